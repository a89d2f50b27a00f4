"""What a chat's command changes, as values: decided first, then written in one transaction with the update's end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.core.audience import Chat, Follow
from bot.core.model import Feed
from bot.core.text import Text


@dataclass(frozen=True, slots=True)
class SaveChat:
    """Make the chat known, or change it."""

    chat: Chat


@dataclass(frozen=True, slots=True)
class SaveFollow:
    """Add a rule to a chat (id 0), or change one."""

    follow: Follow


@dataclass(frozen=True, slots=True)
class DropFollows:
    """Remove every rule of a chat, or the one with this id."""

    chat_id: int
    follow_id: int | None = None


@dataclass(frozen=True, slots=True)
class StopChat:
    """The chat hears nothing any more, and what waits for it is skipped."""

    chat_id: int
    reason: str
    gone: bool = False
    """Nobody there asked for it: the chat cannot be written to."""


@dataclass(frozen=True, slots=True)
class MoveChat:
    """A group became a supergroup with another id: everything of it goes along, once."""

    chat_id: int
    new_id: int


@dataclass(frozen=True, slots=True)
class BindTopic:
    """What a forum hears of these labs (families, or a key of `core.topics`) goes to this topic from now on."""

    chat_id: int
    labs: tuple[str, ...]
    thread_id: int | None


@dataclass(frozen=True, slots=True)
class FreeTopics:
    """Forget where the alerts of a forum go: all of it, or what is bound to these labs, or to this topic."""

    chat_id: int
    labs: tuple[str, ...] = ()
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to a command; it waits in the database until Telegram took it, so that no kill loses it."""

    chat_id: int
    text: Text
    reply_to: int | None = None
    edits: int | None = None
    """The message of the bot that shows this from now on, instead of a new one."""
    undo: str = ""
    """What a button under it says that takes back the line of the audit log just before it."""
    thread_id: int | None = None
    """The topic in which it was asked; None is the general one."""


@dataclass(frozen=True, slots=True)
class PauseFeed:
    """Let a feed rest, or poll it again."""

    feed_id: int
    paused: bool


@dataclass(frozen=True, slots=True)
class TrustFeed:
    """Ask a feed without checking its certificate, or with."""

    feed_id: int
    insecure: bool


@dataclass(frozen=True, slots=True)
class WatchFeeds:
    """Watch these feeds too; the line of the audit log just behind it takes back those that were new."""

    feeds: tuple[Feed, ...]


@dataclass(frozen=True, slots=True)
class RemoveFeed:
    """Watch a feed no longer; what its articles told stays, and no list brings it back."""

    feed_id: int


@dataclass(frozen=True, slots=True)
class RestoreFeed:
    """Watch a removed feed again: it knows its articles, and tells what is a day old at most, as a new feed does."""

    feed_id: int
    paused: bool = False


@dataclass(frozen=True, slots=True)
class PauseSending:
    """Hold all alerts and edits in every process until they are let go again; answers to commands still go."""

    paused: bool


@dataclass(frozen=True, slots=True)
class Overrule:
    """Undo what an admin decided about moves, and weigh them again."""

    decision: int


@dataclass(frozen=True, slots=True)
class Broadcast:
    """Say this in every active chat, after all else that goes there; a second time with the same mark does nothing."""

    mark: str
    text: Text


@dataclass(frozen=True, slots=True)
class RecallBroadcast:
    """Say it in no chat where it was not said yet."""

    mark: str


Undoing: TypeAlias = RecallBroadcast | PauseFeed | TrustFeed | RemoveFeed | RestoreFeed | PauseSending | Overrule
"""What can take a change back."""


@dataclass(frozen=True, slots=True)
class Audit:
    """A line in the book of who did what."""

    actor: int
    action: str
    subject: str = ""
    detail: str = ""
    undo: tuple[Undoing, ...] = ()
    """What takes it back; nothing where it cannot be undone."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what a line of the audit log says, once; what overrules decisions was done before."""

    line_id: int
    actor: int


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a reader says about a move; the last word of each counts."""

    move_id: int
    user_id: int
    choice: str
    """`person`, `lab`, `no move`, `known` or `good`."""
    admin: bool = False
    """One complaint of an admin is enough to put the move into review."""


@dataclass(frozen=True, slots=True)
class ForgetChat:
    """Delete all that is stored about a chat; the audit log keeps what was done, without the chat."""

    chat_id: int


TopicChange: TypeAlias = BindTopic | FreeTopics
ChatChange: TypeAlias = SaveChat | SaveFollow | DropFollows | StopChat | ForgetChat | MoveChat | TopicChange
Effect: TypeAlias = ChatChange | WatchFeeds | Answer | Broadcast | Audit | Feedback | Undoing | Undo
