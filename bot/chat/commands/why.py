"""`/why`, as a reply to an alert or with the number of a move: which follow asked for it, and which text matched."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.numbers import number_in
from bot.chat.whys import why_text
from bot.core.effects import Effect
from bot.core.model import Move
from bot.core.text import Text


async def why(ask: Ask, tools: Tools) -> list[Effect]:
    """Find the move, and say why this chat hears of it."""
    move = await _meant(ask, tools)
    if move is None or move.held:
        said = tools.say(ask).say("Send /why as a reply to an alert, or with its number: /why 12")
        return [ask.reply(Text(said))]
    return [ask.reply(await why_text(ask, tools, move))]


async def _meant(ask: Ask, tools: Tools) -> Move | None:
    number = number_in(ask.words)
    if number is not None:
        return await tools.store.move(number)
    return None if ask.about is None else await tools.store.move_told_in(ask.here or ask.chat.id, ask.about)


PLUGIN = Command("why", lambda phrases: phrases.say("Show why you were told of a move"), why, rank=27, usage="<…>")
