"""Small questions about the words around a verb."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.languages.grammar import Frame, Mark
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import Clause
from bot.reading.frames import CONTENT, Bound, has_content
from bot.reading.mention import Mention
from bot.reading.mentions import read_mention
from bot.reading.phrases import COMMAS, Phrase

HELPERS = {Kind.ATTEMPT, Kind.HELPER, Kind.PASSIVE, Kind.INFINITIVE, Kind.HEDGE, Kind.RUMOUR, Kind.AGAIN, Kind.CONFIRM}
"""Little words that stand between a subject and its verb."""
_HEAD = {Kind.ARTICLE, Kind.ITS, Kind.ORG, Kind.POSSESSIVE, Kind.COMPANY, Kind.AND, Kind.NUMBER, Kind.MORE}


def head(tokens: list[Token]) -> list[Token]:
    """The words up to the head of a marked phrase, where a board or a list shows that no job is meant."""
    end = next((n for n, t in enumerate(tokens) if t.kind not in _HEAD), len(tokens))
    return tokens[: end + 1]


def included(found: list[Phrase]) -> list[Token]:
    """The names that 'including' gives of a group, with the word itself."""
    return [t for p in found if p.mark is Mark.INCLUDING and p.sign for t in (p.sign, *p.tokens)]


def object_of(bound: Bound, before: list[Phrase], after: list[Phrase]) -> list[Token]:
    """The object: marked as one, or after the verb, or (verb at the end) after the helper or after the subject."""
    marked = _joined([p for p in (*before, *after) if p.mark is Mark.OBJECT and p.tokens])
    moving = next((tokens for tokens in marked if read_mention(tokens).people), None)
    moving = moving or next((tokens for tokens in marked if read_mention(tokens).moves), None)
    if moving is not None:
        return moving
    if after and after[0].mark is None and has_content(after[0].tokens):
        return after[0].tokens
    if after and bound.verb.data.marks:
        tail = after_employer(after[0].tokens)
        if has_content(tail):
            return tail
    loose = [p for p in before if p.mark is None and p.tokens and p.tokens is not bound.subject]
    if loose:
        return loose[-1].tokens
    split = next((n for n, t in enumerate(bound.subject) if t.kind in {Kind.HELPER, Kind.PASSIVE} and n), None)
    if split is None:
        return []
    rest = bound.subject[split + 1 :]
    bound.subject = bound.subject[:split]
    return rest or next(iter(marked), [])


def _joined(marked: list[Phrase]) -> list[list[Token]]:
    """The words of each marked phrase; one that ends in 'and' goes on in the next: es 'a NAME y a NAME'."""
    found: list[list[Token]] = []
    for phrase in marked:
        if found and found[-1][-1].kind is Kind.AND:
            found[-1] = found[-1] + phrase.tokens
        else:
            found.append(phrase.tokens)
    return found


def after_employer(tokens: list[Token]) -> list[Token]:
    """What follows the employer of a marked phrase: fr 'souffle à A la chercheuse NAME'."""
    at = next((n for n, t in enumerate(tokens) if t.kind is Kind.ORG), len(tokens))
    return tokens[at + 1 :]


def apposition(clause: Clause, verb: Token) -> list[Token]:
    """A name between commas, or after one at the end of a sentence, names the role before: 'a director for B, NAME'."""
    tokens = clause.tokens
    at = next((n for n, t in enumerate(tokens) if t is verb), len(tokens))
    for n in range(at + 2, len(tokens)):
        if tokens[n].kind is Kind.VERB:
            break
        last = n + 1 == len(tokens)
        closed = not clause.after if last else tokens[n + 1].text in {*COMMAS, "."}
        if tokens[n].kind is Kind.PERSON and tokens[n - 1].text in COMMAS and closed:
            return [tokens[n]]
    return []


def named_beside(found: list[Phrase]) -> list[Token]:
    """The name right after the employer of a marked phrase: vi 'trưởng nhóm của A NAME'."""
    for phrase in found[1:2]:
        tokens = phrase.tokens
        if len(tokens) > 1 and tokens[0].kind is Kind.ORG and tokens[1].kind is Kind.PERSON:
            return [tokens[1]]
    return []


def without_apposition(tokens: list[Token]) -> list[Token]:
    """The phrase up to the comma after its first name: what follows describes the person, and not the post."""
    first = next((n for n, t in enumerate(tokens) if t.kind is Kind.PERSON), len(tokens))
    end = next((n for n in range(first, len(tokens)) if tokens[n].text in COMMAS), len(tokens))
    return tokens[:end]


def reject_non_jobs(bound: Bound, tokens: list[Token]) -> None:
    """A board, a list or a lawsuit among the words makes it no move."""
    for token in tokens:
        if token.kind is Kind.NOT_JOB:
            bound.reject(str(token.data))


def loose_words(left: list[Token]) -> int:
    """Unknown small words between the last known noun and the verb; an apposition between commas is no loose word."""
    last = max((n for n, t in enumerate(left) if t.kind in CONTENT), default=len(left))
    after = left[last + 1 :]
    closing = max((n for n, t in enumerate(after) if t.text in COMMAS), default=-1)
    after = after[closing + 1 :]
    loose = (t for t in after if t.kind in {Kind.WORD, Kind.COMMON} and not t.large and t.text.isalpha())
    return sum(not t.low.endswith("ly") for t in loose)


def is_joint(token: Token) -> bool:
    """A comma or 'and'."""
    return token.kind is Kind.AND or token.text in COMMAS


def helpers_start(tokens: list[Token], first: int, end: int) -> int:
    """Where the helpers before the next verb begin."""
    while end > first and (tokens[end - 1].kind in HELPERS or is_to(tokens[end - 1])):
        end -= 1
    return end


def is_to(token: Token) -> bool:
    """The marker of direction, which in English stands before an infinitive too."""
    return token.kind is Kind.MARK and token.data is Mark.TO


def ends_passive(left: list[Token]) -> bool:
    """Whether an auxiliary of the passive stands before the verb, with nothing but helpers between."""
    for token in reversed(left):
        if token.kind is Kind.PASSIVE:
            return True
        if token.kind not in HELPERS:
            return False
    return False


def head_is_firm(tokens: list[Token]) -> bool:
    """Whether the subject ends in an employer: 'Meta', 'Zuckerberg's Meta', but not 'Meta's chief'."""
    for n in range(len(tokens) - 1, -1, -1):
        token = tokens[n]
        if token.kind in {Kind.ORG, Kind.COMPANY, Kind.ORG_KIND}:
            return not any(t.kind is Kind.FORMER for t in tokens[max(0, n - 2) : n])
        if token.kind in {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM}:
            return False
    return False


def is_post(tokens: list[Token]) -> bool:
    """Whether the object is a post or nothing but adverbs: 'leaves her role', 'leaves after two years'."""
    return any(t.kind in {Kind.ROLE, Kind.COMMON, Kind.NUMBER, Kind.STARTUP} for t in tokens)


def author(clause: Clause) -> list[Token]:
    """Who says 'I': '"I am leaving A," NAME said', 'NAME wrote: I join A'."""
    said = next((n for n in range(len(clause.before) - 1, -1, -1) if clause.before[n].kind is Kind.SAY), None)
    if said is not None:
        near = clause.before[:said]
        return read_mention(near).people[:1] or read_mention(clause.before[said + 1 :]).people[:1]
    inverted = next((n for n, t in enumerate(clause.after) if t.kind in {Kind.MARK, Kind.PUNCTUATION}), None)
    found = read_mention(clause.after[:inverted]).people[:1] if clause.said else []
    quoted = clause.said or any(t.text == '"' for t in clause.tokens)
    beside = [t for before, t in pairwise(clause.tokens) if t.kind is Kind.PERSON and before.text in {*COMMAS, '"'}]
    return found or (beside[-1:] if quoted else [])


_COLONS = frozenset(":：")


def goes_on(clause: Clause) -> bool:
    """Whether the clause speaks of what the words before it spoke of."""
    return clause.attached or bool(clause.before and clause.before[-1].text in _COLONS)


_DESCRIBES = {Kind.ARTICLE, Kind.ROLE, Kind.COMMON, Kind.WORD, Kind.FORMER, Kind.NUMBER}


def relative_of(bound: Bound) -> list[Token]:
    """The relative clause that describes the mover, from after its pronoun to its comma or the main verb."""
    whole = bound.clause.whole
    at = next((n for n, t in enumerate(whole) if t in bound.mover.people[-1:]), len(whole))
    for n in range(at + 1, len(whole)):
        if whole[n].kind is Kind.RELATIVE:
            end = next(
                (k for k in range(n, len(whole)) if whole[k].text in COMMAS or whole[k] is bound.verb), len(whole)
            )
            return whole[n + 1 : end]
        if whole[n].text not in COMMAS and whole[n].kind not in _DESCRIBES:
            break
    return []


def employer_of_years(relative: list[Token], *, leaving: bool, lasting: tuple[str, ...] = ()) -> Token | None:
    """Where a relative clause says that somebody works: 'at A'; what was joined before leaving, left before joining.

    After a verb with a `lasting` ending also 'of A': fr 'qui dirigeait l'équipe de A'.
    """
    joined = next((n for n, t in enumerate(relative) if t.kind is Kind.VERB), None)
    if joined is not None:
        told = relative[joined].data.frame is (Frame.JOIN if leaving else Frame.LEAVE)
        if not leaving and any(is_year(t) for t in relative):
            return None
        return next((t for t in relative[joined:] if t.kind is Kind.ORG), None) if told else None
    if lasting and (verb := next((t for t in relative if t.kind is Kind.WORD), None)) and verb.low.endswith(lasting):
        return next((t for t in relative if t.kind is Kind.ORG), None)
    for n, token in enumerate(relative[:-1]):
        if token.kind is Kind.MARK and token.data is Mark.AT and relative[n + 1].kind is Kind.ORG:
            return relative[n + 1]
    return None


_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d$")


def is_year(token: Token) -> bool:
    """Whether the token is the number of a year."""
    return _YEAR.match(token.text) is not None


def same_mover(a: Mention, b: Mention) -> bool:
    """Whether two verbs speak of one mover."""
    return a is b or bool(a.people and a.people == b.people)
