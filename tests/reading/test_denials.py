from __future__ import annotations

import pytest

from bot.core.model import Article, Stage
from bot.reading.reader import Reader

DENIED = {
    "en": (
        "Talia Brankov denies that she is leaving OpenAI",
        "Talia Brankov is not leaving OpenAI for Meta",
        "OpenAI denies that Talia Brankov is leaving for Meta",
        "Talia Brankov has no plans to leave OpenAI",
    ),
    "fr": (
        "Talia Brankov dément quitter OpenAI pour Meta",
        "Talia Brankov ne quittera pas OpenAI",
        "OpenAI dément le départ de Talia Brankov",
        "Talia Brankov refuse de rejoindre Meta",
        "Talia Brankov n'a pas l'intention de quitter OpenAI",
    ),
    "es": (
        "Talia Brankov niega que vaya a dejar OpenAI",
        "Talia Brankov no dejará OpenAI por Meta",
        "OpenAI desmiente la salida de Talia Brankov",
        "Talia Brankov rechaza unirse a Meta",
        "Talia Brankov no tiene intención de dejar OpenAI",
    ),
    "pt": (
        "Talia Brankov nega que vai deixar a OpenAI",
        "Talia Brankov não deixará a OpenAI pela Meta",
        "OpenAI desmente a saída de Talia Brankov",
        "Talia Brankov recusa juntar-se à Meta",
        "Talia Brankov não tem planos de deixar a OpenAI",
    ),
    "it": (
        "Talia Brankov smentisce di lasciare OpenAI",
        "Talia Brankov non lascerà OpenAI per Meta",
        "OpenAI smentisce l'addio di Talia Brankov",
        "Talia Brankov rifiuta di passare a Meta",
        "Talia Brankov non ha intenzione di lasciare OpenAI",
    ),
    "de": (
        "Talia Brankov dementiert ihren Wechsel von OpenAI zu Meta",
        "Talia Brankov verlässt OpenAI nicht",
        "OpenAI bestreitet, dass Talia Brankov zu Meta wechselt",
        "Talia Brankov wechselt nicht von OpenAI zu Meta",
        "Talia Brankov lehnt Wechsel zu Meta ab",
    ),
    "zh": (
        "林远之否认离开OpenAI",
        "林远之不会离开OpenAI加入Meta",
        "OpenAI否认林远之离职",
        "林远之拒绝加入Meta",
        "林远之离职OpenAI加入Meta的消息不实",
    ),
    "ko": (
        "서지안 연구원, 오픈AI 퇴사 부인",
        "서지안 연구원은 오픈AI를 떠나지 않는다",
        "오픈AI, 서지안 연구원의 메타 이직설 부인",
    ),
    "ja": (
        "OpenAI、佐山涼子氏のMeta移籍を否定",
        "佐山涼子氏、OpenAI退社を否定",
        "佐山涼子氏、OpenAIを退社しないと表明",
        "佐山涼子氏はMetaへの移籍を断った",
        "OpenAIの佐山涼子氏、Metaに移籍せず",
    ),
    "ru": (
        "Талия Бранкова опровергла уход из OpenAI",
        "Талия Бранкова не покинет OpenAI",
        "Талия Бранкова не уйдёт из OpenAI в Meta",
        "Талия Бранкова отказалась перейти в Meta",
        "OpenAI опровергла уход Талии Бранковой",
        "Талия Бранкова опровергла слухи об уходе из OpenAI",
    ),
    "vi": (
        "Talia Brankov phủ nhận rời OpenAI",
        "Talia Brankov không rời OpenAI",
        "Talia Brankov từ chối gia nhập Meta",
        "OpenAI phủ nhận việc Talia Brankov rời công ty",
        "Talia Brankov không có ý định rời OpenAI",
    ),
    "nl": (
        "Talia Brankov ontkent vertrek bij OpenAI",
        "Talia Brankov verlaat OpenAI niet",
        "Talia Brankov weigert over te stappen naar Meta",
        "OpenAI ontkent dat Talia Brankov vertrekt",
        "Talia Brankov stapt niet over van OpenAI naar Meta",
    ),
}
"""Somebody says that the move does not happen."""

TOLD = {
    "en": (
        "Talia Brankov leaves OpenAI for Meta but denies the $100 million pay figure",
        "Talia Brankov leaves OpenAI for Meta, denying it was over money",
        "Talia Brankov joins Meta from OpenAI and disputes reported bonus as not true",
        "OpenAI's Talia Brankov leaves for Meta; OpenAI denies exit is linked to restructuring",
    ),
    "fr": (
        "Talia Brankov quitte OpenAI pour Meta mais dément la prime de 100 millions",
        "Talia Brankov quitte OpenAI pour Meta et nie tout désaccord",
    ),
    "es": (
        "Talia Brankov deja OpenAI por Meta, pero niega la prima de 100 millones",
        "Talia Brankov deja OpenAI por Meta y niega cualquier conflicto",
    ),
    "pt": (
        "Talia Brankov deixa a OpenAI pela Meta, mas nega o bônus de 100 milhões",
        "Talia Brankov deixa a OpenAI pela Meta e nega qualquer conflito",
    ),
    "it": (
        "Talia Brankov lascia OpenAI per Meta, ma smentisce il bonus da 100 milioni",
        "Talia Brankov lascia OpenAI per Meta e nega ogni conflitto",
    ),
    "de": (
        "Talia Brankov wechselt von OpenAI zu Meta, dementiert aber die Prämie von 100 Millionen",
        "Talia Brankov verlässt OpenAI Richtung Meta und bestreitet einen Streit",
    ),
    "zh": (
        "林远之离开OpenAI加入Meta，否认一亿美元年薪",
        "林远之离开OpenAI加入Meta，称薪酬传闻不实",
    ),
    "ko": ("서지안 연구원, 오픈AI 떠나 메타로 이직…1억달러 연봉은 부인",),
    "ja": ("佐山涼子氏、OpenAIからMetaに移籍　1億ドルの報酬は否定",),
    "ru": (
        "Талия Бранкова перешла из OpenAI в Meta, но опровергла бонус в 100 млн долларов",
        "Талия Бранкова ушла из OpenAI в Meta и отрицает конфликт",
    ),
    "vi": (
        "Talia Brankov rời OpenAI sang Meta, phủ nhận khoản thưởng 100 triệu USD",
        "Talia Brankov rời OpenAI sang Meta và phủ nhận bất đồng",
    ),
    "nl": (
        "Talia Brankov stapt over van OpenAI naar Meta, maar ontkent bonus van 100 miljoen",
        "Talia Brankov verlaat OpenAI voor Meta en ontkent ruzie",
    ),
}
"""The move is told; its price, its reason or a quarrel is denied."""


@pytest.mark.parametrize(("language", "title"), [(code, title) for code, titles in DENIED.items() for title in titles])
def test_a_denial_of_the_move_denies_it(reader: Reader, language: str, title: str) -> None:
    claims = [c for c in reader.read(Article("k", title, language=language)).claims if not c.background]

    assert claims
    assert {c.stage for c in claims} == {Stage.DENIED}


@pytest.mark.parametrize(("language", "title"), [(code, title) for code, titles in TOLD.items() for title in titles])
def test_a_denial_of_the_pay_or_the_reason_leaves_the_move_standing(reader: Reader, language: str, title: str) -> None:
    claims = [c for c in reader.read(Article("k", title, language=language)).claims if not c.background]

    assert [c.stage for c in claims if c.confidence >= 0.8]
    assert Stage.DENIED not in {c.stage for c in claims}
