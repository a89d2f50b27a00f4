"""The button that confirms what `/editlab` or `/editperson` understood."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.decrees import decided, the_judge
from bot.chat.drafts import done_with, draft_marked
from bot.chat.namings import COMMANDS, names_of, naming_line
from bot.core.effects import Effect
from bot.core.naming import naming_order, read_naming
from bot.core.text import Text
from bot.core.wording import Writer


async def know(ask: Ask, tools: Tools) -> list[Effect]:
    """Keep it: every process reads by it at once."""
    phrases = tools.say(ask)
    kinds = {str(kind): kind for kind in COMMANDS}
    name, mark, place = (*ask.words.split(":"), "", "")[:3]
    kind = kinds.get(name)
    words = draft_marked(ask, COMMANDS[kind], mark) if kind else None
    if kind is None or words is None:
        return [ask.reply(Text(phrases.say("That was decided before.")))]
    names = names_of(kind, tools)
    options = read_naming(words, names, ask.chat.language)
    if not place.isdecimal() or int(place) >= len(options):
        return [ask.show(Text(phrases.say("This button has aged and does nothing any more.")))]
    naming = options[int(place)]
    line, deed = naming_line(naming, kind, names, phrases), naming_line(naming, kind, names, tools.phrases("en"))
    new = naming.forms if naming.id in names.called else (naming.name, *naming.forms)
    done = await the_judge(tools).order([naming_order(kind, naming)], ask.user_id, (f"edit {kind}", deed), new)
    text = Writer().add(phrases.say("I read by this from now on:")).line().add(line).done()
    return [done_with(ask, mark), *decided(ask, tools, done, text)]


PLUGIN = Press("know", know, admins_only=True)
