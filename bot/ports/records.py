"""What the store hands out and takes beside the nouns of `bot.core`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.audience import Lane
from bot.core.effects import Answer, Effect, Undoing
from bot.core.habits import Habits
from bot.core.model import Feed, Slot, Validators


@dataclass(frozen=True, slots=True)
class Poll:
    """What is written about a feed after a poll; the next one is always set, whatever happened."""

    feed_id: int
    at: datetime
    next_poll_at: datetime
    why: str = ""
    """Why the next poll is due then, in words for the admin."""
    error: str | None = None
    """None: it went well, and the failures are forgotten."""
    postponed: bool = False
    """Nothing was asked: only the next poll is set."""
    excused: bool = False
    """It failed, but not by the feed's fault: the failures do not add up."""
    validators: Validators | None = None
    """None: keep what is stored."""
    body_hash: bytes | None = None
    imported: bool = False
    title: str | None = None
    language: str | None = None
    new_articles: int = 0
    gap: timedelta | None = None
    turn_ended: bool = False
    """The turn with its host was given back already."""
    held_by: int | None = None
    """The feed's: is it another's by now, nothing is written."""
    habits: Habits | None = None
    """None: keep what is stored."""
    line: str = ""
    """How it ended, for the feed's history."""
    paused: bool = False
    """It rests from now on, until an admin has looked at it."""
    moved_to: str | None = None
    """The feed's address from now on; a feed that has it already takes this one in."""
    effects: tuple[Effect, ...] = ()
    """What is to be written in the same transaction, such as a word to the admins."""


@dataclass(frozen=True, slots=True)
class WaitingAnswer:
    """An answer to a command that is still to be sent."""

    id: int
    answer: Answer
    attempts: int
    uncertain: bool = False
    lane: Lane = Lane.ANSWER
    """What is said to all goes in the last one."""


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """An incoming update of Telegram, kept until its effect is written."""

    update_id: int
    chat_id: int | None
    payload: str
    """The update's JSON."""
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Watched:
    """A feed that somebody asked for by an address."""

    feed: Feed
    entries: int
    """How many articles its document holds."""
    new: bool
    """False: it was watched already."""


class Note(StrEnum):
    """What the processes tell one another through the database."""

    HELD = "sending is held"
    BACKUP = "the last backup"
    TALKER = "who talks to Telegram"


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers for the status line and `/status`."""

    feeds: int
    feeds_failing: int
    articles: int
    moves: int
    chats: int
    alerts_waiting: int
    alerts_uncertain: int
    oldest_waiting: datetime | None
    next_poll_at: datetime | None
    held_since: datetime | None = None
    """When somebody held all sending, while it is held; this and what follows in machine time."""
    backup_at: datetime | None = None
    """When the last backup was made."""
    talker: str = ""
    """The process that talks to Telegram."""
    silent_loops: tuple[str, ...] = ()
    """The loops that have not ticked for a minute."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a move in its history: when it came, what changed and why."""

    number: int
    at: datetime
    changed: frozenset[Slot]
    reason: str


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line in the book of who did what; actor 0 is the bot itself."""

    id: int
    at: datetime
    actor: int
    action: str
    subject: str
    detail: str
    undo: tuple[Undoing, ...] = ()
    """What takes it back; nothing where it cannot be undone."""
    undone_at: datetime | None = None
