"""Plays the same news to many chats while the bot is killed again and again, and judges what arrived."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from bot.core.audience import AlertState, Chat, Follow
from bot.core.effects import Effect, SaveChat, SaveFollow
from bot.store import open_store
from bot.store.feed_tables import articles, feeds
from bot.store.tables import alerts, answers, messages, moves, stale, unsettled, updates
from tests.e2e.month import World, month
from tests.e2e.story import Plot, plots, write_feeds
from tests.servers.bot import until
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_chats import ChatRoom
from tests.store.look import beside

BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
HELP = "/help@mercato_test_bot"
UNLIMITED = {f"MERCATO_TELEGRAM_{rate}": "0" for rate in ("RATE", "CHAT_RATE", "GROUP_RATE")}
LATENCY = 0.02
"""Seconds that Telegram takes to answer, so that something is in flight when the bot is killed."""

PATIENCE = 300
"""Seconds for what takes a few on a machine that has nothing else to do."""


@dataclass(frozen=True, slots=True)
class Ordeal:
    """What the bot has to go through."""

    days: int = 31
    moves: int = 64
    chats: int = 50
    kills: int = 40
    apart: tuple[float, float] = (0.2, 6.0)
    """Seconds at least and at most until it is killed, counted from its first poll, of every fifth from its start."""
    speed: float = 10_000
    seed: int = 0


@dataclass(slots=True)
class Score:
    """What came of it; any problem is a broken promise."""

    kills: int = 0
    alerts: int = 0
    commands: int = 0
    again: int = 0
    """Alerts that were in flight at a kill, and were sent again."""
    twice: int = 0
    """Messages that a chat has once more than it should: none that is not among those."""
    problems: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.kills + other.kills,
            self.alerts + other.alerts,
            self.commands + other.commands,
            self.again + other.again,
            self.twice + other.twice,
            self.problems + other.problems,
        )


async def endure(
    tmp: Path, ordeal: Ordeal, url: str | None = None, *, on_kill: Callable[[], object] = lambda: None
) -> Score:
    """Play the news, kill the bot, let it come to rest, and judge."""
    end = BEGIN + timedelta(days=ordeal.days)
    told = plots(BEGIN + timedelta(days=1), end - timedelta(days=3), ordeal.moves)
    write_feeds(tmp / "feeds", told, BEGIN)
    url = url or f"sqlite:///{tmp}/mercato.db"
    prepare = partial(_prepare, url, ordeal.chats)
    async with month(tmp, tmp / "feeds", BEGIN, ordeal.speed, database_url=url, prepare=prepare, **UNLIMITED) as world:
        for chat_id in _chat_ids(ordeal.chats):
            world.telegram.chat(chat_id)
        world.telegram.latency = LATENCY
        asked = await _kill(world, ordeal, end, on_kill)
        await world.news_time(end)
        restless = await _rest(url, told, world)
        code = await world.bot.stop(within=PATIENCE)
    score = Score(ordeal.kills, alerts=len(told) * ordeal.chats, commands=len(asked))
    score.problems += [*restless, *([] if code == 0 else [f"the bot ended with {code}"])]
    _judge(score, url, world.telegram, told, asked)
    return score


def _chat_ids(count: int) -> list[int]:
    """Every fifth is a group, where commands are asked: there each answer says what it answers."""
    return [-number if number % 5 == 0 else number for number in range(1, count + 1)]


async def _prepare(url: str, chats: int, addresses: Collection[str]) -> None:
    """Feeds and chats that are known before the news begins, however long the bot takes to come up."""
    store = await open_store(url)
    effects: list[Effect] = []
    for chat_id in _chat_ids(chats):
        kind = "group" if chat_id < 0 else "private"
        effects += [SaveChat(Chat(chat_id, kind=kind)), SaveFollow(Follow(chat_id=chat_id, since=BEGIN))]
    await store.apply_effects(effects, BEGIN)
    for address in addresses:
        await store.add_feed(address, now=BEGIN)
    await store.close()


async def _kill(world: World, ordeal: Ordeal, end: datetime, on_kill: Callable[[], object]) -> list[tuple[int, int]]:
    """Kill the bot at random moments, with a command just before each; the chats and messages of the commands."""
    chance = random.Random(ordeal.seed)
    groups = [chat_id for chat_id in _chat_ids(ordeal.chats) if chat_id < 0]
    asked = []
    before = None
    for number in range(ordeal.kills):
        if number % 5:  # Otherwise a slow machine would see nothing but starts.
            await until(lambda: _last_poll(world) != before, within=PATIENCE, every=0.2)  # noqa: B023 - within the turn
        await asyncio.sleep(chance.uniform(*ordeal.apart))
        group = world.telegram.chat(chance.choice(groups))
        world.telegram.say(group.id, HELP)
        asked.append((group.id, max(group.messages)))
        await asyncio.sleep(chance.uniform(0, 0.3))
        if not world.bot.running:
            raise AssertionError(f"the bot ended by itself: {world.bot.output[-3000:]}")
        await world.bot.kill()
        on_kill()
        before = _last_poll(world)
        await world.bot.start()
    return asked


def _last_poll(world: World) -> object:
    return beside(world.database_url, sa.select(sa.func.max(feeds.c.last_ok_at)))[0][0]


async def _rest(url: str, told: list[Plot], world: World) -> list[str]:
    """Wait until nothing is on its way any more; what still is after all patience."""
    for _ in range(5 * PATIENCE):
        left = await asyncio.to_thread(_left, url, told)
        if not left:
            return []
        if not world.bot.running:
            return [f"the bot ended by itself: {world.bot.output[-3000:]}"]
        await asyncio.sleep(0.2)
    return left


def _left(url: str, told: list[Plot]) -> list[str]:
    found = sa.select(sa.func.count()).select_from
    items = sum(len(list(plot.items)) for plot in told)
    numbers = {
        f"articles of {items} are missing": items - beside(url, found(articles))[0][0],
        f"moves of {len(told)} are missing": len(told) - beside(url, found(moves))[0][0],
        "alerts are on their way": beside(url, found(alerts).where(unsettled()))[0][0],
        "messages show the wrong thing": beside(url, found(messages).where(stale()))[0][0],
        "updates are open": beside(url, found(updates).where(updates.c.done_at.is_(None)))[0][0],
        "answers are on their way": beside(url, found(answers))[0][0],
    }
    return [f"{number} {what}" for what, number in numbers.items() if number]


def _judge(score: Score, url: str, telegram: TelegramServer, told: list[Plot], asked: list[tuple[int, int]]) -> None:
    may_repeat = Counter[int]()
    for row in beside(url, sa.select(alerts)):
        if row.state is not AlertState.SENT:
            score.problems.append(f"alert {row.id} ended {row.state}: {row.reason}")
        if row.reason.startswith("sent "):
            score.again += 1
            # One that went along with another may never have been taken itself.
            may_repeat[row.chat_id] += max(0, row.attempts - 1)
    for room in telegram.chats.values():
        extra = 0
        for plot in told:
            problems, copies = judge_chat(room, plot)
            score.problems += problems
            extra += copies
        score.twice += extra
        if extra > may_repeat[room.id]:
            problem = f"chat {room.id} has {extra} messages too many, but {may_repeat[room.id]} were marked uncertain"
            score.problems.append(problem)
    answered = {(room.id, message.reply_to) for room in telegram.chats.values() for message in room.shown}
    score.problems += [f"message {number} of chat {chat} has no answer" for chat, number in {*asked} - answered]
    score.problems += telegram.violations


def judge_chat(room: ChatRoom, plot: Plot) -> tuple[list[str], int]:
    """What is wrong with how a chat was told of a move, and how many messages it has too many."""
    about = [message for message in room.shown if plot.name in message.text]
    whole = [message for message in about if not message.reply_to]
    replies = [message for message in about if message.reply_to]
    if not whole:
        return [f"chat {room.id} was not told of {plot.name}"], 0
    shows = whole[-1].text
    problems = [f"chat {room.id}: {outlet} is missing at {plot.name}" for outlet in plot.outlets if outlet not in shows]
    if plot.confirmed and "Confirmed" not in shows:
        problems.append(f"chat {room.id}: {plot.name} is not shown as confirmed")
    at_once = any("Confirmed" in (message.before or [message.text])[0] for message in whole)
    if plot.confirmed and not replies and not at_once:
        problems.append(f"chat {room.id} did not hear that {plot.name} is confirmed")
    return problems, len(whole) - 1 + max(0, len(replies) - 1)
