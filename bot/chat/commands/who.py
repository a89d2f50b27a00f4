"""`/who NAME`: where somebody is now, and the moves before."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.cards import LONGEST_NAME, card_text, moves_of
from bot.core.effects import Effect
from bot.core.model import Person
from bot.core.text import Text
from bot.core.wording import clean


async def show_person(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the card, or whom the name may mean."""
    phrases = tools.say(ask)
    name = clean(ask.words, LONGEST_NAME)
    if not name:
        return [ask.reply(Text(phrases.say("Give me a name: /who Ada Quill")))]
    mine = await moves_of(Person(name), tools)
    if not mine:
        return [ask.reply(Text(phrases.say("I know no move of {person}.", person=name)))]
    return [ask.reply(card_text(mine, phrases))]


PLUGIN = Command(
    "who", lambda phrases: phrases.say("Show where somebody is, and came from"), show_person, rank=22, usage="<…>"
)
