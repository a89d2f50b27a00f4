"""A migrated SQLite database for each test, copied from one that is made once: migrations take most of a second."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from bot.store import upgrade


def new_database(folder: Path) -> str:
    """Put a fresh one into the folder; its URL."""
    path = folder / "news.db"
    path.write_bytes(_template())
    return f"sqlite:///{path}"


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        upgrade(f"sqlite:///{path}")
        return path.read_bytes()
