"""Says what a follow asks for, in one line."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.audience import Direction, Follow
from bot.core.model import Seniority, Stage
from bot.core.wording.clean import clean
from bot.core.wording.names import stage_word
from bot.core.wording.phrases import Phrases


def follow_line(follow: Follow, labs: Mapping[str, str], phrases: Phrases) -> str:
    """What must hold, part by part; `labs` names each family."""
    parts = [
        *_sides(follow, labs),
        *([clean(follow.person, 80)] if follow.person else []),
        *sorted(rank_word(rank, phrases) for rank in follow.seniority),
        *(phrases.say("“{word}”", word=clean(word, 60)) for word in follow.words),
        *(phrases.say("not “{word}”", word=clean(word, 60)) for word in follow.not_words),
    ]
    if not parts:
        parts = [phrases.say("Every move")]
    return " · ".join([*parts, *_thresholds(follow, phrases)])


def rank_word(rank: Seniority, phrases: Phrases) -> str:
    """A rank, in the plural."""
    return {
        Seniority.FOUNDER: phrases.say("founders"),
        Seniority.C_LEVEL: phrases.say("top executives"),
        Seniority.LEAD: phrases.say("team leads"),
        Seniority.RESEARCHER: phrases.say("researchers"),
        Seniority.ENGINEER: phrases.say("engineers"),
        Seniority.OTHER: phrases.say("others"),
    }[rank]


def _sides(follow: Follow, labs: Mapping[str, str]) -> list[str]:
    here = _name(follow.lab, labs)
    there = _name(follow.other_lab, labs)
    if follow.direction is Direction.LEAVES:
        return [f"{here or '…'} → {there or '…'}"]
    if follow.direction is Direction.JOINS:
        return [f"{there or '…'} → {here or '…'}"]
    return [name for name in (here, there) if name]


def _name(family: str | None, labs: Mapping[str, str]) -> str:
    return clean(labs.get(family, family), 80) if family else ""


def _thresholds(follow: Follow, phrases: Phrases) -> list[str]:
    parts = []
    if follow.least_stage is not Stage.RUMOURED:
        parts.append(phrases.say("at least: {stage}", stage=stage_word(follow.least_stage, phrases)))
    if follow.least_sources > 1:
        parts.append(phrases.count("{n} source or more", "{n} sources or more", follow.least_sources))
    if follow.named_only:
        parts.append(phrases.say("named people only"))
    if not follow.core_only:
        parts.append(phrases.say("not only AI work"))
    if follow.urgent:
        parts.append("⚡ " + phrases.say("urgent"))
    return parts
