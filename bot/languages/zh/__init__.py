"""Chinese, in simplified and traditional characters; the tables are written in simplified ones."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.han import both_scripts, simplified
from bot.languages.zh import employers, little, roles, silence, verbs, worth
from bot.languages.zh.examples import EXAMPLES
from bot.languages.zh.names import ORDINARY
from bot.languages.zh.settling import settle

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    roles,
    silence,
    verbs,
    worth,
    code="zh",
    scripts="han",
    spaced=False,
    first_names_last=True,
    fold_word=simplified,
    settle=settle,
    common="的 | 是 | 在 | 了 | 和",
    articles="这位 | 该名 | 该位 | 一家 | 这家 | 那位 | 某 | 一名 | 一位 | 这名 | 这场 | 这一 | 该",
    ands="和 | 及 | 以及 | 暨 | 跟 | & | 、",
    passives="遭到 | 获",
    possessives="的",
    pronouns="他 | 她 | 他们 | 她们 | 本尊",
    selves="我 | 我们",
    its="其",
    former="前 | 原 | 前任 | 曾任 | 曾是 | 曾担任 | 昔日 | 时任 | 曾为 | 曾在 | 出身 | 原任",
    more="又 | 再 | 又有 | 另有 | 还有 | 另外 | 再有",
    again="重新",
    titles="先生 | 女士 | 博士 | 教授 | 院士 | 老师",
    not_names=ORDINARY,
    leads="独家 | 突发 | 快讯 | 重磅 | 首发 | 最新",
    attempts=both_scripts("曾试图 | 试图 | 曾想 | 曾尝试 | 尝试 | 企图 | 威胁 | 险些 | 差点 | 未能 | 扬言"),
    credits="据 | 援引 | 报道 | 独家 | 获悉 | 引述 | 消息",
)
