"""`/split ID`: what is told as one move is two; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import no_such_move
from bot.chat.numbers import move_in
from bot.chat.splits import split_text
from bot.core.effects import Effect


async def split(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the evidence, of which some can be taken out."""
    move = await move_in(ask.words, tools)
    return [ask.reply(split_text(move, 0, tools.say(ask)))] if move else no_such_move(ask, tools)


PLUGIN = Command(
    "split", lambda phrases: phrases.say("Make one move two"), split, rank=122, admins_only=True, usage="<…>"
)
