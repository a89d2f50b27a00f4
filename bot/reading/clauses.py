"""Tokens cut into sentences and clauses; what is only said by the way is set aside as background first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from bot.core.reasons import because
from bot.languages.grammar import Frame, Mark
from bot.languages.tokens import Kind, Token

_ENDS = frozenset(".?!。？！")
_BREAKS = frozenset((*";:—|：；→", "..."))
_COLONS = frozenset(":：")
_OPEN = {"(": ")", "（": "）", "[": "]", "【": "】"}
_ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "inc", "corp", "ltd", "co", "no"})
RELATIVE = because("a relative clause")
"""Why a relative clause is background."""
_LONGEST = 400
"""Tokens in one sentence: what is longer is cut, so that time grows with length alone."""


@dataclass(slots=True)
class Clause:
    """Words that hang on one verb, or on several with one subject."""

    tokens: list[Token]
    background: str | None = None
    """Why it is history or description, if it is."""
    before: list[Token] = field(default_factory=list)
    """The words that stood before it in its sentence (for a relative clause: what it describes)."""
    whole: list[Token] = field(default_factory=list)
    """Its words with those that were set aside."""
    after: list[Token] = field(default_factory=list)
    """The words of its sentence that follow it."""
    opens_list: bool = False
    """A colon follows it."""
    after_time: bool = False
    """They tell of the time before ('after ten years at …')."""
    question: bool = False
    attached: bool = False
    """It continues the clause before it: a subject may be left out."""
    told: bool = False
    """A verb of saying introduces it."""
    said: bool = False
    """A verb of saying follows it."""
    since: bool = False
    """'After' introduces it."""


def sentences(tokens: list[Token]) -> Iterator[list[Token]]:
    """The sentences of a text, each with its mark at the end, if it has one."""
    start = 0
    for at, token in enumerate(tokens):
        if _ends_sentence(tokens, at) or at - start >= _LONGEST:
            yield tokens[start : at + 1]
            start = at + 1
        elif token.text == "\n":
            if at > start:
                yield tokens[start:at]
            start = at + 1
    if start < len(tokens):
        yield tokens[start:]


def _ends_sentence(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind is not Kind.PUNCTUATION or token.text not in _ENDS:
        return False
    if token.text != "." or at == 0:
        return True
    before = tokens[at - 1]
    short = len(before.text) == 1 and before.large
    follows = at + 1 < len(tokens) and tokens[at + 1].start == token.end
    return not (short or follows or before.low in _ABBREVIATIONS)


def clauses(
    body: list[Token], afters: frozenset[str], whens: frozenset[str], thats: frozenset[str] = frozenset()
) -> list[Clause]:
    """The clauses of a sentence in order, each relative clause after the one in which it stands."""
    asks = body[-1].text in {"?", "？"}
    last = max((t.start for t in body[:-1] if t.text in _BREAKS or _is_pause(t)), default=-1)
    found: list[Clause] = []
    for piece in _pieces(body, afters, whens, thats):
        main, relative = _without_relatives(piece.tokens)
        piece.whole = piece.tokens
        piece.tokens, piece.question = main, asks and piece.tokens[-1].start > last
        found.append(piece)
        found += relative
    return found


def _is_pause(token: Token) -> bool:
    """A comma that cuts, in languages whose clauses it cuts."""
    return token.kind is Kind.MARK and token.text in {",", "，"}


def without_brackets(tokens: list[Token]) -> tuple[list[Token], list[Clause]]:
    """The sentence without what stands in brackets, and that as clauses of their own. Nesting does not matter."""
    tokens = _dashes_as_brackets(tokens)
    body: list[Token] = []
    asides: list[Clause] = []
    inner: list[Token] | None = None
    depth = 0
    for token in tokens:
        if token.text in _OPEN:
            depth += 1
            if inner is None:
                inner = []
        elif depth and token.text in _OPEN.values():
            depth -= 1
            if not depth and inner and (_lists_group(body, inner) or _tells_employer(body, inner)):
                body += [_comma(inner[0]), *inner, _comma(token)]
                inner = None
            elif not depth and _describes(inner or []):
                body += inner or []
                inner = None
            elif not depth:
                asides.append(Clause(inner or [], because("in brackets"), body[:] if len(body) < _LONGEST else []))
                inner = None
        elif depth and inner is not None:
            inner.append(token)
        else:
            body.append(token)
    if not body and len(asides) == 1 and not inner:
        return asides[0].tokens, []
    return body + (inner or []), asides


def _dashes_as_brackets(tokens: list[Token]) -> list[Token]:
    """'NAME — who led X — joins Y': two dashes that open a relative clause are brackets."""
    at = [n for n, t in enumerate(tokens) if t.text == "—"]
    for first, second in pairwise(at):
        if tokens[first + 1].kind is Kind.RELATIVE:
            marks = (Token("(", tokens[first].start), Token(")", tokens[second].start))
            return [*tokens[:first], marks[0], *tokens[first + 1 : second], marks[1], *tokens[second + 1 :]]
    return tokens


def _describes(inner: list[Token]) -> bool:
    """Whether brackets hold no more than a former employer: 'NAME (ex-A)'."""
    kinds = {t.kind for t in inner}
    return len(inner) <= _FEW and Kind.FORMER in kinds and Kind.ORG in kinds and Kind.VERB not in kinds


_FEW = 4


def _lists_group(before: list[Token], inner: list[Token]) -> bool:
    """Whether brackets name the people of a group: 'three A researchers (NAME, NAME and NAME) join B'."""
    group = any(t.kind is Kind.GROUP for t in before[-_NEAR:])
    return group and all(t.kind in _NAMES or t.text in {",", "，", "、"} for t in inner)


_NEAR = 6
_NAMES = {Kind.NAME, Kind.PERSON, Kind.PARTICLE, Kind.AND}


def _tells_employer(before: list[Token], inner: list[Token]) -> bool:
    """'NAME (A)': where somebody works."""
    alone = len(inner) == 1 and inner[0].kind is Kind.ORG
    return alone and bool(before) and before[-1].kind in {Kind.NAME, Kind.PERSON}


def _comma(at: Token) -> Token:
    return Token(",", at.start, kind=Kind.PUNCTUATION)


def _pieces(body: list[Token], afters: frozenset[str], whens: frozenset[str], thats: frozenset[str]) -> list[Clause]:
    """The sentence cut at breaks, at words that begin another clause, and after verbs of saying."""
    pieces: list[Clause] = []
    start = 0
    attached = told = since = False
    background: str | None = None
    for at, token in enumerate(body):
        said = token.kind is Kind.SAY and not _credits_outlet(body, start, at)
        broken = token.kind is Kind.PUNCTUATION and token.text in _BREAKS
        cut = token.kind is Kind.MARK and token.data is Mark.CUT
        that = token.low in thats and _begins_what_is_told(body, start, at, told=told)
        if not (said or broken or cut or that):
            continue
        if at > start:
            piece = Clause(body[start:at], background, before=body[:start], attached=attached, told=told, since=since)
            piece.after, piece.after_time = body[at + 1 :], cut and _is_after(token, afters)
            piece.opens_list, piece.said = token.text in _COLONS, said
            pieces.append(piece)
        background = because("a clause of time") if cut and token.low in whens else None
        start, attached, told = at + 1, cut or that or token.text in {";", "；", "..."}, said or (that and told)
        since = cut and _is_after(token, afters)
    pieces.append(Clause(body[start:], background, before=body[:start], attached=attached, told=told, since=since))
    return [p for p in pieces if p.tokens]


def _is_after(token: Token, afters: frozenset[str]) -> bool:
    """Whether the word means 'after', alone, with how long ('weeks after') or with its subject (de 'nachdem sie')."""
    return not afters.isdisjoint((token.low, token.low.partition(" ")[0], token.low.rpartition(" ")[2]))


def _begins_what_is_told(body: list[Token], start: int, at: int, *, told: bool) -> bool:
    """Whether 'that' begins what somebody says, confirms or denies, and is no relative: 'told B that NAME leaves'."""
    before = body[start:at]
    if before and before[-1].kind in _TELLING:
        return True
    return told and not any(t.kind is Kind.VERB or t.text in {",", "，"} for t in before)


_TELLING = {Kind.SAY, Kind.DENIAL, Kind.CONFIRM, Kind.RUMOUR, Kind.HEDGE, Kind.CREDIT}


def _credits_outlet(body: list[Token], start: int, at: int) -> bool:
    """Whether a verb of saying only credits an outlet at the end: '…, FT reports'."""
    rest = [t for t in body[at + 1 :] if t.kind is not Kind.PUNCTUATION]
    return not rest or at == start


def _without_relatives(tokens: list[Token]) -> tuple[list[Token], list[Clause]]:
    """The clause without its relative clauses, and those as background."""
    main: list[Token] = []
    relative: list[Clause] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind is Kind.RELATIVE and main:
            end = _relative_end(tokens, at)
            relative.append(Clause(tokens[at + 1 : end], RELATIVE, main[:]))
            at = end
        else:
            main.append(tokens[at])
            at += 1
    return main, relative


def _relative_end(tokens: list[Token], at: int) -> int:
    """Where a relative clause ends: at the comma that closes it; without commas, before the main verb."""
    commas = at > 0 and tokens[at - 1].text in {",", "，", "、"}
    verbs = _own_verbs(tokens, at)
    for n in range(at + 1, len(tokens)):
        token = tokens[n]
        if token.text in {",", "，"} and commas:
            return n + 1
        if token.kind is Kind.VERB and not commas and token.data.frame is not Frame.FOUND:
            if not verbs:
                return _verb_start(tokens, n, at)
            verbs -= 1
    return len(tokens)


def _own_verbs(tokens: list[Token], at: int) -> int:
    """How many verbs of moving belong to the relative clause itself: one, when it begins with one."""
    for token in tokens[at + 1 : at + 5]:
        if token.kind is Kind.VERB:
            return int(token.data.frame is not Frame.FOUND)
        if token.kind not in {Kind.HELPER, Kind.PASSIVE, Kind.PAST, Kind.HEDGE, Kind.AGAIN}:
            return 0
    return 0


def _verb_start(tokens: list[Token], at: int, least: int) -> int:
    """The first helper before a verb."""
    while at - 1 > least and tokens[at - 1].kind in {
        Kind.HELPER,
        Kind.PASSIVE,
        Kind.HEDGE,
        Kind.RUMOUR,
        Kind.INFINITIVE,
    }:
        at -= 1
    return at
