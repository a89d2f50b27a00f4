"""The reply that says what changed."""

from __future__ import annotations

from bot.app.phrases import load_phrases
from bot.core.model import Slot, Stage
from bot.core.text import EntityKind
from bot.core.wording import reply_text
from tests.core.invented import LANTERN, ORCHARD, move_of, told

ENGLISH, FRENCH = load_phrases("en"), load_phrases("fr")
CONFIRMED = move_of(
    told("Ada Quill", ORCHARD, LANTERN),
    told("Ada Quill", ORCHARD, LANTERN, outlet="Le Bac", day=1, stage=Stage.CONFIRMED),
    told("Ada Quill", ORCHARD, LANTERN, outlet="Die Fähre", day=2),
)


def test_several_changes_are_one_reply_on_the_word_of_who_says_so() -> None:
    text = reply_text([(CONFIRMED, frozenset({Slot.STAGE, Slot.DESTINATION}))], ENGLISH)
    assert (
        text.text
        == """\
🟢 Confirmed · Goes to Lantern Labs
Ada Quill: Orchard AI → Lantern Labs
Says: Le Bac"""
    )
    assert [e.url for e in text.entities if e.url] == ["https://example.org/le-bac/1"]


def test_a_denial_in_french() -> None:
    denied = move_of(told("Ada Quill", ORCHARD, LANTERN, stage=Stage.DENIED))
    text = reply_text([(denied, frozenset({Slot.STAGE}))], FRENCH)
    assert (
        text.text.replace("\u00a0", "~")
        == """\
🔴 Démenti
Ada Quill~: Orchard AI → Lantern Labs
Selon~: The Daily Ferry"""
    )
    assert EntityKind.STRIKETHROUGH in {e.kind for e in text.entities}


def test_people_of_a_group_are_told_in_one_reply() -> None:
    people = [move_of(told(who, ORCHARD, LANTERN)) for who in ("Ada Quill", "Ben Moss")]
    text = reply_text([(person, frozenset({Slot.PERSON})) for person in people], ENGLISH)
    assert (
        text.text
        == """\
🔵 The name is known
Ada Quill: Orchard AI → Lantern Labs
Says: The Daily Ferry

🔵 The name is known
Ben Moss: Orchard AI → Lantern Labs
Says: The Daily Ferry"""
    )
