"""The choices behind the button "Feedback"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, move_gone
from bot.chat.numbers import move_in
from bot.core.effects import Effect, Feedback
from bot.core.text import Text

CHOICES = ("person", "lab", "no move", "known", "good")


async def said(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Keep it, and say thanks."""
    phrases = tools.say(ask)
    number, _, choice = ask.words.partition(":")
    move = await move_in(number, tools)
    if move is None or choice not in CHOICES:
        return move_gone(ask, tools)
    thanks = ask.show(Text(phrases.say("Thank you. It is noted.")))
    return [Feedback(move.id, ask.user_id, choice, ask.admin), thanks]


PLUGIN = Press("said", said)
