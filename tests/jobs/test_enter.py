from __future__ import annotations

from pathlib import Path

from tests.jobs.newsroom import newsroom

TITLE = "Meta poaches OpenAI researcher Dana Whitcombe"


async def test_two_feeds_of_one_outlet_are_one_source(tmp_path: Path) -> None:
    async with newsroom(tmp_path) as news:
        await news.publish(TITLE, outlet="AI News & Artificial Intelligence | TechCrunch")
        await news.publish(TITLE, outlet="TechCrunch: Startups", hours=1)
        await news.publish(TITLE, outlet="The Courier", hours=1)

        (move,) = await news.moves()
        assert move.sources == ("TechCrunch", "The Courier")
