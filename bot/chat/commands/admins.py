"""`/admins`: who looks after the bot; for admins."""

from __future__ import annotations

import re

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import decided, the_judge
from bot.core.appointing import appoints
from bot.core.effects import Effect
from bot.core.orders import Order, OrderKind, appointed
from bot.core.text import EntityKind, Text
from bot.core.wording import Writer
from bot.ports import Ruled

USER = re.compile(r"(?<![0-9])[0-9]{1,15}(?![0-9])")


async def admins(ask: Ask, tools: Tools) -> list[Effect]:
    """Show them, or add or remove one: by id, or by an answer to a message of theirs."""
    phrases, number, adds = tools.say(ask), USER.search(ask.words), appoints(ask.words)
    named = int(number[0]) if number else ask.answered
    if not ask.words and ask.answered is None:
        return [ask.reply(await admins_text(ask, tools))]
    if named is None or adds is None:
        return [ask.reply(Text(phrases.say("Give me a number: /admins add 42, or answer a message of theirs.")))]
    if named in tools.admins:
        return [ask.reply(Text(phrases.say("{n} stands in the settings of the bot and stays an admin.", n=named)))]
    said = phrases.say("{n} is an admin now.", n=named) if adds else phrases.say("{n} is no admin any more.", n=named)
    done, action = Ruled(None), "add admin" if adds else "remove admin"
    if await tools.store.is_admin(named) is not adds:
        order = Order(OrderKind.ADMIN, str(named), "yes" if adds else "no")
        done = await the_judge(tools).order([order], ask.user_id, (action, str(named)))
    return decided(ask, tools, done, Text(said))


async def admins_text(ask: Ask, tools: Tools) -> Text:
    """Those of the settings, and those who were added."""
    phrases = tools.say(ask)
    added = appointed(await tools.store.orders(OrderKind.ADMIN))
    text = Writer().add(phrases.say("Who looks after this bot"), EntityKind.BOLD)
    for user in sorted(tools.admins):
        text.line().add(f"{user} · ").add(phrases.say("by its settings"))
    for user in sorted(added - frozenset(tools.admins)):
        text.line().add(str(user), EntityKind.CODE)
    text.line().line().add(phrases.say("/admins add 42 and /admins remove 42 change it."))
    return text.done()


PLUGIN = Command(
    "admins", lambda phrases: phrases.say("Who looks after this bot"), admins, rank=150, admins_only=True, usage="<…>"
)
