"""What a command is given and what it is: one file in `commands/` each, found by its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.core.audience import Chat
from bot.core.effects import Answer, Effect
from bot.core.model import Article, Claim, Document, Employer, Feed
from bot.core.naming import Names
from bot.core.outcomes import FetchFailed
from bot.core.text import Text
from bot.core.wishes import Known
from bot.core.wording import Phrases
from bot.ports import InboxStore, Judge, Watched

NOTHING_KNOWN = Known()
NO_NAMES = Names()


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that somebody sent; Telegram keeps it."""

    id: str
    size: int
    """Bytes, as Telegram says; 0 when it does not."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody wants something: a command, or a press of a button."""

    chat: Chat
    """As it is stored; else as it would be stored, with the language of who asks."""
    known: bool
    """The chat is stored."""
    user_id: int
    words: str
    """What follows the command, or the data of the button behind its action."""
    now: datetime
    """News time."""
    admin: bool = False
    message_id: int | None = None
    """The message to answer to; None in a private chat, where it is plain what is answered."""

    answered: int | None = None
    """Who wrote the message to which this one is an answer; of a forwarded one, who wrote it first."""
    pressed: int | None = None
    """The message of the bot under which a button was pressed."""
    about: int | None = None
    """The message to which the command is a reply."""
    file: SentFile | None = None
    """The file that was sent."""
    here: int | None = None
    """Where it is asked, when that is another chat than the one it is about: a channel is managed in private."""
    thread_id: int | None = None
    """The topic in which it is asked; None is the general one."""
    forum: bool = False
    """The chat has topics."""

    def reply(self, text: Text, *, undo: str = "") -> Answer:
        """An answer where it was asked; `undo` as in Answer."""
        return Answer(self.here or self.chat.id, text, self.message_id, undo=undo, thread_id=self.thread_id)

    def show(self, text: Text, *, undo: str = "") -> Answer:
        """The answer in place of what stood over the button that was pressed; a message of its own to a command."""
        return Answer(self.here or self.chat.id, text, self.message_id, self.pressed, undo, self.thread_id)


@dataclass(frozen=True, slots=True)
class Toast:
    """A word to whoever pressed a button that needs no message: a second press, a button that has aged."""

    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How the reader understood a text, and why."""

    claims: Sequence[Claim]
    reasons: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class FeedList:
    """What a list of feeds says."""

    feeds: Sequence[Feed]
    refused: Sequence[tuple[str, str]]
    """Addresses that may not be asked, with the reason."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What commands may use."""

    store: InboxStore
    phrases: Callable[[str], Phrases]
    """The phrases of a language."""
    languages: Sequence[str]
    labs: Mapping[str, Employer]
    """Every lab that can be followed, by its id; its family is what a follow names."""
    read: Callable[[Article], Reading]
    fetch_text: Callable[[str], Awaitable[Article | FetchFailed]]
    """The article that stands at an address."""
    threshold: float = 0.8
    """Claims read with less confidence go to review."""
    commands: Sequence[Command] = ()
    known: Known = NOTHING_KNOWN
    """The names that a wish may use."""
    lab_names: Names = NO_NAMES
    """Labs as admins name them."""
    people_names: Names = NO_NAMES
    admins: Collection[int] = ()
    """Who is an admin by the settings."""
    judge: Judge | None = None
    """Carries out what admins decide about moves."""
    add_feed: Callable[[str], Awaitable[Watched | FetchFailed]] | None = None
    """Watches the feed behind an address."""
    look_at: Callable[[str], Awaitable[Document | FetchFailed]] | None = None
    """What the feed behind an address says now; nothing of it is entered."""
    overrule: Callable[[int], Awaitable[None]] | None = None
    """Undoes a decision about moves and weighs them again; one that holds no more is left alone."""

    fetch_file: Callable[[str], Awaitable[bytes | None]] | None = None
    """What stands in a file that was sent; None when it cannot be had."""
    read_list: Callable[[bytes, datetime], FeedList | None] | None = None
    """The feeds of a list, added at that time; None when it is none."""
    write_list: Callable[[Sequence[Feed]], str] | None = None
    """Feeds as an OPML document."""

    zones: Callable[[str], Mapping[str, str]] = lambda _: {}
    """Time zones by what a chat in a language may call them."""
    name: str = ""
    """The bot's user name, for links that open it."""
    may_open_topics: Callable[[int], Awaitable[bool]] | None = None
    """Whether the bot has the right to open topics in a chat."""

    def say(self, ask: Ask) -> Phrases:
        """The phrases in the language of the chat that asks."""
        return self.phrases(ask.chat.language)


Answering: TypeAlias = Callable[[Ask, Tools], Awaitable[Sequence[Effect | Toast]]]


def aged(ask: Ask, tools: Tools) -> list[Toast]:
    """What a button says that means nothing any more."""
    return [Toast(tools.say(ask).say("This button has aged and does nothing any more."))]


def move_gone(ask: Ask, tools: Tools) -> list[Toast]:
    """What a button says under a move that is not there any more."""
    return [Toast(tools.say(ask).say("This button has aged: the move is no longer known."))]


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a chat can ask for: `/name words`."""

    name: str
    summary: Callable[[Phrases], str]
    """What it does, in one line for menu and help."""
    answer: Answering
    rank: int
    """Its place in menu and help."""
    admins_only: bool = False
    usage: str = ""
    """The words that it takes, as help shows them."""
    changes: bool = False
    """It changes what a chat hears: in groups that is for the admins of the group."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button: its data is `action:words`."""

    action: str
    answer: Answering
    changes: bool = False
    """As in Command."""
    admins_only: bool = False


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is sent in a private chat."""

    name: str
    """What it is taken for."""
    answer: Answering
    changes: bool = False
    """As in Command."""
    admins_only: bool = False


Plugin: TypeAlias = Command | Press | Upload
