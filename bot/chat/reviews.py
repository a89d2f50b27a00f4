"""What waits for review, with its evidence and the buttons that decide about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.chat.ask import Ask, Tools
from bot.chat.panels import turning
from bot.core.merging.summary import summarise
from bot.core.model import Evidence, Move
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, headline
from bot.core.wording.names import role, stage_mark, stage_word
from bot.ports import Waiting

LOOK_BACK = timedelta(days=30)
"""Claims that nobody looked at for so long are news no more."""
MOST_PIECES = 6


async def queue_page(ask: Ask, tools: Tools, place: int, said: str = "") -> Text:
    """What waits at this place of the queue, below what was just done."""
    phrases = tools.say(ask)
    found = await tools.store.in_review(place, ask.now - LOOK_BACK)
    if found is None and place > 0:
        place = 0
        found = await tools.store.in_review(place, ask.now - LOOK_BACK)
    text = Writer()
    if said:
        text.add(said).line().line()
    if found is None:
        return text.add(phrases.say("Nothing waits for review.")).done()
    waits = phrases.count("{n} waits for review", "{n} wait for review", found.count)
    text.add(f"{waits} · {place + 1}/{found.count}", EntityKind.BOLD).line().line()
    write_item(text, found.move or summarise(found.evidence), phrases, found.reason)
    return text.done([*_verdicts(found, place, phrases), turning("queue", place, found.count, 1)])


def item_text(move: Move, phrases: Phrases, said: str = "") -> Text:
    """One move for an admin: what it says, on whose word, and what can be done about it."""
    text = Writer()
    if said:
        text.add(said).line().line()
    write_item(text, move, phrases)
    if move.held:
        return text.done(_verdicts(Waiting(move.evidence, 1, move), 0, phrases))
    return text.done([_changes(f"m{move.id}", 0, phrases)])


def write_item(text: Writer, move: Move, phrases: Phrases, reason: str = "") -> None:
    """What a move says, why it waits, and who says so in which words."""
    text.add(f"#{move.id} " if move.id else "").add(headline(move, phrases), EntityKind.BOLD)
    if role(move, phrases):
        text.line().add(role(move, phrases), EntityKind.ITALIC)
    sure = phrases.say("read with {percent} % certainty", percent=int(_certainty(move) * 100))
    text.line().add(f"{stage_mark(move.stage)} {stage_word(move.stage, phrases)} · {sure}")
    why = move.held or reason
    if why:
        text.line().label(phrases.say("Why it waits:")).add(clean(phrases.retell(why), 200))
    write_pieces(text.line(), move.evidence, phrases)


def write_pieces(text: Writer, evidence: Sequence[Evidence], phrases: Phrases, most: int = MOST_PIECES) -> None:
    """Each piece of evidence in a line, and its words in another."""
    for place, piece in enumerate(evidence[:most], 1):
        text.line().add(f"{place}. {stage_mark(piece.claim.stage)} ")
        text.add(clean(piece.outlet, 60) or "?", url=piece.url).add(" · ").when(piece.when)
        text.line().add(f"“{clean(piece.claim.evidence or piece.title, 160)}”", EntityKind.ITALIC)
    rest = len(evidence) - most
    if rest > 0:
        text.line().add(phrases.count("and {n} more", "and {n} more", rest))


def _certainty(move: Move) -> float:
    return max(e.claim.confidence for e in move.evidence)


def _verdicts(found: Waiting, place: int, phrases: Phrases) -> list[list[Button]]:
    """The buttons under something that waits; each names it, so that two presses do one thing."""
    about = f"m{found.move.id}" if found.move else f"c{found.claim_id}"
    return [
        [
            Button("✔ " + phrases.say("Send"), data=f"rule:send:{about}:{place}"),
            Button("✖ " + phrases.say("Reject"), data=f"rule:reject:{about}:{place}"),
        ],
        _changes(about, place, phrases),
    ]


def _changes(about: str, place: int, phrases: Phrases) -> list[Button]:
    return [
        Button("✎ " + phrases.say("Correct"), data=f"rule:edit:{about}:{place}"),
        Button("⇄ " + phrases.say("Merge with …"), data=f"rule:merge:{about}:{place}"),
    ]
