"""`/follow`: what to hear of, in plain words; shows what it would have sent before it is saved."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.previews import offer
from bot.core.effects import Effect
from bot.core.text import EntityKind, Text
from bot.core.wording import Writer


async def follow(ask: Ask, tools: Tools) -> list[Effect]:
    """Understand, look back, and offer to save."""
    return await offer(ask, tools, " ".join(ask.words.split())) or [ask.reply(usage(ask, tools))]


def usage(ask: Ask, tools: Tools) -> Text:
    """What can be said."""
    phrases = tools.say(ask)
    text = Writer().add(phrases.say("Tell me what to follow, in any words:"), EntityKind.BOLD)
    for example in (
        "/follow OpenAI",
        phrases.say("/follow from Apple to Meta"),
        phrases.say("/follow founders leaving DeepMind"),
        phrases.say("/follow robotics, not intern"),
    ):
        text.line().add(example)
    return text.done()


PLUGIN = Command(
    "follow",
    lambda phrases: phrases.say("Follow a lab, a person or any words"),
    follow,
    rank=12,
    usage="<…>",
    changes=True,
)
