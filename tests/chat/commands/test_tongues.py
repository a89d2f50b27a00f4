"""Every command in a language that orders its words otherwise, and in one of another script: no English is left."""

from __future__ import annotations

import re
from functools import cache

import pytest

from bot.app.catalogues import messages_in_code
from bot.app.phrases import load_phrases
from bot.chat.ask import Reading
from bot.chat.registry import commands_of, plugins
from bot.ports import Store
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago
from tests.servers.telegram import TelegramServer

DATA = ("export",)
"""What it answers is data, and the same in every language."""
WITH_WORDS = ("/who Ada Quill", "/lab Orchard AI", "/move 1", "/check Ada", "/follow Orchard AI", "hello")
LETTERS = 4
"""Shorter pieces of sentences stand in names too."""


@cache
def pieces(language: str) -> frozenset[str]:
    """What the sentences of the code consist of between their places, where the language says it otherwise."""
    translate = load_phrases(language).translations.gettext
    found: set[str] = set()
    for message in messages_in_code():
        form = message.id if isinstance(message.id, str) else message.id[0]
        if translate(form) != form:
            found.update(piece.strip(" .,:;") for piece in re.split(r"\{\w+\}", form))
    return frozenset(piece for piece in found if sum(map(str.isalpha, piece)) >= LETTERS)


def english_in(text: str, language: str) -> list[str]:
    return sorted(piece for piece in pieces(language) if re.search(rf"(?<![\w/]){re.escape(piece)}(?!\w)", text))


@pytest.mark.parametrize("language", ["de", "ja"])
async def test_no_english_is_left_in_what_a_command_answers(
    server: TelegramServer, store: Store, language: str
) -> None:
    house = House(server, store, read=lambda _: Reading((ADA,)), languages=("en", language), patience=0)
    await add_move(store, when=days_ago(1))
    asked = [f"/{command.name}" for command in commands_of(plugins()) if command.name not in DATA]
    async with house.at_work():
        for words in (*asked, *WITH_WORDS):
            await house.ask(ADMIN, words, language=language)
    shown = server.chat(ADMIN).shown
    said = "\n".join([*(message.text for message in shown), *(b["text"] for m in shown for b in m.buttons)])

    assert len(shown) == len(asked) + len(WITH_WORDS)
    assert english_in(said, language) == []


def test_english_that_is_left_is_found() -> None:
    assert english_in("Quelle · read with 97 % certainty", "de") == ["% certainty", "read with"]
