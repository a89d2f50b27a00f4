"""Dutch."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.nl import employers, little, names, roles, silence, verbs, worth
from bot.languages.nl.examples import EXAMPLES
from bot.languages.nl.neighbours import settle

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    verbs,
    worth,
    code="nl",
    keep_accents=True,
    settle=settle,
    org_endings="s",
    clitics="'s",
    possessives="'s",
    articles="de | het | een | zijn | haar | hun | deze | dit | dat | onze | 'n",
    definites="de | het | deze",
    ands="en | & | evenals | alsook | samen met",
    passives="wordt | worden | werd | werden | is | geworden",
    alongs="met hem | met haar | samen met hem | samen met haar",
    infinitives="om te | om",
    afters="na | nadat",
    whens="nadat | wanneer | voordat | toen | zodra | alvorens",
    selves="ik | wij | we",
    its="zijn eigen | haar eigen",
    introduces="het gaat om | het betreft",
    colleagues="collega | collega's",
    again="opnieuw | weer | terug",
    titles="meneer | mevrouw | dr | prof | professor | heer",
    leads="exclusief | bericht | bronnen | update | bron | officieel",
    negations="niet | nooit | geen | niemand | noch | zonder",
    ages="jaar geleden | jaren geleden | een jaar geleden | tien jaar geleden",
    talks="waarom | hoe",
)
