"""`/exclude NAME`: somebody who is written about, and nobody is to be told about; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import decided, the_judge
from bot.chat.panels import paged
from bot.core.effects import Effect
from bot.core.orders import OrderKind, excluded_person
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer, clean

LONGEST_NAME = 80


async def exclude(ask: Ask, tools: Tools) -> list[Effect]:
    """Tell nobody any more and hide their moves; without a name list who is excluded."""
    phrases, name = tools.say(ask), clean(ask.words, LONGEST_NAME)
    if not name:
        return [ask.reply(await excluded_text(ask, tools))]
    done = await the_judge(tools).exclude(name, ask.user_id)
    said = phrases.say("Nobody is told about {person} any more, and no card shows them.", person=name)
    if done.decision is None:
        said = phrases.say("That was decided before.")
    return decided(ask, tools, done, Text(said))


async def excluded_text(ask: Ask, tools: Tools, page: int = 0) -> Text:
    """A page of who is excluded, each with a button that ends it."""
    phrases = tools.say(ask)
    names = {order.decision: excluded_person(order).name for order in await tools.store.orders(OrderKind.EXCLUDED)}
    if not names:
        return Text(phrases.say("Nobody is excluded. Give me a name: /exclude Ada Quill"))
    text = Writer().add(phrases.say("Excluded; press one to allow it again:"), EntityKind.BOLD)
    buttons = [Button(clean(name, 60), data=f"allow:{decision}") for decision, name in names.items()]
    return text.done(paged("excluded", buttons, page))


PLUGIN = Command(
    "exclude",
    lambda phrases: phrases.say("Tell nobody about a person"),
    exclude,
    rank=125,
    admins_only=True,
    usage="<…>",
)
