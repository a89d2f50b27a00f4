"""Composes the message that tells of a move, as it stands now: every edit composes it anew."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Move, Stage
from bot.core.text import Button, EntityKind, Text
from bot.core.wording.clean import clean
from bot.core.wording.names import employer, headline, listed, role, stage_mark, stage_word, who
from bot.core.wording.phrases import Phrases
from bot.core.wording.sources import best_link, write_sources
from bot.core.wording.writer import Writer

MOST_MEMBERS = 20
_ANSWERS = (Stage.DENIED, Stage.REVERSED)


def alert_text(move: Move, members: Sequence[Move], phrases: Phrases) -> Text:
    """The whole message about a move; `members` are the named people of a group, where the move is one."""
    text = Writer()
    _write_headline(text, move, phrases)
    _write_certainty(text, move, phrases)
    _write_more(text, move, phrases)
    _write_members(text, members, phrases)
    text.line().line().label(phrases.say("Sources:"))
    write_sources(text, move, phrases)
    text.line().label(phrases.say("First reported:")).when(move.first)
    link = best_link(move)
    feedback = [Button(phrases.say("Feedback"), data=f"feedback:{move.id}")] if move.id else []
    return text.done([buttons(move, link, phrases), feedback], link)


def buttons(move: Move, link: str | None, phrases: Phrases) -> list[Button]:
    """What can be done about a move: read on, or hear no more of this person."""
    row = [Button(phrases.say("Source"), url=link)] if link else []
    if move.person is not None and move.id:
        row.append(Button(phrases.say("Mute person"), data=f"hush:{move.id}"))
    return row


def _write_headline(text: Writer, move: Move, phrases: Phrases) -> None:
    title = headline(move, phrases)
    if move.stage in _ANSWERS:
        text.add(f"{stage_mark(move.stage)} {stage_word(move.stage, phrases)}", EntityKind.BOLD).line()
        text.add(title, EntityKind.STRIKETHROUGH)
    else:
        text.add(title, EntityKind.BOLD)
    as_what = role(move, phrases)
    if as_what:
        text.line().add(as_what, EntityKind.ITALIC)


def _write_certainty(text: Writer, move: Move, phrases: Phrases) -> None:
    text.line()
    if move.stage not in _ANSWERS:
        text.add(f"{stage_mark(move.stage)} {stage_word(move.stage, phrases)} · ")
    text.add(phrases.count("{n} independent source", "{n} independent sources", len(move.sources)))
    sure = max(e.claim.confidence for e in move.evidence)
    text.add(" · " + phrases.say("read with {percent} % certainty", percent=int(sure * 100)))


def _write_more(text: Writer, move: Move, phrases: Phrases) -> None:
    if move.return_of is not None and move.destination:
        text.line().add("↩ " + phrases.say("Goes back to {lab}", lab=employer(move.destination, phrases)))
    if move.alternatives:
        labs = listed([employer(side, phrases) for side in move.alternatives[:5]], phrases)
        text.line().add(phrases.say("Also talked about: {labs}", labs=labs))


def _write_members(text: Writer, members: Sequence[Move], phrases: Phrases) -> None:
    if not members:
        return
    text.line().line().add(phrases.say("Named so far:"))
    for member in members[:MOST_MEMBERS]:
        text.line().add(f"{stage_mark(member.stage)} ")
        struck = (EntityKind.STRIKETHROUGH,) if member.stage in _ANSWERS else ()
        text.add(who(member, phrases), *struck)
        if member.role:
            text.add(f", {clean(member.role, 60)}")
    if len(members) > MOST_MEMBERS:
        rest = len(members) - MOST_MEMBERS
        text.line().add(phrases.count("and {n} more", "and {n} more", rest))
