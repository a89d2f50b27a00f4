"""One item on its way to its chat: send it, and write down how that ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.alerting import Matcher
from bot.core.audience import Alert, AlertState, Chat, Message, Sound
from bot.core.model import Employer, Move
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    ChatMoved,
    Edited,
    EditOutcome,
    MessageGone,
    NotSent,
    Refused,
    RetryAfter,
    SendOutcome,
    Sent,
    TopicGone,
    Uncertain,
)
from bot.core.topics import Topics, topic_of
from bot.jobs.digest import pack_digest
from bot.jobs.line import Line
from bot.jobs.owners import Owners
from bot.jobs.parcel import Packer, Parcel
from bot.jobs.persist import persist
from bot.jobs.usher import Usher
from bot.ports import AlertStore, Clock, Messenger

FIRST_RETRY = 1.0
"""Seconds of machine time before a failed send is tried again; doubled each time."""
LONGEST_RETRY = 60.0
UNCERTAIN_RETRY = 3.0
"""Seconds of machine time before an uncertain message is repeated, once."""


@dataclass(slots=True)
class Courier:
    """Carries one item at a time for the deliver loop."""

    store: AlertStore
    messenger: Messenger
    clock: Clock
    packer: Packer
    labs: Mapping[str, Employer] = field(default_factory=dict)
    """Every lab by its id: in a forum each may have a topic of its own."""
    line: Line = field(init=False)
    owners: Owners = field(init=False)
    usher: Usher = field(init=False)

    def __post_init__(self) -> None:
        self.line = Line(self.messenger)
        self.owners = Owners(self.store, self.clock, self.packer.phrases)
        self.usher = Usher(self.messenger, self.owners, self.labs)

    async def alert(self, alert: Alert) -> None:
        """Tell a chat of a move, or of what changed in it."""
        move = await self.store.move(alert.move_id)
        chat = await self.store.chat(alert.chat_id)
        if move is None or chat is None or not chat.active:
            await self._skip(alert, "the move or the chat is no more")
            return
        if why_not := await self._why_not(alert, move, chat):
            await self._skip(alert, why_not)
            return
        topics = await self.store.topics(chat.id)
        packed = await self._pack(alert, move, chat, topics)
        shown = await self.usher.show(packed, topics)
        if isinstance(shown, Parcel):
            await self._ended(*await self._told(shown))
        else:
            await self._ended(packed, shown)

    async def _why_not(self, alert: Alert, move: Move, chat: Chat) -> str:
        """Why an alert is not told after all; what may have arrived already is repeated whatever happened since."""
        if move.held:
            return f"it waits for review: {move.held}"
        if alert.sound is not Sound.REPLY and await self.store.message(move.id, alert.chat_id):
            # Two moves turned out to be one, and the chat has the message of the other: it is edited, and that is all.
            return "it is told there already"
        if alert.state is AlertState.UNCERTAIN:
            return ""
        if muted := Matcher(move).muted(chat):
            return muted  # It was muted while the alert waited for a digest or the morning.
        if move.stage.firmness:
            return ""
        told = [await self.store.heard(known, alert.chat_id) for known in (move.id, move.group_id) if known]
        return "" if any(told) else "it was taken back before it was told here"

    async def _skip(self, alert: Alert, reason: str) -> None:
        await persist(self.store.settle_alert, alert.id, AlertState.SKIPPED, reason)

    async def _pack(self, alert: Alert, move: Move, chat: Chat, topics: Topics) -> Parcel:
        if alert.sound is Sound.DIGEST:
            topic = topic_of(move, topics)

            def belongs(other: Move) -> bool:
                return topic_of(other, topics) == topic

            digest = await pack_digest(self.packer, alert, chat, self.clock.now(), belongs)
            if digest:
                return digest
        return await self.packer.pack(alert, move, chat)

    async def _told(self, parcel: Parcel) -> tuple[Parcel, SendOutcome]:
        """Send it; what it answers, or its topic, may be no more."""
        outcome = await self._send(parcel)
        if isinstance(outcome, MessageGone) and parcel.answers:
            # Its reader deleted the message: a change that sounds replaces it.
            await persist(self.store.drop_message, parcel.answers, outcome.reason)
            parcel = await self._alone(parcel)
            outcome = await self._send(parcel)
        while isinstance(outcome, TopicGone):
            elsewhere = await self.usher.gone(parcel.chat, parcel.thread_id)
            parcel = replace(await self._alone(parcel), thread_id=elsewhere)
            outcome = await self._send(parcel)
        return parcel, outcome

    async def _alone(self, parcel: Parcel) -> Parcel:
        """The same as a message that answers none, and tells the whole move."""
        if parcel.answers is None:
            return parcel
        whole = await self.packer.whole(parcel.alert, parcel.move, parcel.chat)
        return replace(whole, answers=None, thread_id=parcel.thread_id)

    async def edit(self, message: Message) -> None:
        """Make a message show what it should."""
        chat = await self.store.chat(message.chat_id)
        rows = {row: await self.store.move(row.move_id) for row in await self.store.told_in(message)}
        moves = {move.id: move for move in rows.values() if move}
        if chat is None or not moves:
            await persist(self.store.drop_message, message, "the move or the chat is no more")
            return
        text, hashes = await self.packer.standing(list(moves.values()), chat)
        if not any(move and hashes[move.id] != row.shown for row, move in rows.items()):
            for row in rows:
                await persist(self.store.message_right, replace(row, edited_at=self.clock.now()))
            return
        outcome = await self.line.edit(chat.id, message.message_id, text)
        now = self.clock.now()
        for row, move in rows.items():
            shown = hashes[move.id] if move else row.wanted
            await self._edited(replace(row, edited_at=now), shown, outcome)

    def retry_at(self, outcome: SendOutcome, attempts: int) -> datetime:
        """When to try again what surely did not arrive, in news time."""
        if isinstance(outcome, RetryAfter):
            return self.clock.after(outcome.wait.total_seconds())
        return self.clock.after(min(LONGEST_RETRY, FIRST_RETRY * 2 ** min(attempts, 10)))

    async def _send(self, parcel: Parcel) -> SendOutcome:
        reply_to = parcel.answers.message_id if parcel.answers else None
        thread_id, lane = parcel.thread_id, parcel.alert.lane
        return await self.line.send(parcel.chat.id, parcel.text, thread_id=thread_id, reply_to=reply_to, lane=lane)

    async def _ended(self, parcel: Parcel, outcome: SendOutcome) -> None:
        alert = parcel.alert
        match outcome:
            case Sent(message_id):
                await self._sent(parcel, message_id)
            case RetryAfter(reason=reason) | NotSent(reason) | BotRefused(reason):
                due = self.retry_at(outcome, alert.attempts)
                await persist(self.store.settle_alert, alert.id, _not_yet(alert), reason, due_at=due)
            case Uncertain(reason) if alert.state is AlertState.UNCERTAIN:
                await persist(self.store.alerts_sent, parcel.covered, (), f"sent twice without an answer: {reason}")
            case Uncertain(reason):
                due = self.clock.after(UNCERTAIN_RETRY)
                await persist(self.store.settle_alert, alert.id, AlertState.UNCERTAIN, reason, due_at=due)
            case ChatMoved(chat_id):
                await persist(self.store.settle_alert, alert.id, _not_yet(alert), "the group has a new id")
                await persist(self.store.chat_moved, alert.chat_id, chat_id)
            case ChatGone(reason):
                await self.owners.lost(alert.chat_id, reason)
            case MessageGone(reason) | TopicGone(reason) | Refused(reason):
                await self._skip(alert, f"Telegram refuses it: {reason}")

    async def _sent(self, parcel: Parcel, message_id: int) -> None:
        chat_id, now = parcel.chat.id, self.clock.now()
        thread_id = parcel.thread_id
        standing = [
            Message(chat_id, message_id, id_, hash_, hash_, now, thread_id) for id_, hash_ in parcel.shown.items()
        ]
        again = f"sent again: {parcel.alert.reason}" if parcel.alert.state is AlertState.UNCERTAIN else ""
        await persist(self.store.alerts_sent, parcel.covered, standing, again, seen=parcel.seen)

    async def _edited(self, message: Message, shown: str, outcome: EditOutcome) -> None:
        match outcome:
            case Edited():
                await persist(self.store.message_edited, replace(message, shown=shown))
            case MessageGone(reason) | TopicGone(reason) | Refused(reason):
                await persist(self.store.drop_message, message, reason)
            case ChatGone(reason):
                await self.owners.lost(message.chat_id, reason)
            case ChatMoved(chat_id):
                await persist(self.store.chat_moved, message.chat_id, chat_id)
            case RetryAfter() | NotSent() | Uncertain() | BotRefused():
                await persist(self.store.message_edited, message)


def _not_yet(alert: Alert) -> AlertState:
    """What did not leave waits; what may have arrived before stays uncertain, so that it is repeated once at most."""
    return AlertState.UNCERTAIN if alert.state is AlertState.UNCERTAIN else AlertState.PENDING
