from __future__ import annotations

from datetime import timedelta

import pytest
from telegram.error import Conflict

from bot.chat.client import Bot, make_bot
from bot.chat.complaints import Complaints
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.secrets import Secret
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    ChatMoved,
    Edited,
    MessageGone,
    NotSent,
    Refused,
    RetryAfter,
    Sent,
    Uncertain,
)
from bot.core.text import Button, Entity, EntityKind, Text
from tests.servers import telegram_faults as faults
from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_spec import ApiError

NO_LIMITS = Rates(0, 0, 0)

ALERT = Text(
    "🚀 Ada Quill → Nimbus Labs\nReported by The Ledger, 3 May",
    (
        Entity(EntityKind.BOLD, 3, 9),
        Entity(EntityKind.TEXT_LINK, 39, 10, url="https://ledger.example/quill"),
        Entity(EntityKind.DATE_TIME, 51, 5, unix_time=1_746_230_400, date_time_format="wd"),
    ),
    ((Button("Source", url="https://ledger.example/quill"), Button("Mute Ada Quill", data="hush:7")),),
    preview="https://ledger.example/quill",
)


async def test_a_message_arrives_as_it_was_composed(server: TelegramServer, messenger: TelegramMessenger) -> None:
    chat = server.chat(42)

    assert await messenger.send(42, ALERT) == Sent(1)

    shown = chat.messages[1]
    assert shown.text == ALERT.text
    assert (shown.marked("bold"), shown.marked("text_link"), shown.marked("date_time")) == (
        ["Ada Quill"],
        ["The Ledger"],
        ["3 May"],
    )
    assert shown.entities[2] == {
        "type": "date_time",
        "offset": 51,
        "length": 5,
        "unix_time": 1_746_230_400,
        "date_time_format": "wd",
    }
    assert [button["text"] for button in shown.buttons] == ["Source", "Mute Ada Quill"]
    assert shown.preview == {"url": "https://ledger.example/quill", "prefer_small_media": True}
    assert not shown.silent


async def test_text_from_a_feed_stays_text(server: TelegramServer, messenger: TelegramMessenger) -> None:
    nasty = "<b>Ada</b> *joins* [Nimbus](https://evil.example) &amp; `rm -rf`"
    server.chat(42)

    assert isinstance(await messenger.send(42, Text(nasty)), Sent)

    assert server.chat(42).messages[1].text == nasty
    assert server.chat(42).messages[1].entities == []
    assert server.chat(42).messages[1].preview == {"is_disabled": True}


async def test_a_reply_names_its_message_and_silence_is_kept(
    server: TelegramServer, messenger: TelegramMessenger
) -> None:
    server.chat(-5)
    await messenger.send(-5, Text("first"))

    await messenger.send(-5, Text("second"), reply_to=1, silent=True)

    assert server.chat(-5).messages[2].reply_to == 1
    assert server.chat(-5).messages[2].silent


async def test_an_edit_replaces_text_and_buttons(server: TelegramServer, messenger: TelegramMessenger) -> None:
    server.chat(42)
    await messenger.send(42, ALERT)

    assert await messenger.edit(42, 1, Text("Ada Quill stays")) == Edited()

    shown = server.chat(42).messages[1]
    assert (shown.text, shown.buttons, shown.before) == ("Ada Quill stays", [], [ALERT.text])


