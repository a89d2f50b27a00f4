"""Which chats a move is for, and how much each wants it: it decides who hears first when not all can hear at once."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from enum import IntEnum

from bot.core.alerting.matching import Matcher
from bot.core.audience import Follow
from bot.core.model import Move


class Rank(IntEnum):
    """What stands behind an alert; of several follows of a chat the lowest counts."""

    URGENT = 1
    """The follow is marked as urgent: neither night nor digest holds it back."""
    DIRECT = 2
    """The follow names a person or a lab, or the chat is that of an admin."""
    GENERAL = 3
    """The follow takes whatever comes."""


def rank_of(follow: Follow) -> Rank:
    """How much a chat wants what this follow asks for."""
    if follow.urgent:
        return Rank.URGENT
    return Rank.DIRECT if follow.person or follow.lab or follow.other_lab else Rank.GENERAL


class Crowd:
    """The chats that want a move, gathered rule by rule: of each it keeps its rank and nothing else."""

    def __init__(self, move: Move, *, told: Container[int] = (), admins: Collection[int] = ()) -> None:
        self._matcher = Matcher(move)
        self._told = told
        self._admins = admins
        self._ranks: dict[int, Rank] = {}

    def gather(self, rule: Follow, chats: Iterable[int]) -> None:
        """Take in the chats that follow by this rule, if it wants the move; who was told already stays out."""
        if self._matcher.refusal(rule):
            return
        rank, ranks, told = rank_of(rule), self._ranks, self._told
        for chat in chats:
            if chat not in told and ranks.get(chat, Rank.GENERAL) >= rank:
                ranks[chat] = rank

    def by_rank(self) -> Iterator[tuple[Rank, list[int]]]:
        """The chats, those who want it most first; those who look after the bot want everything."""
        for admin in self._admins:
            if self._ranks.get(admin) is Rank.GENERAL:
                self._ranks[admin] = Rank.DIRECT
        for rank in Rank:
            yield rank, sorted(chat for chat, its in self._ranks.items() if its is rank)
