"""Who may send when: rates, lanes and Telegram's own waits. No clock: machine time, in seconds, is passed in."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import count
from math import inf

from bot.core.audience import Lane

FLOOD_CHATS = 3
FLOOD_SPAN = 1.0
"""So many chats refused within so many seconds: the wait is for the bot as a whole, not for those chats."""
MANY_CHATS = 1000


@dataclass(frozen=True, slots=True)
class Rates:
    """Telegram's limits: overall and per chat in messages a second, per group in messages a minute; 0 is none."""

    overall: float = 30
    chat: float = 1
    group: float = 20


class Window:
    """At most so many requests in any span of time, wherever the network delays them.

    A request counts from its departure until `span` after its answer. It reached Telegram somewhere between the two,
    so Telegram can never see more of them in one span than we allow.
    """

    def __init__(self, rate: float, per: float) -> None:
        self.most = max(1, int(rate))
        self.span = self.most / rate * per
        self._landed: deque[float] = deque()
        self._flying = 0

    def opens(self, now: float) -> float:
        """When the next one may leave; `inf` when an answer has to come first."""
        while self._landed and self._landed[0] + self.span <= now:
            self._landed.popleft()
        in_the_way = len(self._landed) + self._flying + 1 - self.most
        if in_the_way <= 0:
            return now
        return self._landed[in_the_way - 1] + self.span if in_the_way <= len(self._landed) else inf

    @property
    def empty(self) -> bool:
        """Nothing counts any more, as far as `opens` has looked."""
        return not self._landed and not self._flying

    def leave(self) -> None:
        """One departs."""
        self._flying += 1

    def land(self, now: float) -> None:
        """The answer to one is there."""
        self._flying -= 1
        self._landed.append(now)


@dataclass(slots=True)
class Line:
    """What holds one chat back."""

    windows: tuple[Window, ...]
    halted: float = 0.0
    flying: bool = False

    def opens(self, now: float) -> float:
        """When this chat may be written to again."""
        return max(now, self.halted, *(window.opens(now) for window in self.windows))

    def idle(self, now: float) -> bool:
        """Nothing is known of this chat that a new line would not know."""
        return self.opens(now) <= now and all(window.empty for window in self.windows)


@dataclass(slots=True)
class Pacer:
    """The queue in front of Telegram: lanes in their order, one request in flight per chat, so that order is kept."""

    rates: Rates
    _lanes: dict[Lane, dict[int, int]] = field(default_factory=lambda: {lane: {} for lane in Lane})
    """The waiting tickets of each lane in order of arrival, with their chat. As many as there are senders: few."""
    _lines: dict[int, Line] = field(default_factory=dict)
    _left: dict[int, int] = field(default_factory=dict)
    _tickets: count[int] = field(default_factory=lambda: count(1))
    _refusals: deque[tuple[float, int, float]] = field(default_factory=deque)
    _halted: float = 0.0
    _spaced: float = 0.0
    _window: Window | None = None
    _full: int = MANY_CHATS

    def __post_init__(self) -> None:
        if self.rates.overall:
            self._window = Window(self.rates.overall, 1.0)

    def join(self, chat: int, lane: Lane) -> int:
        """Wait in a lane; the ticket is called by `call`."""
        ticket = next(self._tickets)
        self._lanes[lane][ticket] = chat
        return ticket

    def give_up(self, ticket: int) -> None:
        """Wait no longer."""
        for lane in self._lanes.values():
            lane.pop(ticket, None)

    def chat_wait(self, chat: int, now: float) -> float:
        """How long this chat's own limits and waits hold it back, in seconds."""
        wait = self._line(chat).opens(now) - now
        return wait if wait < inf else 0.0

    def call(self, now: float) -> tuple[int | None, float]:
        """The ticket that leaves now, or None and when to ask again (`inf`: when something lands or joins)."""
        gate = self._gate(now)
        if gate > now:
            return None, gate
        earliest = inf
        for lane in self._lanes.values():
            for ticket, chat in lane.items():
                line = self._line(chat)
                opens = inf if line.flying else line.opens(now)
                if opens <= now:
                    del lane[ticket]
                    self._depart(ticket, chat, line, now)
                    return ticket, now
                earliest = min(earliest, opens)
        return None, earliest

    def landed(self, ticket: int, now: float) -> None:
        """The answer to a request is there, whatever it is."""
        line = self._line(self._left.pop(ticket))
        line.flying = False
        for window in self._windows(line):
            window.land(now)
        if len(self._lines) > self._full:
            self._forget_idle(now)

    def refused(self, ticket: int, wait: float, now: float) -> None:
        """Telegram asks to wait: this chat alone, or everybody when several chats hear it at the same moment."""
        chat = self._left[ticket]
        line = self._line(chat)
        line.halted = max(line.halted, now + wait)
        self._refusals.append((now, chat, now + wait))
        while self._refusals[0][0] < now - FLOOD_SPAN:
            self._refusals.popleft()
        if len({refused for _, refused, _ in self._refusals}) >= FLOOD_CHATS:
            self._halted = max(self._halted, *(until for _, _, until in self._refusals))

    def _gate(self, now: float) -> float:
        window = self._window.opens(now) if self._window else now
        return max(now, self._halted, self._spaced, window)

    def _depart(self, ticket: int, chat: int, line: Line, now: float) -> None:
        self._left[ticket] = chat
        line.flying = True
        for window in self._windows(line):
            window.leave()
        if self._window:
            # Evenly spaced; a timer that fires late may be caught up by one place, not more.
            step = self._window.span / self._window.most
            self._spaced = max(self._spaced, now - step) + step

    def _windows(self, line: Line) -> tuple[Window, ...]:
        return (self._window, *line.windows) if self._window else line.windows

    def _line(self, chat: int) -> Line:
        if chat not in self._lines:
            rates = [(self.rates.chat, 1.0)] + ([(self.rates.group, 60.0)] if chat < 0 else [])
            self._lines[chat] = Line(tuple(Window(rate, per) for rate, per in rates if rate))
        return self._lines[chat]

    def _forget_idle(self, now: float) -> None:
        """Chats that are held back by nothing need no line."""
        waiting = {chat for lane in self._lanes.values() for chat in lane.values()}
        for chat, line in list(self._lines.items()):
            if not line.flying and chat not in waiting and line.idle(now):
                del self._lines[chat]
        self._full = max(MANY_CHATS, 2 * len(self._lines))
