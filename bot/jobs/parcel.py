"""Decides what goes into one message to a chat: the whole alert, or a reply with all that changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.audience import Alert, Cadence, Chat, Message, Sound
from bot.core.model import Move, Slot
from bot.core.text import Text
from bot.core.wording import Link, Phrases, alert_text, digest_text, fingerprint, no_link, reply_text
from bot.ports import AlertStore

_NOTHING: frozenset[Slot] = frozenset()


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message that is about to leave, and the alerts that it tells."""

    alert: Alert
    move: Move
    chat: Chat
    text: Text
    covered: tuple[Alert, ...]
    answers: Message | None = None
    """The message to which it is a reply."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """The moves whose later changes shall edit it, each with the hash of what is said of it."""
    thread_id: int | None = None
    """The topic to which it goes."""
    seen: tuple[Move, ...] = ()
    """What the text was made of, where later changes shall edit it."""


@dataclass(frozen=True, slots=True)
class Packer:
    """Composes messages from what the store knows at this moment."""

    store: AlertStore
    phrases: Callable[[str], Phrases]
    link: Link = no_link

    async def pack(self, alert: Alert, move: Move, chat: Chat) -> Parcel:
        """Make the message for an alert; whatever else the chat waits to hear of the move goes along."""
        told = await self.told(move, chat)
        if alert.sound is Sound.REPLY and told:
            return await self._reply(alert, move, chat, told)
        return await self.whole(alert, move, chat)

    async def whole(self, alert: Alert, move: Move, chat: Chat) -> Parcel:
        """Make a message that tells the move as it stands now; of a return, as a reply to the first move's."""
        waiting = await self.store.waiting(chat.id, [move.id])
        covered = tuple(a for a in waiting if a.revision <= move.revision)
        undone = await self.store.message(move.return_of, chat.id) if move.return_of else None
        members = await self.members(move)
        text = alert_text(move, members, self.phrases(chat.language))
        return Parcel(alert, move, chat, text, covered, undone, {move.id: fingerprint(text)}, seen=(move, *members))

    async def told(self, move: Move, chat: Chat) -> Message | None:
        """The message that tells this chat of the move, or of the group to which it belongs."""
        message = await self.store.message(move.id, chat.id)
        if message is None and move.group_id:
            return await self.store.message(move.group_id, chat.id)
        return message

    async def members(self, move: Move) -> list[Move]:
        """The named moves that belong to this one, where it is one of a group."""
        return await self.store.members(move.id) if move.person is None else []

    async def compose(self, move: Move, chat: Chat) -> Text:
        """Say what a message about the move ought to show in this chat."""
        return alert_text(move, await self.members(move), self.phrases(chat.language))

    async def standing(self, moves: Sequence[Move], chat: Chat) -> tuple[Text, dict[int, str]]:
        """What a message ought to show that tells of these, a digest where they are several; and the hash of each."""
        texts = {move.id: await self.compose(move, chat) for move in moves}
        hashes = {move_id: fingerprint(text) for move_id, text in texts.items()}
        if len(moves) == 1:
            return texts[moves[0].id], hashes
        return self.digest_text(moves, chat)[0], hashes

    def digest_text(self, moves: Sequence[Move], chat: Chat) -> tuple[Text, list[Move]]:
        """The digest of a chat; one that hears at once has only its quiet hours to catch up on."""
        night = chat.cadence is Cadence.AT_ONCE
        return digest_text(moves, self.phrases(chat.language), night=night, link=self.link)

    async def _reply(self, alert: Alert, move: Move, chat: Chat, told: Message) -> Parcel:
        """Make one reply of all that changed: in the move, and in the others of its group that this message tells."""
        family = await self.store.members(move.group_id) if move.group_id and told.move_id == move.group_id else []
        moves = {member.id: member for member in (*family, move)}
        waiting = await self.store.waiting(chat.id, list(moves))
        covered = [a for a in waiting if a.sound is Sound.REPLY and a.revision <= moves[a.move_id].revision]
        changed: dict[int, frozenset[Slot]] = {}
        for a in covered:
            changed[a.move_id] = changed.get(a.move_id, _NOTHING) | a.changed
        text = reply_text([(moves[id_], slots) for id_, slots in changed.items()], self.phrases(chat.language))
        return Parcel(alert, move, chat, text, tuple(covered), told)
