"""The button "Mute person": this chat hears no more of the person whom the move is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Press, Toast, Tools, move_gone
from bot.chat.numbers import move_in
from bot.core.effects import Effect, SaveChat
from bot.core.text import Button
from bot.core.wording import Writer, clean


async def mute(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Mute, and offer to undo it."""
    phrases = tools.say(ask)
    move = await move_in(ask.words, tools)
    if move is None or move.person is None:
        return move_gone(ask, tools)
    keys = frozenset(f"person:{name}" for name in (move.person.name, *move.person.forms))
    said = phrases.say("{person} is muted here.", person=clean(move.person.name, 80))
    undo = Button(phrases.say("Undo"), data=f"unmute:{move.id}")
    if keys <= ask.chat.muted:
        return [Toast(said)]
    muted = replace(ask.chat, muted=ask.chat.muted | keys)
    return [SaveChat(muted), ask.reply(Writer().add(said).done([[undo]]))]


PLUGIN = Press("hush", mute, changes=True)
