"""What one transaction may read and write."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.audience import Alert, Chat, Follow, Lane
from bot.core.merging.rulings import Rulings
from bot.core.model import Article, Change, Claim, Evidence, Move
from bot.core.orders import Order, OrderKind
from bot.core.recurring import Familiar, Print
from bot.ports.judge import Decision
from bot.ports.records import Poll


class Book(Protocol):
    """One open transaction in which what articles say is entered; one at a time over all processes."""

    async def alone(self) -> None:
        """Wait until no other book is open in which moves are weighed; most documents tell of none."""
        ...

    async def watches(self, feed_id: int, held_by: int | None = None) -> bool:
        """The feed is still there, and ours: it may be removed, or become another process's, while it is asked."""
        ...

    async def unseen(self, feed_id: int, keys: Collection[str]) -> set[str]:
        """Those of the keys that this feed never showed before."""
        ...

    async def recall(self, feed_id: int, prints: Sequence[Print], since: datetime) -> list[Familiar]:
        """What this feed showed before that is like each of these; links and titles count since then."""
        ...

    async def edited(self, feed_id: int, prints: Sequence[Print]) -> None:
        """Keep the links and titles that known articles of this feed have now."""
        ...

    async def add_articles(self, feed_id: int, articles: Sequence[Article]) -> list[int]:
        """Store new articles; their ids in the same order."""
        ...

    async def articles_naming(self, forms: Collection[str], since: datetime, limit: int) -> list[tuple[int, Article]]:
        """Articles since then that name one of these and told nothing so far, oldest first."""
        ...

    async def add_claims(self, article_id: int, claims: Sequence[Claim], *, told: Sequence[bool]) -> None:
        """Keep every claim read, also those below the alert threshold (`told` False), which go to review."""
        ...

    async def moves_near(self, families: Collection[str], names: Collection[str], since: datetime) -> list[Move]:
        """Moves with evidence since then that share a family of employers or a name key, with all their evidence."""
        ...

    async def loose_near(self, names: Collection[str], since: datetime) -> list[Evidence]:
        """Background claims since then that share a name key and belong to no move."""
        ...

    async def mention(self, evidence: Sequence[tuple[Evidence, Collection[str]]]) -> None:
        """Keep what background claims are found by, should their news come later."""
        ...

    async def rulings(self, move_ids: Collection[int]) -> Rulings:
        """What admins decided about the evidence of these moves, in the order of the decisions."""
        ...

    async def rule(self, ruling: Rulings, actor: int, deed: tuple[str, str], now: datetime) -> Decision:
        """Keep a decision of an admin: what was done, and to what."""
        ...

    async def undo(self, decision_id: int, now: datetime) -> list[int] | None:
        """Undo a decision; the moves it was about, None when no such decision holds."""
        ...

    async def decide(self, actor: int, deed: tuple[str, str], now: datetime) -> Decision:
        """Keep a decision that is no ruling."""
        ...

    async def keep_held(self, decision_id: int, held: Sequence[Move]) -> None:
        """Keep why moves are held, or that they are not, before the decision changes that."""
        ...

    async def held_before(self, decision_id: int) -> dict[int, str | None]:
        """Why moves were held before a decision that changed it, by move."""
        ...

    async def unsure(self, claim_id: int) -> Evidence | None:
        """A claim that waits for review because it was read with too little certainty."""
        ...

    async def unsure_since(self, since: datetime) -> list[tuple[int, Evidence]]:
        """Every such claim since then, with its id."""
        ...

    async def judge_claim(self, decision_id: int, claim_id: int, *, believed: bool) -> None:
        """Keep whether an admin believes such a claim; of one that is not believed nothing is asked any more."""
        ...

    async def order(self, decision_id: int, given: Sequence[Order]) -> None:
        """Keep what a decision says about names."""
        ...

    async def orders_about(self, kind: OrderKind, keys: Collection[str]) -> list[Order]:
        """The orders of a kind that hold and are found by one of the keys."""
        ...

    async def orders(self, kind: OrderKind) -> list[Order]:
        """Every order of a kind that holds, in their order."""
        ...

    async def tongues(self, chat_ids: Collection[int]) -> dict[int, str]:
        """The languages of those chats that are known."""
        ...

    async def told(self, move_ids: Collection[int]) -> set[int]:
        """Those of the moves that some chat was told, or is about to be."""
        ...

    async def save_change(self, change: Change, names: Collection[str]) -> Move:
        """Write the move with its evidence (taken from whichever move had it) and revision; returns it with its id."""
        ...

    def followers(self, move: Move, since: datetime) -> AsyncIterator[tuple[Follow, list[int]]]:
        """Rules that might want the move, some at a time, each with chats that follow by it since then or longer."""
        ...

    async def wishes(self, chat_ids: Collection[int]) -> list[tuple[Chat, list[int]]]:
        """What active chats among these wish, those together that wish the same; in the order that was given."""
        ...

    async def reached(self, move_id: int) -> dict[Lane, list[int]]:
        """Chats that were told of the move, or are about to be, by the lane in which they were."""
        ...

    async def languages(self, move_id: int) -> set[str]:
        """The languages of active chats that were told of the move, or are about to be."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        ...

    async def add_alerts(self, alert: Alert, chat_ids: Sequence[int]) -> int:
        """Write this alert for each of the chats; one that exists already (move, revision, chat) stays as it is.

        Returns how many are new.
        """
        ...

    async def want(self, move_id: int, shown: Mapping[str, str]) -> None:
        """Set the hash that the messages of a move ought to show, by language of their chat."""
        ...

    async def record_poll(self, poll: Poll) -> None:
        """Write what the poll found out about its feed."""
        ...
