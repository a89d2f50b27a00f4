"""Words of Korean: particles split from nouns, and names of people found by their syllables and neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.core.spelling import fold
from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token

PARTICLES = tuple(
    sorted(
        (
            *(
                "에서는",
                "에서도",
                "에게서",
                "으로부터",
                "로부터",
                "이라는",
                "이라고",
                "으로의",
                "에서의",
                "에서",
                "에게",
            ),
            *("으로", "로의", "과의", "와의", "께서", "까지", "부터", "처럼", "보다", "이나", "라는", "라고", "에는"),
            *(
                "에도",
                "로는",
                "로도",
                "은",
                "는",
                "이",
                "가",
                "을",
                "를",
                "의",
                "에",
                "로",
                "와",
                "과",
                "도",
                "만",
                "서",
            ),
            *(
                "들이",
                "들은",
                "들을",
                "들의",
                "들도",
                "들과",
                "들에",
                "들에게",
                "들",
                "인",
                "이다",
                "이자",
                "이며",
                "이라며",
            ),
        ),
        key=len,
        reverse=True,
    )
)
_SURE = (
    "에게서",
    "에서는",
    "에서",
    "에게",
    "으로",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "와",
    "과",
    "도",
    "로",
)
"""Particles that are also split from a word that is not known."""
_AFTER_CONSONANT = {"은", "이", "을", "과", "으로"}
_AFTER_VOWEL = {"는", "가", "를", "와"}
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
_HANGUL_FIRST, _HANGUL_LAST, _FINALS = 0xAC00, 0xD7A3, 28
_ROLES = {Kind.ROLE, Kind.TITLE}
_LONGEST = 3
"""Words of the longest foreign name."""


def split(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """The word without its particles, each of which is a piece; nothing is split before the tables are there."""
    low = fold(word)
    if known(low) or not known("는") or not _is_hangul(word[-1]):
        return (word,)
    return _known_stem(word, known) or _compound(word, known) or _plain_stem(word, known) or (word,)


def _known_stem(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    for size in range(min(_LONGEST_PARTICLE, len(word) - 1), 0, -1):
        if word[-size:] in _PARTICLES and known(fold(word[:-size])):
            return (word[:-size], word[-size:])
    return ()


_PARTICLES = frozenset(PARTICLES)
_LONGEST_PARTICLE = max(map(len, PARTICLES))


def _compound(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Two known words written as one ('구글출신', '메타행', '이직설'), with a particle or without."""
    for at in range(len(word) - 1, 1, -1):
        head, rest = word[:at], word[at:]
        if not known(fold(head)):
            continue
        if rest in _SUFFIXES and known(rest):
            return (head, rest)
        tail = _known_stem(rest, known)
        if tail and tail[0] in _SUFFIXES:
            return (head, *tail)
    return _counted(word)


_SUFFIXES = frozenset(
    (
        "행",
        "설",
        "출신",
        "코리아",
        "재팬",
        "클라우드",
        "연구원",
        "연구진",
        "직원",
        "임원",
        "대표",
        "팀",
        "전",
        "엔지니어",
        "인력",
        "퇴사",
        "이탈",
    ),
)
"""What is written to the end of another known word."""


def _counted(word: str) -> tuple[str, ...]:
    """'2018년', '4명을': the digits apart from what they count."""
    digits = 0
    while digits < len(word) and word[digits].isdecimal():
        digits += 1
    if not digits or word[digits] not in "년명인":
        return ()
    if word[digits] == "년":
        return (word[:digits], word[digits:])
    return (word[: digits + 1], word[digits + 1 :]) if word[digits + 1 :] else (word,)


