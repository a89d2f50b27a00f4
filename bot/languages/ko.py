"""Korean: the verb comes last, particles stand after their noun, headlines leave both out."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Told, Verb, words
from bot.languages.hangul import split
from bot.languages.hangul_names import find_names
from bot.languages.language import Language

# --- verbs: nouns that take 하다, and verbs by their stems

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
_END = "는다 | ㄴ다"


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


_VERBS = (
    *_doing(Frame.JOIN, "합류 | 이직 | 입사 | 새 둥지 | 전격 합류"),
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
            퇴사 | 사임 | 사직 | 퇴임 | 이탈 | 줄이탈 | 줄퇴사 | 퇴직 | 결별 | 작별 | 사의 표명 | 사퇴 | 잇단 이탈 |
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
    *_doing(Frame.FOUND, "창업 | 설립 | 공동창업 | 공동 창업 | 공동 설립 | 공동설립 | 창립", weak=True),
    *_stem(Frame.FOUND, "세우", "세워", "세웠", weak=True),
    *_stem(Frame.FOUND, "차리", "차려", "차렸", weak=True),
)

_ROLES = {
    Seniority.FOUNDER: """
        창업자 | 공동창업자 | 공동 창업자 | 설립자 | 공동설립자 | 공동 설립자 | 창립자 | 공동창립자 | 공동 창립자 |
        창시자 |
        창업주
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | CMO | CRO | CSO | CIO | CISO | CAIO | CHRO | 최고경영자 | 최고기술책임자 |
        최고재무책임자 |
        최고운영책임자 | 최고제품책임자 | 최고마케팅책임자 | 최고연구책임자 | 최고전략책임자 | 최고과학자 |
        최고 과학자 | 수석 과학자 |
        수석과학자 | 최고AI책임자 | 최고인사책임자 | 최고정보책임자 | 최고매출책임자 | 최고보안책임자 |
        최고법률책임자 | 회장 | 부회장 |
        사장 | 대표 | 대표이사 | 지사장 | 법인장 | 의장 | 총재 | 최고 AI 과학자 | 수석 AI 과학자 | 최고책임자
    """,
    Seniority.LEAD: """
        총괄 | 책임자 | 부사장 | 수석부사장 | 수석 부사장 | 전무 | 상무 | 본부장 | 부문장 | 사업부장 | 센터장 | 실장 |
        팀장 | 그룹장 |
        랩장 | 소장 | 연구소장 | 리더 | 리드 | 수장 | 사령탑 | 임원 | 이사 | 상무이사 | 디렉터 | 디렉터급 | 매니저 |
        헤드 | 부장 | 단장 |
        고위 임원 | 고위임원 | 고위 리더 | 핵심 임원 | 간부 | 고위 간부 | 부사장급 | 파트장 | 차장 | 과장 |
        담당 임원 | 시니어 매니저
    """,
    Seniority.RESEARCHER: """
        연구원 | 과학자 | 연구자 | 수석연구원 | 수석 연구원 | 책임연구원 | 선임연구원 | 교수 | 석좌교수 | 박사 |
        석학 | AI 연구원 |
        연구 과학자 | 시니어 사이언티스트 | 사이언티스트 | 핵심 연구원 | 수석 사이언티스트 | 연구위원
    """,
    Seniority.ENGINEER: """
        엔지니어 | 개발자 | 공동개발자 | 공동 개발자 | 프로그래머 | 소프트웨어 엔지니어 | 기술자 | 아키텍트
    """,
    Seniority.OTHER: """
        직원 | 디자이너 | 전문가 | 인사 | 핵심 인물 | 인물 | 스타 | 거물 | 베테랑 | 천재 | 대부 | 구루 | 개척자 |
        주역 | 핵심 인재 | 인재 |
        변호사 | 기획자 | 윤리책임자 | 멤버 | 창립 멤버 | 원년 멤버 | 출신자 | 핵심 멤버 | 유명 인재 | 설계자 |
        주인공 | 실세
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "창업자들 | 공동창업자들 | 공동 창업자들 | 창업진 | 창립자들",
    Seniority.LEAD: "C레벨 | C레벨 리더 | 임원들 | 임원진 | 경영진 | 간부들 | 리더들 | 고위 임원들 | 수뇌부 | 책임자들",
    Seniority.RESEARCHER: "연구원들 | 연구진 | 과학자들 | 연구자들 | 박사들 | 석학들 | 핵심 연구진",
    Seniority.ENGINEER: "엔지니어들 | 개발자들 | 개발진 | 기술진",
    Seniority.OTHER: """
        직원들 | 인력 | 핵심 인력 | 인재들 | 멤버들 | 전문가들 | 핵심 인재들 | 인사들 | 핵심인력 | 핵심인재 |
        창립 멤버들 | 삼인방 | 듀오 | 인원
    """,
}

