"""What `@bot words` offers in any chat: moves and cards, chosen by the same words as what a chat follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputTextMessageContent

from bot.chat.ask import Tools
from bot.chat.cards import card_text, moves_of
from bot.chat.labcards import lab_text
from bot.chat.links import CARD, MOVE, PERSON, link, payload_of
from bot.chat.messenger import entities, preview
from bot.chat.previews import would_send
from bot.core.audience import Chat, Follow
from bot.core.model import Move, Person
from bot.core.text import Text
from bot.core.wishes import read_wish
from bot.core.wording import alert_text, clean, headline
from bot.core.wording.names import stage_mark

LOOK_BACK = timedelta(days=365)
CARD_DAYS = 90
MOST_MOVES = 2000
PAGE = 20
"""Telegram takes 50 at most."""
CACHE_SECONDS = 60
"""The same words bring the same for so long, to the same user: languages differ."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be shared."""

    title: str
    text: Text
    payload: str | None
    """What opens it in the bot."""


async def offers(words: str, language: str, now: datetime, tools: Tools) -> list[Offer]:
    """Cards of the labs and people that the words name, then the moves, newest first; without words the latest."""
    follows = read_wish(words, tools.known, language).follows if words.strip() else ()
    moves = await tools.store.moves_between(now - LOOK_BACK, now, MOST_MOVES)
    found = would_send(follows or (Follow(),), Chat(0), moves)
    cards = await _cards(follows, words, now, language, tools)
    return [*cards, *(_move(move, language, tools) for move in found)]


def articles(page: Sequence[Offer], language: str, tools: Tools) -> list[InlineQueryResultArticle]:
    """The offers in the library's words."""
    label = tools.phrases(language).say("Open")
    return [_article(place, offer, label, tools.name) for place, offer in enumerate(page)]


def _article(place: int, offer: Offer, label: str, bot: str) -> InlineQueryResultArticle:
    button = InlineKeyboardButton(label, url=link(bot, offer.payload)) if offer.payload else None
    return InlineQueryResultArticle(
        offer.payload or str(place),
        offer.title,
        _content(offer.text),
        reply_markup=InlineKeyboardMarkup([[button]]) if button else None,
        description=clean(" · ".join(offer.text.text.splitlines()[1:3]), 100),
    )


def _content(text: Text) -> InputTextMessageContent:
    return InputTextMessageContent(text.text, entities=entities(text), link_preview_options=preview(text))


def _move(move: Move, language: str, tools: Tools) -> Offer:
    phrases = tools.phrases(language)
    title = f"{stage_mark(move.stage)} {headline(move, phrases)}"
    return Offer(title, alert_text(move, [], phrases), payload_of(MOVE, move.id))


async def _cards(follows: Sequence[Follow], words: str, now: datetime, language: str, tools: Tools) -> list[Offer]:
    phrases, found = tools.phrases(language), []
    for family in dict.fromkeys(follow.lab for follow in follows if follow.lab):
        lab = tools.labs.get(family)
        if lab is not None:
            moves = await tools.store.moves_of(family, now - timedelta(days=CARD_DAYS), MOST_MOVES)
            found.append(Offer(lab.name, lab_text(lab, moves, CARD_DAYS, phrases), payload_of(CARD, family)))
    for name in dict.fromkeys([*(follow.person for follow in follows if follow.person), words.strip()]):
        moves = await moves_of(Person(clean(name, 80)), tools) if name else []
        if moves:
            card = card_text(moves, phrases)
            found.append(Offer("👤 " + card.text.partition("\n")[0], card, payload_of(PERSON, moves[0].id)))
    return list({offer.payload: offer for offer in found}.values())
