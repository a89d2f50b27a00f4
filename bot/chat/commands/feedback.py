"""The button "Feedback" under an alert: opens the choices."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, move_gone
from bot.chat.numbers import move_in
from bot.core.effects import Effect
from bot.core.text import Button
from bot.core.wording import Writer, headline


async def feedback(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Ask what is wrong, or right."""
    phrases = tools.say(ask)
    move = await move_in(ask.words, tools)
    if move is None:
        return move_gone(ask, tools)
    choices = [
        [("person", phrases.say("Wrong person")), ("lab", phrases.say("Wrong lab"))],
        [("no move", phrases.say("Not a move")), ("known", phrases.say("Already known"))],
        [("good", "👍 " + phrases.say("Well done"))],
    ]
    rows = [[Button(label, data=f"said:{move.id}:{choice}") for choice, label in row] for row in choices]
    rows.append([Button(phrases.say("Why do I hear of it?"), data=f"because:{move.id}")])
    return [ask.reply(Writer().add(headline(move, phrases)).done(rows))]


PLUGIN = Press("feedback", feedback)
