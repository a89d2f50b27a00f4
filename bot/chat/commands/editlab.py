"""`/editlab`: a new lab, another name of one, or one that belongs to another; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.namings import preview
from bot.core.effects import Effect
from bot.core.orders import OrderKind


async def edit_lab(ask: Ask, tools: Tools) -> list[Effect]:
    """Understand it, and ask whether that is meant."""
    usage = tools.say(ask).say("Give me names: /editlab New Lab, its other name. Or: /editlab Lab part of Other Lab")
    return await preview(ask, tools, OrderKind.LAB, usage)


PLUGIN = Command(
    "editlab",
    lambda phrases: phrases.say("Add, name or join labs"),
    edit_lab,
    rank=130,
    admins_only=True,
    usage="<…>",
)
