"""`/editperson`: somebody new, another form of a name, or two names of one person; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.namings import preview
from bot.core.effects import Effect
from bot.core.orders import OrderKind


async def edit_person(ask: Ask, tools: Tools) -> list[Effect]:
    """Understand it, and ask whether that is meant."""
    usage = tools.say(ask).say(
        "Give me names: /editperson Ada Quill, A. Quill. Or: /editperson A. Quill into Ada Quill"
    )
    return await preview(ask, tools, OrderKind.PERSON, usage)


PLUGIN = Command(
    "editperson",
    lambda phrases: phrases.say("Add, name or join people"),
    edit_person,
    rank=132,
    admins_only=True,
    usage="<…>",
)
