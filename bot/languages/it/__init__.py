"""Italian."""

from __future__ import annotations

from bot.languages.it import employers, little, names, roles, silence, worth
from bot.languages.it.examples import EXAMPLES
from bot.languages.it.hiring import HIRING
from bot.languages.it.moving import MOVING
from bot.languages.it.nouns import NOUNS
from bot.languages.language import Language
from bot.languages.romance import Contracted, settled
from bot.languages.verbless import Verbless

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="it",
    common=little.COMMON,
    settle=settled(Verbless(news=little.NEWS, away=little.AWAY, goals=little.GOALS), Contracted(little.JOINED)),
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=(*MOVING, *HIRING, *NOUNS),
    marks=little.MARKS,
    roles=roles.ROLES,
    groups=roles.GROUPS,
    teams=roles.TEAMS,
    clitics=little.CLITICS,
    definites=little.DEFINITES,
    articles=little.ARTICLES,
    ands=little.ANDS,
    helpers=little.HELPERS,
    passives=little.PASSIVES,
    theirs=little.THEIRS,
    presents=little.PRESENTS,
    employs=little.EMPLOYS,
    spends=little.SPENDS,
    lasting=little.LASTING,
    news=little.NEWS,
    havings=little.HAVINGS,
    participles=little.PARTICIPLES,
    afters="dopo",
    whens=little.WHENS,
    infinitives="per",
    relatives=little.RELATIVES,
    thats="che",
    pronouns=little.PRONOUNS,
    selves="io",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    founds=employers.FOUNDS,
    former=employers.FORMER,
    numbers=roles.NUMBERS,
    more=little.MORE,
    again="di nuovo | nuovamente",
    titles=names.TITLES,
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    name_particles=names.NAME_PARTICLES,
    not_names=names.NOT_NAMES,
    says=worth.SAYS,
    leads=worth.LEADS,
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=worth.ATTEMPTS,
    ages=worth.AGES,
    denials=worth.DENIALS,
    negations=little.NEGATIONS,
    credits=worth.CREDITS,
    pays=worth.PAYS,
    past=worth.PAST,
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
    talks=worth.TALKS,
    recalls=worth.RECALLS,
    introduces=little.INTRODUCES,
    colleagues=little.COLLEAGUES,
)
