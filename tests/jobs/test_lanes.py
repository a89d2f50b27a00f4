"""Who hears first when a move is told to very many chats."""

from __future__ import annotations

from pathlib import Path

from bot.core.audience import Follow
from tests.jobs.newsroom import appoint, newsroom

CROWD = range(100, 130)
ADMIN, APPOINTED, DIRECT, HURRIED = 901, 902, 903, 904


async def test_admins_and_those_who_asked_for_the_very_lab_hear_before_the_crowd(tmp_path: Path) -> None:
    async with newsroom(tmp_path, admins=(ADMIN,)) as news:
        for chat in (*CROWD, ADMIN, APPOINTED):
            await news.follow_everything(chat)
        await news.follow(DIRECT, Follow(lab="anthropic"))
        await news.follow(HURRIED, Follow(urgent=True))
        await appoint(news.store, APPOINTED, ADMIN, news.clock.now())
        news.deliverer.width = 4

        await news.publish("OpenAI researcher Ottoline Braithe joins Anthropic")
        await news.deliver()

    told = [call["chat_id"] for call in news.telegram.called("sendMessage")]
    assert set(map(int, told[:4])) == {ADMIN, APPOINTED, DIRECT, HURRIED}
    assert sorted(map(int, told[4:])) == list(CROWD)
