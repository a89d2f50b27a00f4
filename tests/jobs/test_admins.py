from __future__ import annotations

from pathlib import Path

from bot.core.audience import Chat
from bot.core.effects import SaveChat
from tests.jobs.desk import ADMIN, TEN, Desk, a_desk, rss
from tests.jobs.newsroom import appoint
from tests.servers.feeds import Reply

APPOINTED = 55


async def told(desk: Desk) -> list[tuple[int, str]]:
    """Who was told what, by its first words."""
    found = [each.answer for _ in range(2) for each in await desk.store.take_answers(desk.clock.now(), 9)]
    return sorted((answer.chat_id, answer.text.text.split(":")[0]) for answer in found)


async def test_those_who_were_made_admins_in_the_chat_hear_of_the_feeds_too_in_their_language(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await appoint(desk.store, APPOINTED, ADMIN, desk.clock.now())
        await desk.store.apply_effects([SaveChat(Chat(APPOINTED, language="de"))], desk.clock.now())
        desk.server.says(Reply(b"", 500))
        for _ in range(20):
            await desk.poll(hours=1)
        assert await told(desk) == [
            (ADMIN, "A feed has failed for a while"),
            (APPOINTED, "Ein Feed schlägt seit einer Weile fehl"),
        ]

        for waiting in (1, 2):
            await desk.store.settle_answer(waiting, done=True)
        desk.server.says(Reply(rss(*TEN)))
        await desk.poll(hours=24)
        assert await told(desk) == [(ADMIN, "A feed is well again"), (APPOINTED, "Ein Feed läuft wieder")]
