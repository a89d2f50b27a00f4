"""The words with which admins say that one name goes into another, or stands beside it, by language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.core.spelling import spaced

_SIGNS = ("->", "→", "⇒")
_PARTING = r"[,;=\n\"“”„«»、，；＝「」『』]+"
_PART = "\n"
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Joins:
    """How a language joins names; alternatives stand apart by a bar."""

    into: str = ""
    """Between the name that goes and the one it goes into."""
    behind_one: str = ""
    behind_other: str = ""
    """Behind the one that goes and behind the other, where a language ends with what it does."""
    also: str = ""
    """Between two names of one."""
    begins: str = ""
    """Before them all."""


JOINS = {
    "en": Joins(
        into="is part of|is a part of|is a unit of|is a lab of|is an arm of|part of|a part of|unit of|lab of|arm of"
        "|belongs to|is the same as|into|is",
        also="also known as|known as|is also called|also called|called|alias of|aliases of|alias for|alias|aliases|aka"
        "|with",
        begins="add|new|merge",
    ),
    "fr": Joins(
        into="fait partie de|fait partie d'|partie de|partie d'|appartient à|filiale de|filiale d'|dans|vers|est",
        also="aussi appelé|aussi appelée|dit aussi|connu sous le nom de|alias de|alias|avec",
        begins="ajouter|ajoute|nouveau|nouvelle|fusionner|fusionne|réunir",
    ),
    "de": Joins(
        into="ist ein teil von|ist teil von|teil von|gehört zu|gehört zum|ist eine abteilung von|abteilung von"
        "|tochter von|ist dasselbe wie|ist",
        also="auch bekannt als|bekannt als|auch genannt|heißt auch|genannt|alias|mit",
        begins="neu|neue|neues|füge hinzu|führe zusammen",
    ),
    "es": Joins(
        into="es parte de|forma parte de|parte de|pertenece a|filial de|dentro de|es",
        also="también llamado|también llamada|conocido como|conocida como|alias de|alias|con",
        begins="añadir|añade|agregar|nuevo|nueva|fusionar|unir",
    ),
    "pt": Joins(
        into="é parte de|é parte da|é parte do|faz parte de|faz parte da|faz parte do|parte de|parte da|parte do"
        "|pertence a|pertence à|pertence ao|filial de|é",
        also="também chamado|também chamada|conhecido como|conhecida como|apelido de|alias|com",
        begins="adicionar|novo|nova|juntar|unir",
    ),
    "it": Joins(
        into="fa parte di|è parte di|parte di|appartiene a|filiale di|dentro|è",
        also="detto anche|detta anche|noto come|nota come|chiamato anche|alias di|alias|con",
        begins="aggiungi|nuovo|nuova|unisci",
    ),
    "vi": Joins(
        into="là một phần của|thuộc về|thuộc|là bộ phận của|gộp vào|nhập vào|là",
        also="còn gọi là|còn được gọi là|tên khác là|tên khác|với",
        begins="thêm|mới|gộp",
    ),
    "zh": Joins(
        into="隶属于|隸屬於|隶属|隸屬|从属于|從屬於|属于|屬於|并入|併入|合并到|合併到|归入|歸入|是",
        behind_one="是|属于|屬於|归|歸",
        behind_other="的一部分|的部门|的部門|的子公司|旗下",
        also="又名|又称|又稱|也叫|也称|也稱|别名|別名|亦称|亦稱|和|与|與",
        begins="添加|新增|合并|合併|新",
    ),
    "ja": Joins(
        behind_one="は|を|が",
        behind_other="の一部です|の一部|の一部門|の部門|の子会社|の傘下|傘下|に属する|に統合する|に統合|にまとめる"
        "|と同一人物です|と同一人物|と同じ人|と同じです|と同じ",
        also="別名は|別名|またの名は|もしくは|または",
        begins="追加|新規|統合",
    ),
    "ko": Joins(
        behind_one="은|는|을|를|이|가",
        behind_other="의 일부입니다|의 일부|의 부서|의 자회사|에 속한다|에 속합니다|에 속함|소속|산하"
        "|에 병합|에 합치기|로 병합|으로 병합|와 같은 사람|과 같은 사람|와 동일인|과 동일인|와 같음|과 같음",
        also="다른 이름은|다른 이름|별칭은|별칭|일명|또는",
        begins="추가|새로운|병합",
    ),
    "ru": Joins(
        into="часть|это часть|является частью|входит в|принадлежит|подразделение|объединить с|это",
        also="также известен как|также известна как|известен как|известна как|он же|она же|также|с",
        begins="добавить|новый|новая|новое|объединить",
    ),
    "nl": Joins(
        into="is onderdeel van|is een onderdeel van|is deel van|maakt deel uit van|onderdeel van|deel van|hoort bij"
        "|valt onder|is dezelfde als|is",
        also="ook bekend als|bekend als|ook wel genaamd|ook genaamd|alias van|alias|met",
        begins="voeg toe|nieuw|nieuwe|voeg samen",
    ),
}


def split_names(words: str, language: str) -> tuple[list[str], list[str] | None]:
    """The names before "part of" and those behind it, in the language or in English; None where nobody says so."""
    words = _between(language).sub(_PART, words)
    before, behind = _split_into(words, language)
    return before.split(_PART), None if behind is None else behind.split(_PART)


def _split_into(words: str, language: str) -> tuple[str, str | None]:
    for tongue in (language, "en"):
        found = _around(tongue).fullmatch(words.strip(" .。\n"))
        if found:
            return found[1], found[2]
    before, *behind = _into(language).split(words, maxsplit=1)
    return before, behind[0] if behind else None


@cache
def _around(language: str) -> re.Pattern[str]:
    joins = JOINS.get(language, JOINS["en"])
    if not joins.behind_one:
        return _NEVER
    return re.compile(rf"(.+?)\s*(?:{joins.behind_one})\s*(.+?)\s*(?:{joins.behind_other})")


@cache
def _into(language: str) -> re.Pattern[str]:
    said = _words(joins.into for joins in _spoken(language))
    return re.compile(rf"\s*(?:{'|'.join([*map(re.escape, _SIGNS), *said])})\s*", re.IGNORECASE)


@cache
def _between(language: str) -> re.Pattern[str]:
    also = "|".join(_words(joins.also for joins in _spoken(language)))
    begins = "|".join(_words(joins.begins for joins in _spoken(language)))
    return re.compile(rf"{_PARTING}|{also}|^\s*(?:{begins})", re.IGNORECASE)


def _spoken(language: str) -> list[Joins]:
    return [JOINS[tongue] for tongue in dict.fromkeys((language, "en")) if tongue in JOINS]


def _words(listed: Iterable[str]) -> list[str]:
    """The longest first, so that it wins; each between spaces, where its script has them."""
    words = sorted({word for some in listed for word in some.split("|") if word}, key=len, reverse=True)
    return [_whole(re.escape(word).replace("'", "['’]")) if spaced(word[0]) else re.escape(word) for word in words]


def _whole(pattern: str) -> str:
    return rf"(?<!\w){pattern}" + ("" if pattern.endswith("]") else r"(?!\w)")
