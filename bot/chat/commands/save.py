"""The button "Save" under what was understood of a wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.chat.panels import MOST_FOLLOWS, lab_names, mark_of, rule
from bot.core.audience import Follow
from bot.core.effects import DropFollows, Effect, SaveChat, SaveFollow
from bot.core.text import Button, EntityKind, Text
from bot.core.wishes import read_wish
from bot.core.wording import Writer, follow_line


async def save(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Save it; saved again it changes nothing. It takes the place of following everything, unless it is urgent."""
    phrases = tools.say(ask)
    words = next((draft for draft in ask.chat.drafts if mark_of(draft) == ask.words), None)
    if words is None:
        return aged(ask, tools)
    wanted = read_wish(words, tools.known, ask.chat.language).follows
    old = await tools.store.follows(ask.chat.id)
    new = [each for each in wanted if each not in {rule(follow) for follow in old}]
    if len(old) + len(new) > MOST_FOLLOWS:
        full = phrases.say("That is too much: a chat can follow {n} things. /following removes some.", n=MOST_FOLLOWS)
        return [ask.reply(Text(full))]
    narrows = any(each != Follow() and not each.urgent for each in new)
    everything = [each for each in old if rule(each) == Follow()] if narrows else []
    names = lab_names(tools)
    text = Writer().add(phrases.say("You follow this from now on:"), EntityKind.BOLD)
    for each in wanted:
        text.line().add(f"• {follow_line(each, names, phrases)}")
    if everything:
        text.line().line().add(phrases.say("It takes the place of following everything."))
    effects: list[Effect] = [SaveChat(replace(ask.chat, active=True))]
    effects += [DropFollows(ask.chat.id, each.id) for each in everything]
    effects += [SaveFollow(replace(each, chat_id=ask.chat.id, since=ask.now)) for each in new]
    return [*effects, ask.show(text.done([[Button(phrases.say("What you follow"), data="page:0")]]))]


PLUGIN = Press("save", save, changes=True)
