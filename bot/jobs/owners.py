"""Tells whoever set the bot up in a chat what becomes of it there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.core.audience import Chat
from bot.core.effects import Answer, Effect
from bot.core.text import Text
from bot.core.wording import Phrases, silenced_text
from bot.jobs.persist import persist
from bot.ports import AlertStore, Clock


@dataclass(frozen=True, slots=True)
class Owners:
    """Writes to them, in their own language."""

    store: AlertStore
    clock: Clock
    phrases: Callable[[str], Phrases]

    async def lost(self, chat_id: int, reason: str) -> None:
        """A chat cannot be written to any more: it is stopped, and its owner hears so, once."""
        chat = await self.store.chat(chat_id)
        await persist(self.store.chat_gone, chat_id, reason)
        if chat and chat.active and chat.owner and chat.owner != chat.id:
            await self.tell(chat.owner, chat, silenced_text)

    async def told(self, chat: Chat, words: Callable[[Chat, Phrases], Text], *changes: Effect) -> None:
        """Change something about a chat, and say so: to its owner, or there where nobody is known to be that."""
        await self.tell(chat.owner or chat.id, chat, words, *changes)

    async def tell(self, reader: int, chat: Chat, words: Callable[[Chat, Phrases], Text], *changes: Effect) -> None:
        """Change something about a chat, and write words about it to somebody, in one transaction."""
        known = await self.store.chat(reader)
        said = Answer(reader, words(chat, self.phrases((known or chat).language)))
        await persist(self.store.apply_effects, [*changes, said], self.clock.now())
