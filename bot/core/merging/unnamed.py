"""Decides whether an unnamed person is one whom we know, and whether two groups are one."""

from __future__ import annotations

from datetime import timedelta

from bot.core.merging.cluster import Cluster
from bot.core.merging.named import Joining, Report, Strength
from bot.core.merging.roles import roles_agree, roles_conflict
from bot.core.merging.sides import Fit, fit
from bot.core.merging.windows import UNNAMED, apart
from bot.core.model import Claim, Move

_ONE_NUMBER = timedelta(days=2)
"""A number alone makes two groups one only when they are told of together: "three people" leave often."""


def same_unnamed(report: Report, cluster: Cluster) -> Joining | None:
    """Whether a report is of one move with this one, where at least one of the two names nobody."""
    if apart(report.times, cluster.times) > UNNAMED or says_more(report.said):
        return None
    a, b = report.said, cluster.move
    sides = _sides(a, b)
    if Fit.CONFLICT in sides or Fit.AGREE not in sides or roles_conflict(a, b):
        return None
    if sides == (Fit.AGREE, Fit.AGREE):
        return Joining(
            cluster, Strength.BOTH_SIDES, "somebody unnamed with the same employers on both sides, within 14 days"
        )
    if roles_agree(a, b):
        return Joining(
            cluster, Strength.ONE_SIDE, "somebody unnamed with one employer and the role in common, within 14 days"
        )
    return None


def same_group(report: Report, cluster: Cluster) -> Joining | None:
    """Whether a report about a group is of the group of this move."""
    a, b = report.said, cluster.move
    sides = _sides(a, b)
    numbers_differ = a.count is not None and b.count is not None and a.count != b.count
    if numbers_differ or Fit.CONFLICT in sides or Fit.AGREE not in sides or roles_conflict(a, b):
        return None
    if apart(report.times, cluster.times) > UNNAMED or says_more(a):
        return None
    return _group_joining(report, cluster, sides)


def _group_joining(report: Report, cluster: Cluster, sides: tuple[Fit, Fit]) -> Joining | None:
    a, b = report.said, cluster.move
    if sides == (Fit.AGREE, Fit.AGREE):
        return Joining(cluster, Strength.BOTH_SIDES, "a group with the same employers on both sides, within 14 days")
    if a.count is not None and a.count == b.count and apart(report.times, cluster.times) <= _ONE_NUMBER:
        return Joining(cluster, Strength.ONE_SIDE, "a group of one number and one employer, within two days")
    both_leave = a.destination is None and b.destination is None
    # Background opens nothing and makes no sound: for a mere mention the employer is enough.
    if both_leave and (report.background or roles_agree(a, b)):
        return Joining(cluster, Strength.LOOSE, "a group in one role that leaves one employer, within 14 days")
    return None


def belongs(member: Cluster, group: Cluster) -> bool:
    """Whether somebody named after a group was told is one of the group."""
    a, b = member.move, group.move
    if member.times[0] < group.times[0] or member.evidence[0].claim.more:
        return False
    sides = _sides(a, b)
    near = apart(member.times[:1], group.times) <= UNNAMED
    return (
        near and Fit.CONFLICT not in sides and Fit.AGREE in sides and (b.destination is None or sides[1] is Fit.AGREE)
    )


def both_agree(a: Claim | Move, b: Move) -> bool:
    """Whether both employers of two reports are known and the same."""
    return _sides(a, b) == (Fit.AGREE, Fit.AGREE)


def sides_fit(a: Claim | Move, b: Move) -> bool:
    """Whether the employers of two reports can be those of one move, and one of them is."""
    sides = _sides(a, b)
    return Fit.AGREE in sides and Fit.CONFLICT not in sides


def says_more(said: Claim | Move) -> bool:
    """Whether it is said that these are not the people of whom we heard before."""
    return isinstance(said, Claim) and said.more


def _sides(a: Claim | Move, b: Move) -> tuple[Fit, Fit]:
    return fit(a.origin, b.origin), fit(a.destination, b.destination)
