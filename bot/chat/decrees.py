"""What the commands share by which admins decide about moves: carrying it out, and saying what came of it."""

from __future__ import annotations

from collections.abc import Awaitable

from bot.chat.ask import Ask, Tools
from bot.core.effects import Audit, Effect, Overrule
from bot.core.text import Text
from bot.core.wording import Phrases, headline
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


def named(done: Ruled, phrases: Phrases) -> str:
    """What a decision was about, in one line."""
    return f"{headline(done.changes[0].move, phrases)} ({done.changes[0].move.id})" if done.changes else ""


def decreed(ask: Ask, tools: Tools, done: Ruled, action: str, text: Text) -> list[Effect]:
    """The line in the audit log, and the answer with the button that takes it back."""
    return decided(ask, tools, done, (action, named(done, tools.phrases("en"))), text)


def decided(ask: Ask, tools: Tools, done: Ruled, deed: tuple[str, str], text: Text) -> list[Effect]:
    """The same, about something that is no move: what was done, and to what."""
    if done.decision is None:
        return [ask.show(text)]
    line = Audit(ask.user_id, *deed, undo=(Overrule(done.decision),))
    return [line, ask.show(text, undo=tools.say(ask).say("Undo"))]
