"""`/language`: in which language this chat is spoken to."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Command, Tools
from bot.chat.tongues import NAMES, spoken
from bot.core.effects import Effect, SaveChat
from bot.core.text import Button, Text
from bot.core.wording import Writer


async def language(ask: Ask, tools: Tools) -> list[Effect]:
    """Change it, or offer all."""
    chosen = spoken(ask.words.strip(), tools.languages) if ask.words else None
    if chosen:
        chat = replace(ask.chat, language=chosen, active=ask.known and ask.chat.active)
        said = tools.phrases(chosen).say("I speak English here from now on.")
        return [SaveChat(chat), ask.reply(Text(said))]
    buttons = [Button(NAMES.get(code, code), data=f"speak:{code}") for code in tools.languages]
    rows = [buttons[start : start + 3] for start in range(0, len(buttons), 3)]
    return [ask.reply(Writer().add(tools.say(ask).say("Choose a language:")).done(rows))]


PLUGIN = Command("language", lambda phrases: phrases.say("Choose the language"), language, rank=40, changes=True)
