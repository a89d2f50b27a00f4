"""The migrations make the tables that the code expects, also when many start at once."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.app.clock import SystemClock
from bot.app.loops import Loops
from bot.core.errors import StoreNewer
from bot.store import SqlStore, upgrade
from bot.store.migrate import migrations
from bot.store.tables import metadata
from tests.servers.postgres import Postgres
from tests.store.look import beside, engine_of

INDEXES = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
    "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname",
}


def test_the_migrations_and_the_code_say_the_same(url: str) -> None:
    upgrade(url)
    engine = engine_of(url)

    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "target_metadata": metadata}
        )
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


def test_the_migrations_make_the_very_indexes_of_the_code(url: str, tmp_path: Path, postgres: Postgres) -> None:
    """Alembic does not compare the conditions of partial indexes."""
    upgrade(url)
    migrated = engine_of(url)
    sqlite = migrated.dialect.name == "sqlite"
    plain = engine_of(f"sqlite:///{tmp_path / 'plain.db'}" if sqlite else postgres.url(postgres.new(empty=True)))
    metadata.create_all(plain)

    found = []
    for engine in (migrated, plain):
        with engine.connect() as connection:
            rows = connection.execute(sa.text(INDEXES[engine.dialect.name])).all()
            found.append([tuple(row) for row in rows if "alembic" not in row[0]])
        engine.dispose()

    assert found[0] == found[1]
    assert any("WHERE" in definition for _, definition in found[0])


def test_upgrading_again_changes_nothing(url: str) -> None:
    upgrade(url)
    upgrade(url)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_many_processes_that_start_at_once_migrate_once(kind: str, tmp_path: Path, postgres: Postgres) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}" if kind == "sqlite" else postgres.url(postgres.new(empty=True))
    program = "import sys; from bot.store import upgrade; print(flush=True); sys.stdin.readline(); upgrade(sys.argv[1])"
    command = [sys.executable, "-c", program, url]
    starters = [subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) for _ in range(3)]
    for starter in starters:
        assert starter.stdout is not None
        starter.stdout.readline()

    for starter in starters:
        assert starter.stdin is not None
        starter.stdin.write("go\n")
        starter.stdin.flush()
    failures = [starter.communicate()[1] for starter in starters]

    assert failures == ["", "", ""]
    assert [starter.returncode for starter in starters] == [0, 0, 0]


async def test_a_running_bot_says_plainly_when_a_newer_one_has_migrated(store: SqlStore, url: str) -> None:
    loops = Loops(SystemClock(), store)
    await store.check_version()
    beside(url, sa.text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StoreNewer, match="made by a newer Mercato"):
        await asyncio.wait_for(loops.run(asyncio.Event()), 30)


def test_the_migrations_of_this_checkout_are_found() -> None:
    assert (migrations() / "env.py").is_file()
    assert not (migrations() / "__init__.py").exists()
