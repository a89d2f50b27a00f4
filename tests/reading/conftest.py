from __future__ import annotations

import pytest

from bot.app.facts import load_reader
from bot.reading.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load_reader()
