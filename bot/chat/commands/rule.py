"""The buttons under what waits for review: send, reject, correct, merge."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.corrections import slots_text
from bot.chat.decrees import decided, no_such_move, ruled, the_judge
from bot.chat.merges import partners_text
from bot.chat.numbers import number_in
from bot.chat.reviews import queue_page
from bot.core.effects import Effect
from bot.core.text import Text
from bot.ports import Ruled


async def rule(ask: Ask, tools: Tools) -> list[Effect]:
    """Do what the button says; then show what waits next, or what there is to choose."""
    verb, _, rest = ask.words.partition(":")
    about, _, place = rest.partition(":")
    about_id = number_in(about[1:])
    if about_id is None or verb not in ("send", "reject", "edit", "merge"):
        return [ask.show(Text(tools.say(ask).say("This button has aged and does nothing any more.")))]
    if verb in ("send", "reject"):
        return await _decide(ask, tools, verb, (about[0], about_id), number_in(place) or 0)
    return await _open(ask, tools, verb, about[0], about_id)


async def _decide(ask: Ask, tools: Tools, verb: str, about: tuple[str, int], place: int) -> list[Effect]:
    phrases, judge = tools.say(ask), the_judge(tools)
    kind, about_id = about
    if kind == "m":
        deciding = judge.send(about_id, ask.user_id) if verb == "send" else judge.reject(about_id, ask.user_id)
    elif verb == "send":
        deciding = judge.take_up(about_id, ask.user_id, hold=False)
    else:
        deciding = judge.drop_claim(about_id, ask.user_id)
    done = await ruled(deciding) or Ruled(None)
    said = phrases.say("Sent.") if verb == "send" else phrases.say("Dropped.")
    if done.decision is None:
        said = phrases.say("That was decided before.")
    return decided(ask, tools, done, await queue_page(ask, tools, place, said))


async def _open(ask: Ask, tools: Tools, verb: str, kind: str, about_id: int) -> list[Effect]:
    """Show what there is to choose; a claim becomes a move that waits, so that there is something to correct."""
    taken = Ruled(None)
    if kind == "c":
        taken = await ruled(the_judge(tools).take_up(about_id, ask.user_id, hold=True)) or taken
    move_id = taken.move_id if kind == "c" else about_id
    move = await tools.store.move(move_id) if move_id else None
    if move is None:
        return no_such_move(ask, tools)
    text = slots_text(move, tools.say(ask)) if verb == "edit" else await partners_text(ask, tools, move)
    return decided(ask, tools, taken, text)


PLUGIN = Press("rule", rule, admins_only=True)
