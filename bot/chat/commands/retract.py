"""`/retract ID`: a move is taken back wherever it was told; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import decided, no_such_move, ruled, the_judge
from bot.chat.numbers import number_in
from bot.core.effects import Effect
from bot.core.text import Text


async def retract(ask: Ask, tools: Tools) -> list[Effect]:
    """Take it back: those who were told hear so, and nobody else."""
    phrases = tools.say(ask)
    move_id = number_in(ask.words)
    done = await ruled(the_judge(tools).reject(move_id, ask.user_id)) if move_id is not None else None
    if done is None:
        return no_such_move(ask, tools)
    taken = phrases.say("Taken back. Whoever was told of it hears so.")
    text = Text(taken if done.decision else phrases.say("That was decided before."))
    return decided(ask, tools, done, text)


PLUGIN = Command(
    "retract", lambda phrases: phrases.say("Take a move back"), retract, rank=117, admins_only=True, usage="<…>"
)
