"""French."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.fr import employers, little, names, roles, silence, worth
from bot.languages.fr.examples import EXAMPLES
from bot.languages.fr.hiring import HIRING
from bot.languages.fr.moving import MOVING
from bot.languages.fr.nouns import NOUNS
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
    code="fr",
    settle=settled(Verbless(news=little.NEWS, away=little.AWAY, goals=little.GOALS), Contracted(little.JOINED)),
    keep_accents=True,
    role_after_name=True,
    verbs=(*MOVING, *HIRING, *NOUNS),
    alongs="avec lui | avec elle | à ses côtés",
    infinitives="pour",
    afters="après",
    thats="que | qu'",
    selves="je | j'",
    again="de nouveau | à nouveau",
)
