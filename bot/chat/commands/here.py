"""`/here`: in a forum, alerts come to the topic in which it is said; with names of labs, what these do."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.places import labs_in, no_topics, rest_text, with_switch
from bot.core.effects import BindTopic, Effect
from bot.core.text import Text
from bot.core.topics import REST
from bot.core.wording import clean
from bot.core.wording.names import listed


async def here(ask: Ask, tools: Tools) -> list[Effect]:
    """Bind the topic, and say to what."""
    phrases = tools.say(ask)
    if not ask.forum:
        return [ask.reply(no_topics(phrases))]
    if not ask.words.strip():
        topics = {**await tools.store.topics(ask.chat.id), REST: ask.thread_id}
        return [BindTopic(ask.chat.id, (REST,), ask.thread_id), ask.reply(rest_text(topics, phrases))]
    labs = labs_in(ask, tools)
    if not labs:
        said = phrases.say("I know no lab called “{name}”. Try: /here OpenAI, Meta", name=clean(ask.words, 80))
        return [ask.reply(Text(said))]
    names = [tools.labs[lab].name if lab in tools.labs else lab for lab in labs]
    said = phrases.say("Moves of {labs} come here from now on.", labs=listed(names, phrases))
    return [BindTopic(ask.chat.id, labs, ask.thread_id), ask.reply(with_switch(said, phrases, apart=True))]


PLUGIN = Command(
    "here", lambda phrases: phrases.say("Choose the topic for alerts"), here, rank=46, usage="<…>", changes=True
)
