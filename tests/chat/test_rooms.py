"""The bot's own place in groups and channels: what it may do there, and under which id."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.audience import Alert, Chat, Sound
from bot.core.effects import SaveChat
from tests.chat.house import House, add_move, days_ago

OLD, NEW, OWNER, CHANNEL = -5, -1005, 700, -1000
MUTE = {"is_member": True, "can_send_messages": False}
GUEST = {"is_member": True, "can_send_messages": True}


@pytest.mark.parametrize(
    ("chat_id", "status", "rights", "silenced"),
    [
        (OLD, "restricted", MUTE, True),
        (OLD, "restricted", GUEST | {"is_member": False}, True),
        (OLD, "restricted", GUEST, False),
        (CHANNEL, "administrator", {"can_post_messages": False}, True),
        (CHANNEL, "administrator", {"can_post_messages": True}, False),
        (CHANNEL, "left", {}, True),
    ],
)
async def test_who_set_the_bot_up_hears_when_it_may_write_no_more(
    house: House, chat_id: int, status: str, rights: dict[str, Any], *, silenced: bool
) -> None:
    house.server.chat(chat_id, "channel" if chat_id == CHANNEL else "supergroup")
    owner = house.server.chat(OWNER)
    known = Chat(chat_id, "supergroup", "Watchers", owner=OWNER)
    await house.store.apply_effects([SaveChat(known)], days_ago(1))

    house.server.member(chat_id, status, user_id=OWNER, **rights)
    await house.ask(42, "/help")
    await house.settled(chat_id)
    await house.settled(OWNER)

    chat = await house.store.chat(chat_id)
    assert chat
    assert chat.active is not silenced
    assert [text for text in owner.texts if "I can no longer write in “Watchers”" in text] == owner.texts
    assert len(owner.texts) == silenced


@pytest.mark.parametrize("order", [("old", "new"), ("new", "old"), ("new",)])
async def test_everything_goes_along_before_the_first_send_fails(house: House, order: tuple[str, ...]) -> None:
    house.server.chat(OLD, "group", title="Watchers")
    house.server.chat(OWNER)
    house.server.member(OLD, "member", user_id=OWNER)
    await house.ask(OLD, "/start@mercato_test_bot")
    await house.ask(OLD, "/when@mercato_test_bot daily 9 Europe/Paris")
    move = await add_move(house.store)
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, OLD, Sound.NEW, due_at=days_ago(-1)), [OLD])

    house.server.upgrade(OLD, NEW, told_by=order)
    house.server.member(NEW, "member", user_id=OWNER)
    await house.server.until(lambda: house.server.chat(OWNER).texts)
    await house.settled(NEW)

    new, old = await house.store.chat(NEW), await house.store.chat(OLD)
    assert new
    assert old
    assert (new.active, new.zone, new.owner, old.active) == (True, "Europe/Paris", OWNER, False)
    assert len(await house.store.follows(NEW)) == 1
    assert [alert.chat_id for alert in await house.store.waiting(NEW, [move.id])] == [NEW]
    assert house.server.chat(OWNER).texts == ["“Watchers” is a supergroup now. I go on there as before."]
    assert [call["chat_id"] for call in house.server.called("sendMessage")].count(OLD) == 2


async def test_what_was_stopped_in_the_new_group_is_not_woken_by_a_second_word(house: House) -> None:
    house.server.chat(OLD, "group")
    await house.ask(OLD, "/start@mercato_test_bot")
    house.server.member(OLD, "left")
    house.server.upgrade(OLD, NEW, told_by=("old",))
    await house.ask(NEW, "/stop@mercato_test_bot")

    house.server.upgrade(OLD, NEW, told_by=("new",))
    await house.ask(NEW, "/help@mercato_test_bot")

    new = await house.store.chat(NEW)
    assert new
    assert not new.active
    assert "You will hear nothing more" in house.server.chat(NEW).texts[0]
