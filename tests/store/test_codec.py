"""Our nouns become JSON and come back exactly, whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given

from bot.core.audience import Chat, Follow
from bot.core.model import Claim, Move
from bot.core.text import Text
from bot.store.chats import follow_of
from bot.store.codec import (
    Codec,
    claim_codec,
    digest,
    in_common,
    move_codec,
    read_chat,
    read_wishes,
    text_codec,
    write_chat,
    write_follow,
)
from tests.store.whole import whole

CODECS: list[tuple[type, Codec[Any]]] = [(Claim, claim_codec), (Move, move_codec), (Text, text_codec)]


@pytest.mark.parametrize(("kind", "codec"), CODECS)
def test_every_field_comes_back(kind: type, codec: Codec[Any]) -> None:
    @given(whole(kind))
    def check(value: object) -> None:
        assert codec.read(codec.write(value)) == value

    check()


@given(whole(Chat), whole(Follow))
def test_chats_and_follows_come_back_with_what_stands_beside_them(chat: Chat, follow: Follow) -> None:
    assert replace(read_chat(write_chat(chat)), id=chat.id) == chat
    assert follow_of(follow.id, follow.chat_id, follow.since, write_follow(follow)) == follow


@given(whole(Chat))
def test_what_chats_have_in_common_is_all_but_their_names_and_owners(chat: Chat) -> None:
    assert read_wishes(in_common(write_chat(chat))) == replace(chat, id=0, title="", owner=None)


def test_a_default_is_not_written_so_that_a_new_field_changes_no_digest() -> None:
    written = claim_codec.write(Claim(None, None, None, None))

    assert written == '{"count":null,"destination":null,"origin":null,"person":null}'
    assert digest(written) == digest(claim_codec.write(claim_codec.read(written)))


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert claim_codec.read('{"person":null,"count":2,"origin":null,"destination":null,"mood":"glad"}').count == 2


def test_half_of_a_surrogate_pair_does_not_cost_the_claim() -> None:
    claim = Claim(None, None, None, None, evidence="half \ud83e, whole 🦜, NUL \0")

    assert claim_codec.read(claim_codec.write(claim)).evidence == "half ?, whole 🦜, NUL \0"


@pytest.mark.parametrize("write", [write_chat, write_follow])
def test_sets_are_written_in_one_order_by_all_processes(write: Callable[[Any], str]) -> None:
    words = frozenset(["person:Ana", "person:Bo", "lab:meta", "lab:apple", "outlet:Wire"])

    if write is write_chat:
        assert '["lab:apple","lab:meta","outlet:Wire","person:Ana","person:Bo"]' in write(Chat(1, muted=words))
    else:
        assert write(Follow(since=datetime(2026, 1, 1, tzinfo=UTC))) == write(Follow())
