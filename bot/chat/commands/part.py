"""The buttons under `/split`: which evidence tells of another move, and the split itself."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.decrees import decided, the_judge
from bot.chat.numbers import move_in, number_in
from bot.chat.reviews import item_text
from bot.chat.splits import chosen, split_text
from bot.core.effects import Effect
from bot.core.text import Text


async def part(ask: Ask, tools: Tools) -> list[Effect]:
    """Show what is chosen, or split; a move that got more evidence meanwhile is shown anew first."""
    phrases = tools.say(ask)
    about, count, bits, *act = ask.words.split(":")
    move = await move_in(about, tools)
    if move is None or number_in(count) != len(move.evidence):
        return [ask.show(Text(phrases.say("This button has aged: its evidence has changed.")))]
    mask = number_in(bits) or 0
    if not act:
        return [ask.show(split_text(move, mask, phrases))]
    articles = {piece.article_id for piece in chosen(move, mask)}
    try:
        done = await the_judge(tools).split(move.id, articles, ask.user_id)
    except ValueError:
        return [ask.show(split_text(move, mask, phrases))]
    after = await tools.store.move(move.id) or move
    return decided(ask, tools, done, item_text(after, phrases, phrases.say("Split.")))


PLUGIN = Press("part", part, admins_only=True)
