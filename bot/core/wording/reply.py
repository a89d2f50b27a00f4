"""Composes the reply that says what changed in moves which a chat was told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Evidence, Move, Slot, Stage
from bot.core.text import EntityKind, Text
from bot.core.wording.clean import clean, linkable
from bot.core.wording.names import employer, headline, stage_mark, stage_word
from bot.core.wording.phrases import Phrases
from bot.core.wording.writer import Writer

_ANSWERS = (Stage.DENIED, Stage.REVERSED)


def reply_text(changes: Sequence[tuple[Move, frozenset[Slot]]], phrases: Phrases) -> Text:
    """What is new in each of these moves: one reply, however much changed."""
    text = Writer()
    for i, (move, changed) in enumerate(changes):
        if i:
            text.line().line()
        _write_change(text, move, changed, phrases)
    return text.done()


def _write_change(text: Writer, move: Move, changed: frozenset[Slot], phrases: Phrases) -> None:
    text.add(f"{stage_mark(move.stage)} {_news(move, changed, phrases)}", EntityKind.BOLD).line()
    text.add(headline(move, phrases), *((EntityKind.STRIKETHROUGH,) if move.stage in _ANSWERS else ()))
    says = _who_says(move)
    text.line().label(phrases.say("Says:"))
    text.add(clean(says.outlet, 60) or "?", url=linkable(says.url))


def _who_says(move: Move) -> Evidence:
    """The latest article that says what the move now is."""
    agreeing = [e for e in move.evidence if e.claim.stage is move.stage and not e.claim.background]
    return (agreeing or move.evidence)[-1]


def _news(move: Move, changed: frozenset[Slot], phrases: Phrases) -> str:
    """The changes in the order of their weight, in one line."""
    said = []
    if Slot.STAGE in changed:
        said.append(stage_word(move.stage, phrases))
    if Slot.PERSON in changed:
        said.append(phrases.say("The name is known"))
    if Slot.DESTINATION in changed and move.destination:
        said.append(phrases.say("Goes to {lab}", lab=employer(move.destination, phrases)))
    return " · ".join(said) or stage_word(move.stage, phrases)
