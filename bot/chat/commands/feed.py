"""The buttons under `/feeds`: turn the page, look at a feed, pause, test and remove it."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.feedchanges import ask_to_remove, pause_feed, remove_feed, show_what_it_gives
from bot.chat.feedlists import feeds_as_file
from bot.chat.feedpanels import feed_text, feeds_text
from bot.chat.numbers import number_in
from bot.core.effects import Effect
from bot.core.model import Feed
from bot.core.text import Text


async def press(ask: Ask, tools: Tools) -> list[Effect]:
    """Do what the button says."""
    number, _, wish = ask.words.partition(":")
    phrases, feeds = tools.say(ask), await tools.store.feeds()
    if number == "opml":
        return [ask.reply(await feeds_as_file(ask, tools))]
    if number == "list":
        return [ask.show(feeds_text(feeds, number_in(wish) or 0, phrases))]
    feed = next((each for each in feeds if str(each.id) == number), None)
    if feed is None:
        return [ask.show(Text(phrases.say("That feed is watched no more. /feeds shows the others.")))]
    return await _do(ask, tools, feed, wish)


async def _do(ask: Ask, tools: Tools, feed: Feed, wish: str) -> list[Effect]:
    match wish:
        case "pause" | "resume":
            return pause_feed(ask, tools, feed, paused=wish == "pause")
        case "test":
            return await show_what_it_gives(ask, tools, feed.url)
        case "remove":
            return ask_to_remove(ask, tools, feed)
        case "gone":
            return remove_feed(ask, tools, feed)
        case _:
            return [ask.show(feed_text(feed, tools.say(ask)))]


PLUGIN = Press("feed", press, admins_only=True)
