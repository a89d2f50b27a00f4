"""What the words of a sentence in German are by their neighbours."""

from __future__ import annotations

import re

from bot.languages.de.nouns import settle_nouns
from bot.languages.de.verbs import VERBS
from bot.languages.grammar import Frame, Mark, Verb, word_set
from bot.languages.separable import Separable
from bot.languages.tokens import Kind, Token

_SEPARABLE = Separable(
    VERBS,
    {
        "kündigt": "an | auf",
        "kündigen": "an | auf",
        "kündigte": "an | auf",
        "kündigten": "an | auf",
        "kündige": "an",
        "holt": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holen": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holte": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holten": "auf | ein | nach | heraus | raus",
        "geht": """
            an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | zurück | um
        """,
        "gehen": "an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | um",
        "ging": "an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | um",
        "kommt": """
            an | auf | aus | ein | vor | voran | weiter | hin | nach | durch | um | hinzu | heraus | zu
        """,
        "wechselt": "ab | aus",
        "wechseln": "ab | aus",
        "entlässt": "aus",
        "startet": "durch | neu",
        "unterschreibt": "ab",
        "gewinnt": "ab | hinzu | dazu",
    },
)

_SAYING_PARTS = {
    "kündigt": "an",
    "kündigte": "an",
    "kündigen": "an",
    "kündigten": "an",
    "teilt": "mit",
    "teilte": "mit",
    "teilten": "mit",
    "gibt": "bekannt",
    "gab": "bekannt",
    "gaben": "bekannt",
    "geben": "bekannt",
}
"""Verbs of saying in two words."""

_SHORTEST_RELATIVE = 2
"""Words after a relative pronoun."""

_RELATIVES = word_set("der | die | das | dem | den | deren | dessen | denen | welcher | welche | welches")

_WERDEN = word_set("wird | wurde | werden | wurden | werde")

_AUX_ENDS = {Kind.VERB, Kind.HELPER, Kind.PASSIVE, Kind.RUMOUR, Kind.SAY, Kind.APART, Kind.HEDGE, Kind.ATTEMPT}


def settle(tokens: list[Token]) -> list[Token]:
    """Compounds, verbs in two words, relative pronouns, infinitives and 'als' in the light of their neighbours."""
    settle_nouns(tokens)
    _settle_indirect_speech(tokens)
    for n, token in enumerate(tokens):
        if token.low in _SAYING_PARTS and token.kind in {Kind.WORD, Kind.VERB, Kind.HELPER}:
            _settle_saying(tokens, n)
    for n in range(len(tokens) - 1, -1, -1):
        if tokens[n].low in _WERDEN:
            _settle_werden(tokens, n)
        elif tokens[n].low in _MODALS and tokens[n].kind is Kind.RUMOUR:
            _settle_modal(tokens, n)
    for n, token in enumerate(tokens):
        if token.low == "zu" and n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.FOUND}:
            token.kind, token.data = Kind.INFINITIVE, None
            _settle_um(tokens, n)
        elif token.low == "als":
            _settle_als(tokens, n)
        elif token.kind in {Kind.VERB, Kind.FOUND} and _ZU_INSIDE.match(token.low):
            _settle_um(tokens, n)
    _SEPARABLE.settle(tokens)
    _settle_posts(tokens)
    _settle_notice(tokens)
    _settle_relatives(tokens)
    return tokens


_MODALS = word_set("""
    soll | sollen | will | wollen | könnte | könnten | möchte | möchten | dürfte | dürften | würde | würden
""")


