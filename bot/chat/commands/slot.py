"""The buttons that say what is wrong with a move: show what may stand there instead."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.corrections import SLOTS, choices_text
from bot.chat.decrees import no_such_move
from bot.chat.numbers import move_in
from bot.core.effects import Effect
from bot.core.model import Slot


async def slot(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the choices in place of the slots."""
    about, _, name = ask.words.partition(":")
    move = await move_in(about, tools)
    if move is None or name not in SLOTS:
        return no_such_move(ask, tools)
    return [ask.show(choices_text(ask, tools, move, Slot(name)))]


PLUGIN = Press("slot", slot, admins_only=True)
