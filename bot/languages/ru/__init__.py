"""Russian."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.ru import employers, little, names, roles, silence, verbs, worth
from bot.languages.ru.cases import stem, stems
from bot.languages.ru.examples import EXAMPLES
from bot.languages.ru.neighbours import settle
from bot.languages.ru.nominative import nominative

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    verbs,
    worth,
    code="ru",
    scripts="cyrillic",
    settle=settle,
    fold_word=stem,
    nominative=nominative,
    inverts=True,
    object_first=True,
    ands="и | & | а также | вместе с | наряду с",
    infinitives="чтобы",
    afters=stems("после | спустя"),
    pronouns="он | она | они | его | её | тот | последний | та | ему",
    selves="я | мы",
    its="свой | своя | своих | своего | своей | своим",
    introduces="речь идёт о | речь идет о | речь о | его зовут",
    colleagues="коллега | соратник",
    again="снова | вновь | опять | обратно",
    titles="г-н | г-жа | господин | госпожа | доктор | профессор",
    name_particles="де | ван | фон | дер | ла | ле | ди | да | бин | оглы",
    leads="эксклюзив | источники | сми | источник | официально",
    negations="не | ни | никогда | без | никто",
    talks="почему | зачем | как",
)
