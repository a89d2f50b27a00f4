"""The tables. Each of our nouns has one; its columns are what SQL asks for.

Where a noun is only read and written whole (a claim, a move, a chat, a follow), it stands as JSON in `body`, beside the
few columns by which it is found: a field that the noun gains later needs no migration. The JSON is plain text, since
PostgreSQL's jsonb refuses NUL.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    and_,
    literal_column,
)

from bot.core.audience import AlertState, Lane, Sound
from bot.core.model import Slot
from bot.store.types import Choice, Choices, Grade, Instant, Number, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def among(column: ColumnElement[object], *states: AlertState) -> ColumnElement[bool]:
    """The column is one of the states, written out: a partial index serves only a query that repeats its condition."""
    return column.in_([literal_column(f"'{state}'") for state in states])


def partial(name: str, *columns: ColumnElement[object], where: ColumnElement[bool]) -> Index:
    """An index on those rows alone that meet the condition."""
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


# --- what happened --------------------------------------------------------------------------------------------------

moves = Table(
    "moves",
    metadata,
    Column("id", Number, primary_key=True),
    Column("body", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("first_at", Instant, nullable=False, comment="The earliest publication."),
    Column("last_at", Instant, nullable=False, comment="The latest publication."),
    Column("held", Words),
    Column("group_id", ForeignKey("moves.id")),
    Column("return_of", ForeignKey("moves.id")),
    Column("absorbed_by", ForeignKey("moves.id")),
    sqlite_autoincrement=True,
)
for pointer in (moves.c.group_id, moves.c.return_of, moves.c.absorbed_by):
    partial(f"ix_moves_{pointer.name}", pointer, where=pointer.is_not(None))
partial("ix_moves_latest", moves.c.first_at, where=and_(moves.c.held.is_(None), moves.c.absorbed_by.is_(None)))

claims = Table(
    "claims",
    metadata,
    Column("id", Number, primary_key=True),
    Column("article_id", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False, comment="Of the body: tells the claims of one article apart."),
    Column("body", Text, nullable=False),
    Column("told", Boolean, nullable=False, comment="False: below the alert threshold."),
    Column("outlet", Words, nullable=False),
    Column("title", Words, nullable=False),
    Column("url", Words),
    Column("at", Instant, nullable=False),
    Column("key", Words, nullable=False),
    Column("move_id", ForeignKey("moves.id"), comment="The move whose evidence it is."),
    Column("place", Integer, comment="Its place among the evidence."),
    UniqueConstraint("article_id", "digest"),
    sqlite_autoincrement=True,
)
partial("ix_claims_unsure", claims.c.at, where=claims.c.move_id.is_(None))
partial("ix_claims_evidence", claims.c.move_id, claims.c.place, where=claims.c.move_id.is_not(None))

revisions = Table(
    "revisions",
    metadata,
    Column("move_id", ForeignKey("moves.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("changed", Choices(Slot), nullable=False),
    Column("reason", Words, nullable=False),
    Column("body", Text, nullable=False),
)

move_names = Table(
    "move_names",
    metadata,
    Column("key", Words, primary_key=True),
    Column("move_id", ForeignKey("moves.id"), primary_key=True, index=True),
)

move_families = Table(
    "move_families",
    metadata,
    Column("family", Words, primary_key=True),
    Column("move_id", ForeignKey("moves.id"), primary_key=True, index=True),
)

# --- whom we tell ---------------------------------------------------------------------------------------------------

chats = Table(
    "chats",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("gone", Words, comment="Why it cannot be written to any more."),
    Column("moved_to", BigInteger, comment="The new id of an upgraded group."),
)

follows = Table(
    "follows",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat_id", ForeignKey("chats.id"), nullable=False, index=True),
    Column("since", Instant),
    Column("body", Text, nullable=False),
    sqlite_autoincrement=True,
)

follow_keys = Table(
    "follow_keys",
    metadata,
    Column("key", Words, primary_key=True),
    Column("follow_id", ForeignKey("follows.id", ondelete="CASCADE"), primary_key=True, index=True),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", Number, primary_key=True),
    # No foreign keys: one change may write a hundred thousand rows, whose chats were read in the same transaction.
    Column("move_id", BigInteger, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("sound", Choice(Sound), nullable=False),
    Column("changed", Choices(Slot), nullable=False),
    Column("state", Choice(AlertState), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reason", Words, nullable=False),
    Column("written_at", Instant, nullable=False, comment="Machine time."),
    Column("lane", Grade(Lane), nullable=False, server_default=str(Lane.ALERT.value)),
    UniqueConstraint("move_id", "revision", "chat_id"),
    sqlite_autoincrement=True,
)


def takable(table: FromClause = alerts) -> ColumnElement[bool]:
    """It may be taken to be sent."""
    return among(table.c.state, AlertState.PENDING, AlertState.UNCERTAIN)


def unsettled(table: FromClause = alerts) -> ColumnElement[bool]:
    """It has not come to its end."""
    return among(table.c.state, AlertState.PENDING, AlertState.SENDING, AlertState.UNCERTAIN)


partial("ix_alerts_due", alerts.c.lane, alerts.c.due_at, alerts.c.id, where=takable())
partial("ix_alerts_of_chat", alerts.c.chat_id, alerts.c.id, where=unsettled())

messages = Table(
    "messages",
    metadata,
    Column("chat_id", ForeignKey("chats.id"), primary_key=True),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("move_id", ForeignKey("moves.id"), primary_key=True),
    Column("shown", Text, nullable=False),
    Column("wanted", Text, nullable=False),
    Column("edited_at", Instant),
    Column("gone", Words, comment="Why it cannot be edited any more."),
    Column("thread_id", BigInteger, comment="The topic in which it stands."),
)
Index("ix_messages_move", messages.c.move_id, messages.c.chat_id)


def stale(table: FromClause = messages) -> ColumnElement[bool]:
    """It shows something else than it should."""
    return and_(table.c.shown != table.c.wanted, table.c.gone.is_(None))


partial("ix_messages_stale", messages.c.edited_at, where=stale())

# --- what comes in, and what is answered ----------------------------------------------------------------------------

updates = Table(
    "updates",
    metadata,
    Column("id", Number, primary_key=True, comment="The order of arrival: Telegram's ids restart at random."),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("chat_id", BigInteger),
    Column("payload", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reason", Words),
    Column("done_at", Instant, comment="Machine time."),
    sqlite_autoincrement=True,
)
partial("ix_updates_open", updates.c.id, where=updates.c.done_at.is_(None))
partial("ix_updates_done", updates.c.done_at, where=updates.c.done_at.is_not(None))

answers = Table(
    "answers",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("reply_to", BigInteger),
    Column("edits", BigInteger, comment="The message that shows this from now on."),
    Column("thread_id", BigInteger, comment="The topic in which it was asked."),
    Column("broadcast", Text, comment="It goes to every chat, after all else."),
    Column("body", Text, nullable=False),
    Column("state", Choice(AlertState), nullable=False),
    Column("due_at", Instant),
    Column("attempts", Integer, nullable=False),
    sqlite_autoincrement=True,
)

partial("ix_answers_own", answers.c.id, where=answers.c.broadcast.is_(None))
partial("ix_answers_broadcast", answers.c.id, where=answers.c.broadcast.is_not(None))

feedback = Table(
    "feedback",
    metadata,
    Column("move_id", ForeignKey("moves.id"), primary_key=True),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("choice", Text, nullable=False),
    Column("at", Instant, nullable=False),
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("loop", Text, primary_key=True),
    Column("at", Instant, nullable=False, comment="Machine time."),
)
