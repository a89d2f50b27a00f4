"""What an error of Telegram means for the message that met it: one table of exceptions, one of texts.

Telegram gives a 403 whose text is an upper-case code out as a 400, so the texts of a 400 decide as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

import httpx
from telegram import error as api

from bot.chat.secrets import Secret
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    ChatMoved,
    Failure,
    MessageGone,
    NotSent,
    Refused,
    RetryAfter,
    TopicGone,
    Uncertain,
)

NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
"""Causes that mean: no byte of the request reached Telegram."""

UNCHANGED = "message is not modified"

MESSAGE_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message to be replied not found",
    "message to reply not found",
    "replied message not found",
    "reply message not found",
    "message_id_invalid",
)
TOPIC_GONE = (
    "message thread not found",
    "topic_deleted",
    "topic_closed",
)
CHAT_GONE = (
    "chat not found",
    "chat_restricted",
    "chat_admin_required",
    "channel_private",
    "peer_id_invalid",
    "user_deactivated",
    "user_is_blocked",
    "user is deactivated",
    "group chat was deactivated",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "bot is not a member",
    "bot was kicked",
    "bot was blocked",
)
FORBIDDEN_CODE = re.compile(r"\b[a-z]+(_[a-z]+)*_forbidden\b")
"""A 403 in the clothes of a 400: CHAT_WRITE_FORBIDDEN, which the library hands on as `Chat_write_forbidden`."""


def failure(error: api.TelegramError, secret: Secret) -> Failure:
    """The outcome that an exception stands for; its reason holds no token."""
    for kind, meaning in MEANINGS:
        if isinstance(error, kind):
            return meaning(error, secret.scrub(str(error)))
    return Uncertain(secret.scrub(f"{type(error).__name__}: {error}"))


def unchanged(error: api.TelegramError) -> bool:
    """The edit was refused because the message shows this already."""
    return isinstance(error, api.BadRequest) and UNCHANGED in str(error).lower()


def _too_many(error: api.TelegramError, _: str) -> Failure:
    wait = error.retry_after if isinstance(error, api.RetryAfter) else 0
    return RetryAfter(wait if isinstance(wait, timedelta) else timedelta(seconds=wait))


def _moved(error: api.TelegramError, _: str) -> Failure:
    return ChatMoved(error.new_chat_id) if isinstance(error, api.ChatMigrated) else ChatMoved(0)


def _bad_request(_: api.TelegramError, reason: str) -> Failure:
    text = reason.lower()
    if any(words in text for words in MESSAGE_GONE):
        return MessageGone(reason)
    if any(words in text for words in TOPIC_GONE):
        return TopicGone(reason)
    if any(words in text for words in CHAT_GONE) or FORBIDDEN_CODE.search(text):
        return ChatGone(reason)
    return Refused(reason)


def _timed_out(error: api.TelegramError, reason: str) -> Failure:
    """Only a time-out after the request left says nothing about its fate; without a connection nothing left."""
    if isinstance(error.__cause__, NEVER_LEFT):
        return NotSent(f"{reason} ({type(error.__cause__).__name__})")
    return Uncertain(f"{reason} ({type(error.__cause__).__name__})")


def _network(error: api.TelegramError, reason: str) -> Failure:
    """A broken connection after the request left is as uncertain as a time-out; an answer of 5xx is a no."""
    cause = error.__cause__
    answered = cause is None or isinstance(cause, api.TelegramError)
    return NotSent(reason) if answered or isinstance(cause, NEVER_LEFT) else Uncertain(reason)


def _gone(_: api.TelegramError, reason: str) -> Failure:
    return ChatGone(reason)


def _bot_refused(_: api.TelegramError, reason: str) -> Failure:
    return BotRefused(reason)


def _refused(_: api.TelegramError, reason: str) -> Failure:
    return Refused(reason)


def _unreadable(_: api.TelegramError, reason: str) -> Failure:
    """A success that cannot be read: the message may well stand there."""
    return Uncertain(reason)


Meaning: TypeAlias = Callable[[api.TelegramError, str], Failure]

MEANINGS: tuple[tuple[type[api.TelegramError], Meaning], ...] = (
    (api.RetryAfter, _too_many),
    (api.ChatMigrated, _moved),
    (api.Forbidden, _gone),
    (api.InvalidToken, _bot_refused),
    (api.Conflict, _bot_refused),
    (api.EndPointNotFound, _refused),
    (api.PassportDecryptionError, _refused),
    (api.BadRequest, _bad_request),
    (api.TimedOut, _timed_out),
    (api.NetworkError, _network),
    (api.TelegramError, _unreadable),
)
"""Subclasses before their bases: BadRequest and TimedOut are NetworkErrors to the library."""
