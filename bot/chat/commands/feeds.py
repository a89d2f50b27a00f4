"""`/feeds`: the feeds with their health, and buttons to change them; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedlists import feeds_as_file
from bot.chat.feedpanels import feeds_text
from bot.core.effects import Effect


async def feeds(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the first page, or give the list as a file: `/feeds opml`."""
    if ask.words.strip().lower() == "opml":
        return [ask.reply(await feeds_as_file(ask, tools))]
    return [ask.reply(feeds_text(await tools.store.feeds(), 0, tools.say(ask)))]


PLUGIN = Command("feeds", lambda phrases: phrases.say("Show and change the feeds"), feeds, rank=106, admins_only=True)
