"""Vietnamese."""

from __future__ import annotations

from bot.languages.language import Language
from bot.languages.vi import employers, little, roles, silence, worth
from bot.languages.vi.examples import EXAMPLES
from bot.languages.vi.names import NOT_NAMES
from bot.languages.vi.neighbours import settle
from bot.languages.vi.roles import GROUPS, ROLES
from bot.languages.vi.verbs import VERBS

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="vi",
    keep_accents=True,
    settle=settle,
    common=little.COMMON,
    verbs=VERBS,
    marks=little.MARKS,
    roles=ROLES,
    groups=GROUPS,
    teams=roles.TEAMS,
    articles="một | vị | chiếc",
    definites="vị",
    ands="và | cùng | & | cùng với | lẫn",
    helpers=little.HELPERS,
    passives="được | bị",
    infinitives="để | nhằm | rồi | và",
    afters="sau | sau khi",
    whens="khi | nếu | trước khi | kể từ khi",
    relatives="người từng | người mà | vốn | mà | người đã",
    pronouns=little.PRONOUNS,
    selves="tôi | mình",
    its="của mình | của hãng",
    introduces="đó là | đó là ông | đó là bà | người đó là",
    colleagues="đồng nghiệp | cộng sự",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    founds=employers.FOUNDS,
    former=roles.FORMER,
    numbers=little.NUMBERS,
    more="thêm | thêm một | một nhà nghiên cứu khác | khác | tiếp theo",
    again="lại | trở lại | lần nữa",
    titles=little.TITLES,
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    not_names=NOT_NAMES,
    says=worth.SAYS,
    leads="độc quyền | nóng | tin nóng | bloomberg | nguồn tin | báo cáo",
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=worth.ATTEMPTS,
    denials=worth.DENIALS,
    negations="không | chưa | chẳng | không hề | chưa từng | đừng",
    credits=worth.CREDITS,
    past=worth.PAST,
    ages=worth.AGES,
    recalls=silence.RECALLS,
    talks="vì sao | tại sao | làm thế nào | thế nào | lý do",
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
