"""`/help`: everything that can be asked for, on one screen."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.model import Stage
from bot.core.text import EntityKind
from bot.core.wording import Writer
from bot.core.wording.names import stage_mark, stage_word


async def show_help(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the commands that this user may give, and what the marks mean."""
    phrases = tools.say(ask)
    text = Writer().add(phrases.say("What you can ask me"), EntityKind.BOLD)
    everyones = [command for command in tools.commands if not command.admins_only]
    if ask.admin:
        # Theirs alone fill a screen; what everybody may ask stands in the menu with its words.
        text.line().add(" ".join(f"/{command.name}" for command in everyones)).line()
    for command in [c for c in tools.commands if c.admins_only] if ask.admin else everyones:
        text.line().add(f"/{command.name} {command.usage}".rstrip()).add(f" – {command.summary(phrases)}")
    marks = [f"{stage_mark(stage)} {stage_word(stage, phrases)}" for stage in Stage]
    text.line().line().add(" · ".join(marks))
    return [ask.reply(text.done())]


PLUGIN = Command("help", lambda phrases: phrases.say("Show what you can ask"), show_help, rank=30)
