"""What stands in the audit log, in words; and how it is taken back."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.chat.numbers import number_in
from bot.core.effects import Effect, Overrule, Undo
from bot.core.text import Text
from bot.core.wording import Phrases, clean
from bot.ports import AuditLine

UNDO = "undo "
"""The action of a line that undoes another begins so."""


def deed(line: AuditLine, phrases: Phrases) -> str:
    """What was done, and to what; an action that has no words of its own is shown as it is stored."""
    said = _action(line.action.removeprefix(UNDO), phrases)
    words = f"{said}: {clean(phrases.retell(line.subject), 120)}" if line.subject else said
    return f"↩ {words}" if line.action.startswith(UNDO) else words


def _action(action: str, phrases: Phrases) -> str:
    return {
        "add feed": phrases.say("feed added"),
        "pause feed": phrases.say("feed paused"),
        "resume feed": phrases.say("feed resumed"),
        "trust feed": phrases.say("certificate of feed unchecked"),
        "distrust feed": phrases.say("certificate of feed checked again"),
        "remove feed": phrases.say("feed removed"),
        "pause": phrases.say("all sending paused"),
        "resume": phrases.say("all sending resumed"),
        "send": phrases.say("sent from review"),
        "reject": phrases.say("dropped from review"),
        "believe": phrases.say("claim believed"),
        "correct": phrases.say("move corrected"),
        "retract": phrases.say("move taken back"),
        "merge": phrases.say("moves merged"),
        "split": phrases.say("move split"),
        "exclude": phrases.say("person excluded"),
        "allow": phrases.say("person allowed again"),
        "broadcast": phrases.say("said in every chat"),
        "edit lab": phrases.say("lab changed"),
        "edit person": phrases.say("person changed"),
        "add admin": phrases.say("admin added"),
        "remove admin": phrases.say("admin removed"),
        "link": phrases.say("left for review"),
        "forget a chat": phrases.say("chat forgotten"),
        "gave up on an update": phrases.say("message given up"),
    }.get(action, clean(action, 60))


async def line_named(words: str, tools: Tools) -> AuditLine | None:
    """The line of this number, if there is one."""
    number = number_in(words)
    return None if number is None else await tools.store.audit_line(number)


async def take_back(ask: Ask, tools: Tools, line: AuditLine) -> list[Effect]:
    """Undo what a line says, once."""
    phrases = tools.say(ask)
    if line.undone_at:
        return [ask.show(Text(phrases.say("That is undone already: {what}", what=deed(line, phrases))))]
    if not line.undo:
        return [ask.show(Text(phrases.say("That cannot be undone: {what}", what=deed(line, phrases))))]
    for each in line.undo:
        if isinstance(each, Overrule) and tools.overrule:
            await tools.overrule(each.decision)
    return [Undo(line.id, ask.user_id), ask.show(Text(phrases.say("Undone: {what}", what=deed(line, phrases))))]
