"""Links that open the bot: `t.me/<bot>?start=<payload>`, with at most 64 letters, digits, `_` and `-` behind."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error

LONGEST = 64
_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOVE, PERSON, CARD, LAB, WISH = "move-", "who-", "card-", "lab-", "follow-"
"""The trail of a move by its number; the card of the person of a move; a lab's card; follow a lab; offer a wish."""


def link(bot: str, payload: str) -> str:
    """The address behind which the bot answers `/start payload`."""
    return f"https://t.me/{bot}?start={payload}"


def payload_of(kind: str, name: str | int) -> str | None:
    """A payload, where Telegram takes it."""
    payload = f"{kind}{name}"
    return payload if _ALLOWED.fullmatch(payload) else None


def wish_payload(words: str) -> str | None:
    """A payload that offers a wish; None for one that is too long."""
    return payload_of(WISH, urlsafe_b64encode(words.encode("utf-8", "replace")).decode().rstrip("="))


def wish_in(payload: str) -> str:
    """The words of a wish in a payload; empty where there are none."""
    coded = payload.removeprefix(WISH)
    try:
        return urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-8").strip()
    except (Error, ValueError):
        return ""
