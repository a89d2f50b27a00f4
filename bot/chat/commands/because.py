"""The button that asks why, beside the choices of feedback."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools
from bot.chat.numbers import number_in
from bot.chat.whys import why_text
from bot.core.effects import Effect


async def because(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Say why this chat hears of the move, in place of the choices."""
    number = number_in(ask.words)
    move = None if number is None else await tools.store.move(number)
    if move is None or move.held:
        return [Toast(tools.say(ask).say("This button has aged: the move is no longer known."))]
    return [ask.show(await why_text(ask, tools, move))]


PLUGIN = Press("because", because)
