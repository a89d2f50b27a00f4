"""Groups and channels: who is an admin there, and what becomes of the bot's own place in them."""

from __future__ import annotations

from dataclasses import replace

from telegram import Chat as ApiChat
from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.ask import Tools
from bot.chat.tongues import spoken
from bot.core.audience import Chat, Lane
from bot.core.effects import Answer, Effect, SaveChat, StopChat
from bot.core.text import Text
from bot.core.wording import clean

AWAY = (ChatMember.BANNED, ChatMember.LEFT)
ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class Rooms:
    """Knows by asking Telegram; remembers nothing, since admins come and go."""

    def __init__(self, bot: ExtBot[Lane]) -> None:
        self._bot = bot

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Whether the user is an admin of the chat; no, when Telegram does not say so."""
        try:
            return (await self._bot.get_chat_member(chat_id, user_id)).status in ADMINS
        except TelegramError:
            return False

    async def membership(self, changed: ChatMemberUpdated, tools: Tools) -> list[Effect]:
        """What follows when the bot is let in, shut out or silenced."""
        known = await tools.store.chat(changed.chat.id)
        if _silenced(changed):
            if known is None:
                return []
            stopped: list[Effect] = [StopChat(known.id, "the bot was removed, blocked or silenced")]
            return [*stopped, *await _tell_owner(known, tools)] if known.active else stopped
        if changed.chat.type == ApiChat.PRIVATE or (known and known.owner):
            return []
        return await _settle_in(changed, known, tools)


def speaks_as(update: Update, chat_id: int) -> bool:
    """An admin who stays anonymous speaks as the group itself."""
    message = update.message
    return bool(message and message.sender_chat and message.sender_chat.id == chat_id)


def _silenced(changed: ChatMemberUpdated) -> bool:
    now = changed.new_chat_member
    if now.status in AWAY or (isinstance(now, ChatMemberRestricted) and not now.can_send_messages):
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


async def _tell_owner(chat: Chat, tools: Tools) -> list[Effect]:
    """Whoever set the bot up hears that it can speak there no more."""
    if chat.owner is None or chat.owner == chat.id:
        return []
    owner = await tools.store.chat(chat.owner)
    phrases = tools.phrases(owner.language if owner else chat.language)
    said = phrases.say(
        "I can no longer write in “{chat}”. Let me in again and send /start there.", chat=clean(chat.title, 80)
    )
    return [Answer(chat.owner, Text(said))]
