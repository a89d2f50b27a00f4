from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.chat.connect import Telegram
from bot.core.errors import TelegramError
from bot.core.outcomes import Sent
from bot.core.text import Text
from bot.ports import Store
from tests.chat.house import ADMIN, NO_LIMITS, House
from tests.servers.telegram import TOKEN, TelegramServer

WRONG = "7654321:AAanother-token-that-nobody-knows"


async def test_a_good_token_tells_the_bots_name(server: TelegramServer) -> None:
    telegram = Telegram(TOKEN, server.url, NO_LIMITS)

    assert await telegram.check() == "mercato_test_bot"
    await telegram.close()


async def test_a_wrong_token_is_one_sentence_that_does_not_show_it(server: TelegramServer) -> None:
    telegram = Telegram(WRONG, server.url, NO_LIMITS)

    with pytest.raises(TelegramError) as caught:
        await telegram.check()

    await telegram.close()
    assert "Telegram does not know this token" in str(caught.value)
    assert WRONG not in str(caught.value)
    assert caught.value.__suppress_context__
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("token", ["", "hello", "98765", "123:abc/def", "123:abc def"])
def test_what_is_no_token_is_refused_before_anybody_is_asked(token: str) -> None:
    with pytest.raises(TelegramError, match="no bot token") as caught:
        Telegram(token, "http://127.0.0.1:1", NO_LIMITS)

    assert not token or token not in str(caught.value)


async def test_a_telegram_that_is_away_at_the_start_is_found_when_it_comes_back(store: Store) -> None:
    async with TelegramServer().running() as first:
        port = int(first.url.rpartition(":")[2])
    server = TelegramServer()
    server.url = f"http://127.0.0.1:{port}"
    house = House(server, store)
    with capture_logs() as lines:
        async with house.at_work(), server.running(port):
            assert "What you can ask me" in await house.ask(42, "/help")

    assert [line["event"].partition(";")[0] for line in lines] == [
        "Telegram cannot be reached",
        "Telegram answers again",
    ]


async def test_a_webhook_that_is_set_is_taken_down(server: TelegramServer, store: Store) -> None:
    server.updates.webhook = "https://old.example/hook"
    house = House(server, store)

    async with house.at_work():
        await house.ask(42, "/help")

    assert server.updates.webhook == ""
    assert server.called("deleteWebhook") == [{}] or "drop_pending_updates" not in server.called("deleteWebhook")[0]


async def test_the_messenger_works_without_the_inbox(server: TelegramServer) -> None:
    server.chat(42)
    telegram = Telegram(TOKEN, server.url, NO_LIMITS)
    await telegram.check()

    assert await telegram.messenger.send(42, Text("hello")) == Sent(1)
    await telegram.close()


def names(menu: list[dict[str, str]]) -> list[str]:
    return [command["command"] for command in menu]


async def test_menus_are_set_per_scope_and_language(house: House) -> None:
    menus = house.server.methods.menus
    await house.server.until(lambda: len(menus) == 6)

    assert set(menus) == {
        (scope, language) for scope in ("default", "all_private_chats", "all_group_chats") for language in ("", "fr")
    }
    assert names(menus["default", ""])[:3] == ["start", "follow", "following"]
    assert not {"status", "check"} & set(names(menus["default", ""]))
    assert menus["default", ""][0]["description"] == "Hear of every move"


async def test_admins_get_their_menu_once_they_have_a_chat(house: House) -> None:
    menus = house.server.methods.menus
    await house.server.until(lambda: len(menus) == 6)
    assert ("chat:7", "") not in menus

    await house.ask(ADMIN, "/help")
    await house.server.until(lambda: (f"chat:{ADMIN}", "fr") in menus)

    assert {"status", "check"} <= set(names(menus[f"chat:{ADMIN}", ""]))


async def test_menus_are_set_only_when_they_changed(server: TelegramServer, store: Store) -> None:
    server.chat(ADMIN)
    house = House(server, store)
    async with house.at_work():
        await server.until(lambda: len(server.methods.menus) == 8)
    before = len(server.called("setMyCommands"))

    async with house.at_work():
        await server.until(lambda: len(server.called("getMyCommands")) == 16)
        await house.ask(42, "/help")

    assert (before, len(server.called("setMyCommands"))) == (8, 8)


async def test_it_is_shown_without_its_token(server: TelegramServer) -> None:
    telegram = Telegram(TOKEN, server.url, NO_LIMITS)
    parts: list[Any] = [telegram, *vars(telegram).values()]
    await telegram.check()
    await telegram.close()

    assert [part for part in parts if TOKEN in repr(part)] == []
