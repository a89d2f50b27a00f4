"""Choosing which evidence of a move tells of another one."""

from __future__ import annotations

from bot.app.phrases import load_phrases
from bot.chat.splits import split_text
from tests.core.invented import LANTERN, ORCHARD, move_of, told


def test_twelve_pieces_of_evidence_can_be_chosen_from_and_the_others_are_counted() -> None:
    move = move_of(*(told("Ada Quill", ORCHARD, LANTERN, day=day, outlet=f"Ferry {day}") for day in range(13)))

    text = split_text(move, 1 << 11, load_phrases("en"))

    first, second, [split] = [[button.label for button in row] for row in text.buttons]
    assert (first[0], second[-1], split) == ("☐ 1", "☑ 12", "✂ Split")
    assert "12. 🔵 Ferry 11" in text.text
    assert "and 1 more" in text.text
