"""The buttons that end a mute."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Press, Tools
from bot.chat.panels import mark_of
from bot.core.effects import Effect, SaveChat
from bot.core.text import Text
from bot.core.wording import clean


async def hear(ask: Ask, tools: Tools) -> list[Effect]:
    """Hear of it again; a name that was muted in two ways is heard in both."""
    phrases = tools.say(ask)
    key = next((each for each in ask.chat.muted if mark_of(each) == ask.words), None)
    if key is None:
        return [ask.show(Text(phrases.say("That is not muted any more.")))]
    name = key.partition(":")[2]
    kept = frozenset(each for each in ask.chat.muted if each.partition(":")[2] != name)
    said = phrases.say("You hear of {person} again.", person=clean(name, 80))
    return [SaveChat(replace(ask.chat, muted=kept)), ask.show(Text(said))]


PLUGIN = Press("hear", hear, changes=True)
