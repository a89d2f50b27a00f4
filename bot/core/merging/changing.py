"""Says what became of a move: opened, revised, backed by one more source, or held back for review."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.core.merging.cluster import Cluster
from bot.core.merging.folding import RULED, UNCLEAR
from bot.core.merging.order import rank
from bot.core.merging.rulings import NO_RULINGS, Rulings
from bot.core.model import Change, Employer, Evidence, Move, Slot, Verdict
from bot.core.reasons import because


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is known before new evidence is written down: who had which evidence, what is new, what was told."""

    owners: dict[Evidence, Move]
    fresh: frozenset[Evidence]
    told: Collection[int]
    rulings: Rulings = NO_RULINGS

    def priors(self, cluster: Cluster) -> list[Move]:
        """The moves whose beginning lies in a cluster: those that were told first, then the earliest."""
        mine = {self.owners[e].id: self.owners[e] for e in cluster.evidence if e in self.owners}
        begun = [m for m in mine.values() if _opening_news(m) in cluster.reasons]
        return sorted(begun, key=lambda m: (m.id not in self.told, rank(_opening_news(m)), m.id))

    def told_in(self, evidence: Iterable[Evidence]) -> list[int]:
        """The moves that were told and gave some of this evidence, in its order."""
        ids = (self.owners[e].id for e in evidence if e in self.owners)
        return [move_id for move_id in dict.fromkeys(ids) if move_id in self.told]


def _opening_news(move: Move) -> Evidence:
    """What opened a move; background may be older, and may turn out to belong elsewhere."""
    return next((e for e in move.evidence if not e.claim.background), move.evidence[0])


@dataclass(frozen=True, slots=True)
class Entry:
    """A cluster on its way into the book: the move that it was, and the one that it is now."""

    cluster: Cluster
    id: int
    before: Move | None
    absorbed: tuple[int, ...]


def change_of(entry: Entry, ledger: Ledger, group_id: int | None, return_of: int | None) -> Change | None:
    """What happened to a move; None when nothing did."""
    before, cluster = entry.before, entry.cluster
    move = replace(cluster.move, id=entry.id, group_id=group_id, return_of=return_of, held=cluster.held)
    if before is None:
        return _opening(move, cluster, ledger)
    # What was unclear is cleared up by evidence; a ruling that says nothing of it leaves it to the admin.
    kept = before.held is not None and not (ledger.fresh and before.held.startswith(UNCLEAR))
    move = replace(
        move,
        group_id=group_id or before.group_id,
        return_of=return_of or before.return_of,
        held=before.held if kept or before.held is None else cluster.held,
    )
    changed = _changed(before, move)
    if not ledger.fresh and before.person and move.person and before.person.name != move.person.name:
        changed |= {Slot.PERSON}
    revised = changed - {Slot.SOURCES}
    move = replace(move, revision=before.revision + bool(revised))
    if move == before:
        return None
    verdict = _verdict(before, move, revised, news=_has_news(entry) or not ledger.fresh)
    return Change(verdict, move, _reason(cluster, ledger, before, move), before, changed, entry.absorbed)


def links(cluster: Cluster, without: Sequence[Cluster], ledger: Ledger) -> list[Change]:
    """The moves that only new evidence links, and that were told apart: an admin has to say whether they are one."""
    first, *others = ledger.told_in(cluster.evidence) or [0]
    known = [set(ledger.told_in(c.evidence)) for c in without]
    moves = {move.id: move for move in ledger.owners.values()}
    return [
        Change(
            Verdict.HELD,
            moves[other],
            UNCLEAR
            + because("new evidence says that moves {a} and {b}, which were both told, are one", a=first, b=other),
            moves[other],
        )
        for other in others
        if not any({first, other} <= together for together in known)
    ]


def _opening(move: Move, cluster: Cluster, ledger: Ledger) -> Change:
    elsewhere = ledger.told_in(cluster.evidence)
    if elsewhere and ledger.fresh:
        move = replace(move, held=UNCLEAR + because("it was told as part of move {n}", n=elsewhere[0]))
    reason = move.held or (cluster.reasons[cluster.evidence[0]] if ledger.fresh else RULED)
    return Change(Verdict.HELD if move.held else Verdict.OPENED, move, reason)


def _has_news(entry: Entry) -> bool:
    """Whether more than background came in: background never makes a sound."""
    had = entry.before.evidence if entry.before else ()
    return any(not e.claim.background for e in entry.cluster.evidence if e not in had)


def _verdict(before: Move, move: Move, revised: Collection[Slot], *, news: bool) -> Verdict:
    if before.held and not move.held:
        return Verdict.OPENED
    if move.held:
        return Verdict.HELD
    return Verdict.REVISED if revised and news else Verdict.BACKED


def _changed(before: Move, move: Move) -> frozenset[Slot]:
    differs = {
        Slot.PERSON: (before.person is None) != (move.person is None) or _counted(before) != _counted(move),
        Slot.ORIGIN: _family(before.origin) != _family(move.origin),
        Slot.DESTINATION: _family(before.destination) != _family(move.destination),
        Slot.ROLE: before.role != move.role,
        Slot.STAGE: before.stage is not move.stage,
        Slot.SOURCES: set(before.sources) != set(move.sources),
    }
    return frozenset(slot for slot, yes in differs.items() if yes)


def _counted(move: Move) -> int | None:
    """How many are meant; of somebody named the number says nothing."""
    return move.count if move.person is None else None


def _family(side: Employer | None) -> str | None:
    return side.family if side else None


def _reason(cluster: Cluster, ledger: Ledger, before: Move, move: Move) -> str:
    if before.held and not move.held:
        return "what was unclear about it is cleared up"
    if not ledger.fresh:
        return RULED
    came = [e for e in cluster.evidence if e in ledger.fresh] or cluster.evidence[-1:]
    return cluster.reasons[came[-1]]
