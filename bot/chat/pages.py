"""Lists of moves, page by page."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Tools
from bot.core.effects import Effect
from bot.core.text import Button
from bot.core.wording import latest_text

SHOWN = 10


async def latest_page(ask: Ask, tools: Tools, skip: int) -> list[Effect]:
    """Show the latest moves after the first few, newest first."""
    phrases = tools.say(ask)
    found = await tools.store.latest_moves(SHOWN + 1, skip)
    text = latest_text(found[:SHOWN], phrases)
    row = [Button("◀", data=f"earlier:{max(0, skip - SHOWN)}")] if skip else []
    if len(found) > SHOWN:
        row.append(Button(phrases.say("Earlier") + " ▶", data=f"earlier:{skip + SHOWN}"))
    if row:
        text = replace(text, buttons=(tuple(row),))
    return [ask.show(text)]
