"""`/addfeed`: watch the feed behind an address; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Audit, Effect
from bot.core.outcomes import FetchFailed
from bot.core.text import Text
from bot.core.wording import clean


async def add_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Find it, watch it, and say which one it is."""
    phrases = tools.say(ask)
    if not ask.words or tools.add_feed is None:
        return [ask.reply(Text(phrases.say("Give me the address of a feed or of a page: /addfeed <link>")))]
    found = await tools.add_feed(ask.words)
    if isinstance(found, FetchFailed):
        failed = phrases.say("I cannot watch that: {reason}", reason=clean(found.detail, 200))
        return [ask.reply(Text(failed))]
    watched = phrases.say("Watched: {feed}", feed=clean(found, 200))
    return [Audit(ask.user_id, "add feed", found), ask.reply(Text(watched))]


PLUGIN = Command(
    "addfeed",
    lambda phrases: phrases.say("Watch another feed"),
    add_feed,
    rank=105,
    admins_only=True,
    usage="<…>",
)
