"""`/move ID`: on whose word a move is told, and what changed when."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import no_such_move
from bot.chat.numbers import move_in
from bot.chat.trails import trail_text
from bot.core.effects import Effect


async def show_move(ask: Ask, tools: Tools) -> list[Effect]:
    """Show its evidence and its history."""
    move = await move_in(ask.words, tools)
    if move is None or move.held:
        return no_such_move(ask, tools)
    return [ask.reply(trail_text(move, await tools.store.revisions(move.id), tools.say(ask)))]


PLUGIN = Command(
    "move", lambda phrases: phrases.say("Show who told of a move, and when"), show_move, rank=26, usage="<…>"
)
