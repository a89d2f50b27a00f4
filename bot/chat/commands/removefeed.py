"""`/removefeed`: watch a feed no longer; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedchanges import ask_to_remove, find_feed, no_such_feed
from bot.core.effects import Effect


async def remove_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Do it to the feed that is named."""
    feed = find_feed(await tools.store.feeds(), ask.words)
    return ask_to_remove(ask, tools, feed) if feed else no_such_feed(ask, tools)


PLUGIN = Command(
    "removefeed",
    lambda phrases: phrases.say("Watch a feed no longer"),
    remove_feed,
    rank=109,
    admins_only=True,
    usage="<…>",
)
