"""What an admin says about the names of labs or people: understood, shown, and kept once it is confirmed."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.chat.drafts import draft_of, kept
from bot.chat.panels import mark_of
from bot.core.effects import Effect
from bot.core.naming import Names, Naming, read_naming
from bot.core.orders import OrderKind
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean
from bot.core.wording.names import listed

COMMANDS = {OrderKind.LAB: "editlab", OrderKind.PERSON: "editperson"}


def names_of(kind: OrderKind, tools: Tools) -> Names:
    """What is known of labs, or of people."""
    return tools.lab_names if kind is OrderKind.LAB else tools.people_names


def naming_line(naming: Naming, kind: OrderKind, names: Names, phrases: Phrases) -> str:
    """What it will come to, in a sentence."""
    name = clean(naming.name, 80)
    said = name if naming.id in names.called else phrases.say("New: {name}", name=name)
    if naming.forms:
        forms = listed([clean(form, 80) for form in naming.forms], phrases)
        said = phrases.say("{name}, also called {forms}", name=said, forms=forms)
    if naming.into is None:
        return said
    other = clean(names.called.get(naming.into, naming.into), 80)
    if kind is OrderKind.LAB:
        return phrases.say("{name} belongs to {other}", name=said, other=other)
    return phrases.say("{name} and {other} are one person", name=said, other=other)


async def preview(ask: Ask, tools: Tools, kind: OrderKind, usage: str) -> list[Effect]:
    """Show what was understood, with a button for each thing that may be meant."""
    phrases, names, words = tools.say(ask), names_of(kind, tools), ask.words.strip()
    options = read_naming(words, names, ask.chat.language)
    if not options:
        return [ask.reply(Text(usage))]
    draft = draft_of(COMMANDS[kind], words, ask.now)
    text = Writer().add(phrases.say("I understand:"), EntityKind.BOLD)
    rows = []
    for place, naming in enumerate(options):
        line = naming_line(naming, kind, names, phrases)
        text.line().add(f"• {line}")
        label = phrases.say("Save") if len(options) == 1 else line
        rows.append([Button("✔ " + label, data=f"know:{kind}:{mark_of(draft)}:{place}")])
    return [kept(ask, draft), ask.reply(text.done(rows))]
