"""The button "Undo" under a muted person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Press, Toast, Tools, move_gone
from bot.chat.numbers import move_in
from bot.core.effects import Effect, SaveChat
from bot.core.text import Text
from bot.core.wording import clean


async def unmute(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Hear of the person again."""
    phrases = tools.say(ask)
    move = await move_in(ask.words, tools)
    if move is None or move.person is None:
        return move_gone(ask, tools)
    keys = frozenset(f"person:{name}" for name in (move.person.name, *move.person.forms))
    said = phrases.say("You hear of {person} again.", person=clean(move.person.name, 80))
    answer = ask.show(Text(said))
    return [SaveChat(replace(ask.chat, muted=ask.chat.muted - keys)), answer] if keys & ask.chat.muted else [answer]


PLUGIN = Press("unmute", unmute, changes=True)
