"""What German nouns are by how they end: roles, common nouns; one or several."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.grammar import word_set
from bot.languages.tokens import Kind, Token

_ALIKE = """
    Forscher | Wissenschaftler | Entwickler | Mitarbeiter | Manager | Gründer | Mitgründer | Informatiker |
    Physiker | Mathematiker | Programmierer | Designer | Leiter | Überläufer | Erfinder | KI-Forscher |
    Softwareentwickler | Spitzenmanager | Topmanager | Geschäftsführer | Gestalter | Rückkehrer
"""
"""Roles whose plural looks like their singular."""

_ENDINGS = {
    **dict.fromkeys(("chef", "chefin", "vorstand"), (Kind.ROLE, Seniority.LEAD)),
    **dict.fromkeys(
        ("leiter", "leiterin", "manager", "managerin", "direktor", "direktorin"), (Kind.ROLE, Seniority.LEAD)
    ),
    **dict.fromkeys(("verantwortlicher", "verantwortliche", "beauftragter"), (Kind.ROLE, Seniority.LEAD)),
    **dict.fromkeys(
        ("forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "professor", "professorin"),
        (Kind.ROLE, Seniority.RESEARCHER),
    ),
    **dict.fromkeys(
        ("entwickler", "entwicklerin", "ingenieur", "ingenieurin", "programmierer", "informatiker", "informatikerin"),
        (Kind.ROLE, Seniority.ENGINEER),
    ),
    **dict.fromkeys(
        ("experte", "expertin", "spezialist", "spezialistin", "fachmann", "fachfrau", "designer", "designerin"),
        (Kind.ROLE, Seniority.OTHER),
    ),
    **dict.fromkeys(("mitarbeiter", "mitarbeiterin", "pionier", "veteran", "gründer"), (Kind.ROLE, Seniority.OTHER)),
    **dict.fromkeys(("chefs", "leitern", "managern", "direktoren"), (Kind.GROUP, Seniority.LEAD)),
    **dict.fromkeys(
        ("forschern", "forscherinnen", "wissenschaftlern", "forschende"), (Kind.GROUP, Seniority.RESEARCHER)
    ),
    **dict.fromkeys(("entwicklern", "ingenieure", "ingenieuren", "informatikern"), (Kind.GROUP, Seniority.ENGINEER)),
    **dict.fromkeys(
        (
            "experten",
            "spezialisten",
            "fachleute",
            "fachleuten",
            "designern",
            "mitarbeitern",
            "veteranen",
            "kopfe",
            "fachkrafte",
        ),
        (Kind.GROUP, Seniority.OTHER),
    ),
}
"""Heads of compounds that are roles: 'Suchexperte', 'Sicherheitschefin'."""

_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "tät",
    "ismus",
    "ment",
    "modell",
    "modelle",
    "markt",
    "zentrum",
    "konzern",
    "konzerns",
    "firma",
    "unternehmen",
    "plattform",
    "dienst",
    "system",
    "systeme",
    "spiel",
    "spiele",
    "werk",
    "geschäft",
    "bericht",
    "ische",
    "ischer",
    "isches",
    "ischen",
    "liche",
    "licher",
    "liches",
    "lichen",
)
"""Endings of common nouns and adjectives, which German writes large at least at the beginning."""

_SHORTEST_NOUN = 8

_LONGEST_NAME = 15
"""Longer single words are compounds, no names."""


def settle_nouns(tokens: list[Token]) -> None:
    """Make roles and common nouns of words that end like them."""
    for n, token in enumerate(tokens):
        if token.kind in {Kind.NAME, Kind.WORD} and token.large:
            _settle_noun(token)
            if n and token.kind is Kind.NAME and tokens[n - 1].kind is Kind.ARTICLE and not token.glued:
                token.kind = Kind.COMMON
        elif token.kind is Kind.ROLE and token.low in _PLURALS:
            _settle_number(tokens, n)


_PLURALS = frozenset(word.casefold().replace("-", " ") for word in word_set(_ALIKE))


def _settle_noun(token: Token) -> None:
    """A compound is what its head is: 'Suchexperte' a role, 'Sprachmodell' a common noun."""
    for ending, (kind, rank) in _ENDINGS.items():
        if token.low.endswith(ending) and len(token.low) > len(ending):
            token.kind, token.data = kind, rank
            return
    common = len(token.low) >= _SHORTEST_NOUN and token.low.endswith(_NOUN_ENDINGS)
    if common or (len(token.text) > _LONGEST_NAME and token.text[1:].islower()):
        token.kind = Kind.COMMON


_PLURAL_VERBS = word_set(
    """
        verlassen | wechseln | gehen | kündigen | heuern | haben | sind | werden | wurden | wollen | sollen |
        kehren | waren
    """
)


def _settle_number(tokens: list[Token], n: int) -> None:
    """'drei OpenAI-Forscher', 'Meta holt Forscher': a role that names nobody and has no article is several people."""
    led = tokens[max(0, n - 5) : n]
    while led and any(t.kind in {Kind.PUNCTUATION, Kind.VERB} for t in led):
        led = led[1:]
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    named = after is not None and after.kind in {Kind.NAME, Kind.PERSON}
    counted = any(t.kind is Kind.NUMBER and t.data != 1 for t in led)
    bare = not any(t.kind in {Kind.ARTICLE, Kind.MORE, Kind.ITS} or t.low.endswith("er") for t in led)
    owned = any(getattr(t.data, "owner", False) for t in led)
    several = after is not None and after.low in _PLURAL_VERBS
    if counted or (not named and ((bare and not owned and not _is_subject(tokens, n)) or several)):
        tokens[n].kind = Kind.GROUP


def _is_subject(tokens: list[Token], n: int) -> bool:
    """Whether a verb in the singular follows: 'OpenAI-Forscher verlässt …'."""
    return n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.HELPER, Kind.PASSIVE}
