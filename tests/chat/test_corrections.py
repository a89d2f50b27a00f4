"""How a correction is written."""

from __future__ import annotations

import pytest

from bot.app.phrases import languages, load_phrases
from bot.chat.corrections import SLOTS, WORDS, correction_in, slot_word


@pytest.mark.parametrize("language", languages())
def test_a_slot_is_named_in_the_language_of_the_chat_or_in_english(language: str) -> None:
    phrases = load_phrases(language)
    for slot in SLOTS:
        assert correction_in(f"{slot_word(slot, phrases)}  Ada\nQuill", phrases) == (slot, "Ada Quill")
        assert correction_in(f"{WORDS[slot][-1]} Ada Quill", phrases) == (slot, "Ada Quill")


@pytest.mark.parametrize("words", ["", "role", "somewhere Ada Quill"])
def test_what_names_no_slot_or_no_value_corrects_nothing(words: str) -> None:
    assert correction_in(words, load_phrases("en"))[1] == ""
