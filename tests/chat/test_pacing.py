from __future__ import annotations

from itertools import pairwise
from math import inf

from bot.chat.pacing import Pacer, Rates, Window
from bot.core.audience import Lane


class Road:
    """Plays the pacer against a clock of its own: every request takes `latency` seconds."""

    def __init__(self, rates: Rates, latency: float = 0.05) -> None:
        self.pacer, self.latency, self.now = Pacer(rates), latency, 100.0
        self.left: list[tuple[int, float]] = []
        self.flying: list[tuple[float, int]] = []

    def drive(self, until: float) -> None:
        while self.now < until:
            self.flying.sort()
            while self.flying and self.flying[0][0] <= self.now:
                self.pacer.landed(self.flying.pop(0)[1], self.now)
            ticket, again = self.pacer.call(self.now)
            if ticket is not None:
                self.left.append((ticket, self.now))
                self.flying.append((self.now + self.latency, ticket))
                continue
            self.now = max(min(again, self.flying[0][0] if self.flying else inf, until), self.now + 1e-9)

    def most_in(self, span: float) -> int:
        times = [at for _, at in self.left]
        return max((sum(1 for at in times if start <= at < start + span) for start in times), default=0)


def test_thirty_a_second_are_never_exceeded_and_nearly_reached() -> None:
    road = Road(Rates(30, 1, 20), latency=0.01)
    for chat in range(1, 2001):
        road.pacer.join(chat, Lane.ALERT)

    road.drive(160)

    assert road.most_in(1.0) <= 30
    assert len(road.left) >= 28 * 60


def test_a_burst_is_spread_over_its_second() -> None:
    road = Road(Rates(30, 1, 20))
    for chat in range(1, 31):
        road.pacer.join(chat, Lane.ALERT)

    road.drive(102)

    assert road.most_in(0.1) <= 4


def test_one_chat_hears_one_message_a_second() -> None:
    road = Road(Rates(30, 1, 20))
    for _ in range(5):
        road.pacer.join(7, Lane.ALERT)

    road.drive(110)

    times = [at for _, at in road.left]
    assert all(later - earlier >= 1.0 for earlier, later in pairwise(times))
    assert len(times) == 5


def test_a_group_hears_twenty_messages_a_minute() -> None:
    road = Road(Rates(30, 1, 20))
    for _ in range(50):
        road.pacer.join(-7, Lane.ALERT)

    road.drive(220)

    assert road.most_in(60.0) <= 20
    assert len(road.left) >= 39


def test_a_private_chat_is_no_group() -> None:
    road = Road(Rates(30, 1, 20), latency=0.01)
    for _ in range(50):
        road.pacer.join(7, Lane.ALERT)

    road.drive(160)

    assert len(road.left) == 50


def test_zero_is_no_limit() -> None:
    road = Road(Rates(0, 0, 0), latency=0.001)
    for chat in range(1000):
        road.pacer.join(chat - 500, Lane.ALERT)

    road.drive(100.01)

    assert len(road.left) == 1000


def test_answers_pass_alerts_and_alerts_pass_edits() -> None:
    road = Road(Rates(1, 0, 0), latency=0.01)
    tickets = [
        road.pacer.join(chat, lane) for chat, lane in enumerate([Lane.EDIT, Lane.ALERT, Lane.URGENT, Lane.ANSWER])
    ]

    road.drive(110)

    assert [ticket for ticket, _ in road.left] == tickets[::-1]


def test_a_chat_that_must_wait_holds_nobody_else_up() -> None:
    road = Road(Rates(30, 1, 20))
    for _ in range(10):
        road.pacer.join(1, Lane.ANSWER)
    others = {road.pacer.join(chat, Lane.EDIT) for chat in range(2, 12)}

    road.drive(101)

    assert others <= {ticket for ticket, _ in road.left}


def test_order_within_a_chat_is_kept_without_any_limit() -> None:
    road = Road(Rates(0, 0, 0), latency=0.5)
    tickets = [road.pacer.join(1, Lane.ALERT) for _ in range(3)]

    road.drive(103)

    assert [ticket for ticket, _ in road.left] == tickets
    assert [at for _, at in road.left] == [100.0, 100.5, 101.0]


def test_a_refusal_holds_back_that_chat_alone_to_the_moment() -> None:
    pacer = Pacer(Rates(30, 0, 0))
    first = pacer.join(1, Lane.ALERT)
    assert pacer.call(100.0)[0] == first
    pacer.refused(first, 17, 100.2)
    pacer.landed(first, 100.2)
    again, other = pacer.join(1, Lane.ALERT), pacer.join(2, Lane.ALERT)

    assert pacer.call(101.0)[0] == other
    pacer.landed(other, 101.1)
    assert pacer.call(117.1) == (None, 117.2)
    assert pacer.call(117.2)[0] == again
    assert pacer.chat_wait(2, 117.2) == 0


def test_three_chats_refused_at_once_are_a_flood_of_the_bot() -> None:
    pacer = Pacer(Rates(0, 0, 0))
    tickets = [pacer.join(chat, Lane.ALERT) for chat in (1, 2, 3)]
    assert [pacer.call(100.0)[0] for _ in tickets] == tickets
    for ticket, wait in zip(tickets, (5, 9, 7), strict=True):
        pacer.refused(ticket, wait, 100.5)
        pacer.landed(ticket, 100.5)
    stranger = pacer.join(4, Lane.ANSWER)

    assert pacer.call(105.5) == (None, 109.5)
    assert pacer.call(109.5)[0] == stranger


def test_two_chats_refused_at_once_are_two_chats() -> None:
    pacer = Pacer(Rates(0, 0, 0))
    for chat in (1, 2):
        ticket = pacer.join(chat, Lane.ALERT)
        pacer.call(100.0)
        pacer.refused(ticket, 9, 100.1)
        pacer.landed(ticket, 100.1)
    stranger = pacer.join(3, Lane.ALERT)

    assert pacer.call(100.2)[0] == stranger


def test_who_gives_up_is_not_called() -> None:
    pacer = Pacer(Rates(0, 0, 0))
    pacer.give_up(pacer.join(1, Lane.ALERT))

    assert pacer.call(100.0) == (None, inf)


def test_chats_that_nothing_holds_back_are_forgotten() -> None:
    road = Road(Rates(0, 1, 20), latency=0.001)
    for chat in range(5000):
        road.pacer.join(chat, Lane.ALERT)
        road.drive(road.now + 0.002)

    assert len(road.pacer._lines) < 2500  # noqa: SLF001 - memory is what is measured


def test_a_window_counts_a_request_until_its_answer_and_a_span_longer() -> None:
    window = Window(2, 1.0)
    window.leave()
    window.leave()

    assert window.opens(100.0) == inf
    window.land(103.0)
    assert window.opens(103.0) == 104.0
    window.land(103.5)
    assert window.opens(104.0) == 104.0


def test_a_rate_below_one_stretches_the_span() -> None:
    window = Window(0.5, 1.0)
    window.leave()
    window.land(100.0)

    assert window.opens(100.0) == 102.0
