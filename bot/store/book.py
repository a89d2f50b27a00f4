"""The book: the one transaction in which what articles say is entered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Alert, Chat, Follow, Lane
from bot.core.merging.rulings import Rulings
from bot.core.model import Article, Change, Claim, Evidence, Move
from bot.core.orders import Order, OrderKind
from bot.core.recurring import Familiar, Print
from bot.ports import Poll
from bot.ports.judge import Decision
from bot.store import articles, audience, bulk, changes, chats, decisions, messages, moves, orders, polls, rulings
from bot.store.recall import recall, remark
from bot.store.transactions import Database, take_book


class OpenBook:
    """One open transaction."""

    def __init__(self, connection: AsyncConnection, *, alone: bool = True) -> None:
        self._connection = connection
        self._alone = alone

    async def alone(self) -> None:
        """Wait until no other book is open in which moves are weighed."""
        if not self._alone:
            await take_book(self._connection)
            self._alone = True

    async def watches(self, feed_id: int, held_by: int | None = None) -> bool:
        """The feed is still there, and ours: it may be removed, or become another process's, while it is asked."""
        return await articles.watches(self._connection, feed_id, held_by)

    async def recall(self, feed_id: int, prints: Sequence[Print], since: datetime) -> list[Familiar]:
        """What this feed showed before that is like each of these; links and titles count since then."""
        return await recall(self._connection, feed_id, prints, since)

    async def unseen(self, feed_id: int, keys: Collection[str]) -> set[str]:
        """Those of the keys that this feed never showed before."""
        return await articles.unseen(self._connection, feed_id, keys)

    async def edited(self, feed_id: int, prints: Sequence[Print]) -> None:
        """Keep the links and titles that known articles of this feed have now."""
        await remark(self._connection, feed_id, prints)

    async def add_articles(self, feed_id: int, new: Sequence[Article]) -> list[int]:
        """Store new articles; their ids in the same order."""
        return await articles.add_articles(self._connection, feed_id, new)

    async def articles_naming(self, forms: Collection[str], since: datetime, limit: int) -> list[tuple[int, Article]]:
        """Articles since then that name one of these and told nothing so far, oldest first."""
        return await articles.naming(self._connection, forms, since, limit)

    async def add_claims(self, article_id: int, claims: Sequence[Claim], *, told: Sequence[bool]) -> None:
        """Keep every claim read, also those below the alert threshold (`told` False), which go to review."""
        await articles.add_claims(self._connection, article_id, claims, told=told)

    async def moves_near(self, families: Collection[str], names: Collection[str], since: datetime) -> list[Move]:
        """Moves with evidence since then that share a family of employers or a name key, with all their evidence."""
        return await moves.near(self._connection, families, names, since)

    async def loose_near(self, names: Collection[str], since: datetime) -> list[Evidence]:
        """Background claims since then that share a name key and belong to no move."""
        return await rulings.loose(self._connection, names, since)

    async def mention(self, evidence: Sequence[tuple[Evidence, Collection[str]]]) -> None:
        """Keep what background claims are found by, should their news come later."""
        await rulings.mention(self._connection, evidence)

    async def rulings(self, move_ids: Collection[int]) -> Rulings:
        """What admins decided about the evidence of these moves, in the order of the decisions."""
        return await rulings.about(self._connection, move_ids)

    async def rule(self, ruling: Rulings, actor: int, deed: tuple[str, str], now: datetime) -> Decision:
        """Keep a decision of an admin: what was done, and to what."""
        return await rulings.rule(self._connection, ruling, actor, deed, now)

    async def undo(self, decision_id: int, now: datetime) -> list[int] | None:
        """Undo a decision; the moves it was about, None when no such decision holds."""
        return await rulings.undo(self._connection, decision_id, now)

    async def decide(self, actor: int, deed: tuple[str, str], now: datetime) -> Decision:
        """Keep a decision that is no ruling."""
        return await decisions.decide(self._connection, actor, deed, now)

    async def keep_held(self, decision_id: int, held: Sequence[Move]) -> None:
        """Keep why moves are held, or that they are not, before the decision changes that."""
        await decisions.keep_held(self._connection, decision_id, held)

    async def held_before(self, decision_id: int) -> dict[int, str | None]:
        """Why moves were held before a decision that changed it, by move."""
        return await decisions.held_before(self._connection, decision_id)

    async def unsure(self, claim_id: int) -> Evidence | None:
        """A claim that waits for review because it was read with too little certainty."""
        return await decisions.unsure(self._connection, claim_id)

    async def unsure_since(self, since: datetime) -> list[tuple[int, Evidence]]:
        """Every such claim since then, with its id."""
        return await decisions.unsure_since(self._connection, since)

    async def judge_claim(self, decision_id: int, claim_id: int, *, believed: bool) -> None:
        """Keep whether an admin believes such a claim; of one that is not believed nothing is asked any more."""
        await decisions.judge_claim(self._connection, decision_id, claim_id, believed=believed)

    async def order(self, decision_id: int, given: Sequence[Order]) -> None:
        """Keep what a decision says about names."""
        await orders.order(self._connection, decision_id, given)

    async def orders_about(self, kind: OrderKind, keys: Collection[str]) -> list[Order]:
        """The orders of a kind that hold and are found by one of the keys."""
        return await orders.about(self._connection, kind, keys)

    async def orders(self, kind: OrderKind) -> list[Order]:
        """Every order of a kind that holds, in their order."""
        return await orders.holding(self._connection, kind)

    async def tongues(self, chat_ids: Collection[int]) -> dict[int, str]:
        """The languages of those chats that are known."""
        return await chats.tongues(self._connection, chat_ids)

    async def told(self, move_ids: Collection[int]) -> set[int]:
        """Those of the moves that some chat was told, or is about to be."""
        return await audience.told(self._connection, move_ids)

    async def save_change(self, change: Change, names: Collection[str]) -> Move:
        """Write the move with its evidence (taken from whichever move had it) and revision; returns it with its id."""
        return await changes.save_change(self._connection, change, names)

    def followers(self, move: Move, since: datetime) -> AsyncIterator[tuple[Follow, list[int]]]:
        """Rules that might want the move, some at a time, each with chats that follow by it since then or longer."""
        return audience.followers(self._connection, move, since)

    async def wishes(self, chat_ids: Collection[int]) -> list[tuple[Chat, list[int]]]:
        """What active chats among these wish, those together that wish the same; in the order that was given."""
        return await audience.wishes(self._connection, chat_ids)

    async def reached(self, move_id: int) -> dict[Lane, list[int]]:
        """Chats that were told of the move, or are about to be, by the lane in which they were."""
        return await audience.reached(self._connection, move_id)

    async def languages(self, move_id: int) -> set[str]:
        """The languages of active chats that were told of the move, or are about to be."""
        return await audience.languages(self._connection, move_id)

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        return await moves.one(self._connection, move_id)

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        return await moves.members(self._connection, group_id)

    async def add_alerts(self, alert: Alert, chat_ids: Sequence[int]) -> int:
        """Write this alert for each of the chats; one that exists already (move, revision, chat) stays as it is.

        Returns how many are new.
        """
        return await bulk.add_alerts(self._connection, alert, chat_ids)

    async def want(self, move_id: int, shown: Mapping[str, str]) -> None:
        """Set the hash that the messages of a move ought to show, by language of their chat."""
        await messages.want(self._connection, move_id, shown)

    async def record_poll(self, poll: Poll) -> None:
        """Write what the poll found out about its feed."""
        await polls.record(self._connection, [poll])


@asynccontextmanager
async def open_book(database: Database, *, alone: bool = True) -> AsyncIterator[OpenBook]:
    """Open it; an exception within rolls all of it back."""
    async with database.alone(later=not alone) as connection:
        yield OpenBook(connection, alone=alone)
