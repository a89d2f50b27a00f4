"""The buttons of `/exclude` that allow to tell about somebody again."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.decrees import ruled, the_judge
from bot.chat.numbers import number_in
from bot.core.effects import Effect, Undo
from bot.core.orders import OrderKind, excluded_person
from bot.core.text import Text
from bot.core.wording import clean


async def allow(ask: Ask, tools: Tools) -> list[Effect]:
    """Undo the exclusion, as `/undo` would; excluding anew is how that is undone."""
    phrases, decision = tools.say(ask), number_in(ask.words)
    orders = await tools.store.orders(OrderKind.EXCLUDED)
    name = next((excluded_person(order).name for order in orders if order.decision == decision), "")
    line = await tools.store.line_of(decision) if decision and name else None
    if decision is None or line is None or await ruled(the_judge(tools).undo(decision)) is None:
        return [ask.show(Text(phrases.say("That was decided before.")))]
    said = phrases.say("What comes in about {person} is told again.", person=clean(name, 80))
    return [Undo(line.id, ask.user_id), ask.show(Text(said))]


PLUGIN = Press("allow", allow, admins_only=True)
