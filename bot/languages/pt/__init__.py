"""Portuguese."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.pt import employers, little, names, roles, silence, worth
from bot.languages.pt.examples import EXAMPLES
from bot.languages.pt.hiring import HIRING
from bot.languages.pt.moving import MOVING
from bot.languages.pt.nouns import NOUNS
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
    code="pt",
    settle=settled(Verbless(news=little.NEWS, away=little.AWAY, goals=little.GOALS), Contracted(little.JOINED)),
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=(*MOVING, *HIRING, *NOUNS),
    alongs="com ele | com ela | junto com ele | junto com ela | ao lado dele | ao lado dela",
    afters="após | depois de",
    infinitives="para",
    thats="que",
    selves="eu",
    again="de novo | novamente",
)
