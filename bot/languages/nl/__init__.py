"""Dutch."""

from __future__ import annotations

from bot.languages.language import Language
from bot.languages.nl import employers, little, names, roles, silence, worth
from bot.languages.nl.examples import EXAMPLES
from bot.languages.nl.names import NOT_NAMES
from bot.languages.nl.neighbours import settle
from bot.languages.nl.roles import GROUPS, ROLES
from bot.languages.nl.verbs import VERBS

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="nl",
    keep_accents=True,
    settle=settle,
    auxiliaries=little.AUXILIARIES,
    common=little.COMMON,
    verbs=VERBS,
    marks=little.MARKS,
    roles=ROLES,
    groups=GROUPS,
    teams=roles.TEAMS,
    org_endings="s",
    clitics="'s",
    possessives="'s",
    articles="de | het | een | zijn | haar | hun | deze | dit | dat | onze | 'n",
    definites="de | het | deze",
    ands="en | & | evenals | alsook | samen met",
    helpers=little.HELPERS,
    passives="wordt | worden | werd | werden | is | geworden",
    participles=little.PARTICIPLES,
    infinitives="om te | om",
    afters="na | nadat",
    whens="nadat | wanneer | voordat | toen | zodra | alvorens",
    relatives=little.RELATIVES,
    pronouns=little.PRONOUNS,
    selves="ik | wij | we",
    its="zijn eigen | haar eigen",
    introduces="het gaat om | het betreft",
    colleagues="collega | collega's",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    founds=employers.FOUNDS,
    former=roles.FORMER,
    numbers=little.NUMBERS,
    more=little.MORE,
    again="opnieuw | weer | terug",
    titles="meneer | mevrouw | dr | prof | professor | heer",
    org_words=employers.ORG_WORDS,
    org_kinds=employers.ORG_KINDS,
    name_particles=names.NAME_PARTICLES,
    not_names=NOT_NAMES,
    says=worth.SAYS,
    leads="exclusief | bericht | bronnen | update | bron | officieel",
    rumours=worth.RUMOURS,
    rumours_weak=worth.RUMOURS_WEAK,
    confirms=worth.CONFIRMS,
    attempts=worth.ATTEMPTS,
    denials=worth.DENIALS,
    negations="niet | nooit | geen | niemand | noch | zonder",
    credits=worth.CREDITS,
    past=worth.PAST,
    ages="jaar geleden | jaren geleden | een jaar geleden | tien jaar geleden",
    recalls=silence.RECALLS,
    talks="waarom | hoe",
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
