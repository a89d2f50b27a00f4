"""What the words of a sentence in Dutch are by their neighbours."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.grammar import word_set
from bot.languages.nl.verbs import VERBS
from bot.languages.separable import Separable
from bot.languages.tokens import Kind, Token

_SEPARABLE = Separable(
    VERBS,
    {
        "haalt": "uit | offline | op | neer | door | eruit | naar beneden | onderuit | in | aan | eraf",
        "haalde": "uit | offline | op | neer | door | in | aan",
        "halen": "uit | offline | op | neer | door | in | aan",
        "gaat": "uit | door | over | aan | in | op | live | offline | open | failliet | ten onder",
        "gaan": "uit | door | over | aan | in | op | live | samen",
        "komt": "uit | aan | op | voor | neer | overeen | terecht | tegen",
        "trekt": "terug | in | uit | op | door",
        "stopt": "ermee",
        "legt": "uit | op | plat | stil",
    },
)

_ENDINGS = {
    **dict.fromkeys(
        ("chef", "baas", "directeur", "leider", "voorman", "topman", "topvrouw", "manager", "hoofd"),
        (Kind.ROLE, Seniority.LEAD),
    ),
    **dict.fromkeys(("onderzoeker", "onderzoekster", "wetenschapper"), (Kind.ROLE, Seniority.RESEARCHER)),
    **dict.fromkeys(("ontwikkelaar", "ingenieur", "programmeur"), (Kind.ROLE, Seniority.ENGINEER)),
    **dict.fromkeys(
        ("medewerker", "ontwerper", "expert", "specialist", "deskundige", "pionier", "veteraan", "goeroe"),
        (Kind.ROLE, Seniority.OTHER),
    ),
    **dict.fromkeys(("onderzoekers", "wetenschappers"), (Kind.GROUP, Seniority.RESEARCHER)),
    **dict.fromkeys(("ontwikkelaars", "ingenieurs", "programmeurs"), (Kind.GROUP, Seniority.ENGINEER)),
    **dict.fromkeys(
        ("medewerkers", "ontwerpers", "experts", "specialisten", "deskundigen", "mensen"), (Kind.GROUP, Seniority.OTHER)
    ),
    **dict.fromkeys(("directeuren", "leiders", "managers"), (Kind.GROUP, Seniority.LEAD)),
}
"""Heads of compounds that are roles: 'communicatiechef'."""

_GOES = word_set("gaat | gaan | ging | gingen")

_TELLS = word_set("zegt | zei | zeggen")

_WORDEN = word_set("wordt | werd | worden | is geworden")

_BECOME_REACH = 6


def settle(tokens: list[Token]) -> list[Token]:
    """Compounds, verbs in two words, relatives and infinitives in the light of their neighbours."""
    for n, token in enumerate(tokens):
        if token.kind in {Kind.NAME, Kind.WORD}:
            _settle_noun(token)
        elif token.low in {"die", "dat", "wie"} and n and tokens[n - 1].text == "," and not token.large:
            token.kind, token.data = Kind.RELATIVE, None
        elif token.low in _WORDEN:
            _settle_worden(tokens, n)
        elif token.low == "te" and n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.FOUND}:
            token.kind, token.data = Kind.INFINITIVE, None
        if token.kind in {Kind.VERB, Kind.FOUND} and _is_purpose(tokens, n):
            _settle_om(tokens, n)
    _SEPARABLE.settle(tokens)
    for token in tokens:
        if token.kind is Kind.WORD and token.low in _TELLS:
            token.kind = Kind.SAY
        elif token.kind is Kind.WORD and token.low in _GOES:
            token.kind = Kind.HELPER
    return tokens


def _settle_noun(token: Token) -> None:
    """A compound is what its head is: 'communicatiechef' a role."""
    for ending, (kind, rank) in _ENDINGS.items():
        if token.low.endswith(ending) and len(token.low) > len(ending):
            token.kind, token.data = kind, rank
            return


def _settle_worden(tokens: list[Token], n: int) -> None:
    """'wordt directeur bij A' is an appointment; beside another verb it is an auxiliary."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
    rest = tokens[n + 1 : end]
    if any(t.kind is Kind.VERB for t in rest) or not any(t.kind is Kind.ROLE for t in rest[:_BECOME_REACH]):
        tokens[n].kind, tokens[n].data = Kind.PASSIVE, None


def _is_purpose(tokens: list[Token], n: int) -> bool:
    """Whether an infinitive with 'te' stands there: 'te verlaten', 'over te stappen'."""
    return tokens[n - 1].low == "te" or " te " in tokens[n].low or (n > 0 and tokens[n].low.startswith("te "))


def _settle_om(tokens: list[Token], n: int) -> None:
    """'om … te': the clause of purpose that shares its subject."""
    for at in range(n - 1, max(-1, n - 15), -1):
        if tokens[at].low == "om":
            tokens[at].kind, tokens[at].data = Kind.INFINITIVE, None
            return
        if tokens[at].text in ",.;:":
            return
