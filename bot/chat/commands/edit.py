"""The buttons that change or remove one follow."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.ask import Ask, Press, Tools
from bot.chat.panels import LEADING, follow_text, list_text
from bot.core.audience import Follow
from bot.core.effects import DropFollows, Effect, SaveFollow
from bot.core.model import Stage
from bot.core.text import Text


async def edit(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the follow, or make it what the button says."""
    number, _, wish = ask.words.partition(":")
    follows = await tools.store.follows(ask.chat.id)
    follow = next((each for each in follows if str(each.id) == number), None)
    if follow is None:
        return [ask.show(Text(tools.say(ask).say("That is followed no more. /following shows what is.")))]
    what, _, value = wish.partition(":")
    if what == "drop":
        left = [each for each in follows if each is not follow]
        return [DropFollows(ask.chat.id, follow.id), ask.show(list_text(ask, tools, left))]
    changed = change(follow, what, value)
    saved: list[Effect] = [SaveFollow(changed)] if changed != follow else []
    return [*saved, ask.show(follow_text(ask, tools, changed))]


def change(follow: Follow, what: str, value: str) -> Follow:
    """The follow as a button wants it; what no button says changes nothing."""
    match what:
        case "stage" if value in set(Stage):
            return replace(follow, least_stage=Stage(value))
        case "sources" if value.isdecimal():
            return replace(follow, least_sources=max(1, min(9, int(value))))
        case "rank":
            return replace(follow, seniority=LEADING if value == "lead" else frozenset())
    return _switched(follow, what, on=value == "1")


def _switched(follow: Follow, what: str, *, on: bool) -> Follow:
    match what:
        case "named":
            return replace(follow, named_only=on)
        case "core":
            return replace(follow, core_only=on)
        case "urgent":
            return replace(follow, urgent=on)
        case _:
            return follow


PLUGIN = Press("edit", edit, changes=True)
