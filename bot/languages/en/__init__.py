"""English."""

from __future__ import annotations

from bot.languages.en import employers, little, roles, silence, worth
from bot.languages.en.examples import EXAMPLES
from bot.languages.en.names import NOT_NAMES
from bot.languages.en.neighbours import settle_as
from bot.languages.en.roles import GROUPS, ROLES
from bot.languages.en.verbs import VERBS
from bot.languages.language import Language

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="en",
    settle=settle_as,
    common=little.COMMON,
    verbs=VERBS,
    marks=little.MARKS,
    roles=ROLES,
    groups=GROUPS,
    teams=roles.TEAMS,
    gerunds="ing",
    participles=little.PARTICIPLES,
    afters="after | following | follows",
    clitics="'s | n't | 've | 're | 'll | 'd | 'm",
    possessives="'s",
    articles="the | a | an | his | her | our | my | your",
    ands="and | & | as well as | along with | plus",
    helpers=little.HELPERS,
    passives=little.PASSIVES,
    infinitives=little.INFINITIVES,
    talks="why | how | inside the | the real reason",
    relatives="who | which | that | whose | whom | where he | where she",
    thats="that",
    pronouns="he | she | they",
    selves="I | we",
    its="its | their",
    colleagues="colleague | team member | teammate | coworker",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    former=roles.FORMER,
    numbers=little.NUMBERS,
    more="another | more | additional | yet another | one more | other",
    again="back | again",
    titles="mr | mrs | ms | dr | prof | professor | sir",
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    not_names=NOT_NAMES,
    says=worth.SAYS,
    leads=worth.LEADS,
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=worth.ATTEMPTS,
    denials=worth.DENIALS,
    negations="not | never | n't | no | won't | without | nobody | none | neither",
    whens=little.WHENS,
    recalls="lawsuit | lawsuits | sues | sued | suing | trade secrets | trial",
    credits=worth.CREDITS,
    ages=worth.AGES,
    pays=worth.PAYS,
    past=worth.PAST,
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
