"""Writes `bot_api.json` from a copy of the public specification: `python bot_api_extract.py SPEC.json`.

Only methods and types that the bot uses are kept, and of those only names, fields and types, no text.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

METHODS = (
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "editMessageText",
    "editMessageReplyMarkup",
    "deleteMessage",
    "sendChatAction",
    "answerCallbackQuery",
    "getChat",
    "getChatMember",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "answerInlineQuery",
    "createForumTopic",
    "getFile",
    "sendDocument",
)
TYPES = (
    "MessageEntity",
    "LinkPreviewOptions",
    "ReplyParameters",
    "InlineKeyboardMarkup",
    "InlineKeyboardButton",
    "BotCommand",
    "BotCommandScope",
    "BotCommandScopeDefault",
    "BotCommandScopeAllPrivateChats",
    "BotCommandScopeAllGroupChats",
    "BotCommandScopeAllChatAdministrators",
    "BotCommandScopeChat",
    "BotCommandScopeChatAdministrators",
    "BotCommandScopeChatMember",
    "InlineQueryResult",
    "InlineQueryResultArticle",
    "InputMessageContent",
    "InputTextMessageContent",
)


def fields(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        field["name"]: {"types": field["types"], "required": field["required"]} for field in entry.get("fields", [])
    }


def extract(spec: dict[str, Any]) -> dict[str, Any]:
    return {
        "source": "https://core.telegram.org/bots/api",
        "version": spec["version"],
        "released": spec["release_date"],
        "methods": {name: fields(spec["methods"][name]) for name in METHODS},
        "types": {name: fields(spec["types"][name]) for name in TYPES},
        "unions": {name: known for name in TYPES if (known := subtypes(spec["types"][name]))},
    }


def subtypes(entry: dict[str, Any]) -> list[str]:
    return [name for name in entry.get("subtypes", ()) if name in TYPES]


def one_field_a_line(table: dict[str, Any]) -> str:
    text = json.dumps(table, indent=1)
    text = re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda found: "[" + re.sub(r"\s+", " ", found[1]) + "]", text)
    return re.sub(r"\{\s+(\"types\"[^{}]*?)\s+\}", lambda found: "{" + re.sub(r"\s+", " ", found[1]) + "}", text) + "\n"


if __name__ == "__main__":
    found = extract(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    Path(__file__).with_name("bot_api.json").write_text(one_field_a_line(found), encoding="utf-8")
