"""`/move ID`: on whose word a move is told, and what changed when."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.numbers import number_in
from bot.chat.trails import trail_text
from bot.core.effects import Effect
from bot.core.text import Text


async def show_move(ask: Ask, tools: Tools) -> list[Effect]:
    """Show its evidence and its history."""
    phrases = tools.say(ask)
    number = number_in(ask.words)
    move = None if number is None else await tools.store.move(number)
    if move is None or move.held:
        return [ask.reply(Text(phrases.say("I know no such move. Give me its number: /move 12")))]
    return [ask.reply(trail_text(move, await tools.store.revisions(move.id), phrases))]


PLUGIN = Command(
    "move", lambda phrases: phrases.say("Show who told of a move, and when"), show_move, rank=26, usage="<…>"
)
