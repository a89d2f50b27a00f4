"""Opening the database: made at the first start, one bot at a time, and one clear sentence when it cannot be."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.errors import StoreBusy, StoreError
from bot.store import open_store, upgrade
from tests.servers.postgres import Postgres
from tests.store.look import beside
from tests.store.make import NOW


async def open_and_close(url: str) -> None:
    await (await open_store(url)).close()


def files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_the_first_start_makes_folder_and_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "mercato.db"

    store = await open_store(f"sqlite:///{path}")
    await store.close()

    assert path.exists()


async def test_what_was_written_is_there_after_a_restart(url: str) -> None:
    store = await open_store(url)
    await store.add_feed("https://wire.example/feed", now=NOW)
    await store.close()

    store = await open_store(url)

    assert [feed.url for feed in await store.feeds()] == ["https://wire.example/feed"]
    await store.close()


async def test_a_second_bot_is_kept_off_with_a_sentence_that_names_the_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    store = await open_store(url)

    with pytest.raises(StoreBusy) as caught:
        await open_store(url)

    assert str(tmp_path / "mercato.db") in str(caught.value)
    assert "stop it first" in str(caught.value)
    assert "\n" not in str(caught.value)
    await store.close()
    await open_and_close(url)


def test_a_bot_that_is_killed_gives_the_lock_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    program = (
        f"import asyncio, bot.store as s; it = asyncio.run(s.open_store({url!r})); print('open', flush=True); input()"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreBusy, match=f"process {other.pid}"):
            asyncio.run(open_store(url))
        other.kill()

    asyncio.run(open_and_close(url))


async def test_a_look_at_the_health_needs_no_lock(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    running = await open_store(url)
    await running.heartbeat("poll", NOW)

    beside = await open_store(url, exclusive=False)

    assert await beside.heartbeats() == {"poll": NOW}
    await beside.close()
    await running.close()


async def test_a_look_at_the_health_makes_no_database(tmp_path: Path) -> None:
    path = tmp_path / "mercato.db"

    with pytest.raises(StoreError, match=r"There is no database .*mercato run"):
        await open_store(f"sqlite:///{path}", exclusive=False)

    assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://user:hunter2@host/name", "kind 'mysql' is unknown"),
        ("hunter2", "cannot be read"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("postgresql://user:hunter2@host", "names no database"),
        ("postgresql://user:hunter2@127.0.0.1:1/name", "database name at 127.0.0.1:1 cannot be used"),
        ("postgresql://user:hunter2@host:port/name", "cannot be read"),
    ],
)
async def test_a_wrong_url_is_one_sentence_without_the_password(url: str, says: str) -> None:
    with pytest.raises(StoreError) as caught:
        await open_store(url)

    assert says in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_a_wrong_password_is_not_shown(postgres: Postgres) -> None:
    url = postgres.url("nowhere").replace("postgres:@", "postgres:hunter2@")

    with pytest.raises(StoreError, match='database "nowhere" does not exist') as caught:
        await open_store(url)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "file/mercato.db"])
async def test_a_path_that_cannot_be_a_database_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError) as caught:
        await open_store(f"sqlite:///{tmp_path / name}")

    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("remember the milk " * 100)

    with pytest.raises(StoreError, match="file is not a database"):
        await open_store(f"sqlite:///{path}")

    assert path.read_text() == "remember the milk " * 100


async def test_a_database_of_a_newer_mercato_is_left_alone(url: str) -> None:
    upgrade(url)
    beside(url, sa.text("UPDATE alembic_version SET version_num = '9999'"))

    for exclusive in (True, False):
        with pytest.raises(StoreError, match=r"made by a newer Mercato \(revision 9999\)"):
            await open_store(url, exclusive=exclusive)


async def test_a_look_at_an_older_database_says_how_to_upgrade_it(url: str) -> None:
    upgrade(url)
    beside(url, sa.text("DELETE FROM alembic_version"))

    with pytest.raises(StoreError, match="mercato db upgrade"):
        await open_store(url, exclusive=False)
