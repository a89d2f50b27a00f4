from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app.facts import load_reader
from bot.core.model import Article, Claim

READER = load_reader()
LABS = ("OpenAI", "Anthropic", "Meta", "Google DeepMind", "Mistral AI", "xAI", "Apple", "Cohere")
TEMPLATES = (
    "{p} leaves {a} for {b}",
    "{b} poaches {p} from {a}",
    "{b} hires {a} researcher {p}",
    "{a} loses {p} to {b}",
    "{p}, a lead engineer at {a}, is joining {b}",
    "{p} has left {a} to join {b}",
    "{p} returns to {b} from {a}",
    "Three {a} engineers leave for {b}",
)
UNRELATED = (
    "The weather stayed mild all week.",
    "Shares rose two percent on Tuesday.",
    "Readers can write to the editors at any time.",
    "The museum opens a new wing in spring.",
)
pair = st.lists(st.sampled_from(LABS), min_size=2, max_size=2, unique=True)
person = st.sampled_from(("Talia Brankov", "Oskar Lindqvell", "Harlan Voigt", "Priya Ramondi", "Tobias Venner"))
template = st.sampled_from(TEMPLATES)


def read(title: str, summary: str = "") -> list[Claim]:
    return list(READER.read(Article("k", title, summary, language="en")).claims)


def gist(claims: list[Claim]) -> list[tuple[str | None, int | None, str | None, str | None]]:
    return [
        (
            c.person.name.casefold() if c.person else None,
            c.count,
            c.origin.family if c.origin else None,
            c.destination.family if c.destination else None,
        )
        for c in claims
    ]


@settings(deadline=None)
@given(template, person, pair, st.sampled_from(UNRELATED))
def test_an_unrelated_sentence_changes_nothing(text: str, who: str, labs: list[str], other: str) -> None:
    title = text.format(p=who, a=labs[0], b=labs[1])

    assert read(title, other) == read(title)


@settings(deadline=None)
@given(template, person, pair)
def test_swapping_two_labs_swaps_from_and_to(text: str, who: str, labs: list[str]) -> None:
    [there] = gist(read(text.format(p=who, a=labs[0], b=labs[1])))
    [back] = gist(read(text.format(p=who, a=labs[1], b=labs[0])))

    assert there == (*back[:2], back[3], back[2])
    assert None not in there[2:]


@settings(deadline=None)
@given(template, person, pair)
def test_the_case_of_a_headline_changes_nothing(text: str, who: str, labs: list[str]) -> None:
    title = text.format(p=who, a=labs[0], b=labs[1])
    headline = " ".join(
        w if w in {"a", "at", "is", "to", "from", "for", "xAI"} else w[0].upper() + w[1:] for w in title.split()
    )

    assert gist(read(headline)) == gist(read(title))


@settings(deadline=None)
@given(template, person, pair)
def test_a_headline_in_capitals_says_the_same(text: str, who: str, labs: list[str]) -> None:
    title = text.format(p=who, a=labs[0], b=labs[1])

    assert [g[1:] for g in gist(read(title.upper()))] == [g[1:] for g in gist(read(title))]


@settings(deadline=None)
@given(
    template,
    person,
    pair,
    st.sampled_from(("“{}”", '"{}"', "{} …", "{} \u2013 exclusive", "EXCLUSIVE: {}", "{}\u200b")),
)
def test_quotes_dashes_and_hidden_marks_around_it_change_nothing(
    text: str, who: str, labs: list[str], around: str
) -> None:
    title = text.format(p=who, a=labs[0], b=labs[1])

    assert gist(read(around.format(title))) == gist(read(title))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(noise: str) -> None:
    read(f"OpenAI hires {noise}", f"{noise} leaves Meta. {noise}")


@pytest.mark.parametrize("language", ["xx", "", None, "zh-Hant", "EN"])
def test_an_odd_language_tag_breaks_nothing(language: str | None) -> None:
    article = Article("k", "Talia Brankov leaves OpenAI for Meta", language=language)

    assert gist(list(READER.read(article).claims)) == [("talia brankov", None, "openai", "meta")]
