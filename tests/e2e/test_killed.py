"""A SIGKILL leaves nothing behind: no child, no feed that is lost, no feed that is asked early."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.app.clock import SystemClock
from bot.store import open_store
from tests.e2e.killing import Ordeal, endure
from tests.jobs.desk import rss
from tests.servers.bot import running_bot, until
from tests.servers.feeds import HOST, FeedServer, Reply, held


def children(pid: int) -> set[int]:
    """The processes below one."""
    found = {int(number) for number in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}
    return found.union(*(children(child) for child in found))


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


async def test_a_kill_leaves_no_child_and_only_what_was_in_flight_is_asked_again(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        done, slow = [await stack.enter_async_context(FeedServer(SystemClock())) for _ in range(2)]
        done.says(Reply(rss(("1", "The harbour opens", None)), headers=[("ETag", '"1"')]))
        slow.says(held(asyncio.Event(), Reply(rss())), Reply(rss(("2", "The harbour closes", None))))
        (tmp_path / "feeds.txt").write_text(f"{done.url()}\n{slow.url()}\n")
        settings = {
            "MERCATO_DATABASE_URL": f"sqlite:///{tmp_path}/mercato.db",
            "MERCATO_FEEDS": str(tmp_path / "feeds.txt"),
            "MERCATO_ALLOW_ADDRESSES": f"{HOST}:{done.port},{HOST}:{slow.port}",
        }
        bot = await stack.enter_async_context(running_bot(tmp_path, settings))
        await until(lambda: done.asked and slow.asked and children(bot.pid))
        store = await open_store(settings["MERCATO_DATABASE_URL"], exclusive=False)
        while not (await store.tally(SystemClock().now())).articles:
            await asyncio.sleep(0.05)
        await store.close()
        before = children(bot.pid)
        await bot.kill()
        await until(lambda: not any(alive(child) for child in before), within=5)

        await bot.start()
        await until(lambda: len(slow.asked) == 2)
        assert await bot.stop() == 0
        assert len(done.asked) == 1


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_kills_in_the_midst_of_the_news_lose_nothing_and_repeat_only_what_was_in_flight(
    tmp_path: Path, database: str, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgres_url") if database == "postgresql" else None
    ordeal = Ordeal(days=6, moves=8, chats=10, kills=2, apart=(0.2, 2), speed=60_000, seed=7)

    score = await endure(tmp_path, ordeal, url)

    assert score.problems == []
    assert (score.kills, score.alerts, score.commands) == (2, 80, 2)
    assert score.twice <= score.again
