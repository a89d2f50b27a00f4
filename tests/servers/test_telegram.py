from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_faults import BLOCKED, Broken, Limits, too_many
from tests.servers.telegram_spec import ApiError


class Caller:
    """Calls the Bot API as any client would: form fields, objects as JSON."""

    def __init__(self, session: aiohttp.ClientSession, server: TelegramServer) -> None:
        self.session, self.server, self.token = session, server, TOKEN

    async def __call__(self, method: str, **fields: object) -> tuple[int, object]:
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
        async with self.session.post(f"{self.server.url}/bot{self.token}/{method}", data=form) as response:
            body = await response.json()
            return response.status, body["result"] if body["ok"] else body["description"]


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer().running() as server:
        server.chat(42)
        yield server


@pytest.fixture
async def call(server: TelegramServer) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(session, server)


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"text": "hi", "colour": "red"}, "Bad Request: sendMessage has no field colour"),
        ({}, "Bad Request: sendMessage: parameter text is required"),
        ({"text": "hi", "disable_notification": "perhaps"}, "disable_notification must be of type Boolean"),
        ({"text": "hi", "entities": [{"type": "bold", "offset": "0", "length": 2}]}, "offset must be of type Integer"),
        ({"text": "hi", "entities": [{"type": "bold", "offset": 0}]}, "MessageEntity: parameter length is required"),
        ({"text": "hi", "entities": {"type": "bold"}}, "entities must be of type Array of MessageEntity"),
        ({"text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "x", "data": "y"}]]}}, "has no field data"),
    ],
)
async def test_what_the_specification_does_not_know_is_refused_and_remembered(
    call: Caller, fields: dict[str, object], error: str
) -> None:
    status, answer = await call("sendMessage", chat_id=42, **fields)

    assert (status, error in str(answer)) == (400, True)
    assert len(call.server.violations) == 1


@pytest.mark.parametrize(
    ("text", "entities", "error"),
    [
        ("", [], "message text is empty"),
        (" \n ", [], "message text is empty"),
        ("a" * 4097, [], "message is too long"),
        ("🚀" * 2049, [], "message is too long"),
        ("hello", [("bold", 0, 6)], "ends after the end of the text"),
        ("hello", [("bold", 5, 1)], "begins after the end of the text"),
        ("🚀a", [("bold", 1, 2)], "in a middle of a UTF-16 symbol"),
        ("hello", [("bold", 0, 3), ("italic", 2, 3)], "ENTITY_BOUNDS_INVALID"),
        ("hello", [("code", 0, 5), ("bold", 1, 2)], "ENTITY_BOUNDS_INVALID"),
        ("hello", [("bold", 0, 0)], "ENTITY_BOUNDS_INVALID"),
        ("hello", [("sparkling", 0, 1)], "Unsupported type"),
        ("hello", [("text_link", 0, 1)], "Wrong HTTP URL"),
        ("hello", [("date_time", 0, 1)], "unix_time"),
        ("a" * 101, [("bold", at, 1) for at in range(101)], "ENTITIES_TOO_LONG"),
    ],
)
async def test_a_text_that_telegram_would_refuse_is_refused(
    call: Caller, text: str, entities: list[tuple[str, int, int]], error: str
) -> None:
    listed = [{"type": kind, "offset": offset, "length": length} for kind, offset, length in entities]

    status, answer = await call("sendMessage", chat_id=42, text=text, entities=listed)

    assert (status, error in str(answer)) == (400, True)
    assert call.server.chat(42).texts == []


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("a" * 4096, []),
        ("🚀" * 2048, []),
        ("🚀a", [("bold", 0, 3)]),
        ("hello", [("bold", 0, 5), ("italic", 1, 2)]),
        ("hello", [("bold", 0, 2), ("italic", 2, 3)]),
        ("hello", [("bold", 0, 5), ("strikethrough", 0, 5)]),
    ],
)
async def test_a_text_that_telegram_takes_is_taken(
    call: Caller, text: str, entities: list[tuple[str, int, int]]
) -> None:
    listed = [{"type": kind, "offset": offset, "length": length} for kind, offset, length in entities]

    status, _ = await call("sendMessage", chat_id=42, text=text, entities=listed)

    assert status == 200


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x"}, "Text buttons are unallowed"),
        ({"text": "x", "url": "nowhere"}, "Wrong HTTP URL"),
        ({"text": "", "callback_data": "x"}, "Text must be non-empty"),
    ],
)
async def test_a_button_that_telegram_would_refuse_is_refused(call: Caller, button: dict[str, str], error: str) -> None:
    status, answer = await call("sendMessage", chat_id=42, text="hi", reply_markup={"inline_keyboard": [[button]]})

    assert (status, error in str(answer)) == (400, True)


