"""Names of people in Korean text, found by their syllables and their neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.languages.grammar import Mark
from bot.languages.ko.script import is_hangul
from bot.languages.tokens import Kind, Token

_FAMILY_NAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부",
)
_FOREIGN = frozenset(
    "갤갠겐겔궤귄글깁냇넬넷닉닐닌댄댈덱덴델뎀돔듀딕딘딜랜랙랩랫랠램랭러럼렁레렉렌렐렘렙렛롭롯롬롤룩룬룸룹뤼르릭릴릿링"
    "맥맨맬멘멜멧몬뮐믹뮤밴밸뱅벡벤벨벳뵈브블빅빌샌샐샘샤섀셀셰셸셔셜셧숀쇼슈슐스슨싯앤앨앰앵얀엑엘엠엡엥옐왓웜웨웬웰웹윅윈윌윗윙"
    "잭잰잼젠젤젬젯쥐쥴즈챈챌챗첸첼츠캐캔캘캠캡캣커컨컬컴컵컷케켄켈켐켓콘콜콤콥쿠쿡쿤쿨쿼퀴퀸크클킥킨킬킴킷킹카칸칼캄캇"
    "터턴텀테텍텐텔템텟톤톨톰튜트틀티틱틴틸팀팃팜팻팩팬팰팸퍼펀펄펌페펙펜펠펫폰폴폼푸프플핀핏핑핸햄헌헐헤헨헬헴홉훅휠흐힌힐"
    "드디데더버베네니메머모라루타토비바빈마파코피나다노보지자",
)
"""Syllables of which names from other languages are full."""
_STRONG = frozenset("드디데더버베네니메머라루타토비바마파코피나다노보지자")
"""Of these alone no word is taken for foreign: Korean has them too."""
_ROLES = {Kind.ROLE, Kind.TITLE}
_LONGEST = 3
"""Words of the longest foreign name."""
_SHORT = 2


def find_names(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Spans of words that are somebody's name."""
    at = 0
    while at < len(tokens):
        end = _rejoined(tokens, at) or _korean(tokens, at) or _foreign(tokens, at)
        if end:
            yield at, end
        at = max(end, at + 1)


def _korean(tokens: Sequence[Token], at: int) -> int:
    """A family name with two syllables more, beside a role, after an employer or after 'from'."""
    word = tokens[at].text
    if not is_word(tokens[at]) or len(word) not in _KOREAN or word[0] not in _FAMILY_NAMES:
        return 0
    if _before_role(tokens, at + 1) and (len(word) == _USUAL or _ends(tokens, at + 2)):
        return at + 1
    after_role = at > 0 and (tokens[at - 1].kind in _BEFORE_NAME or _describes(tokens[at - 1]))
    listed = at > 0 and tokens[at - 1].kind is Kind.AND and at > 1 and tokens[at - 2].kind is Kind.PERSON
    if len(word) == _USUAL and _is_appointed(tokens, at):
        return at + 1
    return at + 1 if len(word) == _USUAL and (after_role or listed) and _ends(tokens, at + 1) else 0


def _is_appointed(tokens: Sequence[Token], at: int) -> bool:
    """'대표에 X 선임': between a role with its particle and a verb of appointing."""
    posted = at > 1 and tokens[at - 1].kind is Kind.MARK and tokens[at - 2].kind is Kind.ROLE
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return posted and after is not None and after.kind is Kind.VERB and after.data.frame.object_moves


def _describes(token: Token) -> bool:
    """Whether a verb stands there that describes the noun after it: 'A를 떠난 X'."""
    return token.kind is Kind.VERB and bool(token.data.describes)


_BEFORE_NAME = {*_ROLES, Kind.ORG, Kind.FORMER, Kind.GROUP}
_KOREAN = {2, 3}
_USUAL = 3


def _rejoined(tokens: Sequence[Token], at: int) -> int:
    """'김지은 연구원', whose last syllable looks like a particle: before a role it is none."""
    if at + 2 >= len(tokens) or not is_word(tokens[at]) or len(tokens[at].text) != _USUAL - 1:
        return 0
    particle = tokens[at + 1]
    joined = particle.kind is Kind.MARK and particle.start == tokens[at].end and len(particle.text) == 1
    if not joined or tokens[at].text[0] not in _FAMILY_NAMES or particle.text not in "은이도의":
        return 0
    return at + 2 if tokens[at + 2].kind in _ROLES else 0


