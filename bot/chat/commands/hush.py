"""The button "Mute person": this chat hears no more of the person whom the move is about."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Press, Tools
from bot.core.effects import Effect, SaveChat
from bot.core.text import Button, Text
from bot.core.wording import Writer, clean


async def mute(ask: Ask, tools: Tools) -> list[Effect]:
    """Mute, and offer to undo it."""
    phrases = tools.say(ask)
    move = await tools.store.move(int(ask.words)) if ask.words.isdecimal() else None
    if move is None or move.person is None:
        return [ask.reply(Text(phrases.say("This button has aged: the move is no longer known.")))]
    keys = frozenset(f"person:{name}" for name in (move.person.name, *move.person.forms))
    said = Writer().add(phrases.say("{person} is muted here.", person=clean(move.person.name, 80)))
    undo = Button(phrases.say("Undo"), data=f"unmute:{move.id}")
    answer = ask.reply(said.done([[undo]]))
    return [answer] if keys <= ask.chat.muted else [SaveChat(replace(ask.chat, muted=ask.chat.muted | keys)), answer]


PLUGIN = Press("hush", mute, changes=True)
