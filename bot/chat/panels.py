"""What the commands about follows share: the list of them, and one with the buttons that change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from bot.chat.ask import Ask, Tools
from bot.core.audience import Follow
from bot.core.model import Seniority, Stage
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, follow_line
from bot.core.wording.names import stage_word

PAGE = 8
MOST_FOLLOWS = 50
"""A chat may have so many."""
SENIOR = frozenset({Seniority.FOUNDER, Seniority.C_LEVEL})
LEADING = SENIOR | {Seniority.LEAD}


def lab_names(tools: Tools) -> dict[str, str]:
    """What each family is called."""
    names = {lab.family: lab.name for lab in tools.labs.values()}
    return names | {key: lab.name for key, lab in tools.labs.items() if lab.family == key}


def rule(follow: Follow) -> Follow:
    """The follow itself, whoever has it and since when."""
    return replace(follow, id=0, chat_id=0, since=None)


def mark_of(words: str) -> str:
    """A short mark by which a button finds words that are stored."""
    return blake2b(words.encode("utf-8", "replace"), digest_size=5).hexdigest()


def list_text(ask: Ask, tools: Tools, follows: Sequence[Follow], page: int = 0) -> Text:
    """A page of what the chat follows, with a button for each."""
    phrases = tools.say(ask)
    if not follows:
        nothing = phrases.say("You follow nothing. /follow with a lab, a name or any words begins.")
        return Text(nothing)
    page = page_within(page, len(follows))
    names = lab_names(tools)
    text = Writer().add(phrases.say("What you follow"), EntityKind.BOLD)
    shown = follows[page * PAGE : (page + 1) * PAGE]
    numbers = []
    for place, follow in enumerate(shown, page * PAGE + 1):
        text.line().add(f"{place}. {follow_line(follow, names, phrases)}")
        numbers.append(Button(f"✎ {place}", data=f"edit:{follow.id}"))
    text.line().line().add(phrases.say("A number changes or removes it."))
    return text.done([numbers[:4], numbers[4:], turning("page", page, len(follows), PAGE)])


def page_within(page: int, count: int, size: int = PAGE) -> int:
    """The page, or the last one: the list may have become shorter since the button was made."""
    return max(0, min(page, (count - 1) // size))


def turning(action: str, page: int, count: int, size: int) -> list[Button]:
    """Buttons to the pages before and after."""
    row = [Button(f"◀ {page}", data=f"{action}:{page - 1}")] if page else []
    return [*row, Button(f"{page + 2} ▶", data=f"{action}:{page + 1}")] if (page + 1) * size < count else row


def follow_text(ask: Ask, tools: Tools, follow: Follow) -> Text:
    """One follow; each button says what it will be after the press, so that two presses do one thing."""
    phrases = tools.say(ask)
    text = Writer().add(follow_line(follow, lab_names(tools), phrases), EntityKind.BOLD)
    return text.done(_buttons(follow, phrases))


def _buttons(follow: Follow, phrases: Phrases) -> list[list[Button]]:
    at = f"edit:{follow.id}"
    stages = [Stage.RUMOURED, Stage.REPORTED, Stage.CONFIRMED]

    def chosen(label: str, data: str, *, on: bool) -> Button:
        return Button(f"● {label}" if on else label, data=f"{at}:{data}")

    def switch(label: str, data: str, *, on: bool) -> Button:
        return Button(f"{'☑' if on else '☐'} {label}", data=f"{at}:{data}:{int(not on)}")

    ranks = [
        (phrases.say("All ranks"), "all", frozenset[Seniority]()),
        (phrases.say("Leads and above"), "lead", LEADING),
    ]
    return [
        [chosen(stage_word(s, phrases), f"stage:{s.value}", on=follow.least_stage is s) for s in stages],
        [
            chosen(phrases.count("{n} source", "{n} sources", n), f"sources:{n}", on=follow.least_sources == n)
            for n in (1, 2, 3)
        ],
        [chosen(label, f"rank:{key}", on=follow.seniority == wanted) for label, key, wanted in ranks],
        [
            switch(phrases.say("Named people only"), "named", on=follow.named_only),
            switch(phrases.say("AI work only"), "core", on=follow.core_only),
        ],
        [
            switch("⚡ " + phrases.say("Urgent"), "urgent", on=follow.urgent),
            Button("🗑 " + phrases.say("Remove"), data=f"{at}:drop:1"),
        ],
        [Button(phrases.say("What you follow"), data="page:0")],
    ]
