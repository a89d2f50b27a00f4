"""Chinese, in simplified and traditional characters; the tables are written in simplified ones."""

from __future__ import annotations

from bot.languages.han import both_scripts, simplified
from bot.languages.language import Language
from bot.languages.zh import employers, little, roles, silence, worth
from bot.languages.zh.examples import EXAMPLES
from bot.languages.zh.little import HELPERS
from bot.languages.zh.names import ORDINARY
from bot.languages.zh.roles import ROLES
from bot.languages.zh.settling import settle
from bot.languages.zh.verbs import VERBS

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="zh",
    scripts="han",
    spaced=False,
    first_names_last=True,
    verbs=VERBS,
    roles=ROLES,
    groups=roles.GROUPS,
    teams=roles.TEAMS,
    fold_word=simplified,
    settle=settle,
    common="的 | 是 | 在 | 了 | 和",
    marks=little.MARKS,
    articles="这位 | 该名 | 该位 | 一家 | 这家 | 那位 | 某 | 一名 | 一位 | 这名 | 这场 | 这一 | 该",
    ands="和 | 及 | 以及 | 暨 | 跟 | & | 、",
    helpers=HELPERS,
    passives="遭到 | 获",
    possessives="的",
    pronouns="他 | 她 | 他们 | 她们 | 本尊",
    selves="我 | 我们",
    its="其",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    former="前 | 原 | 前任 | 曾任 | 曾是 | 曾担任 | 昔日 | 时任 | 曾为 | 曾在 | 出身 | 原任",
    numbers=little.NUMBERS,
    more="又 | 再 | 又有 | 另有 | 还有 | 另外 | 再有",
    again="重新",
    titles="先生 | 女士 | 博士 | 教授 | 院士 | 老师",
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    not_names=ORDINARY,
    says=worth.SAYS,
    leads="独家 | 突发 | 快讯 | 重磅 | 首发 | 最新",
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=both_scripts("曾试图 | 试图 | 曾想 | 曾尝试 | 尝试 | 企图 | 威胁 | 险些 | 差点 | 未能 | 扬言"),
    ages=worth.AGES,
    denials=worth.DENIALS,
    negations=worth.NEGATIONS,
    recalls=silence.RECALLS,
    credits="据 | 援引 | 报道 | 独家 | 获悉 | 引述 | 消息",
    pays=worth.PAYS,
    past=worth.PAST,
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
