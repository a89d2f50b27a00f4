from __future__ import annotations

import pytest

from bot.app.facts import load_reader
from bot.core.model import Article

TITLE = "OpenAI's robotics chief leaves for Meta"


@pytest.mark.parametrize(
    "summary",
    [
        "Talia Brankov, head of robotics, told staff on Monday.",
        "Talia Brankov previously led the team that builds its arms.",
        "Another loss for the lab: Talia Brankov, a scientist of many years, told staff.",
    ],
)
def test_whoever_is_described_after_the_title_is_the_one_it_leaves_unnamed(summary: str) -> None:
    claims = load_reader().read(Article("1", TITLE, summary, language="en")).claims
    assert [c.person.name for c in claims if c.person] == ["Talia Brankov"]


def test_a_name_without_a_description_is_not_taken_for_the_unnamed_one() -> None:
    claims = load_reader().read(Article("1", TITLE, "Talia Brankov wrote the story.", language="en")).claims
    assert [c.person for c in claims] == [None]


def test_words_that_introduce_lead_to_the_name() -> None:
    article = Article("1", "Глава роботов OpenAI уходит в Meta", "Речь идёт о Захаре Кулебякине.", language="ru")
    assert [c.person.name for c in load_reader().read(article).claims if c.person] == ["Захар Кулебякин"]
