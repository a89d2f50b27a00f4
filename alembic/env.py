"""How alembic reaches the database: over the connection that the bot hands it, or by MERCATO_DATABASE_URL."""

from __future__ import annotations

import os
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from bot.store.address import locate
from bot.store.engine import WRITER, open_plain_engine
from bot.store.tables import metadata
from bot.store.types import Choice, Choices, Instant, Span, Words


def render_item(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """Write our column types as what they are in the database: a migration must not change when the code does."""
    if kind != "type":
        return False
    if isinstance(item, Instant):
        return "INSTANT"
    if isinstance(item, Span):
        return "sa.BigInteger()"
    return "sa.Text()" if isinstance(item, (Words, Choice, Choices)) else False


def run(connection: Connection) -> None:
    """Run the migrations in the transaction that is open."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        transactional_ddl=True,
        render_item=render_item,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def run_alone() -> None:
    """Connect by the setting, for a developer at the shell."""
    engine = open_plain_engine(locate(os.environ.get("MERCATO_DATABASE_URL", "sqlite:///mercato.db")))
    with engine.connect().execution_options(**{WRITER: True}) as connection, connection.begin():
        run(connection)


given = context.config.attributes.get("connection")
if given is None:
    run_alone()
else:
    run(given)
