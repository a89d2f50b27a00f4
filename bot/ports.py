"""What the jobs and the commands need from the outside world, as Protocols; `app` brings the parts that fill them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.audience import Alert, AlertState, Chat, Follow, Lane, Message
from bot.core.effects import Answer, Effect
from bot.core.habits import Habits
from bot.core.merging.rulings import Rulings
from bot.core.model import Article, Change, Claim, Document, Evidence, Feed, Move, Slot, Validators
from bot.core.outcomes import EditOutcome, Fetched, FetchFailed, FetchOutcome, SendOutcome
from bot.core.recurring import Familiar, Print
from bot.core.text import Text


class Clock(Protocol):
    """News time: what is due, windows, quiet hours, and all that publishers see. Machine time is never simulated."""

    def now(self) -> datetime:
        """News time, aware, UTC."""
        ...

    def machine_seconds(self, news: timedelta) -> float:
        """How many seconds of this machine a span of news time lasts; never negative."""
        ...

    def after(self, machine_seconds: float) -> datetime:
        """News time when that many seconds of this machine have passed: how a retry, which is no news, is kept."""
        ...


class Fetcher(Protocol):
    """Asks a publisher for a document: bounded, polite, and only at addresses that may be dialled."""

    async def fetch(
        self, url: str, validators: Validators, *, held: bool = False, insecure: bool = False
    ) -> FetchOutcome:
        """One conditional GET of a feed with all its redirects, under one deadline.

        `held`: the caller has the turn of the address's host already. `insecure`: its certificate is not checked.
        """
        ...

    async def fetch_page(self, url: str) -> FetchOutcome:
        """One GET of a page that people read, with the same manners."""
        ...


class Parser(Protocol):
    """Turns the bytes of a feed document into entries, in a child process that can be killed."""

    async def parse(self, body: bytes, content_type: str | None, base: str | None = None) -> Document | FetchFailed:
        """The document, or why it is none; relative links start at `base`, the address it came from."""
        ...


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was found and read."""

    url: str
    fetched: Fetched
    document: Document


class Finder(Protocol):
    """Finds the feed behind an address that somebody pastes."""

    async def find(self, pasted: str) -> FoundFeed | FetchFailed:
        """The feed, or why there is none."""
        ...


class Pages(Protocol):
    """The pages of articles, as people read them."""

    async def text(self, url: str) -> str | None:
        """The running text of the article; None where there is none, we may not read it, or it takes too long."""
        ...


