"""The chats of the test server: who is in them, what they show, and what they showed before."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from tests.servers.telegram_rules import cut
from tests.servers.telegram_spec import ApiError, SentFile

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)


@dataclass
class ShownMessage:
    """One message as its reader sees it."""

    id: int
    text: str
    entities: list[dict[str, Any]] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    preview: dict[str, Any] | None = None
    reply_to: int | None = None
    silent: bool = False
    own: bool = True
    """Sent by the bot."""
    date: int = 0
    before: list[str] = field(default_factory=list)
    """What it showed before each edit."""
    file: SentFile | None = None
    file_id: str = ""
    thread: int | None = None
    """The topic in which it stands; None is the general one."""

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [button for row in (self.markup or {}).get("inline_keyboard", []) for button in row]

    def marked(self, kind: str) -> list[str]:
        """The parts of the text with this kind of entity."""
        return [cut(self.text, e["offset"], e["length"]) for e in self.entities if e["type"] == kind]


@dataclass
class ChatRoom:
    """A chat with all its messages."""

    id: int
    type: str = "private"
    title: str = ""
    language: str = "en"
    messages: dict[int, ShownMessage] = field(default_factory=dict)
    refusal: ApiError | None = None
    last_id: int = 0
    admins: set[int] = field(default_factory=lambda: {700})
    """The ids of its admins; who speaks in a group without saying who has the id 700."""
    forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    """The names of its topics, but for the general one."""
    closed: set[int | None] = field(default_factory=set)
    may_open_topics: bool = True
    """The bot has the right to."""

    @property
    def shown(self) -> list[ShownMessage]:
        """What the bot wrote, oldest first."""
        return [message for message in self.messages.values() if message.own]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.shown]

    def api(self) -> dict[str, Any]:
        name = {"first_name": self.title or "Ada"} if self.type == "private" else {"title": self.title or "Room"}
        return {"id": self.id, "type": self.type, **name, **({"is_forum": True} if self.forum else {})}

    def in_topic(self, thread: int | None) -> list[str]:
        """What the bot wrote in one of its topics."""
        return [message.text for message in self.shown if message.thread == thread]

    def open_topic(self, name: str) -> int:
        """Open a topic; its id is that of the message that says so, and 1 is the general topic's."""
        self.last_id = max(self.last_id, 1) + 1
        self.topics[self.last_id] = name
        return self.last_id

    def close_topic(self, thread: int) -> None:
        """Delete a topic with all that stands in it."""
        del self.topics[thread]
        for number in [message.id for message in self.messages.values() if message.thread == thread]:
            del self.messages[number]

    def add(self, text: str, *, own: bool, thread: int | None = None) -> ShownMessage:
        self.last_id += 1
        message = ShownMessage(self.last_id, text, own=own, date=int(time.time()), thread=thread)
        self.messages[message.id] = message
        return message

    def send(self, call: dict[str, Any]) -> ShownMessage:
        """Take a message of the bot."""
        thread = call.get("message_thread_id")
        if thread is not None and thread not in self.topics:
            raise ApiError(400, "Bad Request: message thread not found")
        reply = call.get("reply_parameters") or {}
        target = reply.get("message_id")
        if target is not None and target not in self.messages:
            if not reply.get("allow_sending_without_reply"):
                raise ApiError(400, "Bad Request: message to be replied not found")
            target = None
        if target is not None and thread is None:
            thread = self.messages[target].thread
        if thread in self.closed:
            raise ApiError(400, "Bad Request: TOPIC_CLOSED")
        message = self.add(call.get("text", call.get("caption", "")), own=True, thread=thread)
        message.entities = call.get("entities", call.get("caption_entities", []))
        message.markup, message.file = call.get("reply_markup"), call.get("document")
        message.preview, message.reply_to = call.get("link_preview_options"), target
        message.silent = call.get("disable_notification", False)
        return message

    def edit(self, call: dict[str, Any]) -> ShownMessage:
        """Let a message of the bot show something else."""
        message = self.messages.get(call.get("message_id", 0))
        if message is None:
            raise ApiError(400, "Bad Request: message to edit not found")
        if not message.own:
            raise ApiError(400, "Bad Request: message can't be edited")
        wanted = (call["text"], call.get("entities", []), call.get("reply_markup"), call.get("link_preview_options"))
        if wanted == (message.text, message.entities, message.markup, message.preview):
            raise ApiError(400, NOT_MODIFIED)
        message.before.append(message.text)
        message.text, message.entities, message.markup, message.preview = wanted
        return message

    def message_api(self, message: ShownMessage, sender: dict[str, Any]) -> dict[str, Any]:
        """The message as the Bot API returns it."""
        answer: dict[str, Any] = {
            "message_id": message.id,
            "date": message.date,
            "chat": self.api(),
            "from": sender,
        }
        words, marks = ("caption", "caption_entities") if message.file else ("text", "entities")
        if message.text or not message.file:
            answer[words] = message.text
        if message.entities:
            answer[marks] = message.entities
        if message.file:
            answer["document"] = document_api(message.file, message.file_id)
        if message.thread is not None:
            answer |= {"message_thread_id": message.thread, "is_topic_message": True}
        if message.markup:
            answer["reply_markup"] = message.markup
        if message.before:
            answer["edit_date"] = int(time.time())
        return answer


def document_api(file: SentFile, file_id: str) -> dict[str, Any]:
    """The Document of a message."""
    return {
        "file_id": file_id,
        "file_unique_id": f"unique-{file_id}",
        "file_name": file.name,
        "file_size": len(file.content),
    }
