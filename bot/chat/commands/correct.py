"""`/correct ID slot value`: what a move says is wrong; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.corrections import correction_in, read_value, slots_text
from bot.chat.decrees import decided, no_such_move, the_judge
from bot.chat.numbers import move_in
from bot.chat.reviews import item_text
from bot.core.effects import Effect
from bot.core.text import Text


async def correct(ask: Ask, tools: Tools) -> list[Effect]:
    """Correct it everywhere; without a slot show what can be corrected."""
    phrases = tools.say(ask)
    number, *rest = ask.words.split(maxsplit=1) or [""]
    move = await move_in(number, tools)
    if move is None:
        return no_such_move(ask, tools)
    slot, wanted = correction_in("".join(rest), phrases)
    if slot is None or not wanted:
        return [ask.reply(slots_text(move, phrases))]
    try:
        value = read_value(slot, wanted, tools, phrases)
        done = await the_judge(tools).correct(move.id, slot, value, ask.user_id)
    except ValueError:
        return [ask.reply(Text(phrases.say("That cannot stand there. /correct {n} shows what can.", n=move.id)))]
    after = await tools.store.move(move.id) or move
    return decided(ask, tools, done, item_text(after, phrases, phrases.say("Corrected.")))


PLUGIN = Command(
    "correct",
    lambda phrases: phrases.say("Have a move say something else"),
    correct,
    rank=115,
    admins_only=True,
    usage="<…>",
)
