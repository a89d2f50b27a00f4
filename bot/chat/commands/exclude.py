"""`/exclude NAME`: somebody who is written about, and nobody is to be told about; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.decrees import decided, the_judge
from bot.chat.namelists import excluded_text
from bot.core.effects import Effect
from bot.core.text import Text
from bot.core.wording import clean

LONGEST_NAME = 80


async def exclude(ask: Ask, tools: Tools) -> list[Effect]:
    """Tell nobody any more and hide their moves; without a name list who is excluded."""
    phrases, name = tools.say(ask), clean(ask.words, LONGEST_NAME)
    if not name:
        return [ask.reply(await excluded_text(ask, tools))]
    done = await the_judge(tools).exclude(name, ask.user_id)
    said = phrases.say("Nobody is told about {person} any more, and no card shows them.", person=name)
    if done.decision is None:
        said = phrases.say("That was decided before.")
    return decided(ask, tools, done, Text(said))


PLUGIN = Command(
    "exclude",
    lambda phrases: phrases.say("Tell nobody about a person"),
    exclude,
    rank=125,
    admins_only=True,
    usage="<…>",
)
