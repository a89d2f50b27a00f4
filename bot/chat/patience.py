"""How much each chat may say: many things at once, and one a second after that, as Telegram lets us answer it.

No clock: machine time, in seconds, is passed in.
"""

from __future__ import annotations

BURST = 20
"""So much may be said in a row before a chat is slowed down."""
EVERY = 1.0
"""Seconds in which a chat earns the right to say one more."""
MANY_CHATS = 1000


class Patience:
    """Remembers of each chat when it will be calm again; one that is calm already need not be remembered."""

    def __init__(self, every: float = EVERY) -> None:
        """`every` seconds a chat may say one more; at 0 it may say as much as it likes."""
        self._every = every
        self._calm_at: dict[int, float] = {}
        self._told: set[int] = set()
        self._full = MANY_CHATS

    def wait(self, chat: int, now: float) -> float:
        """Seconds until the chat may say its next thing; 0 when it may now."""
        return max(0.0, self._calm_at.get(chat, now) - now - (BURST - 1) * self._every)

    def spend(self, chat: int, now: float) -> None:
        """The chat said something that is heard."""
        calm_at = self._calm_at.get(chat, now)
        if calm_at <= now:
            self._told.discard(chat)
        self._calm_at[chat] = max(calm_at, now) + self._every
        if len(self._calm_at) > self._full:
            self._forget_calm(now)

    def tell(self, chat: int) -> None:
        """The chat was told to slow down, which holds until it is calm."""
        self._told.add(chat)

    def was_told(self, chat: int) -> bool:
        """It knows already."""
        return chat in self._told

    def _forget_calm(self, now: float) -> None:
        self._calm_at = {chat: at for chat, at in self._calm_at.items() if at > now}
        self._told &= self._calm_at.keys()
        self._full = max(MANY_CHATS, 2 * len(self._calm_at))