async def test_an_edit_that_changes_nothing_counts_as_done(
    server: TelegramServer, messenger: TelegramMessenger
) -> None:
    server.chat(42)
    await messenger.send(42, ALERT)

    assert await messenger.edit(42, 1, ALERT) == Edited()
    assert server.refused[-1][1].description.startswith("Bad Request: message is not modified")


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (faults.BLOCKED, ChatGone),
        (faults.KICKED, ChatGone),
        (faults.DEACTIVATED, ChatGone),
        (faults.NOT_A_MEMBER, ChatGone),
        (faults.NOT_STARTED, ChatGone),
        (faults.WRITE_FORBIDDEN, ChatGone),
        (faults.NO_RIGHTS, ChatGone),
        (faults.NO_CHAT, ChatGone),
        (faults.UNAUTHORIZED, BotRefused),
        (faults.CONFLICT, BotRefused),
        (faults.BAD_GATEWAY, NotSent),
        (faults.SERVER_ERROR, NotSent),
        (faults.Broken.NOT_JSON, NotSent),
        (faults.Broken.DROP_BEFORE, Uncertain),
        (faults.Broken.DROP_AFTER, Uncertain),
        (ApiError(400, "Bad Request: message is too long"), Refused),
        (ApiError(400, "Bad Request: ENTITY_BOUNDS_INVALID"), Refused),
        (ApiError(400, "Bad Request: message to be replied not found"), MessageGone),
    ],
)
async def test_each_refusal_of_telegram_has_its_meaning(
    server: TelegramServer, messenger: TelegramMessenger, fault: faults.Fault, outcome: type
) -> None:
    server.chat(42)
    server.fail(fault)

    assert isinstance(await messenger.send(42, Text("hello")), outcome)


async def test_what_telegram_asks_to_wait_is_kept_to_the_second(
    server: TelegramServer, messenger: TelegramMessenger
) -> None:
    server.chat(42)
    server.fail(faults.too_many(17))

    assert await messenger.send(42, Text("hello")) == RetryAfter(timedelta(seconds=17))


async def test_a_group_that_moved_tells_its_new_id(server: TelegramServer, messenger: TelegramMessenger) -> None:
    server.chat(-5)
    server.fail(faults.upgraded(-1005))

    assert await messenger.send(-5, Text("hello")) == ChatMoved(-1005)


@pytest.mark.parametrize(
    "fault",
    [
        ApiError(400, "Bad Request: message to edit not found"),
        ApiError(400, "Bad Request: message can't be edited"),
        ApiError(400, "Bad Request: MESSAGE_ID_INVALID"),
    ],
)
async def test_a_message_that_cannot_be_edited_is_gone(
    server: TelegramServer, messenger: TelegramMessenger, fault: ApiError
) -> None:
    server.chat(42)
    await messenger.send(42, Text("hello"))
    server.fail(fault, method="editMessageText")

    assert isinstance(await messenger.edit(42, 1, Text("hello again")), MessageGone)


async def test_an_answer_that_never_comes_is_uncertain(server: TelegramServer) -> None:
    server.chat(42)
    server.fail(faults.Broken.HANG_AFTER)
    async with make_bot(TOKEN, server.url, Limiter(NO_LIMITS), read_seconds=0.2) as bot:
        outcome = await TelegramMessenger(bot, Secret(TOKEN)).send(42, Text("hello"))

    assert outcome == Uncertain("Timed out (ReadTimeout)")
    assert server.chat(42).texts == ["hello"]


async def test_without_a_connection_nothing_left() -> None:
    messenger = TelegramMessenger(make_bot(TOKEN, "http://127.0.0.1:1", Limiter(NO_LIMITS)), Secret(TOKEN))

    outcome = await messenger.send(42, Text("hello"))

    assert isinstance(outcome, NotSent)
    assert "ConnectError" in outcome.reason


async def test_who_may_not_listen_does_not_speak_either(server: TelegramServer, client: Bot) -> None:
    server.chat(42)
    complaints = Complaints(Secret(TOKEN))
    messenger = TelegramMessenger(client, Secret(TOKEN), complaints)
    complaints.add(Conflict("terminated by other getUpdates request"))

    outcomes = [await messenger.send(42, Text("hello")), await messenger.edit(42, 1, Text("hello"))]
    asked = len(server.calls)
    complaints.over()

    assert [type(outcome) for outcome in outcomes] == [BotRefused, BotRefused]
    assert asked == len(server.called("getMe"))
    assert await messenger.send(42, Text("hello")) == Sent(1)