def _plain_stem(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """An unknown word loses a particle that fits its last sound."""
    for particle in _SURE:
        stem = word[: -len(particle)]
        if len(stem) < _STEM or not word.endswith(particle) or not _is_hangul(stem[-1]):
            continue
        closed = _has_final(stem[-1])
        if (particle in _AFTER_CONSONANT and not closed) or (particle in _AFTER_VOWEL and closed):
            continue
        return (stem, particle) if known(particle) else ()
    return ()


_STEM = 2


def _is_hangul(letter: str) -> bool:
    return _HANGUL_FIRST <= ord(letter) <= _HANGUL_LAST


def _has_final(letter: str) -> bool:
    return bool((ord(letter) - _HANGUL_FIRST) % _FINALS)


# --- names


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
    if not _is_word(tokens[at]) or len(word) not in _KOREAN or word[0] not in _FAMILY_NAMES:
        return 0
    if _before_role(tokens, at + 1) and (len(word) == _USUAL or _ends(tokens, at + 2)):
        return at + 1
    after_role = at > 0 and tokens[at - 1].kind in {*_ROLES, Kind.ORG, Kind.FORMER, Kind.GROUP}
    listed = at > 0 and tokens[at - 1].kind is Kind.AND and at > 1 and tokens[at - 2].kind is Kind.PERSON
    return at + 1 if len(word) == _USUAL and (after_role or listed) and _ends(tokens, at + 1) else 0


_KOREAN = {2, 3}
_USUAL = 3


def _rejoined(tokens: Sequence[Token], at: int) -> int:
    """'김지은 연구원', whose last syllable looks like a particle: before a role it is none."""
    if at + 2 >= len(tokens) or not _is_word(tokens[at]) or len(tokens[at].text) != _USUAL - 1:
        return 0
    particle = tokens[at + 1]
    joined = particle.kind is Kind.MARK and particle.start == tokens[at].end and len(particle.text) == 1
    if not joined or tokens[at].text[0] not in _FAMILY_NAMES or particle.text not in "은이도의":
        return 0
    return at + 2 if tokens[at + 2].kind in _ROLES else 0


def _foreign(tokens: Sequence[Token], at: int) -> int:
    """Two or three unknown words in a place of their own, one of which sounds foreign; one word before a role."""
    if not _is_word(tokens[at]) or (at and _is_word(tokens[at - 1]) and not _starts(tokens, at)):
        return 0
    end = at
    while end < len(tokens) and end - at <= _LONGEST and _is_word(tokens[end]):
        end += 1
    run = [t.text for t in tokens[at:end]]
    if any(w.endswith(_NOT_NOUNS) for w in run) or (not _ends(tokens, end) and not _before_role(tokens, end)):
        return 0
    if 1 < len(run) <= _LONGEST and any(_sounds_foreign(w) for w in run[-2:]):
        return end
    if len(run) == 1 and _before_role(tokens, end) and len(run[0]) > 1 and _sounds_foreign(run[0]):
        return end if _starts(tokens, at) else 0
    return 0


_NOT_NOUNS = ("게", "히", "던", "는", "된", "시킨", "했던", "같은", "다고", "지만", "하고", "하며", "부터", "까지")
"""Endings of verbs and adverbs."""


def _sounds_foreign(word: str) -> bool:
    found = [c for c in word if c in _FOREIGN]
    return any(c not in _STRONG for c in found) or (len(word) > _STEM and len(found) > 1)


def _is_word(token: Token) -> bool:
    return token.kind is Kind.WORD and all(map(_is_hangul, token.text))


def _starts(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].kind is not Kind.WORD


def _before_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a role or 'former' follows, at once or after the name of an employer."""
    after = tokens[at : at + 4]
    if after and after[0].kind is Kind.COMMON:
        after = after[1:]
    if not after or after[0].kind not in {*_ROLES, Kind.FORMER, Kind.ORG}:
        return False
    return after[0].kind is not Kind.ORG or any(t.kind is Kind.ROLE for t in after[1:])


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase ends there: at a particle, a comma, a verb, or the end."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.kind is Kind.MARK:
        return token.data in {Mark.SUBJECT, Mark.OBJECT, Mark.INCLUDING}
    return token.kind in {Kind.PUNCTUATION, Kind.AND, Kind.VERB, Kind.POSSESSIVE, Kind.ORG, Kind.HELPER, Kind.NUMBER}