def _foreign(tokens: Sequence[Token], at: int) -> int:
    """Two or three unknown words in a place of their own, one of which sounds foreign; one word before a role."""
    if not is_word(tokens[at]) or (at and is_word(tokens[at - 1]) and not _starts(tokens, at)):
        return 0
    end = at
    while end < len(tokens) and end - at <= _LONGEST and is_word(tokens[end]):
        end += 1
    if _is_last_syllable(tokens, end):
        end += 1
    elif len(tokens[at:end]) == _SHORT and _is_placed(tokens, at, end):
        return end
    run = [t.text for t in tokens[at:end]]
    if not _ends(tokens, end) and not _before_role(tokens, end):
        return 0
    if 1 < len(run) <= _LONGEST and any(sounds_foreign(w) for w in run[-2:]):
        return end
    if len(run) == 1 and _before_role(tokens, end) and len(run[0]) > 1 and sounds_foreign(run[0]):
        return end if _starts(tokens, at) and not _names_follow(tokens, end) else 0
    return 0


def _names_follow(tokens: Sequence[Token], end: int) -> bool:
    """Whether unknown words follow the role: then they are the name, and what is before is a firm or a product."""
    role = next((n for n in range(end, min(end + _NEAR, len(tokens))) if tokens[n].kind is Kind.ROLE), None)
    return role is not None and role + 1 < len(tokens) and is_word(tokens[role + 1])


def _is_last_syllable(tokens: Sequence[Token], end: int) -> bool:
    """'노엄 샤피로': what looks like a particle is none where a comma, a verb of hiring or a role follows."""
    if not 0 < end < len(tokens) or tokens[end].text not in _LIKE_PARTICLES or tokens[end].start != tokens[end - 1].end:
        return False
    if end < _SHORT or not (is_word(tokens[end - 1]) and is_word(tokens[end - 2])):
        return False
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    if after is None or after.kind in {Kind.MARK, *_ROLES}:
        return after is not None
    hires = after.kind is Kind.VERB and after.data.frame.object_moves
    return (after.text == "," and _is_start(tokens, end)) or hires


def _is_start(tokens: Sequence[Token], end: int) -> bool:
    """Whether nothing but unknown words stands before."""
    return all(is_word(t) for t in tokens[:end])


_LIKE_PARTICLES = frozenset({"로", "이", "도", "은", "가"})


def _is_placed(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Two unknown words between a role and a verb of hiring or a particle are a name, however they sound."""
    if not at or not leads_name(tokens[at - 1]) or end >= len(tokens) or len(tokens[end - 1].text) > _LONGEST:
        return False
    after = tokens[end]
    if after.text == ",":
        return len(tokens[at].text) == 1
    if after.kind is Kind.VERB:
        return bool(after.data.frame.object_moves)
    marked = after.kind is Kind.MARK and after.data in {Mark.SUBJECT, Mark.OBJECT}
    return marked and any(t.kind is Kind.VERB for t in tokens[end + 1 : end + 1 + _NEAR])


def leads_name(token: Token) -> bool:
    """Whether a name may follow, however it sounds: a role, or what somebody led."""
    return token.kind is Kind.ROLE or token.text in _LED


_LED = frozenset(
    {"이끌던", "이끈", "이끌어온", "맡던", "맡은", "맡아온", "총괄한", "총괄하던", "담당한", "주도한", "만든"}
)
_NEAR = 6
_NOT_NOUNS = (
    "게",
    "히",
    "던",
    "는",
    "된",
    "시킨",
    "했던",
    "같은",
    "다고",
    "지만",
    "하고",
    "하며",
    "부터",
    "까지",
    "적",
    "투자자",
)
"""Endings of verbs and adverbs."""


def sounds_foreign(word: str) -> bool:
    """Whether its syllables are more of a foreign name than of a Korean word."""
    found = [c for c in word if c in _FOREIGN]
    return any(c not in _STRONG for c in found) or (len(word) > _SHORT and len(found) > 1)


def is_word(token: Token) -> bool:
    """Whether it is an unknown word that may be a name."""
    verbal = token.text.endswith(_NOT_NOUNS) or (token.text.endswith("한") and len(token.text) >= _USUAL)
    return token.kind is Kind.WORD and all(map(is_hangul, token.text)) and not verbal


def _starts(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or not is_word(tokens[at - 1])


def _before_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a role or 'former' follows, at once or after the name of an employer."""
    after = tokens[at : at + 4]
    if after and after[0].kind is Kind.COMMON:
        after = after[1:]
    if not after or after[0].kind not in {*_ROLES, Kind.FORMER, Kind.ORG} or after[0].text.startswith(_AFTER_FIRMS):
        return False
    return after[0].kind is not Kind.ORG or any(t.kind is Kind.ROLE for t in after[1:])


_AFTER_FIRMS = ("출신", "거친", "거쳐")
"""Before these stands where somebody was, and no name."""


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase ends there: at a particle, a comma, a verb, or the end."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.kind is Kind.MARK:
        return token.data in {Mark.SUBJECT, Mark.OBJECT, Mark.INCLUDING}
    return token.kind in {Kind.PUNCTUATION, Kind.AND, Kind.VERB, Kind.POSSESSIVE, Kind.ORG, Kind.HELPER, Kind.NUMBER}
