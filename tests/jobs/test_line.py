"""What every way to a chat has in common: less is sent where all is refused, and nobody is given up without proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from math import inf
from pathlib import Path

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.app.clock import ManualClock
from bot.core.audience import Alert, AlertState, Sound
from bot.core.errors import StoreError
from bot.core.model import Move
from bot.core.outcomes import Sent
from bot.core.text import Entity, EntityKind, Text
from bot.jobs.pause import Pause
from bot.store import SqlStore
from bot.store.tables import alerts, messages, moves
from tests.jobs.newsroom import Newsroom, newsroom
from tests.servers.telegram_faults import BLOCKED, UNAUTHORIZED, WRITE_FORBIDDEN, Broken
from tests.servers.telegram_spec import ApiError
from tests.store.look import beside
from tests.store.make import add_alerts, alert, claim, evidence, move, opened, save

CHAT = 42
JOINS = "OpenAI researcher Ottoline Braithe joins Anthropic"
JOINS_TOO = "Anthropic hires Ottoline Braithe, a researcher at OpenAI"
BAD_ENTITIES = ApiError(400, "Bad Request: ENTITY_BOUNDS_INVALID")
TOO_LONG = ApiError(400, "Bad Request: message is too long")


@pytest.fixture
async def news(tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with newsroom(tmp_path) as room:
        yield room


def ends(tmp_path: Path) -> list[tuple[str, str]]:
    rows = beside(f"sqlite:///{tmp_path}/news.db", sa.select(alerts.c.state, alerts.c.reason).order_by(alerts.c.id))
    return [(str(row.state), row.reason) for row in rows]


async def test_an_alert_whose_entities_are_refused_arrives_as_plain_text_and_is_edited_later(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(BAD_ENTITIES)
    await news.publish(JOINS)
    await news.deliver()
    (message,) = chat.shown
    assert (message.text.startswith("Ottoline Braithe"), message.entities, message.buttons) == (True, [], [])

    news.telegram.fail(BAD_ENTITIES, method="editMessageText")
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    await news.deliver(minutes=1)

    (message,) = chat.shown
    assert ("Harbour Wire" in message.text, message.entities) == (True, [])


async def test_a_text_that_is_refused_for_its_length_arrives_shorter(news: Newsroom) -> None:
    chat = news.telegram.chat(CHAT)
    news.telegram.fail(TOO_LONG, times=2)
    long = Text("A long story. " * 200, (Entity(EntityKind.BOLD, 0, 5),))

    assert await news.deliverer.courier.line.send(CHAT, long) == Sent(1)

    (shown,) = chat.texts
    assert len(shown) <= 1000
    assert shown.startswith("A long story.")


@pytest.mark.parametrize("refusal", [BLOCKED, WRITE_FORBIDDEN])
async def test_a_chat_is_given_up_only_when_it_refuses_again_and_again(news: Newsroom, refusal: ApiError) -> None:
    spared, other = await news.follow_everything(CHAT), await news.follow_everything(43)
    await news.follow_everything(44)
    news.telegram.fail(refusal, chat=CHAT, times=2)
    news.telegram.fail(refusal, chat=44, times=inf)
    await news.publish(JOINS)
    await news.deliver()

    active = [chat.active for chat_id in (CHAT, 43, 44) if (chat := await news.store.chat(chat_id))]
    assert active == [True, True, False]
    assert [len(room.shown) for room in (spared, other)] == [1, 1]
    asked = Counter(call["chat_id"] for call in news.telegram.called("sendMessage"))
    assert asked == {CHAT: 3, 43: 1, 44: 3}


async def test_what_was_sent_again_because_nobody_knew_says_so(news: Newsroom, tmp_path: Path) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(Broken.DROP_AFTER)
    await news.publish(JOINS)
    await news.deliver()

    [(state, reason)] = ends(tmp_path)
    assert (len(chat.shown), state) == (2, "sent")
    assert reason.startswith("sent again: ")


async def test_an_alert_that_cannot_be_made_blocks_neither_its_chat_nor_others(news: Newsroom, tmp_path: Path) -> None:
    chat, other = await news.follow_everything(CHAT), await news.follow_everything(43)
    await news.publish(JOINS)
    beside(f"sqlite:///{tmp_path}/news.db", sa.update(moves).values(body="no move at all"))
    await _second_move(news, CHAT, 43)
    with capture_logs():
        await news.deliver(hours=2)

    assert [len(room.shown) for room in (chat, other)] == [1, 1]
    assert [state for state, _ in ends(tmp_path)] == ["skipped", "skipped", "sent", "sent"]


async def test_an_alert_that_telegram_never_takes_lets_the_next_one_pass(news: Newsroom, tmp_path: Path) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(BAD_ENTITIES, times=3)
    await news.publish(JOINS)
    await _second_move(news, CHAT)
    with capture_logs():
        await news.deliver(hours=5)

    assert [text.split("\n")[0] for text in chat.texts] == ["Ludovic Pranther: Apple → Meta"]
    assert ends(tmp_path) == [("skipped", "Telegram refuses it: Entity_bounds_invalid"), ("sent", "")]


async def test_an_edit_that_cannot_be_made_lets_the_next_alert_pass_and_is_given_up(
    news: Newsroom, tmp_path: Path
) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    beside(f"sqlite:///{tmp_path}/news.db", sa.update(moves).values(body="no move at all"))
    beside(f"sqlite:///{tmp_path}/news.db", sa.update(messages).values(wanted="something else"))
    await _second_move(news, CHAT)
    with capture_logs():
        for _ in range(4):
            await news.deliver(hours=2)

    assert len(chat.shown) == 2
    assert await news.store.stale_messages(news.clock.now() + timedelta(hours=1), 9) == []


async def test_what_a_chat_was_told_under_another_name_is_not_told_again(news: Newsroom, tmp_path: Path) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver(minutes=1)
    (told,) = await news.moves()
    async with news.store.book() as book:
        await book.add_alerts(Alert(told.id, 9, CHAT, Sound.NEW), [CHAT])
    await news.deliver()

    assert len(chat.shown) == 1
    assert ends(tmp_path)[1] == ("skipped", "it is told there already")


async def test_a_refused_token_stops_all_talking_and_all_that_waited_goes_out_when_it_is_mended(
    news: Newsroom,
) -> None:
    chats = [await news.follow_everything(number) for number in range(1, 21)]
    news.deliverer.courier.line.pause.longest = 0.02
    news.telegram.fail(UNAUTHORIZED, times=inf)
    await news.publish(JOINS)
    with capture_logs() as lines:
        async with news.at_work():
            await news.telegram.until(lambda: len(news.telegram.calls) > len(chats) + 3)
            assert not any(chat.shown for chat in chats)
            news.telegram.mend()
            await news.telegram.until(lambda: all(chat.shown for chat in chats))

    assert [len(chat.shown) for chat in chats] == [1] * len(chats)
    events = [line["event"].partition(";")[0] for line in lines if line["log_level"] != "debug"]
    assert events == ["Telegram refuses the bot", "Telegram answers again"]


class Shaky(SqlStore):
    """A database whose answers get lost sometimes: that of a commit, and that of a question."""

    lost_commits = 1
    lost_answers = 4

    async def take_alerts(self, *args: object, **kwargs: object) -> list[Alert]:
        taken = await super().take_alerts(*args, **kwargs)  # type: ignore[arg-type] # they are handed on
        if taken and self.lost_commits:
            self.lost_commits -= 1
            raise StoreError("the commit got lost")
        return taken

    async def move(self, move_id: int) -> Move | None:
        if self.lost_answers:
            self.lost_answers -= 1
            raise StoreError("the connection is gone")
        return await super().move(move_id)


async def test_a_database_that_fails_costs_no_alert_and_repeats_none(news: Newsroom, tmp_path: Path) -> None:
    chats = [await news.follow_everything(number) for number in (1, 2, 3)]
    await news.publish(JOINS)
    shaky = Shaky(news.store._db)  # noqa: SLF001 - the same database, seen by somebody with bad luck
    news.deliverer.store = news.deliverer.courier.store = shaky
    news.deliverer.database = Pause(longest=0)
    async with news.at_work():
        await news.telegram.until(lambda: all(chat.shown for chat in chats))

    assert (shaky.lost_commits, shaky.lost_answers) == (0, 0)
    assert [len(chat.shown) for chat in chats] == [1, 1, 1]
    assert [state for state, _ in ends(tmp_path)] == ["sent"] * 3


async def _second_move(news: Newsroom, *chats: int) -> None:
    """Enter a move beside one that cannot be read any more."""
    told = await save(news.store, opened(move(evidence(claim("Ludovic Pranther"), 99))))
    await add_alerts(news.store, [alert(told, chat) for chat in chats])


async def test_a_clock_that_jumps_a_day_either_way_neither_loses_an_alert_nor_repeats_one(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    news.clock.advance(news.clock.now() + timedelta(days=1))
    (taken,) = await news.store.take_alerts(news.clock.now(), 9)
    tomorrow = news.clock.now() + timedelta(minutes=5)
    await news.store.settle_alert(taken.id, AlertState.PENDING, "no connection", due_at=tomorrow)
    await news.deliver()
    assert chat.shown == []

    yesterday = ManualClock(news.clock.now() - timedelta(days=1))
    news.deliverer.clock = news.deliverer.courier.clock = yesterday
    await news.deliverer.drain()
    yesterday.advance(tomorrow)
    await news.deliverer.drain()

    assert len(chat.shown) == 1
