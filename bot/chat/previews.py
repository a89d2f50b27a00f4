"""What a wish would have sent, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat.ask import Ask, Tools
from bot.chat.links import link, wish_payload
from bot.chat.panels import MOST_FOLLOWS, lab_names, mark_of
from bot.core.alerting import matches, worth_telling
from bot.core.audience import Chat, Follow
from bot.core.effects import Effect, SaveChat
from bot.core.model import Move, Stage
from bot.core.text import Button, EntityKind, Text
from bot.core.wishes import read_wish
from bot.core.wording import Writer, follow_line, write_moves

LOOK_BACK = timedelta(days=30)
MOST_MOVES = 2000
EXAMPLES = 3
DRAFTS = 5


async def offer(ask: Ask, tools: Tools, words: str) -> list[Effect] | None:
    """Understand a wish, look back, and offer to save it; None when nothing is understood."""
    phrases = tools.say(ask)
    wish = read_wish(words, tools.known, ask.chat.language)
    if not wish.follows:
        return None
    if ask.known and len(await tools.store.follows(ask.chat.id)) + len(wish.follows) > MOST_FOLLOWS:
        full = phrases.say("That is too much: a chat can follow {n} things. /following removes some.", n=MOST_FOLLOWS)
        return [ask.reply(Text(full))]
    moves = await tools.store.moves_between(ask.now - LOOK_BACK, ask.now, MOST_MOVES)
    sent = would_send(wish.follows, ask.chat, moves)
    drafts = (words, *(draft for draft in ask.chat.drafts if draft != words))[:DRAFTS]
    kept = replace(ask.chat, drafts=drafts, active=ask.known and ask.chat.active)
    return [SaveChat(kept), ask.reply(preview(ask, tools, wish.follows, sent, words))]


def would_send(follows: Sequence[Follow], chat: Chat, moves: Sequence[Move]) -> list[Move]:
    """Those of the moves that the follows would have sent to the chat; a denial alone is told to nobody."""
    return [
        move
        for move in moves
        if worth_telling(move)
        and move.stage not in (Stage.DENIED, Stage.REVERSED)
        and any(matches(follow, chat, move) for follow in follows)
    ]


def preview(ask: Ask, tools: Tools, follows: Sequence[Follow], sent: Sequence[Move], words: str) -> Text:
    """What was understood, and what it would have sent."""
    phrases, names = tools.say(ask), lab_names(tools)
    text = Writer().add(phrases.say("I understand:"), EntityKind.BOLD)
    for each in follows:
        text.line().add(f"• {follow_line(each, names, phrases)}")
    said = phrases.count(
        "In the last 30 days it would have sent {n} alert.",
        "In the last 30 days it would have sent {n} alerts.",
        len(sent),
    )
    text.line().line().add(said)
    write_moves(text, sent[:EXAMPLES], phrases)
    payload = wish_payload(words)
    shared = [Button("🔗 " + phrases.say("Link"), url=link(tools.name, payload))] if payload and tools.name else []
    return text.done([[Button("✔ " + phrases.say("Save"), data=f"save:{mark_of(words)}"), *shared]])
