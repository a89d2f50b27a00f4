from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from typing import Any, cast

import pytest
from structlog.testing import capture_logs

from bot.chat.ask import Reading
from bot.chat.inbox import KINDS, POLL_SECONDS
from bot.core.errors import StoreError
from bot.core.model import Article
from bot.ports import Store, StoredUpdate
from bot.store import open_store
from tests.chat.house import ADMIN, House
from tests.chat.readers import toast
from tests.servers import telegram_faults as faults
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_spec import ApiError


class Shaky:
    """A store of which one method fails some times before it works."""

    def __init__(self, store: Store, method: str, times: int) -> None:
        self._store, self._method, self.left = store, method, times
        self.failed = asyncio.Event()

    def __getattr__(self, name: str) -> object:
        return self._try if name == self._method else getattr(self._store, name)

    async def _try(self, *args: object) -> object:
        if self.left <= 0:
            return await getattr(self._store, self._method)(*args)
        self.left -= 1
        self.failed.set()
        raise StoreError("the database is locked")


@pytest.fixture
def lines() -> Iterator[list[Any]]:
    with capture_logs() as logs:
        yield logs


async def test_what_is_open_from_an_earlier_life_is_handled_at_the_start(server: TelegramServer, store: Store) -> None:
    server.say(42, "/help")
    [waiting] = server.updates.waiting
    await store.store_updates([StoredUpdate(waiting["update_id"], 42, json.dumps(waiting))])
    server.updates.waiting.clear()

    async with House(server, store).at_work():
        await server.until(lambda: server.chat(42).shown)

    assert await store.open_updates() == []


async def test_an_update_is_confirmed_only_when_it_is_stored(server: TelegramServer, store: Store) -> None:
    shaky = Shaky(store, "store_updates", 3)
    async with House(server, cast("Store", shaky)).at_work():
        server.say(42, "/help")
        await shaky.failed.wait()
        confirmed_too_early = not server.updates.waiting
        await server.until(lambda: server.chat(42).shown)
        await server.until(lambda: not server.updates.waiting)

    assert not confirmed_too_early
    assert len(server.chat(42).shown) == 1


async def test_the_first_poll_confirms_nothing(house: House) -> None:
    await house.server.until(lambda: house.server.called("getUpdates"))

    assert "offset" not in house.server.called("getUpdates")[0]
    assert house.server.called("getUpdates")[0]["allowed_updates"] == list(KINDS)


async def test_an_update_that_comes_twice_is_answered_once(house: House) -> None:
    house.server.say(42, "/help")
    again = list(house.server.updates.waiting)
    await house.server.until(lambda: house.server.chat(42).shown and not house.server.updates.waiting)

    house.server.updates.waiting += again
    house.server.say(43, "/help")
    await house.server.until(lambda: house.server.chat(43).shown)

    assert len(house.server.chat(42).shown) == 1


async def test_one_chats_commands_are_answered_in_their_order(house: House) -> None:
    for command in ("/help", "/latest", "/start", "/stop") * 5:
        house.server.say(-100, f"{command}@mercato_test_bot")

    await house.server.until(lambda: len(house.server.chat(-100).shown) == 20)

    assert [message.reply_to for message in house.server.chat(-100).shown] == list(range(1, 21))


async def test_a_chat_that_takes_long_holds_no_other_up_and_sees_that_it_is_worked_on(
    server: TelegramServer, store: Store
) -> None:
    asked, go = asyncio.Event(), asyncio.Event()

    async def fetch(_: str) -> Article:
        asked.set()
        await go.wait()
        return Article("1", "a page")

    house = House(server, store, fetch=fetch)
    async with house.at_work():
        topic = server.chat(ADMIN).open_topic("Checks")
        server.say(ADMIN, "/check https://slow.example/page", thread=topic)
        await asked.wait()
        assert await house.ask(42, "/latest") == "No moves so far."
        assert server.chat(ADMIN).shown == []
        await server.until(lambda: server.called("sendChatAction"))
        seen = server.called("sendChatAction")[0]
        assert seen == {"chat_id": ADMIN, "action": "typing", "message_thread_id": topic}
        go.set()
        await server.until(lambda: server.chat(ADMIN).in_topic(topic))