async def test_markup_is_refused_because_this_bot_sends_entities(call: Caller) -> None:
    assert (await call("sendMessage", chat_id=42, text="hi", parse_mode="HTML"))[0] == 400


async def test_a_wrong_token_and_an_unknown_method_are_told_apart(call: Caller) -> None:
    assert await call("danceForMe") == (404, "Not Found")
    call.token = "1:wrong"
    assert await call("getMe") == (401, "Unauthorized")


async def test_an_offset_confirms_what_lies_before_it(call: Caller) -> None:
    first = call.server.say(42, "one")
    call.server.say(42, "two")

    _, both = await call("getUpdates")
    _, second = await call("getUpdates", offset=first + 1)

    assert isinstance(both, list)
    assert isinstance(second, list)
    assert [update["message"]["text"] for update in both] == ["one", "two"]
    assert [update["message"]["text"] for update in second] == ["two"]
    assert len(call.server.updates.waiting) == 1


async def test_a_long_poll_answers_when_something_happens(call: Caller) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=10))
    await call.server.until(lambda: call.server.called("getUpdates"))
    call.server.say(42, "hello")

    _, updates = await poll

    assert isinstance(updates, list)
    assert len(updates) == 1


async def test_a_second_consumer_ends_the_first_with_a_conflict(call: Caller) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=10))
    await call.server.until(lambda: call.server.called("getUpdates"))
    second = asyncio.create_task(call("getUpdates", timeout=10))

    status, answer = await first
    call.server.say(42, "hello")

    assert (status, str(answer).startswith("Conflict: terminated by other getUpdates")) == (409, True)
    assert (await second)[0] == 200


async def test_a_webhook_forbids_polling(call: Caller) -> None:
    await call("setWebhook", url="https://hook.example/")

    assert (await call("getUpdates"))[0] == 409
    await call("deleteWebhook")
    assert (await call("getUpdates"))[0] == 200


async def test_kinds_that_nobody_asked_for_do_not_arrive(call: Caller) -> None:
    await call("getUpdates", allowed_updates=["message"])
    call.server.say(42, "hello")
    call.server.member(42, "kicked")

    _, updates = await call("getUpdates")

    assert isinstance(updates, list)
    assert [set(update) for update in updates] == [{"update_id", "message"}]


async def test_edits_keep_what_was_shown_before(call: Caller) -> None:
    await call("sendMessage", chat_id=42, text="one")

    assert (await call("editMessageText", chat_id=42, message_id=1, text="two"))[0] == 200
    status, answer = await call("editMessageText", chat_id=42, message_id=1, text="two")
    missing = await call("editMessageText", chat_id=42, message_id=9, text="two")

    [message] = call.server.chat(42).shown
    assert (message.text, message.before) == ("two", ["one"])
    assert (status, "message is not modified" in str(answer)) == (400, True)
    assert missing == (400, "Bad Request: message to edit not found")


