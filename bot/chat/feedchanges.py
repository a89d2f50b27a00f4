"""What admins do to feeds, by command and by button: each change has its line in the audit log, which takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Tools
from bot.chat.feedpanels import feed_text, title
from bot.chat.readings import as_move, fate
from bot.core.effects import Audit, Effect, PauseFeed, RemoveFeed, RestoreFeed
from bot.core.feedhealth import name
from bot.core.model import Article, Document, Entry, Feed
from bot.core.outcomes import FetchFailed
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer, clean, headline

MOST_MOVES = 10


def find_feed(feeds: Sequence[Feed], words: str) -> Feed | None:
    """The one feed of this number, address or name, or with these words in its name."""
    wanted = words.strip().casefold()
    exact = [feed for feed in feeds if wanted in (str(feed.id), feed.url.casefold(), (feed.title or "").casefold())]
    near = [feed for feed in feeds if wanted and wanted in name(feed).casefold()]
    found = exact or near
    return found[0] if len(found) == 1 else None


def no_such_feed(ask: Ask, tools: Tools) -> list[Effect]:
    """Help for who names none, or several."""
    said = tools.say(ask).say("Which feed? Give me its number, its name or its address; /feeds shows them.")
    return [ask.reply(Text(said))]


def pause_feed(ask: Ask, tools: Tools, feed: Feed, *, paused: bool) -> list[Effect]:
    """Let it rest, or poll it again."""
    phrases = tools.say(ask)
    if feed.paused == paused:
        return [ask.show(feed_text(feed, phrases))]
    action = "pause feed" if paused else "resume feed"
    entry = Audit(ask.user_id, action, name(feed), undo=(PauseFeed(feed.id, feed.paused),))
    said = (
        phrases.say("It rests: {feed}", feed=title(feed))
        if paused
        else phrases.say("It is polled again: {feed}", feed=title(feed))
    )
    return [PauseFeed(feed.id, paused), entry, ask.show(Text(said), undo=phrases.say("Undo"))]


def ask_to_remove(ask: Ask, tools: Tools, feed: Feed) -> list[Effect]:
    """Ask whether it is meant."""
    phrases = tools.say(ask)
    question = phrases.say("Watch this feed no longer? What it told stays: {feed}", feed=title(feed))
    yes = Button(phrases.say("Yes, remove it"), data=f"feed:{feed.id}:gone")
    return [ask.show(Text(question, buttons=((yes, Button("☰", data="feed:list:0")),)))]


def remove_feed(ask: Ask, tools: Tools, feed: Feed) -> list[Effect]:
    """Watch it no longer."""
    phrases = tools.say(ask)
    entry = Audit(ask.user_id, "remove feed", name(feed), undo=(RestoreFeed(feed.id, feed.paused),))
    said = Text(phrases.say("It is watched no longer: {feed}", feed=title(feed)))
    return [RemoveFeed(feed.id), entry, ask.show(said, undo=phrases.say("Undo"))]


async def show_what_it_gives(ask: Ask, tools: Tools, address: str) -> list[Effect]:
    """Show what a feed gives now, and what would be told of it; nothing is entered."""
    phrases = tools.say(ask)
    if tools.look_at is None:
        return no_such_feed(ask, tools)
    document = await tools.look_at(address)
    if isinstance(document, FetchFailed):
        failed = phrases.say("I cannot watch that: {reason}", reason=clean(phrases.retell(document.detail), 200))
        return [ask.reply(Text(failed))]
    return [ask.reply(_given(ask, tools, address, document))]


def _given(ask: Ask, tools: Tools, address: str, document: Document) -> Text:
    phrases = tools.say(ask)
    text = Writer().add(clean(document.title or address, 120), EntityKind.BOLD)
    text.line().add(phrases.count("{n} article", "{n} articles", len(document.entries)))
    claims = [claim for entry in document.entries for claim in tools.read(_article(document, entry)).claims]
    text.add(phrases.say(", ")).add(phrases.count("{n} move", "{n} moves", len(claims)))
    for claim in claims[:MOST_MOVES]:
        text.line().line().add(headline(as_move(claim, ask.now), phrases), EntityKind.BOLD)
        text.line().add(fate(claim, tools.threshold, phrases))
    return text.done()


def _article(document: Document, entry: Entry) -> Article:
    return Article(
        entry.key,
        entry.title,
        entry.summary,
        url=entry.url,
        outlet=entry.outlet or document.title or "",
        language=entry.language or document.language,
        published=entry.published,
        text=entry.text,
    )
