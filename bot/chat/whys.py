"""Why a chat was told of a move: which of its follows ask for it, and the words that meet them."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.chat.panels import lab_names
from bot.core.alerting import best_evidence, matches
from bot.core.audience import Follow
from bot.core.model import Evidence, Move
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer, clean, follow_line, headline

MOST_FOLLOWS = 5
LONGEST_QUOTE = 300


async def why_text(ask: Ask, tools: Tools, move: Move) -> Text:
    """The follows that want the move now, each with the text that matched; what is followed may have changed since."""
    phrases = tools.say(ask)
    names, quoted = lab_names(tools), set[Evidence]()
    follows = await tools.store.follows(ask.chat.id)
    found = [(each, matches(each, ask.chat, move)) for each in follows]
    wanting = [(each, match) for each, match in found if match]
    text = Writer().add(headline(move, phrases), EntityKind.BOLD)
    if not wanting:
        text.line().add(phrases.say("Nothing that you follow now asks for it."))
    for follow, match in (wanting or found)[:MOST_FOLLOWS]:
        text.line().line().label(phrases.say("You follow:")).add(follow_line(follow, names, phrases))
        if match:
            _quote(text, follow, move, quoted)
        else:
            text.line().add(f"– {clean(phrases.retell(match.why), 200)}", EntityKind.ITALIC)
    return text.done([[Button(phrases.say("What you follow"), data="page:0")]])


def _quote(text: Writer, follow: Follow, move: Move, quoted: set[Evidence]) -> None:
    """The words that meet a follow; words that stand there already are not repeated."""
    evidence = best_evidence(follow, move)
    if evidence in quoted:
        return
    quoted.add(evidence)
    words = clean(evidence.claim.evidence or evidence.title, LONGEST_QUOTE)
    text.line().add(f"“{words}”", EntityKind.ITALIC).add(" · ")
    text.add(clean(evidence.outlet, 60) or "?", url=evidence.url)
