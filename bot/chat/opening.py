"""What a link that opens the bot asks for, where that is something to look at; it follows nothing by itself."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.chat.cards import card_text, moves_of
from bot.chat.labcards import SPANS, show_lab
from bot.chat.links import CARD, MOVE, PERSON, WISH, wish_in
from bot.chat.numbers import move_in
from bot.chat.previews import offer
from bot.chat.trails import trail_text
from bot.core.effects import Effect
from bot.core.model import Move


async def opened(ask: Ask, tools: Tools) -> list[Effect] | None:
    """The move, the card or the offer that the payload names; None when it names none of them."""
    payload = ask.words.strip()
    if payload.startswith(MOVE):
        return await _move(ask, tools, payload.removeprefix(MOVE))
    if payload.startswith(PERSON):
        return await _person(ask, tools, payload.removeprefix(PERSON))
    if payload.startswith(CARD) and payload.removeprefix(CARD) in tools.labs:
        return await show_lab(ask, tools, tools.labs[payload.removeprefix(CARD)].family, SPANS[0])
    if payload.startswith(WISH):
        return await offer(ask, tools, wish_in(payload))
    return None


async def _move(ask: Ask, tools: Tools, words: str) -> list[Effect] | None:
    move = await _told(tools, words)
    if move is None:
        return None
    return [ask.reply(trail_text(move, await tools.store.revisions(move.id), tools.say(ask)))]


async def _person(ask: Ask, tools: Tools, words: str) -> list[Effect] | None:
    move = await _told(tools, words)
    if move is None or move.person is None:
        return None
    moves = await moves_of(move.person, tools)
    return [ask.reply(card_text(moves, tools.say(ask)))] if moves else None


async def _told(tools: Tools, words: str) -> Move | None:
    move = await move_in(words, tools)
    return None if move is None or move.held else move
