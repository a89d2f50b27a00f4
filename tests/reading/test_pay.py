from __future__ import annotations

import pytest

from bot.core.model import Article
from bot.reading.reader import Reader


@pytest.mark.parametrize(
    ("language", "title", "pay"),
    [
        ("en", "Meta hires OpenAI researcher Talia Brankov with a $100 million signing bonus", "$100 million"),
        ("en", "Talia Brankov leaves Google for Apple on a pay package of US$12m", "US$12m"),
        ("en", "Talia Brankov leaves OpenAI for Meta, which raised $3 billion", None),
        ("en", "Meta hires Talia Brankov from OpenAI. Rivals offer $50M packages to others.", None),
        ("fr", "Talia Brankov quitte OpenAI pour Meta avec un salaire de 20 millions d'euros", "20 millions d'euros"),
        ("es", "Meta ficha a Talia Brankov de OpenAI con un sueldo de 3 millones de euros", "3 millones de euros"),
        ("es", "Meta paga 1.500 millones de dólares por fichar a Talia Brankov", "1.500 millones de dólares"),
        ("pt", "Talia Brankov deixa a OpenAI pela Meta com salário de R$ 1 bilhão", "R$ 1 bilhão"),
        ("it", "Talia Brankov passa a Meta con un bonus da 1,5 miliardi di dollari", "1,5 miliardi di dollari"),
        ("zh", "OpenAI研究员林远之加入Meta，年薪高达1亿美元", "1亿美元"),
    ],
)
def test_pay_is_told_as_written_where_a_word_for_pay_stands_beside_it(
    reader: Reader, language: str, title: str, pay: str | None
) -> None:
    (claim,) = reader.read(Article("k", title, language=language)).claims

    assert claim.pay == pay
