"""`/mute`: hear no more of a lab, a person or an outlet; without words it lists what is muted."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Command, Tools
from bot.chat.namelists import muted_text
from bot.chat.panels import mark_of
from bot.core.effects import Effect, SaveChat
from bot.core.spelling import fold
from bot.core.text import Button, Text
from bot.core.wording import Writer, clean

MOST = 100


async def mute(ask: Ask, tools: Tools) -> list[Effect]:
    """Mute it, or list."""
    phrases = tools.say(ask)
    name = " ".join(ask.words.split())[:100]
    if not name:
        return [ask.reply(muted_text(ask, tools))]
    if len(ask.chat.muted) >= MOST:
        return [ask.reply(Text(phrases.say("That is too much to mute. /mute shows what you can hear again.")))]
    keys = keys_of(name, tools)
    chat = replace(ask.chat, muted=ask.chat.muted | keys, active=ask.known and ask.chat.active)
    undo = Button(phrases.say("Undo"), data=f"hear:{mark_of(min(keys))}")
    said = phrases.say("{name} is muted here.", name=clean(name, 80))
    return [SaveChat(chat), ask.reply(Writer().add(said).done([[undo]]))]


def keys_of(name: str, tools: Tools) -> frozenset[str]:
    """A lab where it is one, a person where it is a known one; else whichever of outlet and person bears the name."""
    folded = fold(name)
    if folded in tools.known.labs:
        return frozenset({f"lab:{tools.known.labs[folded]}"})
    if folded in tools.known.people:
        return frozenset({f"person:{tools.known.people[folded]}"})
    return frozenset({f"person:{name}", f"outlet:{name}"})


PLUGIN = Command(
    "mute", lambda phrases: phrases.say("Mute a lab, a person or an outlet"), mute, rank=18, usage="<…>", changes=True
)
