"""One move against very many chats: how long it takes to decide and write who is told, and how much memory.

The bare writing of as many alerts, which the database does alone, is measured in the same run.
"""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import sqlalchemy as sa
from rich.console import Console
from rich.progress import track

from bot.core.alerting import telling
from bot.core.audience import Chat, Follow
from bot.core.model import Change, Claim, Employer, Evidence, Move, Person, Relevance, Seniority, Stage, Verdict
from bot.jobs.telling import tell
from bot.store import open_store
from bot.store.audience import keys_of_follow
from bot.store.codec import write_chat, write_follow
from bot.store.tables import alerts
from tests.servers.memory import growth
from tests.servers.postgres import running_postgres
from tests.store.look import engine_of

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
CHATS = 100_000
ROUNDS = 3
FOLLOWS = 3
"""Rules of each chat."""
LIMITS = {"sqlite": 3, "postgresql": 2}
"""Seconds that are asked for at most."""
HERE, THERE = Employer("Orchard", "orchard"), Employer("Lantern", "lantern")
WANTING = (Follow(), Follow(lab=HERE.family), Follow(lab=THERE.family, person=None))
OTHERS = (Follow(lab="harbour"), Follow(lab="meadow"), Follow(person="Bert Ferry"))


@dataclass(frozen=True, slots=True)
class Case:
    """So many chats, of which one in so many wants the move."""

    name: str
    chats: int
    one_in: int


CASES = (
    Case("all of 100,000 chats want it", CHATS, 1),
    Case("2 in 100 of 100,000 chats want it", CHATS, 50),
    Case("as many, of 10,000 chats", CHATS // 10, 5),
)


@dataclass(frozen=True, slots=True)
class Score:
    """What one case cost."""

    told: int
    seconds: float
    bare: float
    megabytes: float


def run(_shared: Path | None) -> Iterator[str]:
    """Measure each case on each database."""
    for name, limit in LIMITS.items():
        with _databases(name) as new:
            cases = track(CASES, f"{name}: cases", console=Console(stderr=True), transient=True)
            scores = [asyncio.run(_measure(new(), case)) for case in cases]
        for case, score in zip(CASES, scores, strict=True):
            yield (
                f"{name}: {case.name}: {score.told} told in {score.seconds:.2f} s (limit {limit} s), "
                f"{score.seconds / score.bare:.1f} times the bare writing; +{score.megabytes:.0f} MB (limit 200 MB)"
            )
        few, fewer = scores[1:]
        yield f"{name}: ten times as many who do not want it: {few.seconds / fewer.seconds:.2f} times the time"


async def _measure(url: str, case: Case) -> Score:
    """The fastest of some rounds, and the most memory."""
    store = await open_store(url)
    _fill(url, case)
    times, told = [], 0
    gc.collect()
    with growth() as grown:
        for number in range(ROUNDS):
            started = time.perf_counter()
            async with store.book() as book:
                change = Change(Verdict.OPENED, _move(number), "nobody knew of it")
                move = await book.save_change(change, [f"quill {number}"])
                told = await tell(book, telling(Change(Verdict.OPENED, move, change.reason), NOW, found=NOW))
            times.append(time.perf_counter() - started)
    await store.close()
    return Score(told, min(times), min(_write_bare(url, told, -n) for n in range(ROUNDS)), grown.megabytes)


def _move(number: int) -> Move:
    claim = Claim(Person(f"Ada Quill the {number}."), None, HERE, THERE)
    evidence = Evidence(claim, number, "The Courier", "Somebody moves", None, NOW)
    return Move(
        id=0,
        person=claim.person,
        count=None,
        origin=HERE,
        destination=THERE,
        role=None,
        seniority=Seniority.RESEARCHER,
        stage=Stage.REPORTED,
        relevance=Relevance.CORE,
        evidence=(evidence,),
        revision=1,
    )


def _fill(url: str, case: Case) -> None:
    """Chats with a title each, and three rules each, made by the database itself."""
    title = write_chat(Chat(0, title="#")).replace("#", "Reader ' || n || '")
    wants = f"n / {case.one_in} * {case.one_in} = n"
    engine = engine_of(url)
    since = "0" if engine.dialect.name == "sqlite" else "to_timestamp(0)"
    with engine.begin() as connection:
        _insert(connection, case, "chats (id, body, language, active)", f"n, '{title}', 'en', true")
        for place, rules in enumerate(zip(WANTING, OTHERS, strict=True)):
            follow = f"n * {FOLLOWS} + {place}"
            rule = "CASE WHEN {} THEN '{}' ELSE '{}' END".format(wants, *map(write_follow, rules))
            _insert(connection, case, "follows (id, chat_id, since, body)", f"{follow}, n, {since}, {rule}")
            for each, whose in zip(rules, (wants, f"NOT {wants}"), strict=True):
                for key in keys_of_follow(each):
                    _insert(connection, case, "follow_keys (key, follow_id)", f"'{key}', {follow}", whose)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def _insert(connection: sa.Connection, case: Case, into: str, values: str, condition: str = "true") -> None:
    # All of it is written in this file.
    more = f"SELECT n + 1 FROM numbers WHERE n < {case.chats}"  # noqa: S608
    chosen = f"SELECT {values} FROM numbers WHERE {condition}"  # noqa: S608
    connection.exec_driver_sql(
        f"INSERT INTO {into} WITH RECURSIVE numbers(n) AS (VALUES (1) UNION ALL {more}) {chosen}"
    )


def _write_bare(url: str, rows: int, move: int) -> float:
    """Seconds in which the database copies as many alerts by itself."""
    engine = engine_of(url)
    columns = ", ".join(column.name for column in alerts.c if column.name not in ("id", "move_id"))
    chosen = f"SELECT {move}, {columns} FROM alerts WHERE move_id > 0 LIMIT {rows}"  # noqa: S608 - all of it is written in this file.
    started = time.perf_counter()
    with engine.begin() as connection:
        connection.exec_driver_sql(f"INSERT INTO alerts (move_id, {columns}) {chosen}")
    return time.perf_counter() - started


@contextmanager
def _databases(name: str) -> Iterator[Callable[[], str]]:
    """What makes the URL of a fresh database, as durable as one that is used."""
    if name == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            numbers = count()
            yield lambda: f"sqlite:///{folder}/{next(numbers)}.db"
        return
    with running_postgres() as server:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.execute(f"ALTER SYSTEM SET {setting} = on")
        server.execute("SELECT pg_reload_conf()")
        yield lambda: server.url(server.new())
