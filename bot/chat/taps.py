"""Two taps on a button are one: whoever taps again before they could see what the first did wants it once.

No clock: machine time, in seconds, is passed in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

SPAN = 3.0
"""Seconds after the end of a tap in which the same again is a part of it."""
MANY_CHATS = 1000


@dataclass(frozen=True, slots=True)
class Tap:
    """A button that is pressed by somebody."""

    update_id: int
    user_id: int
    message_id: int
    data: str

    def repeats(self, other: Tap) -> bool:
        """The same once more, and not the same press tried again."""
        return self.update_id != other.update_id and self == replace(other, update_id=self.update_id)


class Taps:
    """Remembers what was pressed last in each chat."""

    def __init__(self) -> None:
        self._latest: dict[int, tuple[Tap, float]] = {}

    def again(self, chat: int, tap: Tap | None, now: float) -> bool:
        """Whether this only repeats what just came to its end."""
        latest = self._latest.get(chat)
        return latest is not None and tap is not None and now - latest[1] < SPAN and tap.repeats(latest[0])

    def ended(self, chat: int, tap: Tap | None, now: float) -> None:
        """What a chat did, a press or anything else, came to its end."""
        if tap is None:
            self._latest.pop(chat, None)
            return
        self._latest[chat] = (tap, now)
        if len(self._latest) > MANY_CHATS:
            self._latest = {chat: latest for chat, latest in self._latest.items() if now - latest[1] < SPAN}
