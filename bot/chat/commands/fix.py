"""The buttons that have a move say something else."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.corrections import SLOTS, choices, mark
from bot.chat.decrees import decided, no_such_move, the_judge
from bot.chat.numbers import move_in
from bot.chat.reviews import item_text
from bot.core.effects import Effect
from bot.core.model import Slot
from bot.core.text import Text


async def fix(ask: Ask, tools: Tools) -> list[Effect]:
    """Correct it; pressed again it changes nothing."""
    phrases = tools.say(ask)
    about, _, rest = ask.words.partition(":")
    name, _, chosen = rest.partition(":")
    move = await move_in(about, tools)
    if move is None or name not in SLOTS:
        return no_such_move(ask, tools)
    slot = Slot(name)
    fitting = [value for value in choices(move, slot) if mark(value) == chosen]
    if not fitting:
        return [ask.show(Text(phrases.say("That was decided before.")))]
    done = await the_judge(tools).correct(move.id, slot, fitting[0], ask.user_id)
    after = await tools.store.move(move.id) or move
    return decided(ask, tools, done, item_text(after, phrases, phrases.say("Corrected.")))


PLUGIN = Press("fix", fix, admins_only=True)
