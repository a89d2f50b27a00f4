"""`/check`: how a text, or the article behind a link, would be read, and why; for admins."""

from __future__ import annotations

import re

from bot.chat.ask import Ask, Command, Reading, Tools
from bot.chat.readings import as_move, fate
from bot.core.effects import Effect
from bot.core.model import Article, Claim
from bot.core.outcomes import FetchFailed
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, headline
from bot.core.wording.names import role, stage_mark, stage_word

LINK = re.compile(r"https?://\S+")
MOST_CLAIMS = 5
MOST_REASONS = 20


async def check(ask: Ask, tools: Tools) -> list[Effect]:
    """Read it, and explain."""
    phrases = tools.say(ask)
    if not ask.words:
        return [ask.reply(Text(phrases.say("Give me something to read: /check <text or link>")))]
    article = await tools.fetch_text(ask.words) if LINK.fullmatch(ask.words) else Article("check", ask.words)
    if isinstance(article, FetchFailed):
        failed = phrases.say("I cannot get that page: {reason}", reason=clean(phrases.retell(article.detail), 200))
        return [ask.reply(Text(failed))]
    return [ask.reply(check_text(article, tools.read(article), tools.threshold, ask, phrases))]


def check_text(article: Article, reading: Reading, threshold: float, ask: Ask, phrases: Phrases) -> Text:
    """What was read, what would become of it, and the reader's reasons."""
    text = Writer().add(clean(article.title, 200), EntityKind.ITALIC)
    if not reading.claims:
        text.line().line().add(phrases.say("I read no move in it."), EntityKind.BOLD)
    for claim in reading.claims[:MOST_CLAIMS]:
        _write_claim(text, claim, threshold, ask, phrases)
    if reading.reasons:
        text.line().line().add(phrases.say("Why:"), EntityKind.BOLD)
    for reason in reading.reasons[:MOST_REASONS]:
        text.line().add(f"– {clean(phrases.retell(reason), 200)}")
    return text.done()


def _write_claim(text: Writer, claim: Claim, threshold: float, ask: Ask, phrases: Phrases) -> None:
    move = as_move(claim, ask.now)
    text.line().line().add(headline(move, phrases), EntityKind.BOLD)
    if role(move, phrases):
        text.line().add(role(move, phrases), EntityKind.ITALIC)
    sure = phrases.say("read with {percent} % certainty", percent=int(claim.confidence * 100))
    text.line().add(f"{stage_mark(claim.stage)} {stage_word(claim.stage, phrases)} · {sure}")
    text.line().add(fate(claim, threshold, phrases))
    if claim.evidence:
        text.line().add(f"“{clean(claim.evidence, 300)}”")


PLUGIN = Command(
    "check",
    lambda phrases: phrases.say("Show how a text or a link is read, and why"),
    check,
    rank=110,
    admins_only=True,
    usage="<…>",
)
