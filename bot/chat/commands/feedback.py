"""The button "Feedback" under an alert: opens the choices."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools
from bot.chat.numbers import number_in
from bot.core.effects import Effect
from bot.core.text import Button
from bot.core.wording import Writer, headline


async def feedback(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Ask what is wrong, or right."""
    phrases = tools.say(ask)
    number = number_in(ask.words)
    move = None if number is None else await tools.store.move(number)
    if move is None:
        return [Toast(phrases.say("This button has aged: the move is no longer known."))]
    choices = [
        [("person", phrases.say("Wrong person")), ("lab", phrases.say("Wrong lab"))],
        [("no move", phrases.say("Not a move")), ("known", phrases.say("Already known"))],
        [("good", "👍 " + phrases.say("Well done"))],
    ]
    rows = [[Button(label, data=f"said:{move.id}:{choice}") for choice, label in row] for row in choices]
    rows.append([Button(phrases.say("Why do I hear of it?"), data=f"because:{move.id}")])
    return [ask.reply(Writer().add(headline(move, phrases)).done(rows))]


PLUGIN = Press("feedback", feedback)