class Turns(Protocol):
    """Turns with hosts, kept over all processes and restarts: one request in flight, a rest between two, pauses."""

    async def take_turn(self, host: str, now: datetime) -> timedelta | None:
        """None: the host may be asked once, until `end_turn`; else the news time after which to try again."""
        ...

    async def end_turn(self, host: str, now: datetime) -> None:
        """The host has answered and may rest."""
        ...

    async def pause_host(self, host: str, now: datetime, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""
        ...

    async def forget_hosts(self, now: datetime) -> None:
        """Forget the hosts that nobody has asked for a day."""
        ...


class Messenger(Protocol):
    """Puts messages in front of a chat: Telegram, or the terminal that stands in for it."""

    async def send(
        self, chat_id: int, text: Text, *, reply_to: int | None = None, silent: bool = False, lane: Lane = Lane.ALERT
    ) -> SendOutcome:
        """Send a message; `silent` makes no sound, `lane` says who goes first when there is a queue."""
        ...

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Make a message show this."""
        ...


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


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """An incoming update of Telegram, kept until its effect is written."""

    update_id: int
    chat_id: int | None
    payload: str
    """The update's JSON."""
    attempts: int = 0


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


class Book(Protocol):
    """One open transaction in which what articles say is entered; one at a time over all processes."""

    async def watches(self, feed_id: int) -> bool:
        """The feed is still there: it may be removed while it is asked."""
        ...

    async def unseen(self, feed_id: int, keys: Collection[str]) -> set[str]:
        """Those of the keys that this feed never showed before."""
        ...

    async def recall(self, feed_id: int, prints: Sequence[Print], since: datetime) -> list[Familiar]:
        """What this feed showed before that is like each of these; links and titles count since then."""
        ...

    async def add_articles(self, feed_id: int, articles: Sequence[Article]) -> list[int]:
        """Store new articles; their ids in the same order."""
        ...

    async def add_claims(self, article_id: int, claims: Sequence[Claim], *, told: Sequence[bool]) -> None:
        """Keep every claim read, also those below the alert threshold (`told` False), which go to review."""
        ...

    async def moves_near(self, families: Collection[str], names: Collection[str], since: datetime) -> list[Move]:
        """Moves with evidence since then that share a family of employers or a name key, with all their evidence."""
        ...

    async def loose_near(self, names: Collection[str], since: datetime) -> list[Evidence]:
        """Background claims since then that share a name key and belong to no move."""
        ...

    async def mention(self, evidence: Sequence[tuple[Evidence, Collection[str]]]) -> None:
        """Keep what background claims are found by, should their news come later."""
        ...

    async def rulings(self, move_ids: Collection[int]) -> Rulings:
        """What admins decided about the evidence of these moves, in the order of the decisions."""
        ...

    async def rule(self, ruling: Rulings, actor: int, action: str, now: datetime) -> int:
        """Keep a decision of an admin; its id, by which it is undone."""
        ...

    async def undo(self, decision_id: int, now: datetime) -> list[int]:
        """Undo a decision; the moves it was about, none when no such decision holds."""
        ...

    async def told(self, move_ids: Collection[int]) -> set[int]:
        """Those of the moves that some chat was told, or is about to be."""
        ...

    async def save_change(self, change: Change, names: Collection[str]) -> Move:
        """Write the move with its evidence (taken from whichever move had it) and revision; returns it with its id."""
        ...

    async def audience(self, move: Move) -> list[tuple[Chat, Follow]]:
        """Active chats with a follow that might match the move; a follow's own rule decides."""
        ...

    async def listeners(self, move_id: int) -> list[Chat]:
        """Active chats that were told of the move, or are about to be."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        ...

    async def add_alerts(self, alerts: Sequence[Alert]) -> int:
        """Write alerts; one that exists already (move, revision, chat) stays as it is. Returns how many are new."""
        ...

    async def want(self, move_id: int, shown: Mapping[str, str]) -> None:
        """Set the hash that the messages of a move ought to show, by language of their chat."""
        ...

    async def record_poll(self, poll: Poll) -> None:
        """Write what the poll found out about its feed."""
        ...


class FeedStore(Turns, Protocol):
    """The questions of the poll loop."""

    async def add_feed(self, url: str, *, now: datetime, title: str | None = None, language: str | None = None) -> bool:
        """Make a feed known, due at once; False when it was known already."""
        ...

    async def add_feeds(self, new: Sequence[Feed], *, listed: bool = False) -> int:
        """Make many feeds known in one transaction; each is given an id. Returns how many are new.

        `listed` feeds stand in a list that is read at each start: what was removed, or moved away, stays so.
        """
        ...

    async def feeds(self) -> list[Feed]:
        """All feeds, by id."""
        ...

    async def pause_feed(self, feed_id: int, *, paused: bool) -> None:
        """Let a feed rest, or poll it again."""
        ...

    async def trust_feed(self, feed_id: int, *, insecure: bool) -> None:
        """Ask a feed without checking its certificate, or with."""
        ...

    async def remove_feed(self, feed_id: int) -> None:
        """Watch a feed no longer; what its articles told stays, and no list brings it back."""
        ...

    async def due_feeds(self, now: datetime, limit: int) -> list[Feed]:
        """Feeds that are due and that nobody polls, longest overdue first, one of each host that may be asked now.

        They and their hosts are claimed until the poll is recorded.
        """
        ...

    async def unseen_keys(self, feed_id: int, keys: Collection[str]) -> set[str]:
        """Those of the keys that this feed never showed before; outside of any book."""
        ...

    async def next_poll_at(self) -> datetime | None:
        """When the next feed is due."""
        ...

    async def release_feeds(self) -> None:
        """Give back every claim of a process that died; where others may live, claims end by themselves."""
        ...

    async def mend_schedule(self, now: datetime) -> None:
        """After a clock was set back: bring near again what was polled in what is now the future."""
        ...

    async def record_polls(self, polls: Sequence[Poll]) -> None:
        """Write many polls that brought nothing new in one transaction."""
        ...

    def book(self) -> AbstractAsyncContextManager[Book]:
        """Open the one transaction in which articles become moves; an exception rolls all of it back."""
        ...


class AlertStore(Protocol):
    """The questions of the deliver loop."""

    async def take_alerts(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Alert]:
        """Of each chat that is not busy the oldest due alert, pending or uncertain, which is `sending` from now on."""
        ...

    async def take_answers(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[WaitingAnswer]:
        """Of each chat that is not busy the oldest due answer to a command; it is leaving when this returns."""
        ...

    async def stale_messages(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Message]:
        """Of each chat that is not busy a message that shows the wrong thing, last edited a minute of news time ago."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def moves_between(self, since: datetime, until: datetime, limit: int) -> list[Move]:
        """Moves first told in that time, newest first."""
        ...

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        ...

    async def chat(self, chat_id: int) -> Chat | None:
        """A chat that is known."""
        ...

    async def message(self, move_id: int, chat_id: int) -> Message | None:
        """The latest message that tells this chat of the move."""
        ...

    async def digest(self, chat_id: int, now: datetime) -> list[Alert]:
        """The alerts for a digest that this chat may hear now, by id, those that are leaving included."""
        ...

    async def apply_effects(self, effects: Sequence[Effect], now: datetime) -> None:
        """Write a word to somebody else, such as who set up a chat that is gone."""
        ...

    async def waiting(self, chat_id: int, move_ids: Collection[int]) -> list[Alert]:
        """The alerts about these moves that this chat still waits for, the one that is leaving included, by id."""
        ...

    async def alerts_sent(self, alerts: Sequence[Alert], message: Message | None, reason: str = "") -> None:
        """Mark the alerts that one message told as `sent`, and keep that message if edits shall reach it."""
        ...

    async def settle_alert(
        self, alert_id: int, state: AlertState, reason: str, *, due_at: datetime | None = None
    ) -> None:
        """Put an alert into another state, with the reason; `due_at` delays the next try."""
        ...

    async def settle_answer(
        self, answer_id: int, *, done: bool, uncertain: bool = False, due_at: datetime | None = None
    ) -> None:
        """An answer has arrived (or never will), or waits for another try."""
        ...

    async def want(self, move_id: int, shown: Mapping[str, str]) -> None:
        """Set the hash that the messages of a move ought to show, by language of their chat."""
        ...

    async def message_edited(self, message: Message) -> None:
        """Keep what a message shows now, and when it was edited."""
        ...

    async def drop_message(self, message: Message, reason: str) -> None:
        """The message is gone from its chat."""
        ...

    async def chat_gone(self, chat_id: int, reason: str) -> None:
        """Stop a chat; what waits for it is `gone`."""
        ...

    async def chat_moved(self, old: int, new: int) -> None:
        """A group has a new id: everything of it moves along."""
        ...

    async def recover_alerts(self) -> int:
        """At a start: what was `sending` when the bot died becomes `uncertain`. Returns how many."""
        ...


class InboxStore(Protocol):
    """The questions of the inbox, where updates are stored before they are confirmed."""

    async def store_updates(self, updates: Sequence[StoredUpdate]) -> None:
        """Keep updates; one that is known stays as it is."""
        ...

    async def open_updates(self) -> list[StoredUpdate]:
        """Updates whose effect is not written yet, in order of arrival."""
        ...

    async def finish_update(self, update_id: int, effects: Sequence[Effect], now: datetime) -> None:
        """Write the effects of an update and its end in one transaction; a finished one is left alone."""
        ...

    async def apply_effects(self, effects: Sequence[Effect], now: datetime) -> None:
        """Write what no update asked for: the terminal's own chat, a command at the shell."""
        ...

    async def forget_updates(self) -> int:
        """Delete updates that were finished two days ago (machine time); returns how many."""
        ...

    async def fail_update(self, update_id: int, reason: str) -> int:
        """Count a failed attempt; returns how many there were."""
        ...

    async def follows(self, chat_id: int) -> list[Follow]:
        """The rules of a chat."""
        ...

    async def chat(self, chat_id: int) -> Chat | None:
        """A chat that is known."""
        ...

    async def export(self, chat_id: int) -> str:
        """All that is stored about a chat, as JSON."""
        ...

    async def latest_moves(self, limit: int, skip: int = 0) -> list[Move]:
        """The moves told last, newest first, after the first few."""
        ...

    async def moves_named(self, keys: Collection[str], limit: int) -> list[Move]:
        """Told moves whose person shares a name key, newest first; sharing one proves nothing."""
        ...

    async def moves_of(self, family: str, since: datetime, limit: int) -> list[Move]:
        """Told moves from or to a family of employers, first reported since then, newest first."""
        ...

    async def revisions(self, move_id: int) -> list[Revision]:
        """How a move changed, in order."""
        ...

    async def audit_lines(self, limit: int, skip: int = 0) -> list[AuditLine]:
        """Who did what, newest first."""
        ...

    async def moves_between(self, since: datetime, until: datetime, limit: int) -> list[Move]:
        """Moves first told in that time, newest first."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def tally(self, now: datetime) -> Tally:
        """Numbers for a status."""
        ...


class Store(FeedStore, AlertStore, InboxStore, Protocol):
    """The database.

    Every method may raise StoreError when the database is out of reach; it has written nothing then.
    """

    async def heartbeat(self, loop: str, machine_now: datetime) -> None:
        """A loop has ticked, at this machine time."""
        ...

    async def heartbeats(self) -> dict[str, datetime]:
        """When each loop ticked last, in machine time."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...


__all__ = [
    "AlertStore",
    "AuditLine",
    "Book",
    "Clock",
    "Evidence",
    "FeedStore",
    "Fetcher",
    "Finder",
    "FoundFeed",
    "InboxStore",
    "Messenger",
    "Pages",
    "Parser",
    "Poll",
    "Revision",
    "Store",
    "StoredUpdate",
    "Tally",
    "Turns",
    "WaitingAnswer",
]
