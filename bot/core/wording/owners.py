"""What whoever set the bot up in a chat hears about it."""

from __future__ import annotations

from bot.core.audience import Chat
from bot.core.text import Text
from bot.core.wording.clean import clean
from bot.core.wording.phrases import Phrases

TITLE = 80


def silenced_text(chat: Chat, phrases: Phrases) -> Text:
    """The bot can write there no more."""
    title = clean(chat.title, TITLE)
    return Text(phrases.say("I can no longer write in “{chat}”. Let me in again and send /start there.", chat=title))


def upgraded_text(chat: Chat, phrases: Phrases) -> Text:
    """The group has a new id, which changes nothing."""
    title = clean(chat.title, TITLE)
    return Text(phrases.say("“{chat}” is a supergroup now. I go on there as before.", chat=title))


def topic_gone_text(chat: Chat, phrases: Phrases) -> Text:
    """The bot can write in one of its topics no more."""
    said = phrases.say(
        "I can no longer write in a topic of “{chat}”. What went there goes to the main one now; /here changes that.",
        chat=clean(chat.title, TITLE),
    )
    return Text(said)


def no_right_text(chat: Chat, phrases: Phrases) -> Text:
    """The bot can open no topics there."""
    said = phrases.say(
        "To open topics in “{chat}” I need the right to manage them. Give it to me there, then send /here.",
        chat=clean(chat.title, TITLE),
    )
    return Text(said)
