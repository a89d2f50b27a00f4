"""`mercato replay`: stored documents or items go through the whole pipeline, on a scratch database."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from bot.app.clock import ManualClock, SystemClock
from bot.app.events import labels_of, score_events
from bot.app.facts import load_facts, load_reader
from bot.app.logs import set_up_logs
from bot.app.parts import make_deliverer, make_registrar
from bot.app.speaking import speak_in_terminal
from bot.app.stored import Portion, portions_of, read_source, source_files
from bot.core.errors import DataError
from bot.core.model import Move
from bot.jobs.deliver import Deliverer
from bot.jobs.enter import Registrar
from bot.jobs.findings import Finding
from bot.ports import Poll, Store
from bot.settings import Settings, load_settings
from bot.store import open_store
from bot.web.parse import FeedParser

BITE = 200
"""Items of one day that are entered in one transaction at the most."""
MOST_MOVES = 100_000


def run_replay(source: Path, *, as_json: bool) -> None:
    """Play the source and print the moves; progress goes to standard error, and so does the score of labelled items."""
    set_up_logs("warning")
    moves = replayed(source, quiet=as_json)
    _print(sorted(moves, key=lambda move: (move.first, move.id)), as_json=as_json)
    if labels := labels_of(source_files(source), load_facts()):
        sys.stderr.write(f"{score_events(labels, moves)}\n")


def replayed(source: Path, *, quiet: bool) -> list[Move]:
    """The moves that come out of a source, without those that wait for review."""
    with tempfile.TemporaryDirectory() as scratch:
        return asyncio.run(_replay(source, f"sqlite:///{scratch}/replay.db", load_settings(), quiet=quiet))


async def _replay(source: Path, url: str, settings: Settings, *, quiet: bool) -> list[Move]:
    files = source_files(source)
    async with AsyncExitStack() as stack:
        progress = stack.enter_context(Progress(console=Console(stderr=True), disable=not sys.stderr.isatty()))
        portions = await _load(files, progress)
        first = min(portion.at for portion in portions)
        clock = ManualClock(first)
        store = await open_store(url, durable=False)
        stack.push_async_callback(store.close)
        screen = Console(quiet=True) if quiet else Console()
        speaking = await speak_in_terminal(store, screen, settings.language, first - timedelta(days=1))
        registrar = make_registrar(store, clock, load_reader(), settings, recognise=False)
        player = Player(store, clock, registrar, make_deliverer(store, speaking.messenger, clock))
        for portion in progress.track(list(_bites(portions)), description="playing"):
            await player.play(portion)
        return await store.moves_between(datetime.min.replace(tzinfo=first.tzinfo), clock.now(), MOST_MOVES)


async def _load(files: list[Path], progress: Progress) -> list[Portion]:
    """Everything that the files bring, by news time; one parse after the other, in the children of the parser."""
    parser = FeedParser(SystemClock())
    portions: list[Portion] = []
    try:
        for file in progress.track(files, description="reading"):
            try:
                portions += await portions_of(file, read_source(file), parser)
            except DataError as error:
                if len(files) == 1:
                    raise
                sys.stderr.write(f"mercato: {error}; left out\n")
    finally:
        await parser.close()
    return sorted(portions, key=lambda portion: portion.at)


def _bites(portions: list[Portion]) -> Iterator[Portion]:
    """Join single items of one source and one day, so that a long file needs no transaction an item."""
    for (feed, _), group in groupby(portions, key=lambda portion: (portion.feed, portion.at.date())):
        todo = list(group)
        for start in range(0, len(todo), BITE):
            bite = todo[start : start + BITE]
            entries = tuple(entry for portion in bite for entry in portion.document.entries)
            yield Portion(feed, bite[-1].at, replace(bite[-1].document, entries=entries))


@dataclass(frozen=True, slots=True)
class Player:
    """Plays portions one after the other, as polls that found them."""

    store: Store
    clock: ManualClock
    registrar: Registrar
    deliverer: Deliverer

    async def play(self, portion: Portion) -> None:
        """Let news time come, enter the portion and tell what is to be told."""
        self.clock.advance(portion.at)
        now = self.clock.now()
        await self.store.add_feed(portion.feed, now=now)
        feed = next(feed for feed in await self.store.feeds() if feed.url == portion.feed)
        # Nothing of a replay is old news: the rule of the first import does not apply.
        known = replace(feed, imported=True)
        poll = Poll(feed.id, at=now, next_poll_at=now)
        await self.registrar.enter(Finding(known, poll), portion.document)
        await self.deliverer.drain()


def _print(moves: Iterable[Move], *, as_json: bool) -> None:
    for move in moves:
        sys.stdout.write(f"{json.dumps(_as_json(move), ensure_ascii=False) if as_json else _as_line(move)}\n")


def _as_json(move: Move) -> dict[str, object]:
    return {
        "move": move.id,
        "person": move.person.name if move.person else None,
        "count": move.count if move.person is None else None,
        "from": move.origin.name if move.origin else None,
        "to": move.destination.name if move.destination else None,
        "stage": move.stage.value,
        "first": move.first.isoformat(),
        "outlets": list(dict.fromkeys(evidence.outlet for evidence in move.evidence)),
        "items": list(dict.fromkeys(evidence.key for evidence in move.evidence)),
        "role": move.role,
        "relevance": move.relevance.value,
        "sources": list(move.sources),
        "held": move.held,
    }


def _as_line(move: Move) -> str:
    shown = _as_json(move)
    outlets = ", ".join(dict.fromkeys(evidence.outlet for evidence in move.evidence))
    sides = f"{shown['from'] or '?'} → {shown['to'] or '?'}"
    who = shown["person"] or {None: "a group", 1: "somebody"}.get(move.count, f"{move.count} people")
    return f"{move.first:%Y-%m-%d %H:%M}  {who}  {sides}  {move.stage}  ({outlets})"