async def test_a_command_that_fails_is_given_up_politely_and_the_next_one_is_handled(
    house: House, store: Store, lines: list[Any]
) -> None:
    tries: list[str] = []

    def read(article: Article) -> Reading:
        tries.append(article.title)
        raise RuntimeError("the reader broke")

    house.read = read

    answer = await house.ask(ADMIN, "/check poison")

    assert answer == "Sorry, that went wrong on my side. Please try again later."
    assert tries == ["poison"] * 3
    assert await house.ask(ADMIN, "/latest") == "No moves so far."
    assert await store.open_updates() == []
    assert "RuntimeError: the reader broke" in {line.get("reason") for line in lines}


async def test_a_database_that_is_away_for_a_while_loses_no_command(server: TelegramServer, store: Store) -> None:
    async with House(server, cast("Store", Shaky(store, "finish_update", 5))).at_work():
        server.say(42, "/help")
        await server.until(lambda: server.chat(42).shown)

    assert len(server.chat(42).shown) == 1


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        (faults.UNAUTHORIZED, "Telegram refuses the bot"),
        (faults.CONFLICT, "Telegram refuses the bot"),
        (faults.BAD_GATEWAY, "Telegram cannot be reached"),
        (faults.Broken.DROP_BEFORE, "Telegram cannot be reached"),
    ],
)
async def test_a_telegram_that_refuses_is_complained_of_once_and_asked_again(
    house: House, lines: list[Any], fault: faults.Fault, line: str
) -> None:
    house.server.fail(fault, method="getUpdates", times=4)
    house.server.say(42, "/help")

    await house.server.until(lambda: house.server.chat(42).shown and "answers again" in lines[-1]["event"])

    said = [entry["event"] for entry in lines]
    assert said == [f"{line}; watching goes on, alerts wait until it is mended", "Telegram answers again"]


async def test_a_press_that_is_too_old_to_be_answered_is_handled_all_the_same(house: House) -> None:
    await house.ask(42, "/start")
    house.server.fail(
        ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
        method="answerCallbackQuery",
    )
    [shown] = house.server.chat(42).shown
    shown.markup = {"inline_keyboard": [[{"text": "Mute person", "callback_data": "hush:99"}]]}

    assert await house.press(42, "hush:99") == "This button has aged: the move is no longer known."


async def test_a_button_of_an_older_version_says_that_it_has_aged(house: House) -> None:
    await house.ask(42, "/start")
    [shown] = house.server.chat(42).shown
    shown.markup = {"inline_keyboard": [[{"text": "Old", "callback_data": "dance"}]]}

    assert await toast(house, 42, "dance") == "This button has aged and does nothing any more."
    assert house.server.chat(42).shown == [shown]


async def test_it_ends_at_once_although_a_long_poll_is_open(server: TelegramServer, database: str) -> None:
    store = await open_store(database, durable=False)
    async with House(server, store).at_work():
        await server.until(lambda: server.called("getUpdates"))
        started = time.monotonic()
    await store.close()

    assert time.monotonic() - started < POLL_SECONDS / 2


async def test_an_update_that_the_library_cannot_parse_stops_nothing(house: House, store: Store) -> None:
    house.server.updates.add("message", {"message_id": 1, "chat": {"id": 42, "type": "private"}, "text": "no date"})

    assert "What you can ask me" in await house.ask(42, "/help")
    assert await store.open_updates() == []


async def test_what_nobody_said_gets_no_answer(house: House) -> None:
    room = house.server.chat(-100)
    message = room.message_api(room.add("/help@mercato_test_bot", own=False), {})
    message["entities"] = [{"type": "bot_command", "offset": 0, "length": 22}]
    del message["from"]
    house.server.updates.add("message", message)
    await house.ask(42, "/help")
    await house.server.until(lambda: not house.server.updates.waiting)

    assert room.shown == []


async def test_a_picture_gets_a_helpful_answer_too(house: House) -> None:
    room = house.server.chat(42)
    message = room.message_api(room.add("a picture", own=False), {"id": 42, "is_bot": False, "first_name": "Ada"})
    del message["text"]
    house.server.updates.add("message", message)

    await house.server.until(lambda: room.shown)

    assert "/help" in room.texts[0]
