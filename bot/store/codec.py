"""Our nouns as JSON text and back, exactly.

Fields that have their default are left out, so that a field that a noun gains later changes neither the text nor the
digest of what is stored already.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import fields, replace
from functools import lru_cache, partial
from typing import Generic, TypeVar

from pydantic import TypeAdapter

from bot.core.audience import Chat, Follow
from bot.core.habits import Habits
from bot.core.model import Claim, Move
from bot.core.text import Text

T = TypeVar("T")


class Codec(Generic[T]):
    """Writes and reads one kind of noun."""

    def __init__(self, kind: type[T]) -> None:
        self._adapter: TypeAdapter[T] = TypeAdapter(kind)

    def write(self, value: T) -> str:
        """The noun as JSON, always in the same words."""
        plain = self._adapter.dump_python(value, exclude_defaults=True)
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain)
        # Half of a surrogate pair is no text that a database could hold; NUL is, as an escape.
        return text.encode("utf-8", "replace").decode("utf-8")

    def read(self, text: str) -> T:
        """The noun again."""
        return self._adapter.validate_json(text)


def _plain(value: object) -> object:
    """A set in one order for all processes; a time as text."""
    return sorted(value) if isinstance(value, frozenset) else str(value)


def digest(text: str) -> bytes:
    """Tells texts apart in 16 bytes."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


claim_codec = Codec(Claim)
move_codec = Codec(Move)
text_codec = Codec(Text)
habits_codec = Codec(Habits)
_chat_codec = Codec(Chat)
_follow_codec = Codec(Follow)
# A quote within a string is escaped, so what looks like a field is one.
_TITLE = re.compile(r'"title":"(?:[^"\\]|\\.)*"')
_OWNER = re.compile(r'"owner":-?\d+')


def write_move(move: Move) -> str:
    """A move without its evidence, and without what points to other moves: that stands in columns."""
    return move_codec.write(replace(move, id=0, evidence=(), group_id=None, return_of=None))


def write_chat(chat: Chat) -> str:
    """A chat without its id."""
    return _chat_codec.write(replace(chat, id=0))


def write_follow(follow: Follow) -> str:
    """The rule itself: equal for two follows that ask for the same."""
    return _follow_codec.write(replace(follow, id=0, chat_id=0, since=None))


@lru_cache(maxsize=4096)
def read_habits(text: str) -> Habits:
    """The habits of a feed; it is read again at each of its polls."""
    return habits_codec.read(text)


def read_chat(text: str) -> Chat:
    """A chat without its id."""
    return _chat_codec.read(text)


def in_common(text: str) -> str:
    """The JSON of a chat without its name and whose it is: the same for thousands that want the same."""
    return _OWNER.sub('"owner":null', _TITLE.sub('"title":""', text))


@lru_cache(maxsize=4096)
def read_wishes(text: str) -> Chat:
    """What chats have in common, as a chat without a name."""
    return _chat_codec.read(text)


@lru_cache(maxsize=4096)
def follow_maker(text: str) -> Callable[..., Follow]:
    """Makes follows with this rule; most chats follow the same few, so their JSON is read once."""
    rule = _follow_codec.read(text)
    own = {"id", "chat_id", "since"}
    return partial(Follow, **{field.name: getattr(rule, field.name) for field in fields(rule) if field.name not in own})
