"""The button "Add them" under what was understood of a list of feeds."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.drafts import done_with, draft_marked
from bot.chat.feedlists import sorted_list
from bot.core.effects import Audit, Effect, WatchFeeds
from bot.core.feedhealth import name
from bot.core.text import Text

LONGEST = 500
"""Characters of the names in the audit log."""


async def add_list(ask: Ask, tools: Tools) -> list[Effect]:
    """Watch what is new in it, once however often it is pressed; one undo takes all of it back."""
    phrases, file_id = tools.say(ask), draft_marked(ask, "opml", ask.words)
    if file_id is None:
        return [ask.reply(Text(phrases.say("That was decided before.")))]
    found = await sorted_list(file_id, ask, tools)
    if isinstance(found, str):
        return [ask.reply(Text(found))]
    added = phrases.count("{n} feed", "{n} feeds", len(found.new))
    said = Text(phrases.say("Watched: {feed}", feed=added))
    if not found.new:
        return [done_with(ask, ask.words), ask.show(said)]
    entry = Audit(ask.user_id, "add feed", ", ".join(map(name, found.new))[:LONGEST])
    return [WatchFeeds(found.new), entry, done_with(ask, ask.words), ask.show(said, undo=phrases.say("Undo"))]


PLUGIN = Press("addlist", add_list, admins_only=True)
