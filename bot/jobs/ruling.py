"""Carries out what an admin decides about moves: what is one, what is told, and what a move says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.core.merging.folding import UNCLEAR
from bot.core.merging.rulings import Rulings, Value, corrected, merged, split
from bot.core.merging.summary import summarise
from bot.core.model import Change, Evidence, Move, Person, Slot, Stage, Verdict
from bot.core.orders import Order, OrderKind, exclusion, is_excluded
from bot.core.reasons import because
from bot.core.wording import clean, headline
from bot.jobs.enter import Registrar
from bot.ports import Book
from bot.ports.judge import DROPPED, EXCLUDED, Decision, Judge, Ruled

REVIEWED = timedelta(days=31)
"""Claims that are older wait for nobody's review."""
AGAIN, MOST_AGAIN = timedelta(days=7), 100
"""How far back, and how many, articles are read again for a name; none is told that is older than a new feed's."""
EVER = datetime(1990, 1, 1, tzinfo=UTC)
UNSURE = UNCLEAR + because("it was read with little certainty")


@dataclass(frozen=True, slots=True)
class Referee:
    """Each decision is kept, and all moves that it is about are weighed again, in one transaction."""

    registrar: Registrar
    person: Callable[[str], Person] = Person
    """Whom a name means, with all that is known of them."""
    names_changed: Callable[[], Awaitable[None]] | None = None
    """Has this process read by the names that hold now."""

    async def merge(self, first: int, second: int, actor: int) -> Ruled:
        """Make two moves one; LookupError when one of them is not there."""
        async with self.registrar.store.book() as book:
            moves = [await _move(book, first), await _move(book, second)]
            one, two = moves
            if one.id == two.id:
                return Ruled(None)
            if not (one.held and two.held):
                moves = [replace(move, held=None) for move in moves]  # What was clear of one is clear of both.
            ruled = await self._rule(book, merged(one, two), moves, actor, "merge")
        return self._rung(ruled)

    async def split(self, move_id: int, articles: Collection[int], actor: int) -> Ruled:
        """Make what these articles tell of a move another one. LookupError, or ValueError when one side is empty."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            out = [e for e in move.evidence if e.article_id in articles]
            ruled = await self._rule(book, split(move, out), [move], actor, "split")
        return self._rung(ruled)

    async def correct(self, move_id: int, slot: Slot, value: Value, actor: int) -> Ruled:
        """Have a move say something else; a stage of DENIED takes it back. LookupError when it is not there."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            if getattr(move, slot.value) == value:
                return Ruled(None)
            ruled = await self._correct(book, move, (slot, value), actor, "correct")
        return self._rung(ruled)

    async def send(self, move_id: int, actor: int) -> Ruled:
        """Tell a move that waits for review; LookupError when it is not there."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            linked = await self._is_linked(book, move)
            if move.held is None and not linked:
                return Ruled(None)
            decision = await self._decide(book, actor, "send", [move])
            if linked:
                await book.order(decision.id, [Order(OrderKind.LINKED, str(move.id), "")])
            ruled = await self._held_by(book, decision, [move] if move.held else [], None)
        return self._rung(ruled)

    async def reject(self, move_id: int, actor: int) -> Ruled:
        """Drop a move that waits; one that was told is taken back. LookupError when it is not there."""
        async with self.registrar.store.book() as book:
            move = await _move(book, move_id)
            if move.held == DROPPED or (move.held is None and move.stage is Stage.DENIED):
                return Ruled(None)
            if await book.told([move.id]):
                ruled = await self._correct(book, move, (Slot.STAGE, Stage.DENIED), actor, "retract")
            else:
                ruled = await self._hold(book, [move], DROPPED, actor, "reject")
        return self._rung(ruled)

    async def take_up(self, claim_id: int, actor: int, *, hold: bool) -> Ruled:
        """Believe a claim that was read with little certainty; LookupError when none such waits."""
        async with self.registrar.store.book() as book:
            evidence = await _unsure(book, claim_id)
            decision = await self._decide(book, actor, "believe", [summarise([evidence])])
            await book.judge_claim(decision.id, claim_id, believed=True)
            changes = (_waiting(evidence),) if hold else await self.registrar.believe(book, evidence)
            ruled = await self._apply(book, decision, changes)
        return self._rung(ruled)

    async def drop_claim(self, claim_id: int, actor: int) -> Ruled:
        """Have a claim of little certainty wait no longer; LookupError when none such waits."""
        async with self.registrar.store.book() as book:
            evidence = await _unsure(book, claim_id)
            decision = await self._decide(book, actor, "reject", [summarise([evidence])])
            await book.judge_claim(decision.id, claim_id, believed=False)
        return Ruled(decision)

    async def exclude(self, name: str, actor: int) -> Ruled:
        """Tell nobody of this person any more, and show nobody their moves."""
        person, registrar = self.person(name), self.registrar
        orders = exclusion(person, frozenset(registrar.name_keys(person)))
        async with registrar.store.book() as book:
            near = await book.moves_near((), [order.key for order in orders], EVER)
            theirs = [m for m in near if m.person and is_excluded(m.person, orders, registrar.compare)]
            before = await book.orders_about(OrderKind.EXCLUDED, [order.key for order in orders])
            if is_excluded(person, before, registrar.compare):
                return Ruled(None)
            decision = await book.decide(actor, ("exclude", clean(name)), registrar.clock.now())
            await book.order(decision.id, orders)
            for claim_id, evidence in await book.unsure_since(registrar.clock.now() - REVIEWED):
                if evidence.claim.person and is_excluded(evidence.claim.person, orders, registrar.compare):
                    await book.judge_claim(decision.id, claim_id, believed=False)
            ruled = await self._held_by(book, decision, theirs, EXCLUDED)
        return self._rung(ruled)

    async def order(
        self, given: Sequence[Order], actor: int, deed: tuple[str, str], names: Collection[str] = ()
    ) -> Ruled:
        """Decide something about names; the articles of the last days that name one of these are read again."""
        async with self.registrar.store.book() as book:
            decision = await book.decide(actor, deed, self.registrar.clock.now())
            await book.order(decision.id, given)
        await self._renamed()
        if names and await self._read_again(names):
            self.registrar.on_alerts()
        return Ruled(decision)

    async def undo(self, decision_id: int) -> Ruled:
        """Undo a decision; LookupError when no such decision holds."""
        async with self.registrar.store.book() as book:
            ids = await book.undo(decision_id, self.registrar.clock.now())
            if ids is None:
                raise LookupError(f"no decision {decision_id} holds")
            moves = [move for move_id in ids if (move := await book.move(move_id))]
            before = await book.held_before(decision_id)
            again = [move for move in moves if move.id not in before]
            changes = await self.registrar.weigh_again(book, again) if again else ()
            back = (_held(m, before[m.id], "a decision was undone", told=True) for m in moves if m.id in before)
            ruled = Ruled(None, (await self.registrar.applied(book, (*back, *changes)))[0])
        await self._renamed()
        return self._rung(ruled)

    async def _read_again(self, names: Collection[str]) -> bool:
        """Enter the articles that name one of these and told nothing; True when somebody is to hear of it."""
        registrar, now = self.registrar, self.registrar.clock.now()
        told = False
        async with registrar.store.book() as book:
            for article_id, article in await book.articles_naming(names, now - AGAIN, MOST_AGAIN):
                old = article.when is not None and article.when < now - registrar.rules.first_import
                told |= await registrar.enter_article(book, article_id, article, quiet=old)
        return told

    async def _correct(self, book: Book, move: Move, what: tuple[Slot, Value], actor: int, deed: str) -> Ruled:
        slot, value = what
        ruling = corrected(move, slot, value)
        if value is Stage.DENIED and await book.told([move.id]):
            move = replace(move, held=None)  # Those who were told are to hear that it is taken back.
        return await self._rule(book, ruling, [move], actor, deed, corrects=True)

    async def _is_linked(self, book: Book, move: Move) -> bool:
        """Whether it waits for an admin to say if it is one with another; of two orders the later counts."""
        orders = await book.orders_about(OrderKind.LINKED, [str(move.id)])
        return bool(orders and orders[-1].body)

    async def _hold(self, book: Book, moves: Sequence[Move], why: str | None, actor: int, deed: str) -> Ruled:
        """Hold moves for another reason, or tell them."""
        return await self._held_by(book, await self._decide(book, actor, deed, moves), moves, why)

    async def _held_by(self, book: Book, decision: Decision, moves: Sequence[Move], why: str | None) -> Ruled:
        await book.keep_held(decision.id, moves)
        told = await book.told([move.id for move in moves])
        changes = [_held(m, why, "an admin said so", told=m.id in told) for m in moves]
        return await self._apply(book, decision, changes)

    async def _rule(
        self, book: Book, ruling: Rulings, moves: list[Move], actor: int, deed: str, *, corrects: bool = False
    ) -> Ruled:
        decision = await book.rule(ruling, actor, (deed, self._named(moves)), self.registrar.clock.now())
        return await self._apply(book, decision, await self.registrar.weigh_again(book, moves), corrects=corrects)

    async def _decide(self, book: Book, actor: int, deed: str, moves: Sequence[Move]) -> Decision:
        return await book.decide(actor, (deed, self._named(moves)), self.registrar.clock.now())

    async def _apply(
        self, book: Book, decision: Decision, changes: Iterable[Change], *, corrects: bool = False
    ) -> Ruled:
        return Ruled(decision, (await self.registrar.applied(book, changes, corrects=corrects))[0])

    def _named(self, moves: Sequence[Move]) -> str:
        """What a decision is about, for the audit log."""
        phrases = self.registrar.phrases("en")
        return "; ".join(f"{headline(m, phrases)} ({m.id})" if m.id else headline(m, phrases) for m in moves)

    async def _renamed(self) -> None:
        if self.names_changed:
            await self.names_changed()

    def _rung(self, ruled: Ruled) -> Ruled:
        """Wake the sender, once everything is committed."""
        if ruled.changes:
            self.registrar.on_alerts()
        return ruled


FILLS: type[Judge] = Referee
"""mypy proves here that it does."""


async def _move(book: Book, move_id: int) -> Move:
    move = await book.move(move_id)
    if move is None:
        raise LookupError(f"there is no move {move_id}")
    return move


async def _unsure(book: Book, claim_id: int) -> Evidence:
    evidence = await book.unsure(claim_id)
    if evidence is None:
        raise LookupError(f"no claim {claim_id} waits")
    return evidence


def _waiting(evidence: Evidence) -> Change:
    """A move of its own that waits for review: an admin has something to do about it before it is told."""
    return Change(Verdict.HELD, replace(summarise([evidence]), id=-1, held=UNSURE), UNSURE)


def _held(move: Move, why: str | None, reason: str, *, told: bool = False) -> Change:
    """The move held for another reason. One that is told gets a new revision, since alerts of the old were dropped."""
    after = replace(move, held=why, revision=move.revision + (why is None))
    shown = Verdict.BACKED if told else Verdict.OPENED
    return Change(Verdict.HELD if why else shown, after, reason, before=move)
