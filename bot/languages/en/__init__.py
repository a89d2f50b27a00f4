"""English."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.en import employers, little, names, roles, silence, verbs, worth
from bot.languages.en.examples import EXAMPLES
from bot.languages.en.neighbours import settle_as

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    verbs,
    worth,
    code="en",
    settle=settle_as,
    gerunds="ing",
    alongs="with him | with her | joining him | joining her | alongside him | alongside her",
    afters="after | following | follows",
    clitics="'s | n't | 've | 're | 'll | 'd | 'm",
    possessives="'s",
    articles="the | a | an | his | her | our | my | your",
    ands="and | & | as well as | along with | plus",
    talks="why | how | inside the | the real reason",
    relatives="who | which | that | whose | whom | where he | where she",
    thats="that",
    pronouns="he | she | they",
    selves="I | we",
    its="its | their",
    colleagues="colleague | team member | teammate | coworker",
    more="another | more | additional | yet another | one more | other",
    again="back | again",
    titles="mr | mrs | ms | dr | prof | professor | sir",
    negations="not | never | n't | no | won't | without | nobody | none | neither",
    recalls="lawsuit | lawsuits | sues | sued | suing | trade secrets | trial",
)
