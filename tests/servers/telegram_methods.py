"""What each method of the Bot API does to the chats, the updates and the menus."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from tests.servers.telegram_chats import ChatRoom
from tests.servers.telegram_faults import NO_CHAT
from tests.servers.telegram_files import Files
from tests.servers.telegram_rules import check_caption, check_keyboard, check_text
from tests.servers.telegram_spec import ApiError, SentFile
from tests.servers.telegram_updates import Updates

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
DESCRIPTION = 256
TOAST = 200
MOST_RESULTS = 50
MOST_ID = 64
TOPIC_NAME = 128
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


class Methods:
    """One coroutine per method, found by its name."""

    def __init__(self, chats: dict[int, ChatRoom], updates: Updates) -> None:
        self._chats = chats
        self._updates = updates
        self.files = Files()
        self.me = {
            "id": 1234567,
            "is_bot": True,
            "first_name": "Mercato",
            "username": "mercato_test_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }
        self.menus: dict[tuple[str, str], list[dict[str, str]]] = {}
        """Commands by scope (`default`, `chat:42` …) and language ("" for all others)."""
        self.offered: dict[str, dict[str, Any]] = {}
        """The answer to each inline query, by the id of the query."""
        self.toasts: dict[str, str] = {}
        """The answer to each button press, by the id of the press."""

    async def call(self, method: str, params: dict[str, Any]) -> object:
        known: dict[str, Callable[[dict[str, Any]], Awaitable[object]]] = {
            "getMe": self._get_me,
            "getUpdates": self._updates.get,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook,
            "sendMessage": self._send,
            "sendDocument": self._send_document,
            "createForumTopic": self._open_topic,
            "getFile": self.files.get,
            "editMessageText": self._edit,
            "sendChatAction": self._touch,
            "answerCallbackQuery": self._answer_press,
            "answerInlineQuery": self._answer_query,
            "getChat": self._get_chat,
            "getChatMember": self._get_member,
            "setMyCommands": self._set_commands,
            "getMyCommands": self._get_commands,
            "deleteMyCommands": self._delete_commands,
        }
        if method not in known:
            raise ApiError(404, f"Not Found: the test server does not do {method} yet")
        return await known[method](params)

    async def _get_me(self, _: dict[str, Any]) -> object:
        return self.me

    async def _set_webhook(self, params: dict[str, Any]) -> bool:
        self._updates.webhook = params["url"]
        return True

    async def _delete_webhook(self, params: dict[str, Any]) -> bool:
        self._updates.webhook = ""
        if params.get("drop_pending_updates"):
            self._updates.waiting.clear()
        return True

    async def _get_webhook(self, _: dict[str, Any]) -> object:
        waiting = len(self._updates.waiting)
        return {"url": self._updates.webhook, "has_custom_certificate": False, "pending_update_count": waiting}

    async def _send(self, params: dict[str, Any]) -> object:
        _check_message(params)
        room = self._room(params)
        return room.message_api(room.send(params), self.me)

    async def _send_document(self, params: dict[str, Any]) -> object:
        document = params["document"]
        if not isinstance(document, SentFile):
            raise ApiError(404, "Not Found: the test server takes documents as files only")
        check_caption(params.get("caption", ""), params.get("caption_entities", []))
        check_keyboard(params.get("reply_markup"))
        room, file_id = self._room(params), self.files.keep(document)
        message = room.send(params)
        message.file_id = file_id
        return room.message_api(message, self.me)

    async def _edit(self, params: dict[str, Any]) -> object:
        _check_message(params)
        room = self._room(params)
        return room.message_api(room.edit(params), self.me)

    async def _open_topic(self, params: dict[str, Any]) -> object:
        room = self._room(params)
        if not room.forum:
            raise ApiError(400, "Bad Request: the chat is not a forum")
        if not room.may_open_topics:
            raise ApiError(400, "Bad Request: not enough rights to create a topic")
        if not 1 <= len(params["name"]) <= TOPIC_NAME:
            raise ApiError(400, "Bad Request: TOPIC_TITLE_EMPTY")
        thread = room.open_topic(params["name"])
        return {"message_thread_id": thread, "name": params["name"], "icon_color": 7322096}

    async def _touch(self, params: dict[str, Any]) -> bool:
        self._room(params)
        return True

    async def _get_chat(self, params: dict[str, Any]) -> object:
        return {
            **self._room(params).api(),
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": GIFTS,
        }

    async def _get_member(self, params: dict[str, Any]) -> object:
        """Whether somebody is an admin: those named in the room are, in a private chat everybody."""
        room, user = self._room(params), params["user_id"]
        if user == self.me["id"] and room.type != "private":
            rights = dict.fromkeys(RIGHTS, False) | {"can_manage_topics": room.may_open_topics}
            return {"user": self.me, "status": "administrator", **rights}
        status = "creator" if user in room.admins or room.type == "private" else "member"
        extra = {"is_anonymous": False} if status == "creator" else {}
        return {"user": {"id": user, "is_bot": False, "first_name": "Ada"}, "status": status, **extra}

    async def _answer_press(self, params: dict[str, Any]) -> bool:
        number = params["callback_query_id"]
        if number not in {press["id"] for press in self._updates.callbacks} or number in self.toasts:
            raise ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if len(params.get("text", "")) > TOAST:
            raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
        self.toasts[number] = params.get("text", "")
        return True

    async def _answer_query(self, params: dict[str, Any]) -> bool:
        results = params["results"]
        ids = {result["id"] for result in results}
        if len(results) > MOST_RESULTS or len(ids) < len(results) or any(len(each.encode()) > MOST_ID for each in ids):
            raise ApiError(400, "Bad Request: RESULT_ID_INVALID")
        for result in results:
            content = result["input_message_content"]
            check_text(content["message_text"], content.get("entities", []))
            check_keyboard(result.get("reply_markup"))
        self.offered[params["inline_query_id"]] = params
        return True

    async def _set_commands(self, params: dict[str, Any]) -> bool:
        for command in params["commands"]:
            if not COMMAND.fullmatch(command["command"]):
                raise ApiError(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= DESCRIPTION:
                raise ApiError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.menus[self._menu(params)] = params["commands"]
        return True

    async def _get_commands(self, params: dict[str, Any]) -> object:
        return self.menus.get(self._menu(params), [])

    async def _delete_commands(self, params: dict[str, Any]) -> bool:
        self.menus.pop(self._menu(params), None)
        return True

    def _menu(self, params: dict[str, Any]) -> tuple[str, str]:
        scope = params.get("scope", {"type": "default"})
        if "chat_id" in scope:
            self._room(scope)
        where = f"{scope['type']}:{scope['chat_id']}" if "chat_id" in scope else scope["type"]
        language = params.get("language_code", "")
        if language and not LANGUAGE.fullmatch(language):
            raise ApiError(400, "Bad Request: invalid language code specified")
        return where, language

    def _room(self, params: dict[str, Any]) -> ChatRoom:
        room = self._chats.get(params["chat_id"])
        if room is None:
            raise NO_CHAT
        return room


GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def _check_message(params: dict[str, Any]) -> None:
    if params.get("parse_mode"):
        raise ApiError(400, "Bad Request: this bot sends entities, never markup")
    check_text(params["text"], params.get("entities", []))
    check_keyboard(params.get("reply_markup"))
