"""What happened when we asked somebody: outcomes as values, so that one failure never stops the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias

from bot.core.model import Validators

# --- what a publisher answered --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fetched:
    """The server sent a document."""

    body: bytes
    content_type: str | None
    validators: Validators
    keep_for: timedelta | None = None
    """How long the server says the answer stays fresh."""
    moved_to: str | None = None
    """Where nothing but permanent redirects led."""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed (HTTP 304)."""

    validators: Validators
    """What to send next time: those of this answer, else those that were sent."""
    keep_for: timedelta | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Postponed:
    """Nothing was asked: the host wants a pause, or others wait for it already. No failure; ask again after `wait`."""

    wait: timedelta


class FetchProblem(StrEnum):
    """Why a poll failed, by the kind of remedy."""

    ADDRESS = "address"  # not an address that may be dialled
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    STATUS = "status"
    TOO_LARGE = "too large"
    BROKEN = "broken answer"
    NOT_A_FEED = "not a feed"
    PARSER = "parser gave up"


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """A poll that gave nothing, with its reason in words that hold no secret and no inner address."""

    problem: FetchProblem
    detail: str
    status: int | None = None
    retry_after: timedelta | None = None


FetchOutcome: TypeAlias = Fetched | NotModified | Postponed | FetchFailed


# --- what Telegram answered -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took the message."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Edited:
    """The message shows what it should; also when it did already."""


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """Nothing was sent; ask again after `wait`: Telegram says so (HTTP 429), or a chat may be gone."""

    wait: timedelta
    reason: str = "Telegram asks to wait"


@dataclass(frozen=True, slots=True)
class NotSent:
    """It surely did not arrive and may be tried again: no connection, or a server error."""

    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request left and no answer came: it may have arrived."""

    reason: str


@dataclass(frozen=True, slots=True)
class ChatGone:
    """The chat cannot be written to any more: blocked, removed, deleted."""

    reason: str


@dataclass(frozen=True, slots=True)
class ChatMoved:
    """The group became a supergroup with another id."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class MessageGone:
    """The message to edit or to answer is no longer there, or can no longer be edited."""

    reason: str


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The topic of the forum is deleted, or closed to us; the forum itself may well be written to."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram refuses this very message (HTTP 400): sending it again as it is would not help."""

    reason: str


@dataclass(frozen=True, slots=True)
class BotRefused:
    """The token is revoked or used by another bot (HTTP 401, 409): nobody can be written to."""

    reason: str


@dataclass(frozen=True, slots=True)
class TopicOpened:
    """The forum has a new topic."""

    thread_id: int


Failure: TypeAlias = (
    RetryAfter | NotSent | Uncertain | ChatGone | ChatMoved | MessageGone | TopicGone | Refused | BotRefused
)
SendOutcome: TypeAlias = Sent | Failure
EditOutcome: TypeAlias = Edited | Failure
OpenOutcome: TypeAlias = TopicOpened | Failure
