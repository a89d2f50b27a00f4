"""`/addfeed`: watch the feed behind an address; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.feedpanels import title
from bot.core.effects import Audit, Effect, RemoveFeed
from bot.core.feedhealth import name
from bot.core.outcomes import FetchFailed
from bot.core.text import Text
from bot.core.wording import Writer, clean


async def add_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Find it, watch it, and say which one it is."""
    phrases = tools.say(ask)
    if not ask.words or tools.add_feed is None:
        return [ask.reply(Text(phrases.say("Give me the address of a feed or of a page: /addfeed <link>")))]
    found = await tools.add_feed(ask.words)
    if isinstance(found, FetchFailed):
        failed = phrases.say("I cannot watch that: {reason}", reason=clean(phrases.retell(found.detail), 200))
        return [ask.reply(Text(failed))]
    if not found.new:
        known = phrases.say("It is watched already: {feed}", feed=title(found.feed))
        return [ask.reply(Text(known))]
    text = Writer().add(phrases.say("Watched: {feed}", feed=title(found.feed)))
    text.line().add(phrases.count("{n} article", "{n} articles", found.entries))
    entry = Audit(ask.user_id, "add feed", name(found.feed), undo=(RemoveFeed(found.feed.id),))
    return [entry, ask.reply(text.done(), undo=phrases.say("Undo"))]


PLUGIN = Command(
    "addfeed",
    lambda phrases: phrases.say("Watch another feed"),
    add_feed,
    rank=105,
    admins_only=True,
    usage="<…>",
)
