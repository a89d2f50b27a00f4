"""Names that a chat or an admin put on a list, page by page, each with a button that takes it off."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Tools
from bot.chat.panels import PAGE, lab_names, mark_of, page_within, turning
from bot.core.orders import OrderKind, excluded_person
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer, clean


def muted_text(ask: Ask, tools: Tools, page: int = 0) -> Text:
    """What is muted here, and may be heard again."""
    phrases, names = tools.say(ask), lab_names(tools)
    if not ask.chat.muted:
        return Text(phrases.say("Nothing is muted. Give me a lab, a person or an outlet: /mute <name>"))
    text = Writer().add(phrases.say("Muted here; press one to hear of it again:"), EntityKind.BOLD)
    # A name that is muted as an outlet and as a person is one for who reads it, and heard again in one go.
    keys = {key.partition(":")[2]: key for key in sorted(ask.chat.muted)}
    shown = {names.get(name, name) if key.startswith("lab:") else name: key for name, key in keys.items()}
    buttons = [Button(clean(name, 40), data=f"hear:{mark_of(key)}") for name, key in shown.items()]
    return text.done(_paged("muted", buttons, page))


async def excluded_text(ask: Ask, tools: Tools, page: int = 0) -> Text:
    """Who is excluded, and may be told about again."""
    phrases = tools.say(ask)
    names = {order.decision: excluded_person(order).name for order in await tools.store.orders(OrderKind.EXCLUDED)}
    if not names:
        return Text(phrases.say("Nobody is excluded. Give me a name: /exclude Ada Quill"))
    text = Writer().add(phrases.say("Excluded; press one to allow it again:"), EntityKind.BOLD)
    buttons = [Button(clean(name, 60), data=f"allow:{decision}") for decision, name in names.items()]
    return text.done(_paged("excluded", buttons, page))


def _paged(action: str, buttons: Sequence[Button], page: int) -> list[list[Button]]:
    page = page_within(page, len(buttons))
    shown = [[button] for button in buttons[page * PAGE : (page + 1) * PAGE]]
    return [*shown, turning(action, page, len(buttons), PAGE)]
