"""Who is told: chats, what they follow, the alerts decided for them and the messages that stand with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import IntEnum, StrEnum

from bot.core.model import Seniority, Slot, Stage


class Cadence(StrEnum):
    """How often a chat wants to hear."""

    AT_ONCE = "at once"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Chat:
    """A private chat, group, channel or forum topic that receives alerts."""

    id: int
    """Telegram's id of the chat; 0 is the terminal."""
    kind: str = "private"
    title: str = ""
    language: str = "en"
    zone: str = "UTC"
    active: bool = True
    cadence: Cadence = Cadence.AT_ONCE
    digest_at: time = time(8)
    digest_day: int = 0
    """Of a weekly digest: 0 is Monday."""
    quiet: tuple[time, time] | None = None
    muted: frozenset[str] = frozenset()
    """`person:<name>`, `lab:<family>`, `outlet:<name>`."""
    drafts: tuple[str, ...] = ()
    """What was last asked to follow, as it was typed, until it is saved."""
    owner: int | None = None
    """Who set the bot up here: hears of it when the bot can speak here no more."""
    manages: int | None = None
    """The channel that commands in this private chat are about."""
    channel: int | None = None
    """The channel that was set up from this private chat last."""


class Direction(StrEnum):
    """Which side of a move a lab must stand on."""

    ANY = "any"
    JOINS = "joins"
    LEAVES = "leaves"


@dataclass(frozen=True, slots=True)
class Follow:
    """One rule of a chat; every part that is set must hold. An empty one follows everything."""

    id: int = 0
    chat_id: int = 0
    since: datetime | None = None
    """Only what is found after this is told."""
    lab: str | None = None
    """A family."""
    direction: Direction = Direction.ANY
    other_lab: str | None = None
    """The family on the other side ("from Apple to Meta")."""
    person: str | None = None
    seniority: frozenset[Seniority] = frozenset()
    words: tuple[str, ...] = ()
    not_words: tuple[str, ...] = ()
    least_stage: Stage = Stage.RUMOURED
    least_sources: int = 1
    named_only: bool = False
    core_only: bool = True
    urgent: bool = False


class Sound(StrEnum):
    """How an alert reaches a chat."""

    NEW = "new"
    REPLY = "reply"
    DIGEST = "digest"


class Lane(IntEnum):
    """What goes out first when Telegram's limits make some wait."""

    ANSWER = 1
    URGENT = 2
    ALERT = 3
    EDIT = 4


class AlertState(StrEnum):
    """Where an alert stands on its way."""

    PENDING = "pending"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    SKIPPED = "skipped"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Alert:
    """A decision: this chat is to hear of this revision of this move."""

    move_id: int
    revision: int
    chat_id: int
    sound: Sound
    changed: frozenset[Slot] = frozenset()
    id: int = 0
    state: AlertState = AlertState.PENDING
    due_at: datetime | None = None
    attempts: int = 0
    reason: str = ""
    lane: Lane = Lane.ALERT


@dataclass(frozen=True, slots=True)
class Message:
    """What stands in a chat about a move."""

    chat_id: int
    message_id: int
    move_id: int
    shown: str
    """Hash of what it shows."""
    wanted: str
    """Hash of what it ought to show."""
    edited_at: datetime | None = None
    thread_id: int | None = None
    """The topic in which it stands; None is the general one, or a chat without topics."""
