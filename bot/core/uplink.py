"""Whether it is our own network that is down, not the feeds."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from datetime import datetime, timedelta

FEWEST = 5
WINDOW = timedelta(minutes=10)
"""News time in which answers are compared."""
SPREAD = timedelta(minutes=4)
SOON = timedelta(minutes=1)


class Uplink:
    """Remembers which hosts could be reached lately."""

    def __init__(self) -> None:
        self._reached: OrderedDict[str, tuple[datetime, bool]] = OrderedDict()

    def note(self, host: str, now: datetime, *, reached: bool) -> None:
        """A host was asked."""
        self._reached[host] = now, reached
        self._reached.move_to_end(host)
        while self._reached and abs(now - next(iter(self._reached.values()))[0]) > WINDOW:
            self._reached.popitem(last=False)

    @property
    def down(self) -> bool:
        """At least five hosts, and half of all that were asked lately, could not be reached."""
        lost = sum(not reached for _, reached in self._reached.values())
        return lost >= FEWEST and 2 * lost >= len(self._reached)


def retry_at(feed_id: int, now: datetime) -> datetime:
    """When to ask again, not all feeds at the same moment."""
    digest = hashlib.sha256(f"{feed_id}:{now.timestamp()}".encode()).digest()
    return now + SOON + SPREAD * (int.from_bytes(digest[:4], "big") / 2**32)
