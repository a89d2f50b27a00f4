"""What Telegram demands of a message beyond its types: lengths, entities, keyboards."""

from __future__ import annotations

import re
from typing import Any

from tests.servers.telegram_spec import ApiError

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
RAW_BYTES = 32_768
ENTITIES = 100
CALLBACK_BYTES = 64
BUTTONS = 100
MARKS = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
}
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
KINDS = MARKS | FOUND | {"text_link", "text_mention", "custom_emoji", "date_time"}
CLOSED = frozenset({"code", "pre"})
DATE_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


def units(text: str) -> int:
    """UTF-16 code units, in which Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def check_caption(text: str, entities: list[dict[str, Any]]) -> None:
    """Raise the error that Telegram would answer to such a text under a file; there may be none."""
    if units(text.strip()) > CAPTION_UNITS:
        raise ApiError(400, "Bad Request: message caption is too long")
    if text.strip():
        check_text(text, entities)


def check_text(text: str, entities: list[dict[str, Any]]) -> None:
    """Raise the error that Telegram would answer to such a text."""
    if not text.strip():
        raise ApiError(400, "Bad Request: message text is empty")
    if len(text.encode()) > RAW_BYTES:
        raise ApiError(400, "Bad Request: text is too long")
    if units(text.strip()) > TEXT_UNITS:
        raise ApiError(400, "Bad Request: message is too long")
    if len(entities) > ENTITIES:
        raise ApiError(400, "Bad Request: ENTITIES_TOO_LONG")
    for entity in entities:
        _check_entity(entity, text)
    _check_nesting(entities)


def _check_entity(entity: dict[str, Any], text: str) -> None:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if entity["type"] not in KINDS:
        raise ApiError(400, "Bad Request: can't parse MessageEntity: Unsupported type specified")
    if start < 0 or entity["length"] <= 0:
        raise ApiError(400, "Bad Request: ENTITY_BOUNDS_INVALID")
    if start >= units(text):
        raise ApiError(400, f"Bad Request: entity begins after the end of the text at UTF-16 offset {start}")
    if end > units(text):
        raise ApiError(
            400,
            f"Bad Request: entity beginning at UTF-16 offset {start} ends after the end of the text at offset {end}",
        )
    if _splits_a_symbol(text, start) or _splits_a_symbol(text, end):
        raise ApiError(
            400, f"Bad Request: entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol"
        )
    _check_fields(entity)


def _splits_a_symbol(text: str, at: int) -> bool:
    unit = text.encode("utf-16-le")[2 * at : 2 * at + 2]
    return bool(unit) and 0xDC <= unit[1] <= 0xDF


def _check_fields(entity: dict[str, Any]) -> None:
    if entity["type"] == "text_link" and not str(entity.get("url", "")).startswith(("http://", "https://", "tg://")):
        raise ApiError(400, f"Bad Request: entity URL '{entity.get('url')}' is invalid: Wrong HTTP URL")
    if entity["type"] == "date_time":
        if "unix_time" not in entity:
            raise ApiError(400, "Bad Request: can't parse MessageEntity: Can't find field \"unix_time\"")
        if not DATE_FORMAT.fullmatch(entity.get("date_time_format", "")):
            raise ApiError(400, "Bad Request: can't parse MessageEntity: invalid date-time format specified")


def _check_nesting(entities: list[dict[str, Any]]) -> None:
    """Two entities share text only when one lies inside the other, and nothing lies inside code."""
    spans = [(e["offset"], e["offset"] + e["length"], e["type"]) for e in entities]
    for at, (start, end, kind) in enumerate(spans):
        for other_start, other_end, other_kind in spans[at + 1 :]:
            if other_start >= end or start >= other_end:
                continue
            inside = (start <= other_start and other_end <= end) or (other_start <= start and end <= other_end)
            if not inside or kind in CLOSED or other_kind in CLOSED:
                raise ApiError(400, "Bad Request: ENTITY_BOUNDS_INVALID")


def check_keyboard(markup: dict[str, Any] | None) -> None:
    """Raise the error that Telegram would answer to such buttons."""
    buttons = [button for row in (markup or {}).get("inline_keyboard", []) for button in row]
    if len(buttons) > BUTTONS:
        raise ApiError(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not button["text"]:
            raise ApiError(400, "Bad Request: can't parse inline keyboard button: Text must be non-empty")
        if len(set(button) - {"text", "style", "icon_custom_emoji_id"}) != 1:
            raise ApiError(
                400,
                "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            )
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= CALLBACK_BYTES:
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
        if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
            raise ApiError(400, f"Bad Request: inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
