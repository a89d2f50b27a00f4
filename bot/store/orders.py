"""What admins decide about names: kept with the decision, and gone when that is undone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Select, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.orders import Order, OrderKind
from bot.store.part import Part
from bot.store.ruling_tables import decisions, orders


class Orders(Part):
    """The questions about names."""

    async def orders(self, *kinds: OrderKind) -> list[Order]:
        """Every order of these kinds that holds, in their order."""
        return await self._db.read(lambda connection: holding(connection, *kinds))

    async def orders_seen(self) -> tuple[int, int]:
        """A mark that changes with every order that is given or undone."""
        query = select(func.coalesce(func.max(orders.c.id), 0), func.count(decisions.c.undone_at)).select_from(
            orders.join(decisions, decisions.c.id == orders.c.decision_id)
        )

        async def work(connection: AsyncConnection) -> tuple[int, int]:
            last, undone = (await connection.execute(query)).one()
            return int(last), int(undone)

        return await self._db.read(work)

    async def is_admin(self, user_id: int) -> bool:
        """Whether an order makes somebody an admin; the latest about them counts."""
        mine = _holding().where(orders.c.kind == OrderKind.ADMIN, orders.c.key == str(user_id))
        found = await self._db.read(lambda connection: _orders(connection, mine))
        return bool(found) and found[-1].body == "yes"


async def order(connection: AsyncConnection, decision: int, given: Sequence[Order]) -> None:
    """Keep what a decision says about names."""
    rows = [{"decision_id": decision, "kind": o.kind.value, "key": o.key, "body": o.body} for o in given]
    await connection.execute(insert(orders), rows)


async def holding(connection: AsyncConnection, *kinds: OrderKind) -> list[Order]:
    """Every order of these kinds that holds, in their order."""
    return await _orders(connection, _holding().where(orders.c.kind.in_(kinds)))


async def about(connection: AsyncConnection, kind: OrderKind, keys: Collection[str]) -> list[Order]:
    """The orders of a kind that hold and are found by one of the keys."""
    return await _orders(connection, _holding().where(orders.c.kind == kind, orders.c.key.in_(keys)))


def _holding() -> Select[Any]:
    join = select(orders).join(decisions, decisions.c.id == orders.c.decision_id)
    return join.where(decisions.c.undone_at.is_(None)).order_by(orders.c.id)


async def _orders(connection: AsyncConnection, query: Select[Any]) -> list[Order]:
    rows = await connection.execute(query)
    return [Order(OrderKind(row.kind), row.key, row.body, row.decision_id) for row in rows]
