"""The verbs of moving in Korean."""

from __future__ import annotations

from bot.languages.grammar import Frame, Verb, words

_DO = """
    | 하다 | 한다 | 했다 | 하기로 | 키로 | 해 | 해서 | 하며 | 하고 | 하면서 | 했으며 | 했고 | 했다고 | 한다고 |
    했다며 | 한다며
    | 하겠다 | 하겠다고 | 하자 | 했지만 | 했는데 | 했습니다 | 합니다 | 하게 | 하려 | 하려고 | 하지 | 했음 | 함 |
    했던데 | 하기
"""

_DO_PAST = "한 | 했던 | 하던"

_DO_NOW = "하는 | 할 | 하려는 | 하게 될"

_BE = """
    됐다 | 되었다 | 된다 | 돼 | 되어 | 되며 | 되고 | 됐으며 | 됐고 | 됐다고 | 된다고 | 됐다며 | 되기로 | 되면서 |
    됐습니다 | 됩니다
    | 되자 | 됐지만 | 됐는데 | 받았다 | 받아 | 받으며 | 받고
"""

_BE_PAST, _BE_NOW = "된 | 됐던 | 되었던 | 받은", "되는 | 될"


def _with(nouns: str, endings: str) -> str:
    return " | ".join(noun + ending for noun in words(nouns) for ending in ("", *words(endings)))


def _only(nouns: str, endings: str) -> str:
    return " | ".join(noun + ending for noun in words(nouns) for ending in words(endings))


def _doing(frame: Frame, nouns: str, *, weak: bool = False) -> tuple[Verb, ...]:
    """The verbs that nouns make with 하다, and with 되다 where somebody else acts."""
    made = (
        Verb(frame, _with(nouns, _DO), weak=weak),
        Verb(frame, _only(nouns, _DO_PAST), weak=weak, describes="past"),
        Verb(frame, _only(nouns, _DO_NOW), weak=weak, describes="now"),
    )
    if not frame.object_moves:
        return made
    return (
        *made,
        Verb(frame, _only(nouns, _BE), weak=weak, passive=True),
        Verb(frame, _only(nouns, _BE_PAST), weak=weak, passive=True, describes="past"),
        Verb(frame, _only(nouns, _BE_NOW), weak=weak, passive=True, describes="now"),
    )


_ENDINGS = "고 | 며 | 면서 | 기로 | 기 | 자 | 려 | 려고 | 지 | 겠다 | 겠다고"

_PAST_ENDINGS = "다 | 다고 | 고 | 으며 | 지만 | 는데 | 습니다 | 다며 | 음"


def _stem(frame: Frame, stem: str, spoken: str, past: str, *, weak: bool = False) -> tuple[Verb, ...]:
    """A verb from its stem (떠나), its form in 아/어 (떠나) and that with the past (떠났)."""
    closed = stem[:-1] + chr(ord(stem[-1]) + 4)  # The last syllable with ㄴ under it: 떠나, 떠난.
    future = stem[:-1] + chr(ord(stem[-1]) + 8)
    main = [spoken, closed + "다", closed + "다고", closed + "다며", stem, stem + "게", spoken + "서"]
    main += [stem + e for e in words(_ENDINGS)] + [past + e for e in words(_PAST_ENDINGS)]
    return (
        Verb(frame, " | ".join(main), weak=weak),
        Verb(frame, f"{closed} | {past}던 | {stem}던", weak=weak, describes="past"),
        Verb(frame, f"{stem}는 | {future} | {stem}려는", weak=weak, describes="now"),
    )