async def test_a_reply_to_nothing_is_refused_unless_it_may(call: Caller) -> None:
    missing = {"message_id": 9}
    answer = await call("sendMessage", chat_id=42, text="hi", reply_parameters=missing)
    may = missing | {"allow_sending_without_reply": True}

    assert answer == (400, "Bad Request: message to be replied not found")
    assert (await call("sendMessage", chat_id=42, text="hi", reply_parameters=may))[0] == 200


async def test_a_chat_can_refuse_for_good(call: Caller) -> None:
    call.server.chat(42).refusal = BLOCKED

    assert await call("sendMessage", chat_id=42, text="hi") == (403, "Forbidden: bot was blocked by the user")
    assert await call("sendMessage", chat_id=99, text="hi") == (400, "Bad Request: chat not found")


async def test_faults_come_as_often_as_ordered(call: Caller) -> None:
    call.server.fail(too_many(5), times=2)

    answers = [(await call("sendMessage", chat_id=42, text="hi"))[0] for _ in range(3)]

    assert answers == [429, 429, 200]


@pytest.mark.parametrize(("fault", "taken"), [(Broken.DROP_BEFORE, []), (Broken.DROP_AFTER, ["hi"])])
async def test_a_connection_can_break_before_or_after_the_message_is_taken(
    call: Caller, fault: Broken, taken: list[str]
) -> None:
    call.server.fail(fault)

    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=42, text="hi")
    assert call.server.chat(42).texts == taken


def test_limits_are_windows_over_all_chats_one_chat_and_one_group() -> None:
    now = 0.0
    limits = Limits(overall=3, chat=1, group=2, clock=lambda: now)
    for chat in (1, 2, 3):
        limits.check(chat)
    with pytest.raises(ApiError, match="Too Many Requests"):
        limits.check(4)
    now = 1.0
    limits.check(-5)
    with pytest.raises(ApiError):
        limits.check(-5)
    now = 2.0
    limits.check(-5)
    now = 3.0
    with pytest.raises(ApiError) as refused:
        limits.check(-5)
    assert refused.value.parameters == {"retry_after": 58}


def test_it_can_serve_from_a_thread_of_its_own() -> None:
    server = TelegramServer()
    with server.in_thread():

        async def ask() -> int:
            async with aiohttp.ClientSession() as session:
                return (await Caller(session, server)("getMe"))[0]

        assert asyncio.run(ask()) == 200


async def test_a_document_goes_in_as_a_part_of_a_form_and_is_fetched_with_the_token(call: Caller) -> None:
    url, form = call.server.url, aiohttp.FormData({"chat_id": "42", "caption": "a list"})
    form.add_field("document", b"<opml/>", filename="list.opml")
    async with call.session.post(f"{url}/bot{TOKEN}/sendDocument", data=form) as response:
        sent = (await response.json())["result"]
    status, file = await call("getFile", file_id=sent["document"]["file_id"])
    assert isinstance(file, dict)
    found = []
    for token, path in ((TOKEN, file["file_path"]), ("1:wrong", file["file_path"]), (TOKEN, "documents/none")):
        async with call.session.get(f"{url}/file/bot{token}/{path}") as response:
            found.append((response.status, await response.read() if response.ok else b""))

    assert (sent["caption"], sent["document"]["file_name"], "text" in sent) == ("a list", "list.opml", False)
    assert (status, file["file_size"]) == (200, 7)
    assert found == [(200, b"<opml/>"), (401, b""), (404, b"")]
    assert call.server.violations == []


@pytest.mark.parametrize(
    ("method", "fields", "error"),
    [
        ("getFile", {}, "parameter file_id is required"),
        ("getFile", {"file_id": "of another bot"}, "wrong file_id"),
        ("sendDocument", {"chat_id": 42}, "parameter document is required"),
        ("sendDocument", {"chat_id": 42, "document": "x", "text": "hi"}, "has no field text"),
    ],
)
async def test_what_is_no_file_is_refused(call: Caller, method: str, fields: dict[str, object], error: str) -> None:
    status, answer = await call(method, **fields)

    assert (status, error in str(answer)) == (400, True)
