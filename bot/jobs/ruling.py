"""Carries out what an admin decides about moves: what is one, what is not, and what a move says."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.core.merging.rulings import Rulings, Value, corrected, merged, split
from bot.core.model import Change, Move, Slot
from bot.jobs.enter import Registrar
from bot.ports import Book


@dataclass(frozen=True, slots=True)
class Ruled:
    """What became of a decision."""

    decision: int | None
    """By what it is undone; None when there was nothing to decide."""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Referee:
    """Each decision is kept, and all moves that it is about are weighed again, in one transaction."""

    registrar: Registrar

    async def merge(self, first: int, second: int, actor: int) -> Ruled:
        """Make two moves one; LookupError when one of them is not there."""
        async with self.registrar.store.book() as book:
            one, two = await _move(book, first), await _move(book, second)
            if one.id == two.id:
                return Ruled(None)
            return await self._rule(book, merged(one, two), [one, two], actor, f"merge {first} {second}")

    async def split(self, move_id: int, articles: Collection[int], actor: int) -> Ruled:
        """Make what these articles tell of a move another one. LookupError, or ValueError when one side is empty."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            out = [e for e in move.evidence if e.article_id in articles]
            return await self._rule(book, split(move, out), [move], actor, f"split {move_id}")

    async def correct(self, move_id: int, slot: Slot, value: Value, actor: int) -> Ruled:
        """Have a move say something else; a stage of DENIED takes it back. LookupError when it is not there."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            return await self._rule(book, corrected(move, slot, value), [move], actor, f"correct {slot} of {move_id}")

    async def undo(self, decision_id: int) -> Ruled:
        """Undo a decision; LookupError when no such decision holds."""
        async with self.registrar.store.book() as book:
            ids = await book.undo(decision_id, self.registrar.clock.now())
            if not ids:
                raise LookupError(f"no decision {decision_id} holds")
            moves = [await _move(book, move_id) for move_id in ids]
            return await self._weigh(book, decision_id, moves)

    async def _rule(self, book: Book, ruling: Rulings, moves: list[Move], actor: int, action: str) -> Ruled:
        decision = await book.rule(ruling, actor, action, self.registrar.clock.now())
        return await self._weigh(book, decision, moves)

    async def _weigh(self, book: Book, decision: int, moves: list[Move]) -> Ruled:
        changes = await self.registrar.weigh_again(book, moves)
        await self.registrar.apply(book, changes)
        return Ruled(decision, changes)


async def _move(book: Book, move_id: int) -> Move:
    move = await book.move(move_id)
    if move is None:
        raise LookupError(f"there is no move {move_id}")
    return move
