"""The little words of Korean: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

MARKS = {
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
}
HELPERS = """
    이어지는 | 잇따르는 | 계속되는 | 시달리는 | 겪는 | 잇따라 |
    전격 | 돌연 | 결국 | 끝내 | 곧 | 이미 | 최종 | 공식 | 잇따라 | 줄줄이 | 대거 | 속속 | 또 | 또다시 | 새로 |
    직접 | 깜짝 | 갑자기 | 최근 | 이달 |
    예정 | 것 | 뒤 | 후 | 이후 | 직후 | 직전 | 방침 | 수 | 바 | 때 | 당시 | 경우 | 채 | 셈 | 상태 | 사실 | 참 |
    데 | 중 | 이다 | 인 | 이며 | 만 |
    년 | 할 | 지 | 뒤늦게 | 조용히 | 스스로 | 함께 | 나란히 | 동반 | 잇단 | 연쇄 | 연이어 | 추가 | 추가로 | 파격 |
    거액에 | 앞서 | 먼저 | 행보 | 나서 |
    전 | 만에 | 이어
"""
NUMBERS = {
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
}
ADVERB_ENDINGS = "게 | 히 | 적"
