"""`/testfeed`: what a feed, or any address, would give now; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedchanges import find_feed, no_such_feed, show_what_it_gives
from bot.core.effects import Effect


async def test_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Look at the feed that is named, else at the address."""
    feed = find_feed(await tools.store.feeds(), ask.words)
    if feed is None and "." not in ask.words:
        return no_such_feed(ask, tools)
    return await show_what_it_gives(ask, tools, feed.url if feed else ask.words.strip())


PLUGIN = Command(
    "testfeed",
    lambda phrases: phrases.say("Show what a feed would give"),
    test_feed,
    rank=111,
    admins_only=True,
    usage="<…>",
)
