"""Korean: the verb comes last, particles stand after their noun, headlines leave both out."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.ko import employers, little, roles, silence, verbs, worth
from bot.languages.ko.examples import EXAMPLES
from bot.languages.ko.names import NEWS_WORDS
from bot.languages.ko.neighbours import settle
from bot.languages.ko.people import find_names
from bot.languages.ko.script import split

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    roles,
    silence,
    verbs,
    worth,
    code="ko",
    scripts="hangul",
    teams="팀 | 조직 | 연구팀 | 개발팀 | 전체 팀",
    first_names_last=True,
    postpositions=True,
    role_after_name=True,
    name_particles="",
    split_word=split,
    find_names=find_names,
    settle=settle,
    possessives="의 | 들의 | 에서의",
    ands="와 | 과 | 및 | · | & | 랑 | 들과 | 그리고",
    pronouns="그 | 그녀 | 그들",
    companies="회사 | 자사 | 직장",
    former="전 | 前 | 전직 | 옛 | 前직 | 전임",
    former_after="출신 | 거친 | 거쳐 온 | 출신의 | 출신인 | 출신이자 | 출신들",
    toward="로 | 으로",
    appoints="에",
    labs={"MS": "microsoft", "삼성": "samsung"},
    more="또 다른 | 추가로",
    again="친정 | 다시 | 친정인",
    titles="씨 | 님",
    org_kinds="스타트업 | 기업 | 업체 | 경쟁사 | 자회사",
    not_names=NEWS_WORDS,
    rumours_weak="알려졌다 | 전해졌다 | 알려진 | 전해진 | 소식통 | 관계자 | 소문 | 알려졌으며 | 전해졌으며",
    attempts="촉구 | 촉구했다 | 요구 | 요구했다 | 종용 | 압박 | 실패 | 실패했다 | 무산",
    credits="따르면 | 보도했다 | 보도 | 전했다 | 인용해 | 보도를 | 전한 | 보도한",
    past="앞서 | 작년 | 지난해 | 재작년 | 과거 | 예전에 | 이전에 | 이전까지 | 한때 | 년 전 | 년전 | 당초",
    recalls="투자 유치 | 투자유치 | 시드 투자 | 시리즈A | 시리즈B | 소송 | 제소 | 고소 | 재판 | 기소",
)
