"""`/start`: begin to hear of moves, of all or of what the deep link says; asked again it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.ask import Ask, Command, Tools
from bot.chat.links import LAB
from bot.chat.opening import opened
from bot.chat.times import other_cadences
from bot.core.audience import Follow
from bot.core.effects import BindTopic, Effect, SaveChat, SaveFollow
from bot.core.model import Employer, Move
from bot.core.text import Button, EntityKind, Text
from bot.core.topics import REST
from bot.core.wording import Phrases, Writer, write_moves
from bot.core.wording.names import listed

SHOWN_MOVES = 3


async def start(ask: Ask, tools: Tools) -> list[Effect]:
    """Open what the deep link names; else follow, and show the last moves."""
    found = await opened(ask, tools)
    if found is not None:
        return found
    follows = await tools.store.follows(ask.chat.id) if ask.known else []
    moves = await tools.store.latest_moves(SHOWN_MOVES)
    lab = tools.labs.get(ask.words.removeprefix(LAB)) if ask.words.startswith(LAB) else None
    saved = decide(ask, follows, lab)
    return [
        *saved,
        *([] if follows else await _settle_in_topic(ask, tools)),
        ask.reply(welcome(ask, tools, [*follows, *(e.follow for e in saved if isinstance(e, SaveFollow))], moves)),
    ]


def decide(ask: Ask, follows: Sequence[Follow], lab: Employer | None) -> list[SaveChat | SaveFollow]:
    """What has to be written: nothing for a chat that hears of it already."""
    wanted = Follow(chat_id=ask.chat.id, since=ask.now, lab=lab.family if lab else None)
    covered = any(_same(follow, Follow()) or _same(follow, wanted) for follow in follows)
    awake = ask.known and ask.chat.active
    effects: list[SaveChat | SaveFollow] = [] if awake else [SaveChat(replace(ask.chat, active=True))]
    if not covered and (lab or not follows):
        effects.append(SaveFollow(wanted))
    return effects


async def _settle_in_topic(ask: Ask, tools: Tools) -> list[Effect]:
    """Who begins in a topic of a forum expects alerts there, unless another was chosen before."""
    if ask.thread_id is None or await tools.store.topics(ask.chat.id):
        return []
    return [BindTopic(ask.chat.id, (REST,), ask.thread_id)]


def _same(follow: Follow, other: Follow) -> bool:
    """The same rule, whoever has it and since when."""
    return replace(follow, id=0, chat_id=0, since=None) == replace(other, id=0, chat_id=0, since=None)


def welcome(ask: Ask, tools: Tools, follows: Sequence[Follow], moves: Sequence[Move]) -> Text:
    """What the bot does, what this chat follows, and the last moves."""
    phrases = tools.say(ask)
    text = Writer()
    text.add(phrases.say("Who moves between AI labs: told once, early, and corrected in place."), EntityKind.BOLD)
    text.line().line().add(following(tools, follows, phrases))
    text.line().add(phrases.say("/stop ends it, /help shows what else there is."))
    if moves:
        text.line().line().add(phrases.count("The latest move", "The latest moves", len(moves)), EntityKind.BOLD)
        write_moves(text, moves, phrases)
    narrower = [
        Button(phrases.say("Leads+"), data="narrow:lead"),
        Button(phrases.say("Confirmed"), data="narrow:confirmed"),
        Button(phrases.say("Named only"), data="narrow:named"),
    ]
    # Three in a row at the most, in few letters: a phone cuts off what is longer.
    return text.done([narrower, other_cadences(ask.chat, phrases)])


def following(tools: Tools, follows: Sequence[Follow], phrases: Phrases) -> str:
    """What a chat follows, in a sentence."""
    if any(_same(follow, Follow()) for follow in follows):
        return phrases.say("You follow everything, from the first rumour on.")
    names = {lab.family: tools.labs[lab.family].name for lab in tools.labs.values() if lab.family in tools.labs}
    labs = sorted({names.get(follow.lab, follow.lab) for follow in follows if follow.lab})
    return phrases.say("You follow {labs}, from the first rumour on.", labs=listed(labs, phrases)) if labs else ""


PLUGIN = Command("start", lambda phrases: phrases.say("Hear of every move"), start, rank=10, changes=True)
