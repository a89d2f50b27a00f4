"""What the commands share by which admins decide about moves: carrying it out, and saying what came of it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from bot.chat.ask import Ask, Tools
from bot.core.effects import Effect
from bot.core.text import Button, Text
from bot.ports import Judge, Ruled


def the_judge(tools: Tools) -> Judge:
    """Who carries decisions out."""
    if tools.judge is None:
        raise RuntimeError("nobody here carries out decisions about moves")
    return tools.judge


async def ruled(deciding: Awaitable[Ruled]) -> Ruled | None:
    """What came of a decision; None when what it is about is not there any more."""
    try:
        return await deciding
    except LookupError:
        return None


def no_such_move(ask: Ask, tools: Tools) -> list[Effect]:
    """Help for who names a move that is not there."""
    return [ask.show(Text(tools.say(ask).say("I know no such move. Give me its number: /move 12")))]


def decided(ask: Ask, tools: Tools, done: Ruled, text: Text) -> list[Effect]:
    """The answer to a decision, with the button that takes it back; the audit log has it already."""
    if done.decision is None:
        return [ask.show(text)]
    undo = Button(tools.say(ask).say("Undo"), data=f"undo:{done.decision.line}")
    return [ask.show(replace(text, buttons=(*text.buttons, (undo,))))]
