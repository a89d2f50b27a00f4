"""What the commands about feeds show: the list with its health, and one feed with the buttons that change it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.panels import PAGE, page_within, turning
from bot.core.habits import Trouble
from bot.core.model import Feed
from bot.core.outcomes import FetchProblem
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean


def title(feed: Feed) -> str:
    """What a feed is called."""
    return clean(feed.title or feed.url, 120)


def feeds_text(feeds: Sequence[Feed], page: int, phrases: Phrases) -> Text:
    """A page of the feeds, with a button for each."""
    if not feeds:
        return Text(phrases.say("No feed is watched. /addfeed begins."))
    page = page_within(page, len(feeds))
    text = Writer().add(phrases.count("{n} feed", "{n} feeds", len(feeds)), EntityKind.BOLD)
    numbers = []
    for feed in feeds[page * PAGE : (page + 1) * PAGE]:
        text.line().add(f"{mark(feed)} {feed.id}. ").add(title(feed), EntityKind.BOLD)
        health(text, feed, phrases)
        numbers.append(Button(f"✎ {feed.id}", data=f"feed:{feed.id}"))
    export = Button("⤓ " + phrases.say("Export"), data="feed:opml")
    return text.done([numbers[:4], numbers[4:], turning("feed:list", page, len(feeds), PAGE), [export]])


def feed_text(feed: Feed, phrases: Phrases) -> Text:
    """All about one feed; each button says what it does, so that two presses do one thing."""
    text = Writer().add(f"{mark(feed)} {feed.id}. ").add(title(feed), EntityKind.BOLD)
    text.line().add(feed.url, EntityKind.CODE)
    health(text, feed, phrases)
    if not feed.paused:
        text.line().label(phrases.say("Next poll:")).when(feed.next_poll_at)
        text.line().add(clean(phrases.retell(feed.why), 200), EntityKind.ITALIC)
    at = f"feed:{feed.id}"
    rest = Button("⏸ " + phrases.say("Pause"), data=f"{at}:pause")
    go_on = Button("▶ " + phrases.say("Resume"), data=f"{at}:resume")
    return text.done(
        [
            [go_on if feed.paused else rest, Button("🔍 " + phrases.say("Test"), data=f"{at}:test")],
            [Button("🗑 " + phrases.say("Remove"), data=f"{at}:remove"), Button("☰", data="feed:list:0")],
        ]
    )


def mark(feed: Feed) -> str:
    """How a feed does, at a glance."""
    if feed.paused:
        return "⏸"
    if feed.failures:
        return "⚠"
    return "🔇" if feed.habits.told is Trouble.SILENT else "✔" if feed.last_ok_at else "…"


def health(text: Writer, feed: Feed, phrases: Phrases) -> None:
    """When it answered last and brought something new, and what is wrong."""
    if feed.last_error:
        text.line().add(problem(feed.last_error, phrases))
        detail = clean(phrases.retell(feed.last_error.partition(": ")[2]), 120)
        if detail:
            text.add(" (").add(detail, EntityKind.ITALIC).add(")")
    if feed.last_ok_at is None:
        text.line().add(phrases.say("No success so far."))
        return
    text.line().label(phrases.say("Last success:")).when(feed.last_ok_at)
    if feed.last_new_at:
        text.line().label(phrases.say("Last new article:")).when(feed.last_new_at)


def problem(error: str, phrases: Phrases) -> str:
    """The kind of error, in words that say whose fault it is."""
    kinds = {
        FetchProblem.ADDRESS: phrases.say("The address may not be asked."),
        FetchProblem.DNS: phrases.say("The name of its host is not found."),
        FetchProblem.CONNECT: phrases.say("Its server cannot be reached."),
        FetchProblem.TLS: phrases.say("Its certificate is not good."),
        FetchProblem.TIMEOUT: phrases.say("Its server takes too long."),
        FetchProblem.STATUS: phrases.say("Its server refuses."),
        FetchProblem.TOO_LARGE: phrases.say("Its document is too large."),
        FetchProblem.BROKEN: phrases.say("Its server answers wrongly."),
        FetchProblem.NOT_A_FEED: phrases.say("What it gives is no feed."),
        FetchProblem.PARSER: phrases.say("Its document cannot be read."),
    }
    found = (said for kind, said in kinds.items() if error.startswith(kind))
    return next(found, clean(error, 120))
