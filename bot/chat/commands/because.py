"""The button that asks why, beside the choices of feedback."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, move_gone
from bot.chat.numbers import move_in
from bot.chat.whys import why_text
from bot.core.effects import Effect


async def because(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Say why this chat hears of the move, in place of the choices."""
    move = await move_in(ask.words, tools)
    if move is None or move.held:
        return move_gone(ask, tools)
    return [ask.show(await why_text(ask, tools, move))]


PLUGIN = Press("because", because)
