"""Turns a change of a move into alerts: the one rule of what is heard.

Every change edits the messages that tell of the move; that needs no alert. An alert is what makes a sound.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.alerting.hours import hear_at
from bot.core.alerting.matching import Matcher, worth_telling
from bot.core.alerting.rank import Rank
from bot.core.audience import Alert, Cadence, Chat, Lane, Sound
from bot.core.model import Change, Move, Slot, Stage, Verdict

_ANSWERS = (Stage.DENIED, Stage.REVERSED)


@dataclass(frozen=True, slots=True)
class Telling:
    """What a change of a move tells, and to whom; made once, and then asked for many chats at a time."""

    move: Move
    now: datetime
    changed: frozenset[Slot] = frozenset()
    """What a reply says to those who were told of the move; nothing when it is empty."""
    joined: frozenset[Slot] = frozenset()
    """The same for those who were told of the group to which it belongs."""
    since: datetime | None = None
    """To whoever follows since then or longer, and was not told, it is new; to nobody when there is no such time."""

    def __bool__(self) -> bool:
        """Whether anybody may have to hear of it."""
        return bool(self.changed or self.joined or self.since)

    def reply(self, wishes: Chat, slots: frozenset[Slot], lane: Lane) -> Alert | None:
        """What chats with these wishes, which were told in this lane, hear of what changed."""
        reply = Alert(self.move.id, self.move.revision, 0, Sound.REPLY, slots, reason="it was told of this", lane=lane)
        return self._unless_muted(wishes, replace(reply, due_at=hear_at(wishes, self.now)))

    def new(self, wishes: Chat, rank: Rank) -> Alert | None:
        """What chats with these wishes hear that follow the move with this rank and were not told."""
        due = hear_at(wishes, self.now, urgent=rank is Rank.URGENT)
        # What waits for the end of the night comes in one message with all else that waited, and is urgent to nobody.
        digest = rank is not Rank.URGENT and (wishes.cadence is not Cadence.AT_ONCE or due > self.now)
        lane = Lane.ALERT if digest or rank is Rank.GENERAL else Lane.URGENT
        sound = Sound.DIGEST if digest else Sound.NEW
        why = "it follows this and was not told yet"
        new = Alert(self.move.id, self.move.revision, 0, sound, due_at=due, reason=why, lane=lane)
        return self._unless_muted(wishes, new)

    def _unless_muted(self, wishes: Chat, alert: Alert) -> Alert | None:
        return None if Matcher(self.move).muted(wishes) else alert


def telling(change: Change, now: datetime, *, found: datetime | None = None) -> Telling:
    """Decide what a change tells, and to whom.

    `found` is when the news came in, if that is what changed the move; a change for another reason, such as a word of
    an admin, tells nothing to those who began to follow after the move was first published.
    """
    move = change.move
    if move.held or change.verdict in (Verdict.HELD, Verdict.KNOWN) or not worth_telling(move):
        return Telling(move, now)
    answers = move.stage in _ANSWERS
    if change.verdict is Verdict.OPENED:
        # A denial of what was never told is kept for those who ask, and disturbs nobody.
        opens = Telling(move, now, joined=frozenset({Slot.PERSON}), since=found or move.first)
        return Telling(move, now) if answers else opens
    slots = heard(change)
    return Telling(move, now, slots, slots, None if answers else move.first)


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
