"""`/export`: all that is stored about this chat, as a file."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.text import Attachment, Text

NAME = "mercato.json"


async def export(ask: Ask, tools: Tools) -> list[Effect]:
    """Send it; as messages it would take minutes, a second for each."""
    return [ask.reply(Text("", file=Attachment(NAME, await tools.store.export(ask.chat.id))))]


PLUGIN = Command("export", lambda phrases: phrases.say("Get all that is stored here"), export, rank=94, changes=True)
