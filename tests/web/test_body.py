from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.body import Body, BodyBroken, BodyTooLarge

MB = 1024 * 1024


def collected(*chunks: bytes, limit: int = 5 * MB) -> bytes:
    body = Body(limit)
    for chunk in chunks:
        body.add(chunk)
    return body.finish()


@given(st.binary(max_size=2000), st.integers(1, 50), st.booleans())
def test_a_body_is_the_same_however_it_is_cut_into_chunks(content: bytes, size: int, packed: bool) -> None:  # noqa: FBT001
    sent = gzip.compress(content) if packed or content.startswith(b"\x1f\x8b") else content
    assert collected(*(sent[at : at + size] for at in range(0, len(sent), size))) == content


def test_a_body_of_several_packed_parts_is_whole() -> None:
    sent = gzip.compress(b"one ") + gzip.compress(b"two")
    assert collected(sent) == b"one two"
    assert collected(*(sent[at : at + 1] for at in range(len(sent)))) == b"one two"


def test_junk_after_a_packed_body_is_no_part_of_it() -> None:
    assert collected(gzip.compress(b"one") + b"\x00" * 40 + b"junk") == b"one"


def test_a_packed_body_that_ends_early_is_broken() -> None:
    packed = gzip.compress(bytes(range(256)) * 40)
    for length in (3, 12, len(packed) // 2, len(packed) - 1):
        with pytest.raises(BodyBroken):
            collected(packed[:length])


def test_a_packed_body_with_a_flaw_is_broken() -> None:
    packed = bytearray(gzip.compress(b"some words " * 100))
    packed[len(packed) // 2] ^= 0xFF
    with pytest.raises(BodyBroken):
        collected(bytes(packed))


def test_a_body_that_is_too_large_is_given_up_at_once() -> None:
    body = Body(limit=1000)
    body.add(b"x" * 1000)
    with pytest.raises(BodyTooLarge):
        body.add(b"x")


def test_a_body_that_unpacks_to_too_much_is_given_up_within_the_limit() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(MB)) for _ in range(50)) + packer.flush()
    body = Body()
    with pytest.raises(BodyTooLarge):
        body.add(bomb)


def test_a_body_that_unpacks_suspiciously_well_is_given_up_below_the_limit() -> None:
    with pytest.raises(BodyTooLarge):
        collected(gzip.compress(bytes(3 * MB)))
    assert len(collected(gzip.compress(bytes(MB)))) == MB
