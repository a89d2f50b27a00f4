"""Places new evidence among the moves that are known, and says what that changed.

A move is a pure function of its evidence: the evidence of all moves that could be concerned is sorted anew, in order
of publication, and the moves that result take over the ids of those that they were before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from bot.core.merging.changing import Entry, Ledger, change_of, links
from bot.core.merging.cluster import Cluster, People
from bot.core.merging.folding import fold
from bot.core.merging.order import Rank, in_order, rank
from bot.core.merging.related import related
from bot.core.merging.rulings import NO_RULINGS, Rulings
from bot.core.model import Change, Evidence, Move
from bot.core.sameness import Compare


def place(
    new: Sequence[Evidence],
    candidates: Sequence[Move],
    compare: Compare,
    *,
    told: Collection[int] = (),
    loose: Sequence[Evidence] = (),
    rulings: Rulings = NO_RULINGS,
    again: bool = False,
) -> tuple[Change, ...]:
    """Decide what new evidence says: which moves it opens, revises, backs, or sends to review.

    `candidates` are the moves near it with all their evidence, `told` the ids of those that some chat was told,
    `loose` earlier background claims near it that belong to no move, `rulings` what admins decided about any of it.
    Evidence that a changed move no longer has went to another, or is loose again. Changes come in the order in which
    they must be written: a group before its members. New moves have negative ids, to which `group_id` and `return_of`
    of others may point until `resolve` puts the real ones in. Evidence that is known already changes nothing, unless it
    is to be weighed `again` because of a new ruling.
    """
    people = People(compare)
    concerned, mentions = related(new, candidates, loose, people, rulings)
    owners = {e: move for move in concerned for e in move.evidence}
    fresh = frozenset(new) - owners.keys()
    if not fresh and not again:
        return ()
    ledger = Ledger(owners, fresh, told, rulings)
    clusters = fold([*owners, *fresh, *mentions], people, rulings).moves
    changes = _changes(clusters, ledger)
    if len(ledger.told_in(owners)) > 1:
        without = fold([*owners, *mentions], people, rulings).moves
        changes += [link for c in clusters for link in links(c, without, ledger)]
    return tuple(changes)


def resolve(change: Change, ids: Mapping[int, int]) -> Change:
    """Put real ids into a change; `ids` maps the negative ids of changes written before to those that they got."""
    move = change.move
    real = replace(move, id=max(move.id, 0), group_id=_real(move.group_id, ids), return_of=_real(move.return_of, ids))
    return replace(change, move=real)


def _real(move_id: int | None, ids: Mapping[int, int]) -> int | None:
    return None if move_id is None else ids.get(move_id, move_id)


def _changes(clusters: Sequence[Cluster], ledger: Ledger) -> list[Change]:
    entries: list[Entry] = []
    ids: dict[int, int] = {}
    for cluster in clusters:
        parts = _told_apart(cluster, ledger)
        for part in parts:
            entries.append(_entry(part, ledger, new_id=-len(entries) - 1))
        ids[id(cluster)] = entries[-len(parts)].id
    changes = []
    for entry in entries:
        group, undone = entry.cluster.member_of, entry.cluster.return_of
        change = change_of(entry, ledger, ids[id(group)] if group else None, ids[id(undone)] if undone else None)
        changes += [change] if change else []
    return sorted(changes, key=_turn)


def _turn(change: Change) -> tuple[bool, Rank]:
    return change.move.person is not None, rank(change.move.evidence[0])


def _entry(part: Cluster, ledger: Ledger, new_id: int) -> Entry:
    """The move that a cluster was: of several the one that was told, else the earliest; the others end in it."""
    priors = ledger.priors(part)
    if not priors:
        return Entry(part, new_id, None, ())
    return Entry(part, priors[0].id, priors[0], tuple(prior.id for prior in priors[1:]))


def _told_apart(cluster: Cluster, ledger: Ledger) -> list[Cluster]:
    """Keep moves apart that were both told: linking them is for an admin to decide. New evidence goes to the first."""
    first, *others = ledger.told_in(cluster.evidence) or [0]
    if not others:
        return [cluster]
    parts: dict[int, list[Evidence]] = {move_id: [] for move_id in (first, *others)}
    for e in cluster.evidence:
        owner = ledger.owners.get(e)
        parts[owner.id if owner and owner.id in parts else first].append(e)
    for a, b in ledger.rulings.together:
        one, two = (_part_of(e, parts) for e in (a, b))
        if one is not None and two is not None and one != two:
            parts[one] += parts.pop(two)
    return [cluster.part(in_order(evidence)) for evidence in parts.values()]


def _part_of(evidence: Evidence, parts: Mapping[int, Sequence[Evidence]]) -> int | None:
    """In which part of a cluster a piece of evidence stands."""
    return next((move_id for move_id, pieces in parts.items() if evidence in pieces), None)
