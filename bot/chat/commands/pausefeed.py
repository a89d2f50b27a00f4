"""`/pausefeed`: let a feed rest; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedchanges import find_feed, no_such_feed, pause_feed
from bot.core.effects import Effect


async def pause(ask: Ask, tools: Tools) -> list[Effect]:
    """Do it to the feed that is named."""
    feed = find_feed(await tools.store.feeds(), ask.words)
    return pause_feed(ask, tools, feed, paused=True) if feed else no_such_feed(ask, tools)


PLUGIN = Command(
    "pausefeed",
    lambda phrases: phrases.say("Let a feed rest"),
    pause,
    rank=107,
    admins_only=True,
    usage="<…>",
)
