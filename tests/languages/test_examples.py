from __future__ import annotations

import pytest

from bot.app.facts import load_reader
from bot.core.model import Article, Claim
from bot.core.sameness import Sameness
from bot.languages import codes, examples
from bot.languages.grammar import Example, Told
from bot.reading.facts import Facts
from bot.reading.identity import compare
from bot.reading.reader import Reader

THRESHOLD = 0.8


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader()


def side(name: str | None, facts: Facts) -> str | None:
    if name is None:
        return None
    lab = facts.lab_named(name)
    return lab.family if lab else name


def family(claim: Claim, *, origin: bool) -> str | None:
    employer = claim.origin if origin else claim.destination
    if employer is None:
        return None
    return employer.family if employer.tracked else employer.name


def tells(claim: Claim, told: Told, facts: Facts) -> bool:
    if (claim.person is None) is not (told.person is None):
        return False
    if claim.person and told.person:
        named = compare(claim.person, facts.person(told.person)) is Sameness.SAME or claim.person.name == told.person
    else:
        named = told.count is None or told.count == claim.count
    sides = (family(claim, origin=True), family(claim, origin=False))
    wanted = (side(told.origin, facts), side(told.destination, facts))
    staged = told.stage is None or told.stage is claim.stage
    return named and sides == wanted and staged and claim.background is told.background


ALL = [pytest.param(code, example, id=f"{code}: {example.title}") for code in codes() for example in examples(code)]


@pytest.mark.parametrize(("code", "example"), ALL)
def test_an_example_gives_its_claims_and_no_other(code: str, example: Example, reader: Reader) -> None:
    article = Article("example", example.title, example.summary, language=code)
    claims = reader.read(article).claims
    for told in example.told:
        assert any(tells(claim, told, reader.facts) for claim in claims), (told, claims)
    alerts = [c for c in claims if not c.background and c.confidence >= THRESHOLD]
    strangers = [c for c in alerts if not any(tells(c, told, reader.facts) for told in example.told)]
    assert not strangers


def test_every_language_has_examples_of_moves_and_of_silence() -> None:
    for code in codes():
        told = [bool(example.told) for example in examples(code)]
        assert any(told), code
        assert not all(told), code
