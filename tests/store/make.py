"""Made-up nouns, with what a test does not care about filled in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.audience import Alert, Chat, Follow, Message, Sound
from bot.core.effects import Effect, SaveChat, SaveFollow
from bot.core.model import (
    Article,
    Change,
    Claim,
    Employer,
    Evidence,
    Feed,
    Move,
    Person,
    Relevance,
    Seniority,
    Slot,
    Stage,
    Verdict,
)
from bot.ports import Poll
from bot.store import SqlStore

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

META = Employer("Meta", "meta")
APPLE = Employer("Apple", "apple")
MISTRAL = Employer("Mistral", "mistral")


def claim(name: str | None = "Ana Lima", *, origin: Employer | None = APPLE, to: Employer | None = META) -> Claim:
    """Ana Lima leaves Apple for Meta."""
    person = Person(name) if name else None
    return Claim(person, None if name else 1, origin, to, evidence=f"{name} joins")


def evidence(said: Claim, article_id: int = 1, *, outlet: str = "The Wire", when: datetime = NOW) -> Evidence:
    """One outlet says so."""
    return Evidence(said, article_id, outlet, f"Story {article_id}", f"https://wire.example/{article_id}", when)


def move(*told: Evidence, move_id: int = 0, revision: int = 1) -> Move:
    """What the first evidence says, backed by all of it."""
    said = told[0].claim
    return Move(
        id=move_id,
        person=said.person,
        count=said.count,
        origin=said.origin,
        destination=said.destination,
        role=None,
        seniority=Seniority.RESEARCHER,
        stage=Stage.REPORTED,
        relevance=Relevance.CORE,
        evidence=tuple(told),
        revision=revision,
    )


def opened(new: Move) -> Change:
    """A move that nobody knew."""
    return Change(Verdict.OPENED, new, "nobody knew of it")


def revised(before: Move, after: Move, *changed: Slot, absorbed: tuple[int, ...] = ()) -> Change:
    """A move that changed."""
    return Change(Verdict.REVISED, after, "it became firmer", before, frozenset(changed), absorbed)


def article(key: str, *, first_seen: datetime = NOW) -> Article:
    """An article with this key."""
    return Article(key, f"Title of {key}", outlet="The Wire", language="en", first_seen=first_seen)


def alert(of: Move, chat_id: int, *, due_at: datetime | None = NOW, revision: int | None = None) -> Alert:
    """The chat is to hear of the move."""
    return Alert(of.id, revision or of.revision, chat_id, Sound.NEW, due_at=due_at)


def message(of: Move, chat_id: int, message_id: int = 1, *, edited_at: datetime | None = NOW) -> Message:
    """It stands in the chat, and shows what it should."""
    return Message(chat_id, message_id, of.id, "first", "first", edited_at)


async def add_feed(store: SqlStore, url: str = "https://wire.example/feed", *, now: datetime = NOW) -> Feed:
    """A feed that is known."""
    await store.add_feed(url, now=now)
    return next(feed for feed in await store.feeds() if feed.url == url)


async def add_chats(store: SqlStore, *chat_ids: int, follow: Follow | None = None) -> None:
    """Chats that follow everything, or this."""
    rule = follow or Follow(since=NOW - HOUR)
    effects: list[Effect] = []
    for chat_id in chat_ids:
        effects += [SaveChat(Chat(chat_id)), SaveFollow(replace(rule, chat_id=chat_id))]
    await store.apply_effects(effects, NOW)


async def save(store: SqlStore, change: Change, names: Collection[str] = ()) -> Move:
    """Write a change in a transaction of its own."""
    async with store.book() as book:
        return await book.save_change(change, names)


async def add_alerts(store: SqlStore, alerts: Sequence[Alert]) -> int:
    """Write alerts in a transaction of their own."""
    async with store.book() as book:
        return sum([await book.add_alerts(alert, [alert.chat_id]) for alert in alerts])


async def want(store: SqlStore, move_id: int, shown: Mapping[str, str]) -> None:
    """A change of a move wants its messages to show this."""
    async with store.book() as book:
        await book.want(move_id, shown)


def poll(feed: Feed) -> Poll:
    """A poll by whoever holds the feed, which found nothing."""
    return Poll(feed.id, at=NOW, next_poll_at=NOW + HOUR, why="quiet", held_by=feed.held_by)


async def the_feed(store: SqlStore) -> Feed:
    """The only one."""
    (feed,) = await store.feeds()
    return feed