_NEWS_WORDS = """
    기업 | 회사 | 업체 | 스타트업 | 인공지능 | 생성형 | 모델 | 반도체 | 데이터 | 클라우드 | 서비스 | 플랫폼 |
    소프트웨어 | 하드웨어 | 로봇 |
    로보틱스 | 챗봇 | 챗GPT | 제미나이 | 클로드 | 그록 | 라마 | 글로벌 | 미국 | 중국 | 한국 | 일본 | 유럽 | 국내 |
    해외 | 현지 | 현지시간 | 시간 |
    지난 | 지난달 | 지난해 | 올해 | 이번 | 최근 | 당시 | 이날 | 오는 | 내년 | 하반기 | 상반기 | 이후 | 이어 | 또한 |
    한편 | 다만 | 앞서 | 특히 |
    신임 | 초대 | 차기 | 전격 | 핵심 | 수석 | 최고 | 고위 | 유명 | 주요 | 담당 | 부문 | 사업 | 전략 | 기술 | 연구 |
    개발 | 제품 | 마케팅 | 광고 | 영업 |
    디자인 | 보안 | 안전 | 정책 | 재무 | 인사 | 조직 | 그룹 | 센터 | 연구소 | 본사 | 법인 | 지사 | 사업부 | 출신 |
    경쟁사 | 라이벌 | 빅테크 | 테크 |
    업계 | 시장 | 투자 | 주가 | 매출 | 실적 | 상장 | 인수 | 합병 | 협력 | 제휴 | 계약 | 소송 | 규제 | 정부 | 대통령 |
    장관 | 국회 | 의원 | 위원회 | 위원장 |
    이사회 | 주주 | 직원 | 인재 | 인력 | 전쟁 | 경쟁 | 확보 | 강화 | 확대 | 가속 | 추진 | 공개 | 출시 | 발표 | 이유 |
    배경 | 논란 | 위기 | 충격 |
    프로젝트 | 프로그램 | 시스템 | 솔루션 | 에이전트 | 파운데이션 | 파트너 | 파트너십 | 컨소시엄 | 스마트폰 | 노트북 |
    태블릿 | 카메라 | 디스플레이 |
    배터리 | 데이터센터 | 파운드리 | 메모리 | 서버 | 칩 | 코딩 | 오픈소스 | 멤버십 | 콘텐츠 | 게임 | 미디어 | 커머스 |
    핀테크 | 바이오 | 헬스케어 |
    모빌리티 | 자율주행 | 드론 | 인터뷰 | 컨퍼런스 | 콘퍼런스 | 포럼 | 이벤트 | 캠퍼스 | 스쿨 | 아카데미 | 벤처 |
    펀드 | 캐피털 | 파트너스 | 뉴스 |
    타임스 | 조선비즈 | 매거진 | 블로그 | 트위터 | 페이스북 | 인스타그램 | 유튜브 | 링크드인 | 엑스 | 텔레그램 |
    카카오톡 | 실리콘밸리 | 캘리포니아 |
    샌프란시스코 | 뉴욕 | 런던 | 파리 | 도쿄 | 서울 | 베이징 | 상하이 | 대학 | 대학교 | 스탠퍼드 | 하버드 | 버클리 |
    토론토대 | 카이스트 | 서울대 |
    슈퍼인텔리전스 | 초지능 | 초지능팀 | 슈퍼컴퓨터 | 인프라 | 네트워크 | 인터넷 | 디지털 | 온라인 | 오프라인 |
    모바일 | 마이크로 | 나노 | 쿠팡 |
    토스 | 크래프톤 | 엔씨소프트 | 리더십 | 비즈니스 | 컨설팅 | 트렌드 | 이슈 | 리스크 | 패키지 | 보너스 | 스톡옵션 |
    달러 | 퍼센트 | 분기 | 억달러 |
    천재 | 전설 | 거물 | 스타 | 새로운 | 독립 | 자신 | 동료 | 후임 | 전임 | 공동 | 대표 | 한때 | 사실상 | 결국 |
    잇따라 | 줄줄이 | 대거 | 돌연 | 또 | 왜 |
    대규모 | 소규모 | 다른 | 모든 | 여러 | 일부 | 관련 | 대한 | 위한 | 통한 | 이끈 | 이끌던 | 이끌어온 | 맡은 |
    맡아온 | 만든 | 주도한 | 주도 | 총괄한 |
    트럼프 | 총괄직 | 자리 | 직책 | 보직 | 대표직 | 책임자직 | AI | IT | GPU | IPO | LLM | 딥러닝 | 머신러닝 |
    바이브 | 카톡
"""

