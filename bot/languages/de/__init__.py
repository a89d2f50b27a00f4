"""German."""

from __future__ import annotations

from bot.languages.de import employers, little, roles, silence, worth
from bot.languages.de.examples import EXAMPLES
from bot.languages.de.names import NOT_NAMES
from bot.languages.de.neighbours import settle
from bot.languages.de.roles import GROUPS, ROLES
from bot.languages.de.verbs import VERBS
from bot.languages.language import Language

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = Language(
    code="de",
    settle=settle,
    keep_accents=True,
    auxiliaries=little.AUXILIARIES,
    common=little.COMMON,
    verbs=VERBS,
    marks=little.MARKS,
    roles=ROLES,
    groups=GROUPS,
    teams=roles.TEAMS,
    org_endings="s",
    articles=little.ARTICLES,
    definites="der | die | dieser | diese",
    ands="und | & | sowie | ebenso wie | samt",
    helpers=little.HELPERS,
    passives="wird | werden | wurde | wurden | worden | werde",
    participles=little.PARTICIPLES,
    infinitives="um",
    afters="nach | nachdem",
    whens="nachdem | wenn | bevor | seitdem | falls | sobald | ehe",
    relatives="wo er | wo sie | wodurch",
    pronouns=little.PRONOUNS,
    selves="ich | wir",
    its="seine eigenen | ihre eigenen",
    introduces="es handelt sich um | gemeint ist | die rede ist von",
    colleagues="Kollege | Kollegin | Kollegen",
    companies=employers.COMPANIES,
    startups=employers.STARTUPS,
    founds="gründen | gründet | aufzubauen | starten | aufbauen | gegründet",
    former=roles.FORMER,
    numbers=little.NUMBERS,
    more=little.MORE,
    again="erneut | wieder",
    titles="Herr | Frau | Dr | Prof | Doktor",
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
    negations=worth.NEGATIONS,
    credits=worth.CREDITS,
    past=worth.PAST,
    ages=worth.AGES,
    recalls=silence.RECALLS,
    talks="warum | wieso | weshalb | wie",
    not_jobs=silence.NOT_JOBS,
    not_moves=silence.NOT_MOVES,
    not_news=silence.NOT_NEWS,
    core_words=worth.CORE_WORDS,
)
