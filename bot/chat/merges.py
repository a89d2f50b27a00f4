"""Which moves one might be one with, and making them one."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.ask import Ask, Tools
from bot.chat.decrees import decided, no_such_move, ruled, the_judge
from bot.chat.reviews import item_text
from bot.core.effects import Effect
from bot.core.model import Move
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer, clean, headline
from bot.reading.identity import name_keys

AROUND = timedelta(days=120)
"""From the move on in either direction: longer after a leave nobody tells where it led."""
MOST = 6
MOST_FOUND = 50


async def partners(tools: Tools, move: Move) -> list[Move]:
    """Moves that this one might be one with: of people of such a name, then of the same labs."""
    store, found = tools.store, []
    if move.person:
        found += await store.moves_named(name_keys(move.person), MOST_FOUND)
    for family in sorted(move.families):
        found += await store.moves_of(family, move.first - AROUND, MOST_FOUND)
    near = (other for other in found if abs(other.first - move.first) <= AROUND or other.person)
    return [other for other in {other.id: other for other in near}.values() if other.id != move.id][:MOST]


async def partners_text(ask: Ask, tools: Tools, move: Move) -> Text:
    """Them, each by a button; and how any other is named."""
    phrases = tools.say(ask)
    text = Writer().add(f"#{move.id} {headline(move, phrases)}", EntityKind.BOLD)
    text.line().line().label(phrases.say("Choose, or write:")).add(f"/merge {move.id} …", EntityKind.CODE)
    rows = [
        [Button(f"#{other.id} {clean(headline(other, phrases), 56)}", data=f"join:{other.id}:{move.id}")]
        for other in await partners(tools, move)
    ]
    return text.done(rows)


async def merge_moves(ask: Ask, tools: Tools, first: int | None, second: int | None) -> list[Effect]:
    """Make two moves one, and show it."""
    phrases = tools.say(ask)
    if first is None or second is None:
        return no_such_move(ask, tools)
    done = await ruled(the_judge(tools).merge(first, second, ask.user_id))
    move = await tools.store.move(first) if done else None
    if done is None or move is None:
        return no_such_move(ask, tools)
    said = phrases.say("Merged.") if done.decision else phrases.say("That was decided before.")
    return decided(ask, tools, done, item_text(move, phrases, said))
