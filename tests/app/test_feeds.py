"""What is changed at the shell stands in the audit log, and is undone as what is changed in a chat."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bot.core.effects import Undo
from bot.store import open_store
from tests.app.test_bad_input import mercato

LIST = '<opml version="2.0"><body><outline xmlUrl="https://{0}.example/feed"/></body></opml>'


async def test_a_list_that_is_imported_at_the_shell_is_undone_by_its_line_of_the_log(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/mercato.db", durable=False)
    now = datetime(2026, 3, 2, tzinfo=UTC)
    await store.add_feed("https://post.example/feed", now=now)
    (tmp_path / "list.opml").write_text(LIST.format("wire"), "utf-8")
    settings = {"MERCATO_DATABASE_URL": f"sqlite:///{tmp_path}/mercato.db"}
    done = await asyncio.to_thread(mercato, tmp_path, "feeds", "import", "list.opml", **settings)

    assert (done.returncode, done.stdout) == (0, "1 feeds are new.\n")
    [line] = await store.audit_lines(9)
    assert (line.actor, line.action, line.subject) == (0, "add feed", "https://wire.example/feed")
    await store.apply_effects([Undo(line.id, 7)], now)
    assert [feed.url for feed in await store.feeds()] == ["https://post.example/feed"]
    await store.close()
