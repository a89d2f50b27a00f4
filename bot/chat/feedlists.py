"""Lists of feeds as files: the one that an admin gets, and what is understood of one that they send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.ask import Ask, Tools
from bot.chat.files import MOST_BYTES
from bot.core.model import Feed
from bot.core.text import Attachment, Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean

NAME = "mercato.opml"
SHOWN = 10
"""Addresses of each kind that are spelled out."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """The feeds of a list by what would become of them."""

    new: tuple[Feed, ...]
    known: int
    refused: tuple[tuple[str, str], ...]
    """Addresses with the reason why they cannot be asked."""


async def feeds_as_file(ask: Ask, tools: Tools) -> Text:
    """All feeds that are watched, as an OPML document."""
    phrases, feeds = tools.say(ask), await tools.store.feeds()
    if not feeds or tools.write_list is None:
        return Text(phrases.say("No feed is watched. /addfeed begins."))
    said = phrases.count("{n} feed", "{n} feeds", len(feeds))
    return Text(said, file=Attachment(NAME, tools.write_list(feeds)))


async def sorted_list(file_id: str, ask: Ask, tools: Tools) -> Sorted | str:
    """What a file says that somebody sent, or in words why it says nothing."""
    phrases = tools.say(ask)
    content = await tools.fetch_file(file_id) if tools.fetch_file else None
    if content is None:
        return phrases.say("I could not get that file from Telegram. Please send it again.")
    read = tools.read_list(content, ask.now) if tools.read_list and len(content) <= MOST_BYTES else None
    return no_list(phrases) if read is None else await _sort(read.feeds, read.refused, tools)


def no_list(phrases: Phrases) -> str:
    """What is said to a file of another kind, or one that is too large."""
    return phrases.say("Send me an OPML file, or a text file with one address a line, of 1 MB at the most.")


async def _sort(feeds: Sequence[Feed], refused: Sequence[tuple[str, str]], tools: Tools) -> Sorted:
    watched = {feed.url for feed in await tools.store.feeds()}
    new = tuple(feed for feed in feeds if feed.url not in watched)
    return Sorted(new, len(feeds) - len(new), tuple(refused))


def list_text(found: Sorted, mark: str, phrases: Phrases) -> Text:
    """What was understood, with the button that adds what is new."""
    text = Writer().label(phrases.say("New:")).add(str(len(found.new)))
    for feed in found.new[:SHOWN]:
        text.line().add("• ").add(clean(feed.title or feed.url, 120))
    _more(text, len(found.new))
    text.line().label(phrases.say("Watched already:")).add(str(found.known))
    text.line().label(phrases.say("Refused:")).add(str(len(found.refused)))
    for url, reason in found.refused[:SHOWN]:
        text.line().add("• ").add(clean(url, 80), EntityKind.CODE).add(f" ({clean(phrases.retell(reason), 120)})")
    _more(text, len(found.refused))
    return text.done([[Button(phrases.say("Add them"), data=f"addlist:{mark}")]] if found.new else [])


def _more(text: Writer, count: int) -> None:
    if count > SHOWN:
        text.line().add(f"… +{count - SHOWN}")