_SCOPES = """
    금액 | 수치 | 보도 내용 일부 | 연봉 | 액수 | 규모 | 불화설 | 갈등설 | 이유 | 집단 퇴사 | 집단퇴사 | 연관성 |
    매각설 | 인수설 | 의혹 | 관련성
"""
_REFUTES = "부인 | 부인했다 | 부인하며 | 부인하고 | 일축 | 일축했다 | 일축하며 | 사실무근"


def _narrow_denials() -> str:
    """Denials of something beside the move: the sum, the reason, the size."""
    return " | ".join(
        f"{scope}{particle} {refutes}"
        for scope in words(_SCOPES)
        for particle in ("", "은", "는", "을", "를")
        for refutes in words(_REFUTES)
    )


LANGUAGE = Language(
    code="ko",
    scripts="hangul",
    verbs=_VERBS,
    marks={
        Mark.SUBJECT: "은 | 는 | 이 | 가 | 께서 | 도 | 에서는 | 에서도 | 들이 | 들은 | 들도",
        Mark.OBJECT: "을 | 를 | 들을",
        Mark.FROM: "에서 | 로부터 | 으로부터 | 에게서 | 한테서 | 서 | 출신으로",
        Mark.TO: "에 | 로 | 으로 | 에게 | 들에게 | 로의 | 으로의 | 쪽으로 | 에도 | 로도",
        Mark.OTHER: """
            대해 | 관련해 | 위해 | 통해 | 따라 | 따르면 | 함께 | 더불어 | 대신 | 두고 | 놓고 | 중심으로 | 앞두고 |
            맞아 | 까지 | 부터 | 처럼 | 보다 |
            라고 | 이라고 | 라는 | 이라는 | 이라며 | 앞두고도 | 만에 | 이어
        """,
        Mark.CUT: "가운데 | 때문에 | 면서도 | 반면 | 불구하고",
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="팀 | 조직 | 연구팀 | 개발팀 | 전체 팀",
    first_names_last=True,
    postpositions=True,
    role_after_name=True,
    name_particles="",
    split_word=split,
    find_names=find_names,
    possessives="의 | 들의 | 에서의",
    ands="와 | 과 | 및 | · | & | 랑 | 들과 | 그리고",
    helpers="""
        이어지는 | 잇따르는 | 계속되는 | 시달리는 | 겪는 | 잇따라 |
        전격 | 돌연 | 결국 | 끝내 | 곧 | 이미 | 최종 | 공식 | 잇따라 | 줄줄이 | 대거 | 속속 | 또 | 또다시 | 새로 |
        직접 | 깜짝 | 갑자기 | 최근 | 이달 |
        예정 | 것 | 뒤 | 후 | 이후 | 직후 | 직전 | 방침 | 수 | 바 | 때 | 당시 | 경우 | 채 | 셈 | 상태 | 사실 | 참 |
        데 | 중 | 이다 | 인 | 이며 | 만 |
        년 | 할 | 지 | 뒤늦게 | 조용히 | 스스로 | 함께 | 나란히 | 동반 | 잇단 | 연쇄 | 연이어 | 추가 | 추가로 | 파격 |
        거액에 | 앞서 | 먼저 | 행보 | 나서 |
        전 | 만에 | 이어
    """,
    pronouns="그 | 그녀 | 그들",
    companies="회사 | 이 회사 | 자사 | 직장",
    startups="""
        스타트업 | AI 스타트업 | 신생기업 | 신생 기업 | 새 회사 | 독자 스타트업 | 자신의 회사 | 자기 회사 |
        새 스타트업 | 새로운 회사 | 새 기업 |
        벤처기업 | 신규 스타트업 | 새로운 사업 | 새 사업 | 법인
    """,
    former="전 | 前 | 전직 | 옛 | 前직 | 전임",
    former_after="출신 | 거친 | 거쳐 온 | 출신의 | 출신인 | 출신이자 | 출신들",
    toward="로 | 으로",
    numbers={
        **{f"{n}{unit}": n for n in range(1, 100) for unit in ("명", "인", "여명")},
        **dict(
            zip(
                ("한 명", "두 명", "세 명", "네 명", "다섯 명", "여섯 명", "일곱 명", "여덟 명"),
                range(1, 9),
                strict=True,
            )
        ),
        **dict(zip(("한명", "두명", "세명", "네명", "다섯명", "여섯명", "일곱명", "여덟명"), range(1, 9), strict=True)),
        **{f"{n} 명": n for n in range(1, 100)},
    },
    more="또 다른 | 추가로",
    again="친정 | 다시 | 친정인",
    titles="씨 | 님",
    org_words="""
        오픈클로 | 인텔 | 퀄컴 | 브로드컴 | 오라클 | 세일즈포스 | 어도비 | 넷플릭스 | 우버 | 스노우플레이크 |
        데이터브릭스 | 팔란티어 | 스포티파이 | 토스뱅크 |
        쿠팡 | 토스 | 크래프톤 | 하이닉스 | SK하이닉스 | 시스코 | 델 | 에어비앤비 | 스트라이프 | 줌 | 깃허브 |
        링크드인 | 트위터 | 레딧 | 슬랙 | 드롭박스 |
        코리아 | 재팬 | 클라우드 | 코퍼레이션 | 그룹 | 랩 | 랩스 | 테크놀로지 | 리서치 | 연구소 | 홀딩스 | 벤처스 |
        캐피털 | 대학교
    """,
    org_kinds="스타트업 | 기업 | 업체 | 경쟁사 | 자회사",
    not_names=_NEWS_WORDS,
    rumours="""
        설 | 검토 | 저울질 | 타진 | 협상 | 논의 | 물망 | 거론 | 관측 | 전망 | 가능성 | 유력 | 예상 | 고려 | 제안 |
        추진 | 시도 | 눈독 | 계획 | 의향 | 듯 |
        할까 | 수순 | 준비 | 접촉 | 유력시 | 예상된다 | 저울질하고 | 노린다 | 러브콜 | 설득 | 구애 | 떠나나 | 떠날까
    """,
    rumours_weak="알려졌다 | 전해졌다 | 알려진 | 전해진 | 소식통 | 관계자 | 소문 | 알려졌으며 | 전해졌으며",
    confirms="""
        밝혔다 | 발표 | 발표했다 | 공식화 | 확인했다 | 대변인 | 인정했다 | 밝혔으며 | 공식 발표 | 밝히며 | 사내 메모 |
        알렸다
    """,
    denials="""
        부인 | 부인했다 | 부인하며 | 부인하고 | 부인한 | 일축 | 일축했다 | 일축하며 | 사실무근 | 사실이 아니다 |
        사실이 아니라고 | 사실 아니다 | 사실이 아니라며 |
        거절 | 거절했다 | 거절하고 | 거절한 | 거부 | 거부했다 | 거부하고 | 고사 | 고사했다 | 고사하고 | 잔류 |
        잔류한다 | 잔류하기로 | 남기로 | 남는다 | 남겠다 |
        무산 | 무산됐다 | 불발 | 불발됐다 | 철회 | 철회했다 | 계획 없다 | 생각 없다
    """,
    negations="""
        않 | 않는다 | 않기로 | 않을 | 않았다 | 않겠다 | 않겠다고 | 않고 | 않은 | 않는 | 않아 | 못했다 | 못해 |
        아니다 | 아니라 | 아니라고 | 아니냐 | 아냐
    """,
    credits="따르면 | 보도했다 | 보도 | 전했다 | 인용해 | 보도를 | 전한 | 보도한",
    past="앞서 | 작년 | 지난해 | 재작년 | 과거 | 예전에 | 한때 | 년 전 | 년전 | 당초",
    not_jobs={
        "a board seat, not a job": "이사회 | 사외이사 | 사내이사 | 이사진 | 의장사 | 공동의장 | 이사회에",
        "advice, not a job": """
            고문 | 경영고문 | 자문 | 자문역 | 자문위원 | 자문단 | 홍보대사 | 홍보모델 | 위원 | 멘토 | 앰버서더 | 특보
        """,
        "an alliance or a list, not an employer": """
            연합체 | 연합 | 연맹 | 동맹 | 컨소시엄 | 협의체 | 협회 | 프로그램 | 파트너십 | 생태계 | 멤버십 | 재단 |
            프로젝트 | 워킹그룹 | 이니셔티브 | 얼라이언스 |
            대열 | 행렬 | 경쟁 | 소송 | 캠페인 | 지수 | 클럽 | 베타 | 연구센터 | 투자 | 라운드 | 팟캐스트 | 행사 |
            무대 | 패널 | 대책위
        """,
        "a leave of absence": "휴직 | 육아휴직 | 병가 | 휴가 | 안식년 | 출산휴가",
    },
    not_moves={
        "not a verb of moving": """
            이직률 | 이직 의향 | 이직의향 | 이직 고민 | 채용 공고 | 채용공고 | 채용 설명회 | 채용설명회 |
            채용 박람회 | 채용박람회 | 채용 시장 | 채용시장 | 채용문 |
            채용 브레이크 | 채용 계획 | 채용 규모 | 채용 확대 | 채용 축소 | 채용 동결 | 채용 전략 | 채용 착수 |
            신입 채용 | 경력 채용 | 공채 | 수시 채용 | 인재 채용 |
            영입전 | 영입 경쟁 | 영입경쟁 | 인재 영입 | 인재영입 | 영입 전쟁 | 영입 인재 | 영입인재 | 인재 유출 |
            고객 이탈 | 이용자 이탈 | 가입자 이탈 | 회원 이탈 |
            자금 이탈 | 통제 이탈 | 휴가 떠나 | 휴가를 떠났다 | 여행 떠나 | 여행을 떠나 | 여행을 떠난 | 세상을 떠난 |
            세상을 떠났다 | 세상 떠나 | 세상을 떠나 | 곁을 떠난 | 곁을 떠났다 |
            일선에서 물러난 | 일선에서 물러나 | 경영 일선에서 물러난 | 본사를 옮기 | 본사를 옮긴다 | 본사를 옮겼다 |
            거처를 옮겼다 | 이사했다 | 집을 옮겼다 | 행동으로 옮기 |
            무게중심을 옮기 | 무게중심을 옮긴다 | 무게 중심을 옮겼다 | 축을 옮겼다 | 업무 복귀 | 사무실 복귀 |
            출근 복귀 | 경영 복귀 | 현장 복귀 | 시장 복귀 | 국장 복귀 | 흑자 복귀 |
            순위를 내줬 | 선두를 내줬다 | 선두 내줬다 | 자리를 내줬다 | 왕좌 내줬다 | 일자리 뺏 | 일자리를 뺏 |
            일자리를 잃 | 일자리를 빼앗 | 선두 뺏긴 | 선두를 뺏긴 | 주도권을 뺏 | 주도권 뺏 |
            기회를 놓쳤다 | 기회 놓쳤다 | 통제 이탈 | 통제이탈 | 궤도 이탈 | 대열 이탈 | 대열 합류 | 공동창업한 |
            법인 설립 | 합작법인 설립 | 연구소 설립 | 센터 설립 | 재선임 | 연임 |
            면접 후기 | 이직 팁 | 이직 성공기 | 채용 연계 | 정리해고 | 구조조정 | 대량 해고 | 대규모 해고 |
            해고 바람 | 발행 | 진행 | 은행 | 유행 | 여행 | 시행 | 운행 | 비행 | 흥행 | 관행 |
            설 연휴 | 설 명절 | 건설 | 시설
        """,
        "a denial of something else": _narrow_denials(),
    },
    not_news={
        "a job advertisement": """
            채용 공고 | 채용공고 | 신입사원 모집 | 입사 지원 | 지원자 모집 | 채용설명회 | 채용 설명회
        """,
    },
    core_words="""
        AI | 인공지능 | 초지능 | AGI | LLM | 머신러닝 | 딥러닝 | 모델 | 생성형 | 챗봇 | 챗GPT | 제미나이 | 클로드 |
        그록 | 로보틱스 | 로봇 | 자율주행 |
        연구원 | 연구진 | 과학자 | 연구자 | 슈퍼인텔리전스 | 시리 | 에이전트 | 오토파일럿 | 옵티머스 | 파운데이션
    """,
)

EXAMPLES = (
    Example("노바 린드크비스트, 오픈AI 떠나 앤트로픽 합류", (Told("노바 린드크비스트", "OpenAI", "Anthropic"),)),
    Example("메타, 오픈AI 연구원 테사 브란코프 영입", (Told("테사 브란코프", "OpenAI", "Meta"),)),
    Example("오픈AI 연구원 4명 메타행", (Told(None, "OpenAI", "Meta", count=4),)),
    Example("구글 딥마인드 연구원, 오픈AI로 이직", (Told(None, "Google DeepMind", "OpenAI"),)),
    Example("테사 브란코프가 앤트로픽에 합류했다.", (Told("테사 브란코프", None, "Anthropic"),)),
    Example("애플 AI 총괄 테사 브란코프 퇴사", (Told("테사 브란코프", "Apple", None),)),
    Example(
        "딥마인드 테사 브란코프 박사, 오픈AI로 자리를 옮겼다", (Told("테사 브란코프", "Google DeepMind", "OpenAI"),)
    ),
    Example("애플 출신 곽도헌 부사장, 메타 합류", (Told("곽도헌", "Apple", "Meta"),)),
    Example("마이크로소프트, 딥마인드 출신 연구원 3명 영입", (Told(None, "Google DeepMind", "Microsoft", count=3),)),
    Example("애플, 메타에 AI 엔지니어 2명 뺏겨", (Told(None, "Apple", "Meta", count=2),)),
    Example("애플이 테사 브란코프를 오픈AI에 빼앗겼다", (Told("테사 브란코프", "Apple", "OpenAI"),)),
    Example("테사 브란코프, 오픈AI에서 메타로 이직", (Told("테사 브란코프", "OpenAI", "Meta"),)),
    Example("테사 브란코프 연구원은 xAI를 그만두고 앤트로픽으로 옮긴다", (Told("테사 브란코프", "xAI", "Anthropic"),)),
    Example("xAI 떠난 공동창업자 테사 브란코프, 오픈AI 합류", (Told("테사 브란코프", "xAI", "OpenAI"),)),
    Example("오픈AI 떠나는 테사 브란코프 CTO", (Told("테사 브란코프", "OpenAI", None),)),
    Example("메타 테사 브란코프, 오픈AI로", (Told("테사 브란코프", "Meta", "OpenAI"),)),
    Example("테사 브란코프, 오픈AI 퇴사 후 AI 스타트업 창업", (Told("테사 브란코프", "OpenAI", "startup"),)),
    Example("테사 브란코프 CTO, 오픈AI로 복귀", (Told("테사 브란코프", None, "OpenAI"),)),
    Example("구글, 캐릭터AI 떠난 테사 브란코프 재영입", (Told("테사 브란코프", None, "Google"),)),
    Example("메타가 스케일AI의 테사 브란코프 CEO를 영입했다", (Told("테사 브란코프", "Scale AI", "Meta"),)),
    Example("오픈AI 수석 과학자 테사 브란코프가 회사를 떠난다", (Told("테사 브란코프", "OpenAI", None),)),
    Example(
        "앤트로픽, 곽도헌 한국 대표 선임",
        (Told("곽도헌", "Google", "Anthropic"),),
        "앤트로픽이 한국 대표로 곽도헌 전 구글 총괄을 선임했다고 밝혔다.",
    ),
    Example(
        "테사 브란코프, 앤트로픽 이직설 부인",
        (Told("테사 브란코프", None, "Anthropic", stage=Stage.DENIED),),
    ),
    Example(
        "테사 브란코프, 메타로 이직하지 않기로",
        (Told("테사 브란코프", None, "Meta", stage=Stage.DENIED),),
    ),
    Example(
        "애플 테사 브란코프 부사장, 메타 이직설",
        (Told("테사 브란코프", "Apple", "Meta", stage=Stage.RUMOURED),),
    ),
    Example(
        "오픈AI 테사 브란코프, 메타 합류 협상",
        (Told("테사 브란코프", "OpenAI", "Meta", stage=Stage.RUMOURED),),
    ),
    Example(
        "테사 브란코프, 메타 합류…연봉 규모는 부인",
        (Told("테사 브란코프", None, "Meta", stage=Stage.REPORTED),),
    ),
    Example("오픈AI, 테사 브란코프 해고", (Told("테사 브란코프", "OpenAI", None),)),
    Example("오픈AI에서 해고된 테사 브란코프, xAI 합류", (Told("테사 브란코프", "OpenAI", "xAI"),)),
    Example("테사 브란코프, 오픈AI에 스카우트됐다", (Told("테사 브란코프", None, "OpenAI"),)),
    Example("[단독] 네이버 곽도헌 센터장, 카카오로 이직", (Told("곽도헌", "NAVER", "Kakao"),)),
    Example("메타가 영입한 테사 브란코프 박사는 모델의 한계를 설명했다."),
    Example("앤트로픽, 노바티움 CEO 이사회 영입"),
    Example("네이버, 곽도헌 전 장관 고문 영입"),
    Example("삼성전자, 엔비디아 주도 보안 연합체 합류"),
    Example("카카오, 구글 AI 동맹 합류"),
    Example("오픈AI, 한국 법인 설립"),
    Example("엔비디아, 서울서 경력 채용 공고"),
    Example("구글 출신 국회의원 '보안이 먼저'"),
    Example("중국 떠나는 삼성전자, 보상안 마련"),
    Example("메타 이직률 낮아져"),
    Example("포트리아, 구글 앱마켓 복귀"),
    Example("네이버, C레벨 3명 추가 선임"),
    Example("테슬라 주가, 고객 이탈 우려에 하락"),
    Example("삼성전자 노조위원장, 휴가 떠났다"),
    Example("AI 연구자들이 구글을 떠나는 이유"),
    Example("엔비디아의 인재 영입에서 배우는 전략"),
    Example("카카오 곽도헌 대표 재선임"),
    Example("딥마인드 공동창업자, 육아휴직 후 업무 복귀"),
    Example("애플 신사옥, 오스틴으로 본사를 옮긴다"),
    Example("메타, 애플 AI 모델 총괄 데려간다", (Told(None, "Apple", "Meta"),)),
    Example("애플, 구글 출신 임원 AI 부사장으로 영입", (Told(None, "Google", "Apple"),)),
    Example("니코 바르텔 전 오픈AI 연구원, 구글 합류", (Told("니코 바르텔", "OpenAI", "Google"),)),
    Example("니코 바르텔 오픈AI 최고연구책임자 사임", (Told("니코 바르텔", "OpenAI", None),)),
    Example("네이버 출신 남도윤 박사, 오픈AI 코리아 대표로 선임", (Told("남도윤", "NAVER", "OpenAI"),)),
    Example("오픈AI, 구글서 기업 인수총괄 스카우트", (Told(None, "Google", "OpenAI"),)),
    Example("임원 '줄퇴사' 이어지는 오픈AI", (Told(None, "OpenAI", None),)),
    Example("니코 바르텔은 자신의 스타트업을 위해 메타를 떠난다", (Told("니코 바르텔", "Meta", "startup"),)),
    Example('올트먼 "메타가 직원들 빼가려 했다"'),
    Example("저커버그, 오픈AI 연구원에게 1억달러 제안"),
)
