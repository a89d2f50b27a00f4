"""Russian."""

from __future__ import annotations

from bot.languages.language import Language
from bot.languages.ru import employers, little, roles, silence, worth
from bot.languages.ru.cases import stem
from bot.languages.ru.examples import EXAMPLES
from bot.languages.ru.names import NOT_NAMES
from bot.languages.ru.neighbours import settle
from bot.languages.ru.roles import GROUPS, ROLES
from bot.languages.ru.verbs import VERBS

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="ru",
    scripts="cyrillic",
    settle=settle,
    fold_word=stem,
    inverts=True,
    object_first=True,
    common=little.COMMON,
    verbs=VERBS,
    marks=little.MARKS,
    roles=ROLES,
    groups=GROUPS,
    teams=roles.TEAMS,
    ands="и | & | а также | вместе с | наряду с",
    helpers=little.HELPERS,
    infinitives="чтобы",
    afters="после | спустя",
    whens=little.WHENS,
    relatives=little.RELATIVES,
    pronouns="он | она | они | его | её | тот | последний | та | ему",
    selves="я | мы",
    its="свой | своя | своих | своего | своей | своим",
    introduces="речь идёт о | речь идет о | речь о | его зовут",
    colleagues="коллега | соратник",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    founds=employers.FOUNDS,
    former=roles.FORMER,
    numbers=little.NUMBERS,
    more=little.MORE,
    again="снова | вновь | опять | обратно",
    titles="г-н | г-жа | господин | госпожа | доктор | профессор",
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    name_particles="де | ван | фон | дер | ла | ле | ди | да | бин | оглы",
    not_names=NOT_NAMES,
    says=worth.SAYS,
    leads="эксклюзив | источники | сми | источник | официально",
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=worth.ATTEMPTS,
    denials=worth.DENIALS,
    negations="не | ни | никогда | без | никто",
    credits=worth.CREDITS,
    past=worth.PAST,
    ages=worth.AGES,
    recalls=silence.RECALLS,
    talks="почему | зачем | как",
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
