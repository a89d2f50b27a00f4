"""German."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.de import employers, little, names, roles, silence, verbs, worth
from bot.languages.de.examples import EXAMPLES
from bot.languages.de.neighbours import settle

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    verbs,
    worth,
    code="de",
    settle=settle,
    keep_accents=True,
    org_endings="s",
    definites="der | die | dieser | diese",
    ands="und | & | sowie | ebenso wie | samt",
    passives="wird | werden | wurde | wurden | worden | werde",
    alongs="mit ihm | mit ihr",
    infinitives="um",
    afters="nach | nachdem",
    whens="nachdem | wenn | bevor | seitdem | falls | sobald | ehe",
    relatives="wo er | wo sie | wodurch",
    selves="ich | wir",
    its="seine eigenen | ihre eigenen",
    introduces="es handelt sich um | gemeint ist | die rede ist von",
    colleagues="Kollege | Kollegin | Kollegen",
    founds="gründen | gründet | aufzubauen | starten | aufbauen | gegründet",
    again="erneut | wieder",
    titles="Herr | Frau | Dr | Prof | Doktor",
    talks="warum | wieso | weshalb | wie",
)
