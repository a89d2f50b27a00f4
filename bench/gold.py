"""`make gold`: the reader and the bot on real data, where it lies; prints the numbers and what differs."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

from bench.merging import main as merging
from bot.app.evaluate import run
from bot.app.events import labels_of, score_events
from bot.app.facts import load_facts
from bot.app.replay import replayed
from bot.core.model import Employer, Move
from bot.reading.facts import Facts
from tests.e2e.month import month
from tests.servers.bot import until

CHAT = 42
SPEED = 30_000
TECHCRUNCH = (datetime(2025, 6, 16, 7, tzinfo=UTC), datetime(2025, 7, 19, tzinfo=UTC))
SEED = datetime(2025, 7, 30, 12, tzinfo=UTC)
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Journal</title>
<language>fr</language>{item}</channel></rss>
"""


async def played(feeds: Path, begin: datetime, end: datetime, language: str) -> tuple[list[Move], list[str]]:
    """Play stored feeds to one chat that follows everything; the moves that it was told, and its texts."""
    with tempfile.TemporaryDirectory() as scratch:
        async with month(Path(scratch), feeds, begin, SPEED) as world:
            room = world.telegram.chat(CHAT, language=language)
            world.telegram.say(CHAT, "/start")
            await until(lambda: room.texts)
            await world.news_time(end)
            await world.bot.stop()
            moves = await world.moves()
            told = {move.id for move in moves if await world.message(move, CHAT)}
            return [move for move in moves if move.id in told or move.group_id in told], room.texts[1:]


def techcrunch(shared: Path, facts: Facts) -> list[str]:
    """A month of one real feed against its list of expected moves."""
    source = shared / "feeds" / "techcrunch-hourly"
    expected = json.loads((source / "expected.json").read_text("utf-8"))
    moves, texts = asyncio.run(played(shared / "feeds", *TECHCRUNCH, "en"))
    wrong: list[str] = []
    matched: set[int] = set()
    for want in expected["moves"]:
        fitting = [move for move in moves if _is(move, want, facts)]
        matched.update(move.id for move in fitting)
        if len(fitting) != 1:
            wrong.append(f"told {len(fitting)} times: {want['person'] or want['count']} {want['from']} → {want['to']}")
        elif fitting[0].stage != want["stage"]:
            wrong.append(f"{want['person'] or want['count']}: {fitting[0].stage}, not {want['stage']}")
    matched.update(move.id for move in moves if any(_is(move, want, facts) for want in expected["optional"]))
    wrong += [f"nobody expects {_say(move)}" for move in moves if move.id not in matched]
    shown = "\n".join(texts)
    wrong += [f"named, but never a mover: {name}" for name in expected["never"] if name in shown]
    print(f"techcrunch-hourly: {len(expected['moves'])} moves expected, {len(moves)} told, {len(wrong)} differences")
    return wrong


def seed(shared: Path) -> list[str]:
    """The article that started it all, in a French chat: two people are told, nobody else."""
    lines = (shared / "seed" / "article-fr.txt").read_text("utf-8").strip().splitlines()
    with tempfile.TemporaryDirectory() as scratch:
        feed = Path(scratch) / "journal"
        feed.mkdir()
        (feed / f"{SEED - timedelta(hours=6):%Y%m%dT%H%M%SZ}.xml").write_text(RSS.format(item=""), "utf-8")
        (feed / f"{SEED:%Y%m%dT%H%M%SZ}.xml").write_text(RSS.format(item=_item(lines)), "utf-8")
        moves, _ = asyncio.run(played(Path(scratch), SEED - timedelta(hours=6), SEED + timedelta(days=4), "fr"))
    wanted = {("Bowen Zhang", "apple", "meta"), ("Shengjia Zhao", "openai", "meta")}
    told = {(m.person.name if m.person else None, _family(m.origin), _family(m.destination)) for m in moves}
    wrong = [f"seed article: missing {who}" for who in wanted - told]
    wrong += [f"seed article: told {who}" for who in told - wanted]
    print(f"seed article: {len(wanted & told)} of {len(wanted)} told, {len(told - wanted)} others")
    return wrong


def _item(lines: list[str]) -> str:
    body = escape("".join(f"<p>{escape(line)}</p>" for line in lines))
    return (
        f"<item><guid>seed</guid><title>Apple, Meta</title><link>https://journal.example/seed</link>"
        f"<pubDate>{SEED:%a, %d %b %Y %H:%M:%S +0000}</pubDate><content:encoded>{body}</content:encoded></item>"
    )


def _is(move: Move, want: dict[str, Any], facts: Facts) -> bool:
    if (_family(move.origin), _family(move.destination)) != (_side(want["from"], facts), _side(want["to"], facts)):
        return False
    if want["person"] is None:
        return move.person is None and move.count == want.get("count")
    return move.person is not None and want["person"] in (move.person.name, *move.person.forms)


def _side(name: str | None, facts: Facts) -> str | None:
    lab = facts.lab_named(name) if name else None
    return lab.family if lab else name.casefold() if name else None


def _family(side: Employer | None) -> str | None:
    return side.family if side else None


def _say(move: Move) -> str:
    who = move.person.name if move.person else f"{move.count} unnamed"
    return f"{who}: {_family(move.origin)} → {_family(move.destination)} ({move.stage}, {move.relevance})"


def main() -> None:
    """Print all numbers; exit code 1 when the bot told something else than it should."""
    shared = Path(sys.argv[1])
    print(run([shared / "gold" / "dev.jsonl", shared / "gold" / "pages.jsonl"]))
    merging(shared)
    facts = load_facts()
    events = [shared / "gold" / "events.jsonl"]
    print(score_events(labels_of(events, facts), replayed(events[0], quiet=True)))
    wrong = techcrunch(shared, facts) + seed(shared)
    print("\n".join(f"  {line}" for line in wrong))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
