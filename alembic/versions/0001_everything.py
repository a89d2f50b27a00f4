"""Everything, at the first start."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables, each after those that it points to."""
    _alerts()
    _answers()
    _audit()
    _chats()
    _feeds()
    _heartbeats()
    _moves()
    _updates()
    _articles()
    _claims()
    _follows()
    _messages()
    _move_families()
    _move_names()
    _revisions()
    _follow_keys()


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("move_id", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("sound", sa.Text(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("written_at", INSTANT, nullable=False, comment="Machine time."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
        sa.UniqueConstraint("move_id", "revision", "chat_id", name=op.f("uq_alerts_move_id_revision_chat_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.create_index(
            "ix_alerts_due",
            ["due_at", "id"],
            unique=False,
            sqlite_where=sa.text("state IN ('pending', 'uncertain')"),
            postgresql_where=sa.text("state IN ('pending', 'uncertain')"),
        )
        batch_op.create_index(
            "ix_alerts_of_chat",
            ["chat_id", "id"],
            unique=False,
            sqlite_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
            postgresql_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
        )


def _answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answers_chat_id"), ["chat_id"], unique=False)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )


def _chats() -> None:
    op.create_table(
        "chats",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("gone", sa.Text(), nullable=True, comment="Why it cannot be written to any more."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chats")),
    )


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.Column("next_poll_at", INSTANT, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("etag", sa.LargeBinary(), nullable=True),
        sa.Column("last_modified", sa.LargeBinary(), nullable=True),
        sa.Column("validators_url", sa.Text(), nullable=True),
        sa.Column("body_hash", sa.LargeBinary(), nullable=True),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("last_ok_at", INSTANT, nullable=True),
        sa.Column("last_new_at", INSTANT, nullable=True),
        sa.Column("gap", sa.BigInteger(), nullable=True),
        sa.Column(
            "articles",
            sa.BigInteger(),
            nullable=False,
            comment="How many it ever gave: counting rows would take too long.",
        ),
        sa.Column("why", sa.Text(), nullable=False, comment="Why the next poll is due then."),
        sa.Column("claimed_until", INSTANT, nullable=True, comment="Machine time: somebody polls it now."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feeds")),
        sa.UniqueConstraint("url", name=op.f("uq_feeds_url")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("feeds", schema=None) as batch_op:
        batch_op.create_index(
            "ix_feeds_due",
            ["next_poll_at"],
            unique=False,
            sqlite_where=sa.text("paused IS 0"),
            postgresql_where=sa.text("paused IS false"),
        )


def _heartbeats() -> None:
    op.create_table(
        "heartbeats",
        sa.Column("loop", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False, comment="Machine time."),
        sa.PrimaryKeyConstraint("loop", name=op.f("pk_heartbeats")),
    )


def _moves() -> None:
    op.create_table(
        "moves",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("first_at", INSTANT, nullable=False, comment="The earliest publication."),
        sa.Column("last_at", INSTANT, nullable=False, comment="The latest publication."),
        sa.Column("held", sa.Text(), nullable=True),
        sa.Column("group_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("return_of", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("absorbed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["absorbed_by"], ["moves.id"], name=op.f("fk_moves_absorbed_by")),
        sa.ForeignKeyConstraint(["group_id"], ["moves.id"], name=op.f("fk_moves_group_id")),
        sa.ForeignKeyConstraint(["return_of"], ["moves.id"], name=op.f("fk_moves_return_of")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moves")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("moves", schema=None) as batch_op:
        batch_op.create_index(
            "ix_moves_absorbed_by",
            ["absorbed_by"],
            unique=False,
            sqlite_where=sa.text("absorbed_by IS NOT NULL"),
            postgresql_where=sa.text("absorbed_by IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_moves_group_id",
            ["group_id"],
            unique=False,
            sqlite_where=sa.text("group_id IS NOT NULL"),
            postgresql_where=sa.text("group_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_moves_latest",
            ["first_at"],
            unique=False,
            sqlite_where=sa.text("held IS NULL AND absorbed_by IS NULL"),
            postgresql_where=sa.text("held IS NULL AND absorbed_by IS NULL"),
        )
        batch_op.create_index(
            "ix_moves_return_of",
            ["return_of"],
            unique=False,
            sqlite_where=sa.text("return_of IS NOT NULL"),
            postgresql_where=sa.text("return_of IS NOT NULL"),
        )


def _updates() -> None:
    op.create_table(
        "updates",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="The order of arrival: Telegram's ids restart at random.",
        ),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("done_at", INSTANT, nullable=True, comment="Machine time."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_updates")),
        sa.UniqueConstraint("update_id", name=op.f("uq_updates_update_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("updates", schema=None) as batch_op:
        batch_op.create_index(
            "ix_updates_done",
            ["done_at"],
            unique=False,
            sqlite_where=sa.text("done_at IS NOT NULL"),
            postgresql_where=sa.text("done_at IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_updates_open",
            ["id"],
            unique=False,
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        )


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("feed_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("published", INSTANT, nullable=True),
        sa.Column("first_seen", INSTANT, nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["feed_id"], ["feeds.id"], name=op.f("fk_articles_feed_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("feed_id", "key_hash", name=op.f("uq_articles_feed_id_key_hash")),
        sqlite_autoincrement=True,
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("article_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "digest", sa.LargeBinary(), nullable=False, comment="Of the body: tells the claims of one article apart."
        ),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False, comment="False: below the alert threshold."),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column(
            "move_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="The move whose evidence it is.",
        ),
        sa.Column("place", sa.Integer(), nullable=True, comment="Its place among the evidence."),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_claims_move_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.UniqueConstraint("article_id", "digest", name=op.f("uq_claims_article_id_digest")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("claims", schema=None) as batch_op:
        batch_op.create_index(
            "ix_claims_evidence",
            ["move_id", "place"],
            unique=False,
            sqlite_where=sa.text("move_id IS NOT NULL"),
            postgresql_where=sa.text("move_id IS NOT NULL"),
        )


def _follows() -> None:
    op.create_table(
        "follows",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", INSTANT, nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_follows_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follows")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("follows", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follows_chat_id"), ["chat_id"], unique=False)


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("edited_at", INSTANT, nullable=True),
        sa.Column("gone", sa.Text(), nullable=True, comment="Why it cannot be edited any more."),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_messages_chat_id")),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_messages_move_id")),
        sa.PrimaryKeyConstraint("chat_id", "message_id", "move_id", name=op.f("pk_messages")),
    )
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.create_index("ix_messages_move", ["move_id", "chat_id"], unique=False)
        batch_op.create_index(
            "ix_messages_stale",
            ["edited_at"],
            unique=False,
            sqlite_where=sa.text("shown != wanted AND gone IS NULL"),
            postgresql_where=sa.text("shown != wanted AND gone IS NULL"),
        )


def _move_families() -> None:
    op.create_table(
        "move_families",
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("move_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_move_families_move_id")),
        sa.PrimaryKeyConstraint("family", "move_id", name=op.f("pk_move_families")),
    )
    with op.batch_alter_table("move_families", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_move_families_move_id"), ["move_id"], unique=False)


def _move_names() -> None:
    op.create_table(
        "move_names",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("move_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_move_names_move_id")),
        sa.PrimaryKeyConstraint("key", "move_id", name=op.f("pk_move_names")),
    )
    with op.batch_alter_table("move_names", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_move_names_move_id"), ["move_id"], unique=False)


def _revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column("move_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_revisions_move_id")),
        sa.PrimaryKeyConstraint("move_id", "revision", name=op.f("pk_revisions")),
    )


def _follow_keys() -> None:
    op.create_table(
        "follow_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("follow_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_id"], ["follows.id"], name=op.f("fk_follow_keys_follow_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "follow_id", name=op.f("pk_follow_keys")),
    )
    with op.batch_alter_table("follow_keys", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_keys_follow_id"), ["follow_id"], unique=False)
