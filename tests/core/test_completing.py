from __future__ import annotations

from dataclasses import replace

from bot.core.completing import completed, leaves_open
from bot.core.model import Claim, Employer, Person

OPENAI, META, APPLE = (Employer(name, name.lower()) for name in ("OpenAI", "Meta", "Apple"))
HIRED = Claim(None, 1, OPENAI, META, role="researcher", confidence=0.9)
NAMED = Claim(Person("Ada Quill"), None, OPENAI, META, confidence=0.85)


def test_an_unnamed_person_gets_the_name_that_the_article_gives() -> None:
    (claim,) = completed([HIRED], [NAMED])
    assert claim == replace(HIRED, person=NAMED.person, count=None, confidence=0.85)


def test_nothing_else_of_the_text_is_believed() -> None:
    other = Claim(Person("Bo Larkin"), None, APPLE, None)
    assert completed([HIRED], [other]) == [HIRED]
    assert completed([], [NAMED]) == []


def test_a_claim_that_could_be_completed_in_two_ways_stays_as_it_is() -> None:
    assert completed([HIRED], [NAMED, replace(NAMED, person=Person("Bo Larkin"))]) == [HIRED]


def test_a_missing_side_is_filled_for_the_same_person_only() -> None:
    left = Claim(Person("Ada Quill"), None, OPENAI, None)
    assert completed([left], [NAMED])[0].destination == META
    assert completed([left], [replace(NAMED, person=Person("Bo Larkin"))]) == [left]
    assert completed([left], [replace(NAMED, background=True)]) == [left]


def test_only_news_about_one_person_leaves_something_open() -> None:
    assert leaves_open(HIRED)
    assert not leaves_open(NAMED)
    assert not leaves_open(replace(HIRED, background=True))
    assert not leaves_open(replace(HIRED, count=5))