def _settle_modal(tokens: list[Token], n: int) -> None:
    """'Sie soll die Gruppe leiten' says nothing of how firm a move is."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!\n"), len(tokens))
    start = next((k for k in range(n, -1, -1) if tokens[k].text in ".;:?!\n"), 0)
    if not any(t.kind in {Kind.VERB, Kind.DENIAL} for t in tokens[start:end]):
        tokens[n].kind = Kind.HELPER


_GIVES_UP = word_set(
    """
        legt | legte | legen | gibt | gab | geben | aufgegeben | aufzugeben | aufgibt | aufgeben | niedergelegt
        | niederlegt | niederzulegen | räumt
    """
)

_POSTS = word_set(
    """
        posten | amt | ämter | stelle | job | chefposten | position | geschäftsführung | führungsposten |
        leitung | vorsitz
    """
)

_NEAR = 12

_NOTICE = Verb(Frame.FIRE, "")

_GIVES_NOTICE = word_set("kündigt | kündigte | kündigten | kündigen")


def _settle_notice(tokens: list[Token]) -> None:
    """'NAME kündigt' leaves; 'A kündigt einem Forscher' sends away."""
    for n, token in enumerate(tokens):
        if n and token.kind is Kind.VERB and token.low in _GIVES_NOTICE and tokens[n - 1].kind is Kind.ORG:
            end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
            if any(t.kind in {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM} for t in tokens[n + 1 : end]):
                token.data = _NOTICE


def _settle_posts(tokens: list[Token]) -> None:
    """'gives up' is a move when it is a post that is given up."""
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB and token.low in _GIVES_UP:
            near = tokens[max(0, n - _NEAR) : n + _NEAR]
            if not any(t.low in _POSTS for t in near):
                token.kind, token.data = Kind.WORD, None


def _settle_indirect_speech(tokens: list[Token]) -> None:
    """'denies reports, she is joining A': a comma before a pronoun and its verb begins a clause."""
    for n in range(1, len(tokens) - 2):
        if tokens[n].text == "," and tokens[n + 1].kind is Kind.PRONOUN and tokens[n + 2].kind in _FINITE:
            tokens[n].kind, tokens[n].data = Kind.MARK, Mark.CUT


_FINITE = {Kind.VERB, Kind.HELPER, Kind.PASSIVE, Kind.RUMOUR, Kind.ATTEMPT}


def _settle_saying(tokens: list[Token], n: int) -> None:
    part = _SAYING_PARTS[tokens[n].low]
    for at in range(n + 1, min(n + 25, len(tokens))):
        if tokens[at].text in ".:;?!\n":
            return
        ends = at + 1 == len(tokens) or tokens[at + 1].kind in {Kind.PUNCTUATION, Kind.AND}
        if tokens[at].low == part and ends:
            only = all(t.kind is not Kind.VERB for t in tokens[n + 1 : at])
            tokens[n].kind, tokens[n].data = (Kind.SAY, "confirms") if only else (Kind.CONFIRM, None)
            tokens[at].kind, tokens[at].data = Kind.APART, None
            return


def _settle_relatives(tokens: list[Token]) -> None:
    """', der bei A forschte,' is relative: it ends in a verb; ', der Chef von A,' is an apposition."""
    for n in range(1, len(tokens)):
        if tokens[n].low not in _RELATIVES or tokens[n].large:
            continue
        led = tokens[n - 1]
        placed = n > 1 and led.kind is Kind.MARK and led.data is not Mark.CUT and tokens[n - 2].text == ","
        if not (led.text == "," or placed):
            continue
        end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ",.;:?!—\n"), len(tokens))
        last = tokens[end - 1]
        if end - n > _SHORTEST_RELATIVE and (last.kind in _AUX_ENDS or (last.kind is Kind.WORD and not last.large)):
            tokens[n].kind, tokens[n].data = Kind.RELATIVE, None


_ZU_INSIDE = re.compile(r"(?:ab|an|auf|aus|bei|ein|hin|nieder|weg|zurück|heim|über)zu\w+n$")


def _settle_um(tokens: list[Token], zu: int) -> None:
    """'um … zu': the clause of purpose that shares its subject."""
    for n in range(zu - 1, max(-1, zu - 15), -1):
        if tokens[n].low == "um":
            tokens[n].kind, tokens[n].data = Kind.INFINITIVE, None
            return
        if tokens[n].text in ",.;:":
            return


def _settle_als(tokens: list[Token], n: int) -> None:
    """'als' before a role says as what; before a pronoun or a name it begins a clause of time."""
    after = tokens[n + 1 : n + 6]
    if after and after[0].kind in {Kind.PRONOUN, Kind.PERSON}:
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.CUT
    elif any(t.kind in {Kind.ROLE, Kind.NOT_JOB} for t in after):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.AS


_BECOME_REACH = 6


def _leads_post(tokens: list[Token], n: int) -> bool:
    """'Neuer KI-Chef bei A wird NAME': the post stands before, and nobody's name."""
    start = next((k + 1 for k in range(n - 1, -1, -1) if tokens[k].text in ".;:?!\n"), 0)
    led = tokens[start:n]
    return any(t.kind is Kind.ROLE for t in led[:_BECOME_REACH]) and not any(
        t.kind in {Kind.NAME, Kind.PERSON} for t in led
    )


def _settle_werden(tokens: list[Token], n: int) -> None:
    """'wird Forschungschefin bei A' is an appointment; beside another verb it is an auxiliary."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
    rest = tokens[n + 1 : end]
    verbs = any(t.kind in {Kind.VERB, Kind.APART} or (t.kind is Kind.WORD and not t.large) for t in rest)
    post = any(t.kind is Kind.ROLE for t in rest[:_BECOME_REACH]) or _leads_post(tokens, n)
    if verbs or not post:
        tokens[n].kind, tokens[n].data = Kind.PASSIVE, None
