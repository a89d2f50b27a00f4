from __future__ import annotations

import pytest

from bot.core.model import Article
from bot.reading.reader import Reader

ENGLISH = (
    "')[0])",
    "",
)
"""What looks like a move to whoever looks for a lab and a word of moving, and is none."""


@pytest.mark.parametrize("title", ENGLISH)
def test_what_only_looks_like_a_move_stays_silent(reader: Reader, title: str) -> None:
    claims = reader.read(Article("k", title, language="en")).claims

    assert not [c for c in claims if not c.background and c.confidence >= 0.8]
