from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.model import STARTUP, Article, Claim, Relevance, Seniority, Stage
from bot.reading.reader import Reader


def read(reader: Reader, title: str, summary: str = "", outlet: str = "") -> tuple[Claim, ...]:
    published = datetime(2026, 3, 1, tzinfo=UTC)
    return reader.read(Article("k", title, summary, outlet=outlet, language="en", published=published)).claims


def one(reader: Reader, title: str, summary: str = "", outlet: str = "") -> Claim:
    claims = read(reader, title, summary, outlet)
    assert len(claims) == 1, claims
    return claims[0]


def name(claim: Claim) -> str | None:
    return claim.person.name if claim.person else None


def sides(claim: Claim) -> tuple[str | None, str | None]:
    return (
        claim.origin.family if claim.origin else None,
        claim.destination.family if claim.destination else None,
    )


def test_a_claim_holds_role_rank_and_the_sentence_that_says_it(reader: Reader) -> None:
    claim = one(reader, "Norland Weems joins Anthropic as chief product officer")

    assert claim.role == "chief product officer"
    assert claim.seniority is Seniority.C_LEVEL
    assert claim.evidence == "Norland Weems joins Anthropic as chief product officer"


def test_units_fold_into_their_family(reader: Reader) -> None:
    claim = one(reader, "Harlan Voigt leaves DeepMind for Meta's superintelligence lab")

    assert sides(claim) == ("google", "meta")


def test_a_change_inside_one_family_is_no_move(reader: Reader) -> None:
    assert not read(reader, "Harlan Voigt leaves Google Brain for DeepMind")


def test_the_summary_names_whom_the_title_leaves_unnamed(reader: Reader) -> None:
    claim = one(
        reader,
        "Another OpenAI researcher departs for Meta",
        "Talia Brankov, who worked on reasoning, will be joining Meta next month.",
    )

    assert name(claim) == "Talia Brankov"
    assert sides(claim) == ("openai", "meta")
    assert claim.more


def test_title_and_summary_fill_each_other(reader: Reader) -> None:
    claim = one(reader, "Talia Brankov quits OpenAI", "Brankov will join Anthropic in May.")

    assert sides(claim) == ("openai", "anthropic")


def test_a_named_group_is_one_claim_for_each(reader: Reader) -> None:
    claims = read(reader, "Meta hires Talia Brankov and Oskar Lindqvell from OpenAI")

    assert [(name(c), sides(c)) for c in claims] == [
        ("Talia Brankov", ("openai", "meta")),
        ("Oskar Lindqvell", ("openai", "meta")),
    ]


def test_an_unnamed_group_keeps_its_number(reader: Reader) -> None:
    claim = one(reader, "Meta poaches four engineers from Mistral AI")

    assert claim.person is None
    assert claim.count == 4
    assert claim.group


def test_an_employer_in_no_list_is_taken_as_written(reader: Reader) -> None:
    claim = one(reader, "OpenAI hires Brightloom's chief economist Priya Ramondi")

    assert claim.origin is not None
    assert claim.origin.name == "Brightloom"
    assert not claim.origin.tracked


def test_an_own_company_without_a_name_is_a_startup(reader: Reader) -> None:
    assert one(reader, "Tobias Venner leaves xAI to found his own startup").destination == STARTUP


def test_a_year_gone_by_makes_history(reader: Reader) -> None:
    assert one(reader, "Looking back", "Tobias Venner left OpenAI in 2021.").background


def test_a_law_suit_tells_of_the_past(reader: Reader) -> None:
    claims = read(reader, "xAI lawsuit says OpenAI poached engineer Tobias Venner from xAI")

    assert all(claim.background for claim in claims)


def test_the_credited_outlet_is_a_citation(reader: Reader) -> None:
    assert one(reader, "Tobias Venner leaves xAI for OpenAI, Bloomberg reports").citation == "Bloomberg"
    assert one(reader, "Tobias Venner leaves xAI for OpenAI (Jane Roe/Reuters)").citation == "Reuters"


def test_the_publisher_is_no_citation(reader: Reader) -> None:
    claim = one(reader, "Tobias Venner leaves xAI for OpenAI, Bloomberg reports", outlet="Bloomberg")

    assert claim.citation is None


def test_a_lab_that_publishes_itself_confirms(reader: Reader) -> None:
    claim = one(reader, "Tobias Venner joins Anthropic as chief counsel", outlet="Anthropic News")

    assert claim.stage is Stage.CONFIRMED


def test_a_return_is_marked(reader: Reader) -> None:
    assert one(reader, "Tobias Venner returns to OpenAI from xAI").returns


def test_a_shop_manager_of_a_big_firm_is_not_about_ai(reader: Reader) -> None:
    claims = read(reader, "Apple retail chief Tobias Venner leaves for Amazon")

    assert [c.relevance for c in claims] == [Relevance.OTHER]


def test_a_firm_with_a_common_word_for_a_name_needs_a_capital(reader: Reader) -> None:
    assert not read(reader, "Tobias Venner joins the scale of volunteers at OpenAI rally")


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("Gareth Bloom leaves OpenAI's board", "no alert: a board seat, not a job"),
        ("The weather in Paris", "no alert: no lab is named"),
        ("OpenAI ships a new model", "no alert: no word of moving"),
    ],
)
def test_an_explanation_says_why_nothing_was_read(reader: Reader, title: str, reason: str) -> None:
    steps = reader.read(Article("k", title, language="en"), explain=True).steps

    assert steps[-1] == reason


def test_an_explanation_names_what_was_found_and_how_it_was_weighed(reader: Reader) -> None:
    article = Article("k", "Harlan Voigt, who led speech at Apple, is joining OpenAI", language="en")
    steps = "\n".join(reader.read(article, explain=True).steps)

    for part in (
        "language: en",
        "labs: Apple, OpenAI",
        "people: Harlan Voigt",
        "set aside as background",
        "frame join 1",
    ):
        assert part in steps


def test_nothing_is_explained_unless_asked(reader: Reader) -> None:
    assert reader.read(Article("k", "Tobias Venner joins OpenAI", language="en")).steps == ()
