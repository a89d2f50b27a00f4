"""Italian."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.it import employers, little, names, roles, silence, worth
from bot.languages.it.examples import EXAMPLES
from bot.languages.it.hiring import HIRING
from bot.languages.it.moving import MOVING
from bot.languages.it.nouns import NOUNS
from bot.languages.romance import Contracted, settled
from bot.languages.verbless import Verbless

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    worth,
    code="it",
    settle=settled(Verbless(news=little.NEWS, away=little.AWAY, goals=little.GOALS), Contracted(little.JOINED)),
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=(*MOVING, *HIRING, *NOUNS),
    alongs="con lui | con lei | insieme a lui | insieme a lei | assieme a lui | assieme a lei",
    afters="dopo",
    infinitives="per",
    thats="che",
    selves="io",
    again="di nuovo | nuovamente",
)
