"""Lists of ids that go to the database, or come from it, as one value."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, FromClause, cast, func, literal
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.functions import Function


def unfold(connection: AsyncConnection, ids: list[int]) -> tuple[FromClause, ColumnElement[int]]:
    """A list of ids as a table with one column, in its order."""
    numbers: FromClause
    if connection.dialect.name == "postgresql":
        # Written out, since the driver would look at each number by itself.
        array = cast(literal("{" + ",".join(map(str, ids)) + "}"), ARRAY(BigInteger))
        numbers = func.unnest(array).table_valued("value").render_derived()
    else:
        numbers = func.json_each(literal(json.dumps(ids))).table_valued("value")
    return numbers, numbers.c.value


def folded(connection: AsyncConnection, ids: ColumnElement[int]) -> Function[Any]:
    """All ids of a group as one value, which `unfolded` reads."""
    return func.array_agg(ids) if connection.dialect.name == "postgresql" else func.json_group_array(ids)


def unfolded(value: str | list[int] | None) -> list[int]:
    """The ids of such a value."""
    return json.loads(value) if isinstance(value, str) else value or []
