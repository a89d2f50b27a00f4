"""The buttons of `/language`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.core.effects import Effect, SaveChat
from bot.core.text import Text


async def choose(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Speak that language from now on."""
    if ask.words not in tools.languages:
        return aged(ask, tools)
    chat = replace(ask.chat, language=ask.words, active=ask.known and ask.chat.active)
    return [SaveChat(chat), ask.show(Text(tools.phrases(ask.words).say("I speak English here from now on.")))]


PLUGIN = Press("speak", choose, changes=True)
