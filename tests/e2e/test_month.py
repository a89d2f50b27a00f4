"""The month of `examples/`, played through the real bot between real servers."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.e2e.expected import EXAMPLES, differences, load_expected
from tests.e2e.month import World, month
from tests.servers.bot import until

CHAT = 42
BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
END = datetime(2026, 4, 1, 6, tzinfo=UTC)
KILLED_AT = (datetime(2026, 3, 10, 14, tzinfo=UTC), datetime(2026, 3, 20, 12, tzinfo=UTC))
FAST = 20_000
FIRST_NEWS = datetime(2026, 3, 2, 12, tzinfo=UTC)
KILLS = len(KILLED_AT)


async def _begin(world: World) -> None:
    """A chat follows everything before there is any news."""
    world.telegram.chat(CHAT)
    world.telegram.say(CHAT, "/start")
    await until(lambda: world.telegram.chat(CHAT).texts)
    assert world.clock.now() < FIRST_NEWS, "the bot took too long to come up"


async def _story(world: World) -> tuple[list[str], Counter[str]]:
    """What differs from the list of the month, and how often each first line was sent."""
    room = world.telegram.chat(CHAT)
    moves = await world.moves()
    told = {move.id: message.message_id for move in moves if (message := await world.message(move, CHAT))}
    by_message = {message_id: move_id for move_id, message_id in told.items()}
    replies = Counter(by_message[m.reply_to] for m in room.shown if m.reply_to in by_message)
    for move in moves:
        if move.return_of and move.id in told and told.get(move.return_of):
            replies[move.return_of] -= 1
    headlines = Counter(m.text.split("\n", 1)[0] for m in room.shown if not m.reply_to)
    return differences(moves, told, replies, KILLED_AT), headlines


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_month_with_two_kills_tells_every_move_once(tmp_path: Path) -> None:
    async with month(tmp_path, EXAMPLES / "feeds", BEGIN, FAST) as world:
        await _begin(world)
        for moment in KILLED_AT:
            await world.killed_at(moment)
        await world.news_time(END)
        assert await world.bot.stop() == 0
        wrong, headlines = await _story(world)
        shown = "\n".join(world.telegram.chat(CHAT).texts)

        assert wrong == []
        assert sum(n - 1 for n in headlines.values()) <= KILLS, "told twice is at most what was in flight at a kill"
        assert [name for name in load_expected()[1] if name in shown] == []
        assert world.telegram.violations == []


async def test_a_stop_in_the_middle_of_the_news_ends_cleanly_within_five_seconds(tmp_path: Path) -> None:
    async with month(tmp_path, EXAMPLES / "feeds", BEGIN, FAST) as world:
        await _begin(world)
        await world.news_time(BEGIN + timedelta(days=3))
        assert await world.bot.stop(within=5) == 0
        assert "Traceback" not in world.bot.output
