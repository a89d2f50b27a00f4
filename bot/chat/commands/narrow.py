"""The buttons under `/start` that narrow what a chat hears of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.chat.panels import LEADING, list_text
from bot.core.audience import Follow
from bot.core.effects import Effect, SaveFollow
from bot.core.model import Stage

NARROWER = {
    "named": lambda follow: replace(follow, named_only=True),
    "lead": lambda follow: replace(follow, seniority=LEADING),
    "confirmed": lambda follow: replace(follow, least_stage=Stage.CONFIRMED),
}


async def narrow(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Narrow every follow of the chat; one that is so already stays as it is."""
    make = NARROWER.get(ask.words)
    if make is None:
        return aged(ask, tools)
    old: list[Follow] = await tools.store.follows(ask.chat.id)
    new = [make(follow) for follow in old]
    changed: list[Effect] = [SaveFollow(after) for before, after in zip(old, new, strict=True) if before != after]
    return [*changed, ask.show(list_text(ask, tools, new))]


PLUGIN = Press("narrow", narrow, changes=True)
