"""How sure the reader is: a logistic score over named features, whose weights are data."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.model import STARTUP, Claim
from bot.languages.grammar import Frame
from bot.languages.tokens import Kind, Token
from bot.reading.facts import Facts
from bot.reading.fitting import BIAS, probability
from bot.reading.frames import Bound

Weights = Mapping[str, float]


def features(bound: Bound, facts: Facts, *, in_title: bool, headline: bool) -> dict[str, float]:
    """What speaks for and against a bound frame, by name; absent means 0."""
    mover = bound.mover
    found = dict.fromkeys((f"frame {bound.frame}", _mover_feature(bound, facts), _sides_feature(bound)), 1.0)
    found.update(dict.fromkeys(bound.notes - _settled(bound), 1.0))
    by_shape = "person by shape" in found
    flags = {
        "in title": in_title,
        "title case": headline and bool(mover.people),
        "has role": mover.role is not None or bound.role is not None,
        "unlisted employer": "announced employer" not in bound.notes
        and any(not e.tracked and e != STARTUP for e in (*bound.origins, *bound.destinations)),
        "question": bound.clause.question,
        "talk": mover.plural and not mover.people and not mover.count and _is_talk(bound),
        "weak verb": bound.verb.data.weak and not _founds_a_company(bound),
        "own company": _founds_a_company(bound) and not mover.plural and "a plan" not in bound.notes,
        "shared mover": bound.shares_mover,
        "told": bound.clause.told,
        "passive": bound.passive,
        "hedged": any(t.kind in {Kind.RUMOUR, Kind.HEDGE} for t in bound.clause.tokens),
        "shape with role": by_shape and mover.role is not None,
        "shape with both sides": by_shape and bool(bound.origins and bound.destinations),
        "unlisted hirer": (bound.frame is not Frame.HIRE or bound.verb.data.weak)
        and bound.frame.object_moves
        and any(not e.tracked for e in bound.destinations),
        "returning author": mover.self and bound.frame.returns,
    }
    found.update({name: 1.0 for name, holds in flags.items() if holds})
    if bound.loose:
        found["loose words"] = float(min(bound.loose, 6))
        found["loose plan"] = float("a plan" in bound.notes)
    return found


def _settled(bound: Bound) -> set[str]:
    """What does not count against it after all.

    'NAME quits Cohere': whom a person leaves is an employer, however common its name is as a word. 'The hiring of
    NAME by A' tells as much as a verb. In a text of another script no common word is written in Latin letters.
    """
    sure = bound.frame is Frame.LEAVE and bound.mover.people and "direct" in bound.notes
    sure = sure or bound.verb.text[:1] >= _OTHER_SCRIPTS
    told = bound.mover.people and "marked" in bound.notes
    return ({"risky name"} if sure else set()) | ({"a noun"} if told else set())


def _founds_a_company(bound: Bound) -> bool:
    """'sets up the company NAME': the object leaves no doubt of what the verb means."""
    named = STARTUP in bound.destinations or "announced employer" in bound.notes
    return bound.frame is Frame.FOUND and "direct" in bound.notes and named


def _is_talk(bound: Bound) -> bool:
    """Whether the sentence asks why or how people move."""
    return any(t.kind is Kind.TALK for t in (*bound.clause.before, *bound.clause.tokens))


def _mover_feature(bound: Bound, facts: Facts) -> str:
    mover = bound.mover
    if mover.people:
        return _name_feature(mover.people, facts, foreign=bound.verb.text[:1] >= _OTHER_SCRIPTS)
    if mover.self:
        return "the author"
    if mover.plural:
        return "counted group" if mover.count else "group"
    return "unnamed person" if mover.single else "nobody"


_OTHER_SCRIPTS = "\u0370"
"""From here on letters are not Latin: among them a name in Latin letters is a name by being there."""


def _name_feature(people: list[Token], facts: Facts, *, foreign: bool) -> str:
    if any(t.data.id for t in people):
        stays = any(t.data.id and facts.people[t.data.id].stays for t in people)
        return "listed person who stays" if stays else "listed person"
    return "person by given name" if foreign or all(facts.has_given_name(t.text) for t in people) else "person by shape"


def _sides_feature(bound: Bound) -> str:
    sides = bool(bound.origins) + bool(bound.destinations)
    return ("no side", "one side", "both sides")[sides]


def confidence(found: Mapping[str, float], weights: Weights) -> float:
    """Between 0 and 1; features without a weight count nothing."""
    return probability(weights.get(BIAS, 0.0) + sum(weights.get(name, 0.0) * value for name, value in found.items()))


class Spoken(float):
    """A confidence that remembers what spoke for it, for who asks how an item was read."""

    features: Mapping[str, float]

    @classmethod
    def of(cls, sure: float, found: Mapping[str, float]) -> Spoken:
        """The number with its features."""
        number = cls(sure)
        number.features = found
        return number


def spoken(claim: Claim) -> Mapping[str, float]:
    """What spoke for a claim that was read with an explanation."""
    return claim.confidence.features if isinstance(claim.confidence, Spoken) else {}
