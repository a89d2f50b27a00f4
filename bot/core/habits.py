"""What polls taught about a feed: where it moves, how its server takes conditions, how it marks entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

WASTED = 5
"""After so many documents for nothing a server is believed to have no other answer."""


class Trouble(StrEnum):
    """What the admins were told about a feed and not yet told to be over."""

    FAILING = "failing"
    SILENT = "silent"
    GONE = "gone"
    HIJACKED = "hijacked"


class Condition(StrEnum):
    """Which validators are sent."""

    BOTH = "both"
    TRYING = "trying"
    """Once without the ETag: the server sent the same document again and again although its own ETag came back."""
    MODIFIED = "modified"
    """Without the ETag for good: that try gave a 304."""
    SETTLED = "settled"
    """Both for good: that try gave a document too."""


@dataclass(frozen=True, slots=True)
class Habits:
    """All of it; each field is written by the polls alone."""

    moving_to: str | None = None
    """Where permanent redirects led lately."""
    moving_since: datetime | None = None
    moving_times: int = 0
    """Good polls in a row that were led there."""
    moved_from: str | None = None
    """The address that the feed had before it moved for good."""
    condition: Condition = Condition.BOTH
    same_again: int = 0
    """Polls in a row that sent an ETag and got the very same document."""
    wasted: int = 0
    """Documents in a row, up to `WASTED`, that were sent in spite of a condition and held nothing new."""
    full_at: datetime | None = None
    """When a whole document came last, or was last asked for without condition."""
    rhythm: timedelta | None = None
    """The usual time between two articles while it writes; its present silence does not count."""
    ttl: timedelta | None = None
    """How long its latest document asked to be left alone; that holds while nothing changes."""
    by_link: bool = False
    """Its ids cannot be trusted: entries go by link and title. Never taken back."""
    new_ids: int = 0
    """How often many entries came back under new ids."""
    home: str | None = None
    """The site to which nearly all of its links lead."""
    failing_since: datetime | None = None
    gone_at: datetime | None = None
    """When the server first said that the document is gone for good (HTTP 410)."""
    told: Trouble | None = None


NO_HABITS = Habits()
