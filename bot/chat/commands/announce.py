"""The button that sends a broadcast."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.drafts import done_with, draft_marked
from bot.core.effects import Audit, Broadcast, Effect, RecallBroadcast
from bot.core.text import Text
from bot.core.wording import clean


async def announce(ask: Ask, tools: Tools) -> list[Effect]:
    """Send it to every chat, once however often it is pressed; undone, it stops where it has not arrived yet."""
    phrases, words = tools.say(ask), draft_marked(ask, "broadcast", ask.words)
    if words is None:
        return [ask.reply(Text(phrases.say("That was decided before.")))]
    chats = (await tools.store.tally(ask.now)).chats
    said = phrases.count("It goes to {n} chat.", "It goes to {n} chats.", chats)
    return [
        Broadcast(ask.words, Text(words)),
        done_with(ask, ask.words),
        Audit(ask.user_id, "broadcast", clean(words, 80), undo=(RecallBroadcast(ask.words),)),
        ask.show(Text(said), undo=phrases.say("Undo")),
    ]


PLUGIN = Press("announce", announce, admins_only=True)
