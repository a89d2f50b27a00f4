"""Groups and channels: who is an admin there, and what becomes of the bot's own place in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from telegram import Chat as ApiChat
from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    Update,
)
from telegram.error import TelegramError

from bot.chat.ask import Tools
from bot.chat.client import Bot
from bot.chat.tongues import spoken
from bot.core.audience import Chat
from bot.core.effects import Answer, Effect, MoveChat, SaveChat, StopChat
from bot.core.text import Text
from bot.core.wording import Phrases, clean, silenced_text, upgraded_text

AWAY = (ChatMember.BANNED, ChatMember.LEFT)
GENERAL = 1
"""The id of the general topic, which is sent to without any."""
ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class Rooms:
    """Knows by asking Telegram; remembers nothing, since admins come and go."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Whether the user is an admin of the chat; no, when Telegram does not say so."""
        try:
            return (await self._bot.raw_member(chat_id, user_id)).get("status") in ADMINS
        except TelegramError:
            return False

    async def may_open_topics(self, chat_id: int) -> bool:
        """Whether the bot may open topics; no, when Telegram does not say so. A private chat asks for no right."""
        try:
            own = await self._bot.raw_member(chat_id, self._bot.id)
        except TelegramError:
            return False
        return chat_id > 0 or bool(own.get("can_manage_topics"))

    async def membership(self, changed: ChatMemberUpdated, tools: Tools) -> list[Effect]:
        """What follows when the bot is let in, shut out or silenced."""
        known = await tools.store.chat(changed.chat.id)
        if _silenced(changed):
            if known is None or not known.active:
                return []
            stopped = StopChat(known.id, "the bot was removed, blocked or silenced", gone=True)
            return [stopped, *await _tell_owner(known, tools, silenced_text)]
        # An admin who stays anonymous acts as a bot of Telegram's, to whom nobody can write.
        nobody = changed.chat.type == ApiChat.PRIVATE or changed.from_user.is_bot
        if nobody or (known and known.owner):
            return []
        return await _settle_in(changed, known, tools)


def speaks_as(update: Update, chat_id: int) -> bool:
    """An admin who stays anonymous speaks as the group itself."""
    message = update.message
    return bool(message and message.sender_chat and message.sender_chat.id == chat_id)


def thread_of(message: MaybeInaccessibleMessage | None) -> int | None:
    """The topic in which a message stands. Other supergroups number the threads of their answers alike."""
    if not isinstance(message, Message) or not message.is_topic_message:
        return None
    return None if message.message_thread_id == GENERAL else message.message_thread_id


def _silenced(changed: ChatMemberUpdated) -> bool:
    now = changed.new_chat_member
    if isinstance(now, ChatMemberRestricted):
        return not (now.is_member and now.can_send_messages)
    if now.status in AWAY:
        return True
    channel = changed.chat.type == ApiChat.CHANNEL
    return channel and not (isinstance(now, ChatMemberAdministrator) and bool(now.can_post_messages))


async def _settle_in(changed: ChatMemberUpdated, known: Chat | None, tools: Tools) -> list[Effect]:
    """Remember who set the bot up; a channel is managed by them in private from now on."""
    user, room = changed.from_user, changed.chat
    private = await tools.store.chat(user.id)
    language = private.language if private else spoken(user.language_code or "", tools.languages) or "en"
    chat = known or Chat(room.id, room.type, room.effective_name or "", language, active=False)
    saved = SaveChat(replace(chat, owner=user.id))
    if room.type != ApiChat.CHANNEL:
        return [saved]
    own = private or Chat(user.id, language=language, active=False)
    phrases = tools.phrases(language)
    said = phrases.say(
        "What you tell me here is about the channel “{chat}” from now on: /start begins there. /channel takes it back.",
        chat=clean(chat.title, 80),
    )
    return [saved, SaveChat(replace(own, manages=room.id, channel=room.id)), Answer(user.id, Text(said))]


async def upgraded(message: Message, tools: Tools) -> list[Effect]:
    """What follows when a group becomes a supergroup with another id; both of them say so, in any order."""
    old = message.migrate_from_chat_id or message.chat.id
    new = message.migrate_to_chat_id or message.chat.id
    known = await tools.store.chat(old)
    if known is None:
        return []
    told = await _tell_owner(known, tools, upgraded_text) if known.active else []
    return [MoveChat(old, new), *told]


async def _tell_owner(chat: Chat, tools: Tools, words: Callable[[Chat, Phrases], Text]) -> list[Effect]:
    """Whoever set the bot up hears what becomes of it."""
    if chat.owner is None or chat.owner == chat.id:
        return []
    owner = await tools.store.chat(chat.owner)
    return [Answer(chat.owner, words(chat, tools.phrases(owner.language if owner else chat.language)))]
