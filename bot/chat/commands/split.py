"""`/split ID`: what is told as one move is two; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import no_such_move
from bot.chat.numbers import number_in
from bot.chat.splits import split_text
from bot.core.effects import Effect


async def split(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the evidence, of which some can be taken out."""
    move_id = number_in(ask.words)
    move = await tools.store.move(move_id) if move_id is not None else None
    return [ask.reply(split_text(move, 0, tools.say(ask)))] if move else no_such_move(ask, tools)


PLUGIN = Command(
    "split", lambda phrases: phrases.say("Make one move two"), split, rank=122, admins_only=True, usage="<…>"
)
