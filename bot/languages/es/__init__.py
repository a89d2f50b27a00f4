"""Spanish."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.es import employers, little, names, roles, silence, worth
from bot.languages.es.examples import EXAMPLES
from bot.languages.es.hiring import HIRING
from bot.languages.es.moving import MOVING
from bot.languages.es.nouns import NOUNS
from bot.languages.romance import Contracted, settled, split_ex
from bot.languages.verbless import Verbless

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    worth,
    code="es",
    settle=settled(Verbless(news=little.NEWS, away=little.AWAY, goals=little.GOALS), Contracted(little.JOINED)),
    keep_accents=True,
    split_word=split_ex,
    role_after_name=True,
    inverts=True,
    verbs=(*MOVING, *HIRING, *NOUNS),
    alongs="con él | con ella | junto a él | junto a ella",
    afters="tras | después de",
    infinitives="para",
    thats="que",
    selves="yo",
    again="de nuevo | nuevamente",
)
