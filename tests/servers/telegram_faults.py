"""What the test server can be told to do wrong, and the limits that it enforces when asked to."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from tests.servers.telegram_spec import ApiError

BLOCKED = ApiError(403, "Forbidden: bot was blocked by the user")
KICKED = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
DEACTIVATED = ApiError(403, "Forbidden: user is deactivated")
NOT_A_MEMBER = ApiError(403, "Forbidden: bot is not a member of the channel chat")
NOT_STARTED = ApiError(403, "Forbidden: bot can't initiate conversation with a user")
WRITE_FORBIDDEN = ApiError(400, "Bad Request: CHAT_WRITE_FORBIDDEN")
NO_RIGHTS = ApiError(400, "Bad Request: not enough rights to send text messages to the chat")
NO_CHAT = ApiError(400, "Bad Request: chat not found")
UNAUTHORIZED = ApiError(401, "Unauthorized")
CONFLICT = ApiError(
    409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
BAD_GATEWAY = ApiError(502, "Bad Gateway")
SERVER_ERROR = ApiError(500, "Internal Server Error")


def too_many(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def upgraded(new_id: int) -> ApiError:
    return ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=new_id)


class Broken(Enum):
    """Ways in which a connection ends without an answer."""

    DROP_BEFORE = "the connection is closed before the message is taken"
    DROP_AFTER = "the message is taken, then the connection is closed"
    HANG_AFTER = "the message is taken, and no answer ever comes"
    NOT_JSON = "a proxy in between answers 502 with a page of HTML"


Fault = ApiError | Broken


@dataclass
class Order:
    """Do this to the next calls that fit."""

    fault: Fault
    method: str | None
    chat: int | None
    times: float

    def fits(self, method: str, chat: int | None) -> bool:
        return self.times > 0 and self.method in (None, method) and self.chat in (None, chat)


class Faults:
    """The orders that wait to be carried out, oldest first."""

    def __init__(self) -> None:
        self.orders: list[Order] = []

    def add(
        self, fault: Fault, *, method: str | None = "sendMessage", chat: int | None = None, times: float = 1
    ) -> Order:
        """`times` may be infinite; `cancel` by setting it to 0."""
        order = Order(fault, method, chat, times)
        self.orders.append(order)
        return order

    def take(self, method: str, chat: int | None) -> Fault | None:
        for order in self.orders:
            if order.fits(method, chat):
                order.times -= 1
                return order.fault
        return None


class Limits:
    """Telegram's published limits as sliding windows; what is too much gets 429 and counts no further."""

    def __init__(
        self, overall: int = 30, chat: int = 1, group: int = 20, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._windows: list[tuple[int, float, defaultdict[int, deque[float]]]] = [
            (overall, 1.0, defaultdict(deque)),
            (chat, 1.0, defaultdict(deque)),
            (group, 60.0, defaultdict(deque)),
        ]

    def check(self, chat: int) -> None:
        now = self._clock()
        keys = (0, chat, chat if chat < 0 else None)
        held = [
            (most, span, times[key])
            for (most, span, times), key in zip(self._windows, keys, strict=True)
            if key is not None and most
        ]
        for most, span, times in held:
            while times and times[0] <= now - span:
                times.popleft()
            if len(times) >= most:
                raise too_many(max(1, round(times[0] + span - now)))
        for _, _, times in held:
            times.append(now)
