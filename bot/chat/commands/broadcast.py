"""`/broadcast TEXT`: say something in every chat; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.drafts import draft_of, kept
from bot.chat.panels import mark_of
from bot.core.effects import Effect
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer

LONGEST = 3500
"""Characters: it must fit into a message, whatever they count as."""


async def broadcast(ask: Ask, tools: Tools) -> list[Effect]:
    """Show it as it will be read, and in how many chats; nothing is sent before that is confirmed."""
    phrases, words = tools.say(ask), ask.words.strip()
    if not words:
        return [ask.reply(Text(phrases.say("Give me what to say: /broadcast <text>")))]
    if len(words) > LONGEST:
        return [ask.reply(Text(phrases.say("That is too long for one message.")))]
    chats = (await tools.store.tally(ask.now)).chats
    draft = draft_of("broadcast", words, ask.now)
    text = Writer().add(phrases.say("It will be read like this:"), EntityKind.BOLD).line().line()
    text.add(words)
    send = phrases.count("Send to {n} chat", "Send to {n} chats", chats)
    return [kept(ask, draft), ask.reply(text.done([[Button(f"📣 {send}", data=f"announce:{mark_of(draft)}")]]))]


PLUGIN = Command(
    "broadcast",
    lambda phrases: phrases.say("Say something in every chat"),
    broadcast,
    rank=155,
    admins_only=True,
    usage="<…>",
)
