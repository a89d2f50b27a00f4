"""A Bot API server on loopback: speaks HTTP as Telegram does, checks every call, and remembers what each chat shows."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from math import inf
from threading import Event, Thread
from typing import Any

from aiohttp import web

from tests.servers.telegram_chats import ChatRoom, ShownMessage
from tests.servers.telegram_faults import BAD_GATEWAY, NO_CHAT, UNAUTHORIZED, Broken, Fault, Faults, Limits, upgraded
from tests.servers.telegram_methods import Methods
from tests.servers.telegram_spec import ApiError, SentFile, SpecError, read_call
from tests.servers.telegram_updates import Updates

TOKEN = "1234567:AAtest-token-of-no-real-bot"
COUNTED = frozenset({"sendMessage", "sendDocument", "editMessageText"})
MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class Call:
    """One request as it came in, with the machine's time."""

    method: str
    params: dict[str, Any]
    at: float


class TelegramServer:
    """Ask it `chat(42).texts`; make it talk with `say`, `press` and `fail`."""

    def __init__(self, token: str = TOKEN, *, limits: Limits | None = None) -> None:
        self.token = token
        self.limits = limits
        self.latency = 0.0
        self.chats: dict[int, ChatRoom] = {}
        self.calls: list[Call] = []
        self.refused: list[tuple[str, ApiError]] = []
        """Every call that got an error, with the error."""
        self.violations: list[str] = []
        """Calls that the specification does not know: bugs of the caller."""
        self.faults = Faults()
        self.updates = Updates()
        self.methods = Methods(self.chats, self.updates)
        self.url = ""
        self.broken: BaseException | None = None
        """Why the bot under test is no more: nobody need wait for it any longer."""
        self._called = asyncio.Event()

    # --- what a test says ---

    def chat(self, chat_id: int, kind: str | None = None, *, title: str = "", language: str = "en") -> ChatRoom:
        """The chat of this id; it comes to be when it is first asked for."""
        if chat_id not in self.chats:
            kind = kind or ("private" if chat_id > 0 else "supergroup")
            self.chats[chat_id] = ChatRoom(chat_id, kind, title, language)
        return self.chats[chat_id]

    def say(
        self,
        chat_id: int,
        text: str,
        *,
        user_id: int | None = None,
        language: str | None = None,
        answers: dict[str, Any] | None = None,
        thread: int | None = None,
        **fields: Any,  # noqa: ANN401 - whatever the Bot API gives a message
    ) -> int:
        """Somebody writes to the bot, maybe as an answer to a message with these fields; the id of the update.

        `thread` is a topic; `fields` are what else the message carries.
        """
        room = self.chat(chat_id)
        sender = self._user(room, user_id, language)
        message = room.add(text, own=False, thread=thread)
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message.entities = [{"type": "bot_command", "offset": 0, "length": length}]
        update = room.message_api(message, sender)
        if answers:
            update["reply_to_message"] = {"message_id": 1, "date": message.date, "chat": room.api(), **answers}
        return self.updates.add("message", update | fields)

    def upgrade(self, old: int, new: int, *, told_by: tuple[str, ...] = ("old", "new")) -> None:
        """A group becomes a supergroup with another id; both of them say so, in this order."""
        room = self.chat(new, "supergroup", title=self.chat(old, "group").title)
        says = {"old": (self.chats[old], {"migrate_to_chat_id": new}), "new": (room, {"migrate_from_chat_id": old})}
        for who in told_by:
            where, what = says[who]
            message = where.message_api(where.add("", own=False), self._user(where, None, None))
            del message["text"]
            self.updates.add("message", message | what)
        self.fail(upgraded(new), method=None, chat=old, times=inf)

    def hand_over(self, chat_id: int, name: str, content: bytes, *, user_id: int | None = None) -> int:
        """Somebody sends the bot a file; the id of the update."""
        room = self.chat(chat_id)
        message = room.add("", own=False)
        message.file = SentFile(name, content)
        message.file_id = self.methods.files.keep(message.file)
        return self.updates.add("message", room.message_api(message, self._user(room, user_id, None)))

    def press(self, chat_id: int, data: str, *, message_id: int | None = None, user_id: int | None = None) -> int:
        """Somebody presses the button that carries this data, under the latest message that has it."""
        room = self.chat(chat_id)
        found = [m for m in room.shown if any(b.get("callback_data") == data for b in m.buttons)]
        message = room.messages[message_id] if message_id else found[-1]
        return self.updates.add(
            "callback_query",
            {
                "id": str(len(self.updates.callbacks) + 1),
                "from": self._user(room, user_id, None),
                "message": room.message_api(message, self.methods.me),
                "chat_instance": str(chat_id),
                "data": data,
            },
        )

    def query(self, user_id: int, words: str, *, offset: str = "", language: str = "en") -> str:
        """Somebody writes `@bot words` in some chat; the id of the query."""
        number = str(self.updates.next_id)
        sender = {"id": user_id, "is_bot": False, "first_name": "Ada", "language_code": language}
        self.updates.add("inline_query", {"id": number, "from": sender, "query": words, "offset": offset})
        return number

    def member(self, chat_id: int, status: str, *, user_id: int | None = None, **rights: bool) -> int:
        """The bot's own membership changes: `kicked`, `left`, `member`, or another with its rights."""
        room = self.chat(chat_id)
        until = {"until_date": 0} if status == "kicked" else {}
        return self.updates.add(
            "my_chat_member",
            {
                "chat": room.api(),
                "from": self._user(room, user_id, None),
                "date": int(time.time()),
                "old_chat_member": {"user": self.methods.me, "status": "member"},
                "new_chat_member": {"user": self.methods.me, "status": status, **until, **rights},
            },
        )

    def fail(
        self, fault: Fault, *, method: str | None = "sendMessage", chat: int | None = None, times: float = 1
    ) -> None:
        """Let the next calls that fit go wrong; `times` may be infinite, until `mend`."""
        self.faults.add(fault, method=method, chat=chat, times=times)

    def mend(self) -> None:
        """Nothing goes wrong any more."""
        self.faults.orders.clear()

    def called(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of a method so far."""
        return [call.params for call in self.calls if call.method == method]

    async def until(self, condition: Callable[[], Any], within: float = 30) -> None:
        """Wait for something to become true; looked at after every call, and at least each 20 ms."""
        async with asyncio.timeout(within):
            while not condition():
                await self.next_call()
                if self.broken:
                    raise self.broken

    async def next_call(self, within: float = 0.02) -> None:
        """Wait for the next call, but no longer than this."""
        self._called.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._called.wait(), within)

    def _user(self, room: ChatRoom, user_id: int | None, language: str | None) -> dict[str, Any]:
        number = user_id or (room.id if room.id > 0 else 700)
        return {"id": number, "is_bot": False, "first_name": "Ada", "language_code": language or room.language}

    # --- what a bot calls ---

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if self.latency:
            await asyncio.sleep(self.latency)
        method = request.match_info["method"]
        form = {**request.query, **await _form(request)}
        try:
            if request.match_info["token"] != self.token:
                raise UNAUTHORIZED
            return web.json_response({"ok": True, "result": await self._do(method, form)})
        except ApiError as error:
            self.refused.append((method, error))
            if isinstance(error, SpecError):
                self.violations.append(error.description)
            return web.json_response(error.body(), status=error.code)
        except BrokenConnection:
            if request.transport:
                request.transport.abort()
            return web.Response()
        finally:
            self._called.set()

    async def _file(self, request: web.Request) -> web.StreamResponse:
        try:
            if request.match_info["token"] != self.token:
                raise UNAUTHORIZED
            self.calls.append(Call("(file)", dict(request.match_info), time.monotonic()))
            fault = self.faults.take("(file)", None)
            if isinstance(fault, ApiError):
                raise fault
            return web.Response(body=self.methods.files.at(request.match_info["path"]))
        except ApiError as error:
            return web.json_response(error.body(), status=error.code)
        finally:
            self._called.set()

    async def _do(self, method: str, form: dict[str, Any]) -> object:
        params = read_call(method, form)
        self.calls.append(Call(method, params, time.monotonic()))
        chat = params.get("chat_id") if isinstance(params.get("chat_id"), int) else None
        fault = self.faults.take(method, chat)
        if isinstance(fault, ApiError):
            raise fault
        if fault is Broken.DROP_BEFORE:
            raise BrokenConnection
        if fault is Broken.NOT_JSON:
            raise web.HTTPBadGateway(text="<html><body>502 Bad Gateway</body></html>", content_type="text/html")
        if method in COUNTED and chat is not None:
            self._admit(chat)
        result = await self.methods.call(method, params)
        if fault is Broken.HANG_AFTER:
            await asyncio.Event().wait()
        if fault is Broken.DROP_AFTER:
            raise BrokenConnection
        return result

    def _admit(self, chat: int) -> None:
        if chat not in self.chats:
            raise NO_CHAT
        refusal = self.chats[chat].refusal
        if refusal:
            raise refusal
        if self.limits:
            self.limits.check(chat)

    # --- running ---

    @contextlib.asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator[TelegramServer]:
        """Serve in this event loop; `url` is what goes into MERCATO_TELEGRAM_API_URL."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        self.updates.bind(asyncio.get_running_loop())
        try:
            yield self
        finally:
            await runner.cleanup()

    @contextlib.contextmanager
    def in_thread(self, port: int = 0) -> Iterator[TelegramServer]:
        """Serve from a thread of its own, for tests that have no event loop."""
        ready, stop = Event(), asyncio.Event()
        loop = asyncio.new_event_loop()

        async def serve() -> None:
            async with self.running(port):
                ready.set()
                await stop.wait()

        thread = Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
        thread.start()
        ready.wait(10)
        try:
            yield self
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join(10)
            loop.close()


class BrokenConnection(Exception):
    """The answer is that there is none."""


async def _form(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        body = await request.json()
        return body if isinstance(body, dict) else {}
    form = await request.post()
    return {name: _part(value) for name, value in form.items()}


def _part(value: object) -> object:
    return SentFile(value.filename, value.file.read()) if isinstance(value, web.FileField) else value


__all__ = ["BAD_GATEWAY", "TOKEN", "Call", "ChatRoom", "ShownMessage", "TelegramServer"]
