"""Turns a change of a move into alerts: the one rule of what is heard.

Every change edits the messages that tell of the move; that needs no alert. An alert is what makes a sound.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from bot.core.alerting.hours import hear_at
from bot.core.alerting.matching import Matcher, worth_telling
from bot.core.alerting.rank import Rank, rank_of
from bot.core.audience import Alert, Cadence, Chat, Follow, Lane, Sound
from bot.core.model import Change, Move, Slot, Stage, Verdict

_ANSWERS = (Stage.DENIED, Stage.REVERSED)


def heard(change: Change) -> frozenset[Slot]:
    """Which changes of a move that was told make a sound: names known, destination known, firmer, denied, reversed."""
    before, move = change.before, change.move
    if change.verdict is not Verdict.REVISED or before is None or move.held:
        return frozenset()
    slots = set()
    if Slot.PERSON in change.changed and move.person is not None:
        slots.add(Slot.PERSON)
    if Slot.DESTINATION in change.changed and move.destination is not None:
        slots.add(Slot.DESTINATION)
    if Slot.STAGE in change.changed and (
        move.stage in _ANSWERS or move.stage.firmness > before.stage.firmness or before.stage in _ANSWERS
    ):
        slots.add(Slot.STAGE)
    return frozenset(slots)


def alerts_for(
    change: Change,
    audience: Iterable[tuple[Chat, Follow]],
    listeners: Iterable[Chat],
    now: datetime,
    *,
    group_listeners: Iterable[Chat] = (),
    admins: Collection[int] = (),
) -> list[Alert]:
    """Decide who hears of a change.

    `audience` are chats with a follow that may match, a chat once for each follow; `listeners` those that were told
    of this move, or are about to be; `group_listeners` those that were told of the group to which it belongs; `admins`
    those who look after the bot, who hear first of what is new.
    """
    move = change.move
    if move.held or change.verdict in (Verdict.HELD, Verdict.KNOWN) or not worth_telling(move):
        return []
    told = {chat.id: chat for chat in listeners}
    in_group = {chat.id: chat for chat in group_listeners if chat.id not in told}
    skip = told.keys() | in_group.keys()
    if change.verdict is Verdict.OPENED:
        # A denial of what was never told is kept for those who ask, and disturbs nobody.
        if move.stage in _ANSWERS:
            return []
        named = _replies(move, in_group.values(), frozenset({Slot.PERSON}), now, "it was told of the group")
        return named + _new(move, audience, now, skip=skip, found_at=now, admins=admins)
    slots = heard(change)
    hearers = [*told.values(), *in_group.values()] if slots else []
    replies = _replies(move, hearers, slots, now, "it was told of this move")
    if move.stage in _ANSWERS:
        return replies
    return replies + _new(move, audience, now, skip=skip, found_at=move.first, admins=admins)


def _replies(move: Move, chats: Iterable[Chat], slots: frozenset[Slot], now: datetime, reason: str) -> list[Alert]:
    matcher = Matcher(move)
    return [
        Alert(
            move_id=move.id,
            revision=move.revision,
            chat_id=chat.id,
            sound=Sound.REPLY,
            changed=slots,
            due_at=hear_at(chat, now),
            reason=reason,
        )
        for chat in chats
        if not matcher.muted(chat)
    ]


def _new(
    move: Move,
    audience: Iterable[tuple[Chat, Follow]],
    now: datetime,
    *,
    skip: Collection[int],
    found_at: datetime,
    admins: Collection[int],
) -> list[Alert]:
    matcher = Matcher(move)
    wanted: dict[int, tuple[Chat, Rank]] = {}
    for chat, follow in audience:
        known, rank = wanted.get(chat.id), rank_of(follow)
        if chat.id in skip or (known and known[1] <= rank) or not chat.active:
            continue
        if (follow.since is None or follow.since <= found_at) and not matcher.refusal(follow):
            wanted[chat.id] = (chat, rank)
    return [
        _alert(move, chat, now, rank, admin=chat.id in admins)
        for chat, rank in wanted.values()
        if not matcher.muted(chat)
    ]


def _alert(move: Move, chat: Chat, now: datetime, rank: Rank, *, admin: bool) -> Alert:
    due = hear_at(chat, now, urgent=rank is Rank.URGENT)
    # What waits for the end of the night comes in one message with all else that waited, and is urgent to nobody.
    digest = rank is not Rank.URGENT and (chat.cadence is not Cadence.AT_ONCE or due > now)
    first = not digest and (admin or rank is not Rank.GENERAL)
    return Alert(
        move_id=move.id,
        revision=move.revision,
        chat_id=chat.id,
        sound=Sound.DIGEST if digest else Sound.NEW,
        due_at=due,
        reason="it follows this and was not told yet",
        lane=Lane.URGENT if first else Lane.ALERT,
    )
