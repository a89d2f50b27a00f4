"""Puts messages in front of a chat through the Bot API."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.complaints import SPEAKING, Complaints
from bot.chat.errors import failure, unchanged
from bot.chat.secrets import Secret
from bot.core.audience import Lane
from bot.core.outcomes import (
    BotRefused,
    Edited,
    EditOutcome,
    Failure,
    OpenOutcome,
    SendOutcome,
    Sent,
    TopicOpened,
)
from bot.core.text import Attachment, Button, Entity, Text


class TelegramMessenger:
    """The Messenger that speaks to Telegram; every failure comes back as a value.

    It says nothing while Telegram refuses the one who listens: then another bot may have the token.
    """

    def __init__(self, bot: ExtBot[Lane], secret: Secret, complaints: Complaints | None = None) -> None:
        self._bot = bot
        self._secret = secret
        self._complaints = complaints or Complaints(secret)

    async def send(
        self,
        chat_id: int,
        text: Text,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        lane: Lane = Lane.ALERT,
    ) -> SendOutcome:
        """Send a message as plain text with entities."""
        if refusal := self._complaints.refusal:
            return refusal
        try:
            answers = None if reply_to is None else ReplyParameters(reply_to)
            if text.file:
                message = await self._send_file(
                    chat_id, text, text.file, answers=answers, thread_id=thread_id, lane=lane
                )
            else:
                message = await self._bot.send_message(
                    chat_id,
                    text.text,
                    entities=entities(text),
                    link_preview_options=preview(text),
                    reply_markup=keyboard(text),
                    reply_parameters=answers,
                    message_thread_id=thread_id,
                    disable_notification=silent or None,
                    rate_limit_args=lane,
                )
        except TelegramError as error:
            return self._failed(error)
        self._complaints.over(SPEAKING)
        return Sent(message.message_id)

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Make a message show this; one that shows it already counts as edited."""
        if refusal := self._complaints.refusal:
            return refusal
        try:
            await self._bot.edit_message_text(
                text.text,
                chat_id=chat_id,
                message_id=message_id,
                entities=entities(text),
                link_preview_options=preview(text),
                reply_markup=keyboard(text),
                rate_limit_args=lane,
            )
        except TelegramError as error:
            return Edited() if unchanged(error) else self._failed(error)
        self._complaints.over(SPEAKING)
        return Edited()

    async def open_topic(self, chat_id: int, name: str) -> OpenOutcome:
        """Open a topic in a forum."""
        if refusal := self._complaints.refusal:
            return refusal
        try:
            topic = await self._bot.create_forum_topic(chat_id, name)
        except TelegramError as error:
            return self._failed(error)
        self._complaints.over(SPEAKING)
        return TopicOpened(topic.message_thread_id)

    async def _send_file(
        self,
        chat_id: int,
        text: Text,
        file: Attachment,
        *,
        answers: ReplyParameters | None,
        thread_id: int | None,
        lane: Lane,
    ) -> Message:
        return await self._bot.send_document(
            chat_id,
            file.content.encode(),
            filename=file.name,
            caption=text.text,
            caption_entities=entities(text),
            reply_markup=keyboard(text),
            reply_parameters=answers,
            message_thread_id=thread_id,
            rate_limit_args=lane,
        )

    def _failed(self, error: TelegramError) -> Failure:
        outcome = failure(error, self._secret)
        if isinstance(outcome, BotRefused):
            self._complaints.add(error, SPEAKING)
        return outcome


def entities(text: Text) -> list[MessageEntity] | None:
    """Our entities in the library's words."""
    return [_entity(entity) for entity in text.entities] or None


def _entity(entity: Entity) -> MessageEntity:
    moment = None if entity.unix_time is None else datetime.fromtimestamp(entity.unix_time, UTC)
    return MessageEntity(
        entity.kind.value,
        entity.offset,
        entity.length,
        url=entity.url,
        unix_time=moment,
        date_time_format=entity.date_time_format,
    )


def preview(text: Text) -> LinkPreviewOptions:
    """The one link to preview; without one there is no preview, whatever links the text holds."""
    if text.preview is None:
        return LinkPreviewOptions(is_disabled=True)
    return LinkPreviewOptions(url=text.preview, prefer_small_media=True)


def keyboard(text: Text) -> InlineKeyboardMarkup | None:
    """The buttons, row by row."""
    rows = [[_button(button) for button in row] for row in text.buttons]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, url=button.url, callback_data=button.data)
