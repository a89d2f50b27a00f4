"""Words to every chat."""

from __future__ import annotations

from bot.core.effects import Audit, PauseSending, StopChat
from tests.chat.commands.test_review import follow
from tests.chat.commands.test_settings import tap
from tests.chat.house import ADMIN, House, days_ago

WORDS = "The bot moves house on Sunday.\n*Nothing* is lost."


async def test_a_broadcast_is_shown_first_and_reaches_every_active_chat_once(house: House) -> None:
    for chat in (42, 43, 44):
        await follow(house, chat)
    await house.store.apply_effects([StopChat(44, "asked to stop")], days_ago(0))

    preview = await house.ask(ADMIN, f"/broadcast {WORDS}")
    [button] = house.server.chat(ADMIN).shown[-1].buttons
    assert preview == f"It will be read like this:\n\n{WORDS}"
    assert button["text"] == "📣 Send to 2 chats"
    assert house.server.chat(42).shown == []

    assert await tap(house, button["callback_data"], ADMIN) == "It goes to 2 chats."
    shown = house.server.chat(ADMIN).shown[0]
    shown.markup = {"inline_keyboard": [[button]]}
    await house.ask(ADMIN, "/help")
    assert await house.press(ADMIN, button["callback_data"]) == "That was decided before."
    await house.server.until(lambda: house.server.chat(42).shown and house.server.chat(43).shown)
    assert [house.server.chat(chat).texts for chat in (42, 43, 44)] == [[WORDS], [WORDS], []]
    assert [line.action for line in await house.store.audit_lines(9)] == ["broadcast"]


async def test_a_broadcast_that_waits_can_be_taken_back(house: House) -> None:
    await follow(house, 42)
    await house.store.apply_effects([PauseSending(paused=True)], days_ago(0))
    await house.ask(ADMIN, "/broadcast On second thought.")
    [button] = house.server.chat(ADMIN).shown[-1].buttons
    await tap(house, button["callback_data"], ADMIN)

    assert await house.ask(ADMIN, "/undo") == "Undone: said in every chat: On second thought."
    await house.store.apply_effects([PauseSending(paused=False), Audit(ADMIN, "look")], days_ago(0))

    assert "Rien" not in await house.ask(42, "/latest")
    assert len(house.server.chat(42).shown) == 1


async def test_a_broadcast_needs_words_that_fit_and_speaks_french(house: House) -> None:
    assert await house.ask(ADMIN, "/broadcast") == "Give me what to say: /broadcast <text>"
    assert await house.ask(ADMIN, f"/broadcast {'x' * 4000}") == "That is too long for one message."
    assert "Voici le rendu" in await house.ask(ADMIN, "/broadcast Bonjour", language="fr")
    assert await house.ask(42, "/broadcast x") == "Sorry, that is for the admins of this bot only."
