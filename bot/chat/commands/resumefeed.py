"""`/resumefeed`: poll a feed again; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedchanges import find_feed, no_such_feed, pause_feed
from bot.core.effects import Effect


async def resume_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Do it to the feed that is named."""
    feed = find_feed(await tools.store.feeds(), ask.words)
    return pause_feed(ask, tools, feed, paused=False) if feed else no_such_feed(ask, tools)


PLUGIN = Command(
    "resumefeed",
    lambda phrases: phrases.say("Poll a feed again"),
    resume_feed,
    rank=108,
    admins_only=True,
    usage="<…>",
)
