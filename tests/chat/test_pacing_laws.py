"""What holds for the pacer whatever the network does."""

from __future__ import annotations

import heapq
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.pacing import Pacer, Rates
from bot.core.audience import Lane

CHATS = st.sampled_from([1, 2, 3, -4])
REQUEST = st.tuples(CHATS, st.sampled_from(list(Lane)), st.floats(0, 2), st.floats(0, 1))
"""Chat, lane, latency, and where between departure and answer Telegram sees it."""


def arrivals(requests: list[tuple[int, Lane, float, float]], rates: Rates) -> list[tuple[float, int, int]]:
    """When Telegram sees each request: time, chat, ticket."""
    pacer, now = Pacer(rates), 1000.0
    latency = {pacer.join(chat, lane): (chat, took, seen) for chat, lane, took, seen in requests}
    flying: list[tuple[float, int]] = []
    arrived: list[tuple[float, int, int]] = []
    while len(arrived) < len(requests):
        ticket, again = pacer.call(now)
        if ticket is not None:
            chat, took, seen = latency[ticket]
            arrived.append((now + took * seen, chat, ticket))
            heapq.heappush(flying, (now + took, ticket))
            continue
        now = min(again, flying[0][0]) if flying else again
        while flying and flying[0][0] <= now:
            pacer.landed(heapq.heappop(flying)[1], now)
    return sorted(arrived, key=lambda seen: seen[0])


def most_in(times: list[float], span: float) -> int:
    return max((sum(1 for at in times if start <= at < start + span) for start in times), default=0)


@settings(max_examples=60, deadline=None)
@given(st.lists(REQUEST, max_size=40))
def test_telegram_never_sees_more_than_it_allows(requests: list[tuple[int, Lane, float, float]]) -> None:
    seen = arrivals(requests, Rates(overall=5, chat=1, group=3))

    assert most_in([at for at, _, _ in seen], 1 - 1e-6) <= 5
    for chat in (1, 2, 3, -4):
        mine = [at for at, to, _ in seen if to == chat]
        assert all(later - earlier >= 1 - 1e-6 for earlier, later in pairwise(mine))
    assert most_in([at for at, to, _ in seen if to == -4], 60 - 1e-6) <= 3


@settings(max_examples=60, deadline=None)
@given(st.lists(REQUEST, max_size=40))
def test_everybody_comes_to_the_turn_and_a_lane_keeps_its_order(
    requests: list[tuple[int, Lane, float, float]],
) -> None:
    seen = arrivals(requests, Rates(overall=0, chat=0, group=0))

    assert sorted(ticket for _, _, ticket in seen) == list(range(1, len(requests) + 1))
    lanes = {ticket: lane for ticket, (_, lane, _, _) in enumerate(requests, 1)}
    for chat in (1, 2, 3, -4):
        mine = [(lanes[ticket], ticket) for _, to, ticket in seen if to == chat]
        assert mine == sorted(mine)
