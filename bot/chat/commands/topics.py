"""The button under `/here`: a topic for each lab, or one for all."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.places import no_topics, rest_text, with_switch
from bot.core.effects import BindTopic, Effect, FreeTopics
from bot.core.topics import EACH, REST
from bot.core.wording import no_right_text


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Turn to the one or the other; a topic for each needs the right to open them."""
    phrases = tools.say(ask)
    if not ask.forum:
        return [ask.show(no_topics(phrases))]
    if ask.words != "each":
        rest = BindTopic(ask.chat.id, (REST,), ask.thread_id)
        return [FreeTopics(ask.chat.id), rest, ask.show(rest_text({}, phrases))]
    if tools.may_open_topics is None or not await tools.may_open_topics(ask.chat.id):
        return [ask.reply(no_right_text(ask.chat, phrases))]
    said = phrases.say("Each lab gets a topic of its own, with its first move.")
    return [BindTopic(ask.chat.id, (EACH,), None), ask.show(with_switch(said, phrases, apart=True))]


PLUGIN = Press("topics", turn, changes=True)
