"""One alert in every language, whole: each reads as if it had been written in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app.phrases import languages, load_phrases
from bot.core.model import Move, Seniority, Stage
from bot.core.wording import alert_text
from tests.core.invented import LANTERN, ORCHARD, OWN, move_of, told

QUILL = replace(
    move_of(
        told("Ada Quill", ORCHARD, LANTERN, seniority=Seniority.LEAD, confidence=0.93),
        told("Ada Quill", ORCHARD, LANTERN, outlet="Le Bac", day=1, stage=Stage.CONFIRMED, confidence=0.97),
        told("Ada Quill", None, LANTERN, outlet="Die Fähre", day=1.2, citation="The Night Ferry", confidence=0.9),
    ),
    return_of=3,
)
SOMEBODY = move_of(told(None, ORCHARD, OWN, seniority=Seniority.RESEARCHER, stage=Stage.RUMOURED))
ALERTS = {
    "en": """\
Ada Quill: Orchard AI → Lantern Labs
team lead
🟢 Confirmed · 3 independent sources · read with 97 % certainty
↩ Goes back to Lantern Labs

Sources: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
First reported: 2026-03-02 09:30 UTC""",
    "fr": """\
Ada Quill~: Orchard AI → Lantern Labs
chef d’équipe
🟢 Confirmé · 3 sources indépendantes · lu avec 97~% de certitude
↩ Retour chez Lantern Labs

Sources~: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
Première annonce~: 2026-03-02 09:30 UTC""",
    "de": """\
Ada Quill: Orchard AI → Lantern Labs
Führungskraft
🟢 Bestätigt · 3 unabhängige Quellen · zu 97~% sicher erkannt
↩ Rückkehr: Lantern Labs

Quellen: The Daily Ferry, Le Bac, The Night Ferry (über Die Fähre)
Zuerst gemeldet: 2026-03-02 09:30 UTC""",
    "es": """\
Ada Quill: Orchard AI → Lantern Labs
jefatura de equipo
🟢 Confirmado · 3 fuentes independientes · leído con un 97~% de certeza
↩ Regreso: Lantern Labs

Fuentes: The Daily Ferry, Le Bac, The Night Ferry (vía Die Fähre)
Primera noticia: 2026-03-02 09:30 UTC""",
    "pt": """\
Ada Quill: Orchard AI → Lantern Labs
liderança de time
🟢 Confirmado · 3 fontes independentes · lido com 97% de certeza
↩ Retorno: Lantern Labs

Fontes: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
Primeira notícia: 2026-03-02 09:30 UTC""",
    "it": """\
Ada Quill: Orchard AI → Lantern Labs
guida di un team
🟢 Confermato · 3 fonti indipendenti · letto con il 97% di certezza
↩ Ritorno: Lantern Labs

Fonti: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
Prima notizia: 2026-03-02 09:30 UTC""",
    "nl": """\
Ada Quill: Orchard AI → Lantern Labs
teamleider
🟢 Bevestigd · 3 onafhankelijke bronnen · gelezen met 97% zekerheid
↩ Terug naar: Lantern Labs

Bronnen: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
Eerst gemeld: 2026-03-02 09:30 UTC""",
    "vi": """\
Ada Quill: Orchard AI → Lantern Labs
trưởng nhóm
🟢 Đã xác nhận · 3 nguồn độc lập · đọc với độ chắc chắn 97%
↩ Trở lại Lantern Labs

Nguồn: The Daily Ferry, Le Bac, The Night Ferry (qua Die Fähre)
Đưa tin lần đầu: 2026-03-02 09:30 UTC""",
    "ru": """\
Ada Quill: Orchard AI → Lantern Labs
руководитель команды
🟢 Подтверждено · 3 независимых источника · прочитано с уверенностью 97~%
↩ Возвращение: Lantern Labs

Источники: The Daily Ferry, Le Bac, The Night Ferry (через Die Fähre)
Впервые сообщили: 2026-03-02 09:30 UTC""",
    "zh": """\
Ada Quill：Orchard AI → Lantern Labs
团队负责人
🟢 已证实 · 3个独立来源 · 解读把握97%
↩ 重返Lantern Labs

来源：The Daily Ferry、Le Bac、The Night Ferry（经Die Fähre转述）
首次报道：2026-03-02 09:30 UTC""",
    "zh-Hant": """\
Ada Quill：Orchard AI → Lantern Labs
團隊主管
🟢 已證實 · 3個獨立來源 · 解讀把握97%
↩ 重返Lantern Labs

來源：The Daily Ferry、Le Bac、The Night Ferry（經Die Fähre轉述）
首次報導：2026-03-02 09:30 UTC""",
    "ja": """\
Ada Quill：Orchard AI → Lantern Labs
チームリーダー
🟢 確認済み · 独立した情報源3件 · 読み取り確度97%
↩ Lantern Labsに復帰

情報源：The Daily Ferry、Le Bac、The Night Ferry（Die Fähre経由）
初報：2026-03-02 09:30 UTC""",
    "ko": """\
Ada Quill: Orchard AI → Lantern Labs
팀장
🟢 확인됨 · 독립 출처 3곳 · 판독 확신도 97%
↩ 복귀: Lantern Labs

출처: The Daily Ferry, Le Bac, The Night Ferry (Die Fähre 인용)
첫 보도: 2026-03-02 09:30 UTC""",
}
UNNAMED = {
    "en": "A researcher: Orchard AI → own company",
    "fr": "Un chercheur~: Orchard AI → sa propre société",
    "de": "Jemand aus der Forschung: Orchard AI → eigene Firma",
    "es": "Alguien de investigación: Orchard AI → empresa propia",
    "pt": "Alguém da pesquisa: Orchard AI → empresa própria",
    "it": "Una persona della ricerca: Orchard AI → azienda propria",
    "nl": "Een onderzoeker: Orchard AI → eigen bedrijf",
    "vi": "Một nhà nghiên cứu: Orchard AI → công ty riêng",
    "ru": "Кто-то из исследователей: Orchard AI → своя компания",
    "zh": "一位研究员：Orchard AI → 自己的公司",
    "zh-Hant": "一位研究員：Orchard AI → 自己的公司",
    "ja": "研究者1名：Orchard AI → 自身の会社",
    "ko": "연구원 1명: Orchard AI → 본인 회사",
}


def alert(language: str, move: Move = QUILL) -> str:
    """The alert, with a tilde for each space at which no line breaks."""
    return alert_text(move, [], load_phrases(language)).text.replace("\u00a0", "~")


@pytest.mark.parametrize("language", languages())
def test_an_alert_in_every_language(language: str) -> None:
    assert alert(language) == ALERTS[language]


@pytest.mark.parametrize("language", languages())
def test_somebody_unnamed_who_founds_a_company_in_every_language(language: str) -> None:
    assert alert(language, SOMEBODY).splitlines()[0] == UNNAMED[language]
