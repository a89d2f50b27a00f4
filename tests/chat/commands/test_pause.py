"""All sending can be held and let go, by an admin alone."""

from __future__ import annotations

from bot.core.audience import Alert, Sound
from bot.core.effects import PauseSending
from tests.chat.house import ADMIN, House, add_move, days_ago


async def test_what_is_paused_waits_while_commands_are_answered_until_an_admin_resumes(house: House) -> None:
    move = await add_move(house.store)
    await house.ask(42, "/start")
    said = await house.ask(ADMIN, "/pause")
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, 42, Sound.NEW, due_at=days_ago(1)), [42])

    again = await house.ask(ADMIN, "/pause")
    status = await house.ask(ADMIN, "/status")
    await house.ask(42, "/stop")
    waiting = await house.store.tally(days_ago(0))
    resumed = await house.ask(ADMIN, "/resume")

    assert said.startswith("All sending is paused: alerts wait.")
    assert again == "All sending is paused already. /resume lets it go on."
    assert "⏸ All sending is paused, since: " in status
    assert "1 alert waits, the oldest since" in status
    assert waiting.held_since
    assert resumed.startswith("Sending goes on.")
    assert [line.action for line in await house.store.audit_lines(5)] == ["resume", "pause"]
    assert await house.ask(ADMIN, "/resume") == "Nothing is paused. /pause holds all sending."


async def test_a_held_alert_arrives_as_soon_as_the_pause_is_undone(house: House) -> None:
    move = await add_move(house.store)
    await house.ask(42, "/start")
    await house.ask(ADMIN, "/pause")
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, 42, Sound.NEW, due_at=days_ago(1)), [42])
    await house.ask(42, "/latest")
    held = house.server.chat(42).texts
    [button] = house.server.chat(ADMIN).shown[-1].buttons

    house.server.press(ADMIN, button["callback_data"])
    await house.server.until(lambda: len(house.server.chat(42).shown) == 3)

    assert len(held) == 2
    assert "Ada Quill" in house.server.chat(42).texts[-1]
    assert not (await house.store.tally(days_ago(0))).held_since


async def test_pausing_is_said_in_french(house: House) -> None:
    assert "les alertes attendent" in await house.ask(ADMIN, "/pause", language="fr")
    assert "Envois suspendus, depuis\u00a0:" in await house.ask(ADMIN, "/status", language="fr")
    assert "Les envois reprennent." in await house.ask(ADMIN, "/resume", language="fr")


async def test_others_cannot_pause(house: House) -> None:
    await house.store.apply_effects([PauseSending(paused=True)], days_ago(0))

    for command in ("/pause", "/resume"):
        assert await house.ask(42, command) == "Sorry, that is for the admins of this bot only."
    assert (await house.store.tally(days_ago(0))).held_since
