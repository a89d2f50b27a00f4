"""`make soak`: kills the bot 200 times on each database, in the midst of the news, and counts what that costs.

The same month of invented people is played to fifty chats as often as it takes; nothing may be lost, and told twice is
at most what was in flight at a kill. Ends with 1 when a promise is broken.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tests.e2e.killing import Ordeal, Score, endure
from tests.servers.postgres import running_postgres

KILLS = 200
A_MONTH = 40
"""Kills in one replay."""


def main(kills: int, databases: list[str], seed: int) -> int:
    """Put each database through it; the exit code."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    broken = 0
    with Progress(*columns, console=Console(stderr=True)) as progress:
        for name in databases:
            task = progress.add_task(f"{name}: kills", total=kills)
            began = time.monotonic()
            score = asyncio.run(_endure(name, kills, seed, partial(progress.advance, task)))
            print(_line(name, score, time.monotonic() - began), flush=True)
            for problem in score.problems[:20]:
                print(f"  {problem}", flush=True)
            broken += len(score.problems)
    return 1 if broken else 0


async def _endure(name: str, kills: int, seed: int, on_kill: Callable[[], object]) -> Score:
    """Replay after replay, each on a fresh database, until there were enough kills."""
    if me := asyncio.current_task():
        # A polite end takes the bot along, and what was made for it.
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, me.cancel)
    total = Score()
    with _databases(name) as new:
        while total.kills < kills:
            with tempfile.TemporaryDirectory(prefix="mercato-soak-") as folder:
                ordeal = Ordeal(kills=min(A_MONTH, kills - total.kills), seed=seed)
                total += await endure(Path(folder), ordeal, new(folder), on_kill=on_kill)
            seed += 1
    return total


@contextmanager
def _databases(name: str) -> Iterator[Callable[[str], str]]:
    """What makes the URL of a fresh database."""
    if name == "sqlite":
        yield lambda folder: f"sqlite:///{folder}/mercato.db"
        return
    with running_postgres() as server:
        yield lambda _: server.url(server.new())


def _line(name: str, score: Score, seconds: float) -> str:
    return (
        f"{name}: {score.kills} kills in {seconds / 60:.0f} min, {score.alerts} moves told, "
        f"{score.commands} commands; {score.again} alerts were in flight and sent again, "
        f"{score.twice} of them arrived twice; {len(score.problems)} promises broken"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS, help="on each database")
    parser.add_argument("--database", action="append", choices=["sqlite", "postgresql"])
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    try:
        sys.exit(main(wanted.kills, wanted.database or ["sqlite", "postgresql"], wanted.seed))
    except asyncio.CancelledError:
        sys.exit(128 + signal.SIGTERM)
