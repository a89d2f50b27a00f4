"""What an admin may decide about moves and about the people in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.merging.rulings import Value
from bot.core.model import Change, Evidence, Move, Slot
from bot.core.orders import Order

DROPPED = "an admin rejected it"
"""Why a move is held that an admin dropped: it is neither told nor waits any longer."""
EXCLUDED = "its person is excluded"
"""Why a move is held whose person nobody is to be told about."""


@dataclass(frozen=True, slots=True)
class Decision:
    """That an admin decided something."""

    id: int
    line: int
    """In the audit log, written with it."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """What became of a decision."""

    decision: Decision | None
    """By what it is undone; None when there was nothing to decide."""
    changes: tuple[Change, ...] = ()

    @property
    def move_id(self) -> int | None:
        """The first move that it is about."""
        return self.changes[0].move.id if self.changes else None


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing in the queue of the review: a move that is held, or a claim that was read with too little certainty."""

    evidence: tuple[Evidence, ...]
    count: int
    """How many things wait."""
    move: Move | None = None
    claim_id: int | None = None
    reason: str = ""
    """Why a move waits."""


class Judge(Protocol):
    """Carries decisions out; each is one transaction, and what is said of nothing that is there is a LookupError."""

    async def merge(self, first: int, second: int, actor: int) -> Ruled:
        """Make two moves one."""
        ...

    async def split(self, move_id: int, articles: Collection[int], actor: int) -> Ruled:
        """Make what these articles tell of a move another one. ValueError when one side is empty."""
        ...

    async def correct(self, move_id: int, slot: Slot, value: Value, actor: int) -> Ruled:
        """Have a move say something else in one slot. A stage of DENIED takes it back, also when it waits."""
        ...

    async def send(self, move_id: int, actor: int) -> Ruled:
        """Tell a move that waits for review."""
        ...

    async def reject(self, move_id: int, actor: int) -> Ruled:
        """Drop a move that waits; one that was told is taken back."""
        ...

    async def take_up(self, claim_id: int, actor: int, *, hold: bool) -> Ruled:
        """Believe a claim that was read with too little certainty; `hold` makes it a move that waits for review."""
        ...

    async def drop_claim(self, claim_id: int, actor: int) -> Ruled:
        """Have such a claim wait no longer."""
        ...

    async def exclude(self, name: str, actor: int) -> Ruled:
        """Tell nobody of this person any more, and show nobody their moves."""
        ...

    async def order(
        self, given: Sequence[Order], actor: int, deed: tuple[str, str], names: Collection[str] = ()
    ) -> Ruled:
        """Decide something about names; the articles of the last days that name one of these are read again."""
        ...

    async def undo(self, decision_id: int) -> Ruled:
        """Undo a decision, whatever it was about."""
        ...
