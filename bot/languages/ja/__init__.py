"""Japanese: no spaces, the verb last, headlines that end in a noun or in a particle of direction."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.ja import little, roles, silence, verbs, worth
from bot.languages.ja.examples import EXAMPLES
from bot.languages.ja.people import find_names

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    little,
    roles,
    silence,
    verbs,
    worth,
    code="ja",
    scripts="kana",
    teams="チーム | 研究チーム | 開発チーム",
    first_names_last=True,
    spaced=False,
    postpositions=True,
    role_after_name=True,
    name_particles="",
    find_names=find_names,
    possessives="の",
    ands="と | や | および | 及び | · | ・ | &",
    pronouns="彼 | 彼女 | 同氏 | 両氏",
    companies="同社 | 会社 | 勤務先",
    former="元 | 前 | 旧 | かつての",
    former_after="出身 | 出身の | 出身者",
    toward="へ | に | へか",
    appoints="に",
    labs={"MS": "microsoft"},
    again="古巣 | 再び",
    titles="氏 | さん | 氏ら | 博士",
    org_words="日本法人 | ジャパン | グループ | ラボ | 研究所 | 大学 | 財団 | 合同会社 | 本社",
    org_kinds="企業 | 大手 | 子会社 | 競合",
    not_names="AI | IT | GPU | IPO | LLM | iOS | Mac | iPhone | Windows",
    rumours_weak="報道によると | 関係者によると | 関係者 | と報じた | 報じられ | が分かった | が判明",
    confirms="発表 | 明らかにした | 明らかに | 認めた | 公表 | 広報担当者 | 自身のX | 表明 | 報告",
    negations="ない | ず | せず | しない | なかった | ません",
    credits="報じ | 報じた | によると | 伝え | 伝えた | 報道",
    past="かつて | 以前 | 当時 | 昨年 | 年前に | 過去に",
    not_news={"a job advertisement": "採用説明会 | 積極採用中 | 社員募集 | 求人情報 | 採用募集"},
)
