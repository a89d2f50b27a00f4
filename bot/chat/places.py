"""Which topics of a forum alerts go to, as `/here` and its buttons show it."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.core.text import Button, Text
from bot.core.topics import REST, Topics
from bot.core.wishes import read_wish
from bot.core.wording import Phrases, Writer


def labs_in(ask: Ask, tools: Tools) -> tuple[str, ...]:
    """The labs that the words name and nothing else; none when they say anything beside."""
    rules = read_wish(ask.words, tools.known, ask.chat.language).follows
    if any(rule.words or rule.not_words or rule.person or not rule.lab for rule in rules):
        return ()
    named = (lab for rule in rules for lab in (rule.lab, rule.other_lab) if lab)
    return tuple(dict.fromkeys(named))


def no_topics(phrases: Phrases) -> Text:
    """There is nothing to choose from."""
    return Text(phrases.say("There are no topics here. The settings of a group can switch them on."))


def rest_text(topics: Topics, phrases: Phrases) -> Text:
    """What belongs to no lab comes here from now on; where labs have topics, all the rest."""
    if topics.keys() <= {REST}:
        return with_switch(phrases.say("Alerts come here from now on."), phrases, apart=False)
    said = phrases.say("Alerts come here from now on, except for labs with topics of their own.")
    return with_switch(said, phrases, apart=True)


def with_switch(said: str, phrases: Phrases, *, apart: bool) -> Text:
    """Words, and the button that turns to the other way: a topic for each lab, or one for all."""
    one, each = phrases.say("Everything in this topic"), phrases.say("One topic per lab")
    button = Button(one, data="topics:one") if apart else Button(each, data="topics:each")
    return Writer().add(said).done([[button]])
