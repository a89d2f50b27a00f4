"""Looks at a database beside the code under test, by a connection of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from bot.store.address import locate


def engine_of(url: str) -> sa.Engine:
    """A plain engine, without anything that the store sets up."""
    return sa.create_engine(locate(url).sync_url, poolclass=sa.NullPool)


def beside(url: str, statement: sa.Executable) -> list[sa.Row[Any]]:
    """Run a statement; its rows."""
    engine = engine_of(url)
    with engine.begin() as connection:
        result = connection.execute(statement)
        return list(result) if result.returns_rows else []


def count(url: str, table: sa.Table) -> int:
    """How many rows a table has."""
    return int(beside(url, sa.select(sa.func.count()).select_from(table))[0][0])


@contextmanager
def recorded() -> Iterator[list[tuple[str, Any]]]:
    """Every statement that any engine runs meanwhile, with its values."""
    statements: list[tuple[str, Any]] = []

    def keep(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:  # noqa: ANN401
        statements.append((statement, values))

    sa.event.listen(sa.Engine, "before_cursor_execute", keep)
    try:
        yield statements
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", keep)


def plans(url: str, statements: list[tuple[str, Any]]) -> str:
    """How SQLite goes about them."""
    engine = engine_of(url)
    with engine.connect() as connection:
        asked = [(text, values) for text, values in statements if text.startswith(("SELECT", "UPDATE", "INSERT"))]
        steps = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values) for text, values in asked]
        return "\n".join(row[3] for result in steps for row in result)
