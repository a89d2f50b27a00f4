"""`/when`: at once or in digests, at which hour, in which zone, and when not."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.times import when_text
from bot.core.effects import Effect, SaveChat
from bot.core.text import Text
from bot.core.timetable import change_times


async def when(ask: Ask, tools: Tools) -> list[Effect]:
    """Show it, or change what the words say."""
    phrases = tools.say(ask)
    changed = change_times(ask.chat, ask.words, tools.zones(ask.chat.language))
    if changed is None:
        return [ask.reply(Text(phrases.say("I do not understand that. Try: /when daily 8:30 quiet 22-7 Europe/Paris")))]
    saved: list[Effect] = [SaveChat(changed)] if changed != ask.chat and ask.known else []
    return [*saved, ask.reply(when_text(changed if ask.known else ask.chat, phrases))]


PLUGIN = Command(
    "when", lambda phrases: phrases.say("Digests, quiet hours, time zone"), when, rank=16, usage="<…>", changes=True
)
