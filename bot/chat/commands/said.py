"""The choices behind the button "Feedback"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools
from bot.chat.numbers import number_in
from bot.core.effects import Effect, Feedback
from bot.core.text import Text

CHOICES = ("person", "lab", "no move", "known", "good")


async def said(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Keep it, and say thanks."""
    phrases = tools.say(ask)
    number, _, choice = ask.words.partition(":")
    move_id = number_in(number)
    move = None if move_id is None else await tools.store.move(move_id)
    if move is None or choice not in CHOICES:
        return [Toast(phrases.say("This button has aged: the move is no longer known."))]
    thanks = ask.show(Text(phrases.say("Thank you. It is noted.")))
    return [Feedback(move.id, ask.user_id, choice, ask.admin), thanks]


PLUGIN = Press("said", said)
