"""Writes what a command changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Chat, Follow
from bot.core.effects import (
    Answer,
    Audit,
    BindTopic,
    Broadcast,
    ChatChange,
    DropFollows,
    Effect,
    Feedback,
    ForgetChat,
    FreeTopics,
    MoveChat,
    Overrule,
    PauseFeed,
    PauseSending,
    RecallBroadcast,
    RemoveFeed,
    RestoreFeed,
    SaveChat,
    SaveFollow,
    StopChat,
    TrustFeed,
    Undo,
    WatchFeeds,
)
from bot.core.text import Button
from bot.store.audience import keys_of_follow
from bot.store.broadcasts import broadcast
from bot.store.chats import drop_follows, move_chat, stop
from bot.store.codec import text_codec, write_chat, write_follow
from bot.store.feedback import save_feedback
from bot.store.feeds import ids_of, watch_feeds
from bot.store.forget import forget
from bot.store.part import upsert, wake_sender
from bot.store.reversible import carry_out
from bot.store.tables import answers, chats, follow_keys, follows
from bot.store.topics import change_topics
from bot.store.undoing import save_audit, take_back


async def apply(connection: AsyncConnection, effects: Sequence[Effect], now: datetime) -> None:
    """Write effects in their order; each may be written twice without another result, but for answers and audit."""
    line_id, watched = 0, list[int]()
    for effect in effects:
        match effect:
            case Answer():
                await _save_answer(connection, _undoable(effect, line_id))
            case Broadcast():
                await broadcast(connection, effect, now)
            case WatchFeeds(feeds):
                watched = await ids_of(connection, await watch_feeds(connection, feeds))
            case Audit():
                undo = (*effect.undo, *map(RemoveFeed, watched))
                line_id, watched = await save_audit(connection, replace(effect, undo=undo), now), []
            case Feedback():
                await save_feedback(connection, effect, now)
            case Undo():
                for each in await take_back(connection, effect, now):
                    await carry_out(connection, each, now)
            case (
                PauseFeed()
                | TrustFeed()
                | RemoveFeed()
                | RestoreFeed()
                | PauseSending()
                | Overrule()
                | RecallBroadcast()
            ):
                await carry_out(connection, effect, now)
            case _:
                await _change_chat(connection, effect, now)


async def _change_chat(connection: AsyncConnection, effect: ChatChange, now: datetime) -> None:
    match effect:
        case SaveChat(chat):
            await _save_chat(connection, chat, now)
        case SaveFollow(follow):
            await _save_follow(connection, follow)
        case DropFollows(chat_id, follow_id):
            await drop_follows(connection, chat_id, follow_id)
        case StopChat(chat_id, reason, gone):
            await stop(connection, chat_id, reason, waiting=AlertState.GONE if gone else AlertState.SKIPPED)
        case MoveChat(chat_id, new_id):
            await move_chat(connection, chat_id, new_id)
        case BindTopic() | FreeTopics():
            await change_topics(connection, effect)
        case ForgetChat(chat_id):
            await forget(connection, chat_id)
        case _:
            assert_never(effect)


async def _save_chat(connection: AsyncConnection, chat: Chat, now: datetime) -> None:
    was_active = (await connection.execute(select(chats.c.active).where(chats.c.id == chat.id))).scalar_one_or_none()
    values = {"body": write_chat(chat), "language": chat.language, "active": chat.active, "gone": None}
    await connection.execute(upsert(connection, chats, ["id"], list(values)).values(id=chat.id, **values))
    if chat.active and was_active is False:
        # What was found while the chat was away is not told now.
        await connection.execute(update(follows).where(follows.c.chat_id == chat.id).values(since=now))


async def _save_follow(connection: AsyncConnection, follow: Follow) -> None:
    body = write_follow(follow)
    mine = follows.c.chat_id == follow.chat_id
    if follow.id:
        changed = update(follows).where(mine, follows.c.id == follow.id).values(body=body, since=follow.since)
        follow_id = (await connection.execute(changed.returning(follows.c.id))).scalar_one_or_none()
    elif (await connection.execute(select(follows.c.id).where(mine, follows.c.body == body))).first():
        return  # Who asks twice for the same hears it once.
    else:
        row = {"chat_id": follow.chat_id, "since": follow.since, "body": body}
        follow_id = (await connection.execute(insert(follows).values(row).returning(follows.c.id))).scalar_one()
    if follow_id is not None:
        await connection.execute(delete(follow_keys).where(follow_keys.c.follow_id == follow_id))
        rows = [{"key": key, "follow_id": follow_id} for key in sorted(keys_of_follow(follow))]
        await connection.execute(insert(follow_keys), rows)


async def _save_answer(connection: AsyncConnection, answer: Answer) -> None:
    row = {
        "chat_id": answer.chat_id,
        "reply_to": answer.reply_to,
        "edits": answer.edits,
        "thread_id": answer.thread_id,
        "body": text_codec.write(answer.text),
        "state": AlertState.PENDING,
        "attempts": 0,
    }
    await connection.execute(insert(answers).values(row))
    await wake_sender(connection)


def _undoable(answer: Answer, line_id: int) -> Answer:
    """The answer with the button that takes back the line of the audit log, whose id is known only now."""
    if not (answer.undo and line_id):
        return answer
    button = Button(answer.undo, data=f"undone:{line_id}")
    return replace(answer, text=replace(answer.text, buttons=(*answer.text.buttons, (button,))))
