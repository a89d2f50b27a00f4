"""`/channel`: whether what is said in this private chat is about the channel that was set up here, or about itself."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect, SaveChat
from bot.core.text import Text
from bot.core.wording import clean


async def channel(ask: Ask, tools: Tools) -> list[Effect]:
    """Turn from the one to the other."""
    phrases = tools.say(ask)
    own = await tools.store.chat(ask.here or ask.chat.id)
    if own is None or own.channel is None:
        said = phrases.say(
            "Make me an admin of your channel, with the right to post; then I ask you here what to send."
        )
        return [ask.reply(Text(said))]
    if own.manages is not None:
        said = phrases.say("What you tell me is about this chat again; /channel turns to the channel.")
        return [SaveChat(replace(own, manages=None)), ask.reply(Text(said))]
    room = await tools.store.chat(own.channel)
    title = clean(room.title, 80) if room else "?"
    said = phrases.say("What you tell me is about “{chat}” now; /channel turns back.", chat=title)
    return [SaveChat(replace(own, manages=own.channel)), ask.reply(Text(said))]


PLUGIN = Command("channel", lambda phrases: phrases.say("Manage your channel from here"), channel, rank=45)
