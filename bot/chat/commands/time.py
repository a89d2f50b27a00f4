"""The buttons of `/when`, and those of `/start` that say how often."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.chat.times import when_text
from bot.core.effects import Effect, SaveChat
from bot.core.timetable import change_times


async def press(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Change it, and show how it is now."""
    phrases = tools.say(ask)
    changed = change_times(ask.chat, ask.words, tools.zones(ask.chat.language))
    if changed is None or not ask.known:
        return aged(ask, tools)
    saved: list[Effect] = [SaveChat(changed)] if changed != ask.chat else []
    return [*saved, ask.show(when_text(changed, phrases))]


PLUGIN = Press("time", press, changes=True)
