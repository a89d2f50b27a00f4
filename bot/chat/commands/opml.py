"""A file that is sent to the bot: an admin's list of feeds; nothing is added before that is confirmed."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools, Upload
from bot.chat.drafts import draft_of, kept
from bot.chat.feedlists import list_text, no_list, sorted_list
from bot.chat.files import MOST_BYTES
from bot.chat.panels import mark_of
from bot.core.effects import Effect
from bot.core.text import Text


async def read_list(ask: Ask, tools: Tools) -> list[Effect]:
    """Say what was understood of it."""
    phrases, file = tools.say(ask), ask.file
    if file is None or file.size > MOST_BYTES:
        return [ask.reply(Text(no_list(phrases)))]
    found = await sorted_list(file.id, ask, tools)
    if isinstance(found, str):
        return [ask.reply(Text(found))]
    draft = draft_of("opml", file.id, ask.now)
    return [kept(ask, draft), ask.reply(list_text(found, mark_of(draft), phrases))]


PLUGIN = Upload("opml", read_list, admins_only=True)