VERBS = (
    *_doing(Frame.JOIN, "합류 | 이직 | 줄이직 | 대거 이직 | 입사 | 새 둥지 | 전격 합류"),
    *_doing(Frame.JOIN, "이적 | 부임 | 취임 | 승선 | 입성 | 안착 | 갈아타기 | 새출발 | 이동", weak=True),
    *_stem(Frame.JOIN, "옮기", "옮겨", "옮겼", weak=True),
    *_stem(Frame.JOIN, "자리를 옮기", "자리를 옮겨", "자리를 옮겼"),
    *_stem(Frame.JOIN, "자리 옮기", "자리 옮겨", "자리 옮겼"),
    *_stem(Frame.JOIN, "적을 옮기", "적을 옮겨", "적을 옮겼"),
    *_stem(Frame.JOIN, "둥지를 트", "둥지를 틀어", "둥지를 틀었"),
    *_stem(Frame.JOIN, "둥지 트", "둥지 틀어", "둥지 틀었"),
    *_stem(Frame.JOIN, "건너가", "건너가", "건너갔", weak=True),
    *_stem(Frame.JOIN, "넘어가", "넘어가", "넘어갔", weak=True),
    Verb(
        Frame.JOIN,
        """
            몸담는다 | 몸담게 | 몸담기로 | 몸을 담는다 | 몸을 담게 | 몸을 담았다 | 둥지 틀었다 | 둥지 틀고 |
            식구가 됐다 | 식구가 된다
            | 한솥밥 | 출근한다 | 첫 출근 | 새 출발
        """,
    ),
    Verb(
        Frame.JOIN,
        "들어간다 | 들어갔다 | 들어갈 | 들어가 | 들어가기로 | 향한다 | 향했다 | 갔다 | 간다 | 갈아탔다",
        weak=True,
    ),
    Verb(Frame.JOIN, "행 | 行 | 행을 | 행 택했다"),
    Verb(Frame.JOIN, "몸담은 | 몸담았던 | 몸담아 온 | 몸담아온 | 들어간 | 건너간", describes="past", weak=True),
    *_doing(
        Frame.LEAVE,
        """
            퇴사 | 줄사임 | 사임 | 사직 | 퇴임 | 이탈 | 줄이탈 | 줄퇴사 | 퇴직 | 결별 | 작별 |
            사의 표명 | 사퇴 | 잇단 이탈 |
            연쇄 이탈
        """,
    ),
    *_doing(Frame.LEAVE, "하차 | 퇴진 | 은퇴 | 탈출 | 엑소더스", weak=True),
    *_stem(Frame.LEAVE, "떠나", "떠나", "떠났"),
    *_stem(Frame.LEAVE, "물러나", "물러나", "물러났"),
    *_stem(Frame.LEAVE, "그만두", "그만둬", "그만뒀"),
    *_stem(Frame.LEAVE, "관두", "관둬", "관뒀"),
    *_stem(Frame.LEAVE, "빠져나가", "빠져나가", "빠져나갔"),
    *_stem(Frame.LEAVE, "회사 를 나오", "회사 를 나와", "회사 를 나왔"),
    *_stem(Frame.LEAVE, "내려놓으", "내려놓아", "내려놨", weak=True),
    *_stem(Frame.LEAVE, "등지", "등져", "등졌"),
    *_stem(Frame.LEAVE, "짐을 싸", "짐을 싸", "짐을 쌌"),
    *_stem(Frame.LEAVE, "짐 싸", "짐 싸", "짐 쌌"),
    Verb(
        Frame.LEAVE,
        """
            사표 | 사표를 | 사표를 냈다 | 사표를 던졌다 | 사표를 내고 | 사표 내고 | 사표 던지고 | 사직서를 | 사의를 |
            내려놓는다 |
            내려놨다 | 내려놓고 | 박차고 | 손을 뗀다 | 손 뗀다 | 떠나나 | 떠날까 | 떠나다
        """,
    ),
    *_doing(Frame.HIRE, "영입 | 스카우트 | 채용 | 스카웃 | 전격 영입"),
    *_doing(Frame.HIRE, "수혈 | 기용 | 포섭 | 합류시키기", weak=True),
    *_stem(Frame.HIRE, "데려오", "데려와", "데려왔"),
    *_stem(Frame.HIRE, "데려가", "데려가", "데려갔"),
    *_stem(Frame.HIRE, "빼가", "빼가", "빼갔"),
    *_stem(Frame.HIRE, "빼오", "빼와", "빼왔"),
    *_stem(Frame.HIRE, "빼내", "빼내", "빼냈", weak=True),
    *_stem(Frame.HIRE, "모셔가", "모셔가", "모셔갔"),
    *_stem(Frame.HIRE, "모셔오", "모셔와", "모셔왔"),
    *_stem(Frame.HIRE, "가로채", "가로채", "가로챘"),
    *_stem(Frame.HIRE, "낚아채", "낚아채", "낚아챘"),
    *_stem(Frame.HIRE, "끌어오", "끌어와", "끌어왔", weak=True),
    *_stem(Frame.HIRE, "합류시키", "합류시켜", "합류시켰"),
    Verb(
        Frame.HIRE, "품었다 | 품는다 | 품어 | 품고 | 확보했다 | 끌어들였다 | 뽑았다 | 맞이했다 | 맞아들였다", weak=True
    ),
    Verb(Frame.HIRE, "품은 | 확보한 | 끌어들인 | 뽑은", weak=True, describes="past"),
    *_doing(Frame.NAME, "선임 | 임명 | 발탁 | 내정 | 지명 | 낙점"),
    Verb(Frame.NAME, "앉혔다 | 앉힌다"),
    *_stem(Frame.LOSE, "뺏기", "뺏겨", "뺏겼"),
    *_stem(Frame.LOSE, "빼앗기", "빼앗겨", "빼앗겼"),
    *_stem(Frame.LOSE, "내주", "내줘", "내줬", weak=True),
    *_stem(Frame.LOSE, "놓치", "놓쳐", "놓쳤", weak=True),
    Verb(Frame.LOSE, "잃었다 | 잃는다 | 잃고 | 잃어 | 잃으며", weak=True),
    *_doing(Frame.FIRE, "해고 | 경질 | 해임 | 축출 | 파면"),
    Verb(Frame.FIRE, "내보냈다 | 내쫓았다 | 쫓아냈다 | 내보내", weak=True),
    Verb(Frame.FIRE, "쫓겨났다 | 쫓겨나 | 쫓겨나고 | 잘렸다", passive=True),
    Verb(Frame.FIRE, "쫓겨난 | 잘린", passive=True, describes="past"),
    *_doing(Frame.RETURN, "복귀 | 재합류 | 재입사 | 컴백 | 귀환"),
    *_stem(Frame.RETURN, "돌아오", "돌아와", "돌아왔", weak=True),
    *_stem(Frame.RETURN, "돌아가", "돌아가", "돌아갔", weak=True),
    *_doing(Frame.REHIRE, "재영입 | 재고용 | 재채용"),
    *_stem(Frame.REHIRE, "다시 데려오", "다시 데려와", "다시 데려왔"),
    *_doing(Frame.FOUND, "창업 | 공동창업 | 공동 창업 | 독립 창업"),
    *_doing(Frame.FOUND, "설립 | 공동 설립 | 공동설립 | 창립", weak=True),
    *_stem(Frame.FOUND, "세우", "세워", "세웠", weak=True),
    *_stem(Frame.FOUND, "차리", "차려", "차렸", weak=True),
)
