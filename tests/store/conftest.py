"""The store on both databases: every test that asks for `store` or `url` runs twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import SqlStore, open_store


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database that no other test has."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'mercato.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    """An open store."""
    opened = await open_store(url)
    yield opened
    await opened.close()
