"""The buttons under "Merge with": make two moves one."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.merges import merge_moves
from bot.chat.numbers import number_in
from bot.core.effects import Effect


async def join(ask: Ask, tools: Tools) -> list[Effect]:
    """Merge them; pressed again it changes nothing."""
    first, _, second = ask.words.partition(":")
    return await merge_moves(ask, tools, number_in(first), number_in(second))


PLUGIN = Press("join", join, admins_only=True)
