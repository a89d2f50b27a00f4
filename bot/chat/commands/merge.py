"""`/merge ID ID`: two moves are one; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import no_such_move
from bot.chat.merges import merge_moves, partners_text
from bot.chat.numbers import number_in
from bot.core.effects import Effect


async def merge(ask: Ask, tools: Tools) -> list[Effect]:
    """Merge them; of one alone show what it might be one with."""
    numbers = [number_in(word) for word in ask.words.split()[:2]]
    if len(numbers) == 1 and numbers[0] is not None:
        move = await tools.store.move(numbers[0])
        return [ask.reply(await partners_text(ask, tools, move))] if move else no_such_move(ask, tools)
    first, second = numbers or (None, None)
    return await merge_moves(ask, tools, first, second)


PLUGIN = Command(
    "merge", lambda phrases: phrases.say("Make two moves one"), merge, rank=120, admins_only=True, usage="<…>"
)
