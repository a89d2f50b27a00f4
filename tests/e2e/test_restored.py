"""A copy that was made while the bot ran is enough to go on elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.newsstand import PATIENCE, PLOTS, newsstand, title
from tests.servers.bot import running_bot, until
from tests.servers.postgres import Postgres
from tests.servers.telegram import TelegramServer

CHAT = 42


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Two databases: one to lose, and an empty one."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/mercato.db", f"sqlite:///{tmp_path}/elsewhere/mercato.db"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url(server.new()), server.url(server.new(empty=True))


@pytest.mark.slow
async def test_a_bot_goes_on_from_a_copy_tells_nothing_again_and_still_edits_what_it_told(
    tmp_path: Path, places: tuple[str, str]
) -> None:
    lost, empty = places
    before, after = PLOTS[:2]
    copy = str(tmp_path / "copy")
    async with TelegramServer().running() as telegram, newsstand(tmp_path, telegram) as stand:
        await stand.prepare(lost, CHAT)
        async with stand.bot(tmp_path / "first", lost):
            stand.publish(title(before))
            await stand.told(before)
            await stand.at_rest(lost)
            async with running_bot(tmp_path, stand.on(lost), "db", "backup", copy) as backup:
                assert await backup.wait(PATIENCE) == 0, backup.output

        async with running_bot(tmp_path, stand.on(empty), "db", "restore", copy) as restore:
            assert await restore.wait(PATIENCE) == 0, restore.output
        confirmed = list(before.items)[-1].title
        stand.publish(title(after), confirmed)
        async with stand.bot(tmp_path / "second", empty):
            await stand.told(after)
            (message,) = [m for m in telegram.chat(CHAT).shown if before.name in m.text and not m.reply_to]
            await until(lambda: "Confirmed" in message.text, PATIENCE)
            await stand.at_rest(empty)

    assert [stand.copies(plot)[CHAT] for plot in (before, after)] == [1, 1]
    assert [m.reply_to for m in telegram.chat(CHAT).shown if m.reply_to] == [message.id]
