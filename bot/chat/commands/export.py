"""`/export`: all that is stored about this chat, as JSON."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.text import EntityKind
from bot.core.wording import Writer

PIECE = 2000
"""Characters in a message: never more than 4,096 UTF-16 units."""


async def export(ask: Ask, tools: Tools) -> list[Effect]:
    """Send it, in as many messages as it takes."""
    whole = await tools.store.export(ask.chat.id)
    pieces = [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]
    return [ask.reply(Writer().add(piece, EntityKind.CODE).done()) for piece in pieces]


PLUGIN = Command("export", lambda phrases: phrases.say("Get all that is stored here"), export, rank=94, changes=True)
