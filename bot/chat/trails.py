"""On whose word a move is told, and what changed when."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.corrections import slot_word
from bot.core.model import Evidence, Move
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, headline
from bot.core.wording.names import listed, stage_mark, stage_word
from bot.ports import Revision

MOST_PIECES = 15
MOST_REVISIONS = 10


def trail_text(move: Move, revisions: Sequence[Revision], phrases: Phrases) -> Text:
    """The evidence in order of publication, then the changes."""
    text = Writer().add(f"#{move.id} ").add(headline(move, phrases), EntityKind.BOLD)
    text.line().add(f"{stage_mark(move.stage)} {stage_word(move.stage, phrases)}").line()
    for evidence in move.evidence[:MOST_PIECES]:
        _write_piece(text, evidence, phrases)
    _write_rest(text, len(move.evidence) - MOST_PIECES, phrases)
    changes = [each for each in revisions[1:] if each.changed]
    if changes:
        text.line().line().add(phrases.say("What changed"), EntityKind.BOLD)
    for revision in changes[:MOST_REVISIONS]:
        slots = listed([slot_word(slot, phrases) for slot in sorted(revision.changed)], phrases)
        text.line().when(revision.at).add(f": {slots}")
    _write_rest(text, len(changes) - MOST_REVISIONS, phrases)
    return text.done()


def _write_piece(text: Writer, evidence: Evidence, phrases: Phrases) -> None:
    claim = evidence.claim
    text.line().add(f"{stage_mark(claim.stage)} ").add(clean(evidence.outlet, 60) or "?", url=evidence.url)
    text.add(" · ").when(evidence.when)
    if claim.citation:
        text.add(" · " + phrases.say("credits {outlet}", outlet=clean(claim.citation, 60)))
    if claim.evidence:
        text.line().add(f"“{clean(claim.evidence, 120)}”", EntityKind.ITALIC)


def _write_rest(text: Writer, rest: int, phrases: Phrases) -> None:
    if rest > 0:
        text.line().add(phrases.count("and {n} more", "and {n} more", rest))
