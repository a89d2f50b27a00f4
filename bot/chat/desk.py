"""Takes an update of Telegram to the command or button that it asks for, and gives back what is to be written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from telegram import CallbackQuery, Message, MessageOriginUser, Update, User
from telegram import Chat as ApiChat
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.chat.ask import Answering, Ask, Command, Plugin, Press, SentFile, Toast, Tools, Upload, aged
from bot.chat.inline import CACHE_SECONDS, PAGE, articles, offers
from bot.chat.numbers import number_in
from bot.chat.rooms import Rooms, speaks_as, thread_of, upgraded
from bot.chat.taps import Tap, Taps
from bot.chat.tongues import spoken
from bot.chat.working import shown_at_work
from bot.core.audience import Chat
from bot.core.effects import Effect
from bot.core.text import Text
from bot.core.wording import Phrases
from bot.ports import Clock

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = CallbackContext[Any, Any, Any, Any]
Handler: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]
ANSWER_SECONDS = 5.0


class Desk:
    """Decides what an update changes; writes nothing itself."""

    def __init__(self, app: App, found: Sequence[Plugin], tools: Tools, clock: Clock, admins: Collection[int]) -> None:
        _hush(app)
        self._app = app
        self._tools = tools
        self._clock = clock
        self._admins = frozenset(admins)
        self._rooms = Rooms(app.bot)
        self._taps = Taps()
        self._effects: dict[int, list[Effect]] = {}
        self._errors: dict[int, Exception] = {}
        for plugin in found:
            app.add_handler(self._handler(plugin))
        app.add_handler(CallbackQueryHandler(self._old_button))
        app.add_handler(InlineQueryHandler(self._share))
        app.add_handler(ChatMemberHandler(self._membership, ChatMemberHandler.MY_CHAT_MEMBER))
        app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, self._upgraded))
        app.add_handler(MessageHandler(filters.ALL, self._unknown))
        app.add_error_handler(self._failed)

    async def effects_of(self, update: Update) -> list[Effect]:
        """What is to be written. An exception of the handler comes out here, where the library would swallow it."""
        chat, tap, loop = update.effective_chat, _tap(update), asyncio.get_running_loop()
        if chat and self._taps.again(chat.id, tap, loop.time()):
            await _heard(update.callback_query, ())
            return []
        async with shown_at_work(self._app.bot, update):
            effects = await self._processed(update)
        if chat:
            self._taps.ended(chat.id, tap, loop.time())
        return effects

    async def _processed(self, update: Update) -> list[Effect]:
        number = update.update_id
        try:
            await self._app.process_update(update)
            if number in self._errors:
                raise self._errors[number]
            return self._effects.get(number, [])
        finally:
            self._effects.pop(number, None)
            self._errors.pop(number, None)

    async def apology(self, update: Update) -> list[Effect]:
        """What a chat is told about an update that cannot be handled."""
        return await self._told(update, lambda it: it.say("Sorry, that went wrong on my side. Please try again later."))

    async def slow_down(self, update: Update) -> list[Effect]:
        """What a chat is told that sends more than can be answered."""
        return await self._told(
            update,
            lambda it: it.say("That is too fast for me; I left some of it unanswered. Wait a moment, then ask again."),
        )

    async def _told(self, update: Update, words: Callable[[Phrases], str]) -> list[Effect]:
        if not update.effective_chat or not update.effective_user:
            return []
        ask = await self._ask(update, "")
        return [ask.reply(Text(words(self._tools.say(ask))))]

    def _handler(self, plugin: Plugin) -> BaseHandler[Update, Context, None]:
        if isinstance(plugin, Command):
            return CommandHandler(plugin.name, self._on_command(plugin), filters.UpdateType.MESSAGE)
        if isinstance(plugin, Upload):
            in_private = filters.Document.ALL & filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
            return MessageHandler(in_private, self._on_upload(plugin))
        return CallbackQueryHandler(self._on_press(plugin), pattern=f"^{plugin.action}:")

    def _on_command(self, command: Command) -> Handler:
        async def handle(update: Update, _: Context) -> None:
            text = (update.message and update.message.text) or ""
            await self._decide(update, "".join(text.split(maxsplit=1)[1:]), await self._allowed(update, command))

        return handle

    def _on_press(self, press: Press) -> Handler:
        async def handle(update: Update, _: Context) -> None:
            words = ((update.callback_query and update.callback_query.data) or "").partition(":")[2]
            await self._decide(update, words, await self._allowed(update, press))

        return handle

    def _on_upload(self, upload: Upload) -> Handler:
        async def handle(update: Update, _: Context) -> None:
            await self._decide(update, "", await self._allowed(update, upload))

        return handle

    async def _decide(self, update: Update, words: str, answer: Answering) -> None:
        if not update.effective_chat or not update.effective_user:
            return  # A channel speaks through a group: there is nobody to answer to.
        ask = await self._ask(update, words)
        said = await answer(ask, self._tools)
        toasts = [each.text for each in said if isinstance(each, Toast)]
        effects = [each for each in said if not isinstance(each, Toast)]
        if not await _heard(update.callback_query, toasts) and toasts:
            effects.append(ask.reply(Text(toasts[0])))
        self._effects[update.update_id] = effects

    async def _ask(self, update: Update, words: str) -> Ask:
        chat, user = _present(update.effective_chat), _present(update.effective_user)
        stored = await self._tools.store.chat(chat.id)
        message = update.message
        private = chat.type == ApiChat.PRIVATE
        channel = await self._managed(stored, user.id)
        pressed = update.callback_query.message if update.callback_query else None
        thread_id = thread_of(message or pressed)
        about = channel or stored
        return Ask(
            chat=about or self._new_chat(chat, user),
            known=about is not None,
            user_id=user.id,
            words=words,
            now=self._clock.now(),
            admin=await self._is_admin(user.id),
            answered=_answered(message) if message else None,
            about=message.reply_to_message.message_id if message and message.reply_to_message else None,
            message_id=message.message_id if message and not private else None,
            pressed=pressed.message_id if pressed else None,
            file=_file(message) if message else None,
            here=chat.id if channel else None,
            thread_id=thread_id,
            forum=channel is None and (bool(chat.is_forum) or thread_id is not None),
        )

    async def _managed(self, private: Chat | None, user_id: int) -> Chat | None:
        """The channel that commands in this private chat are about, as long as its user is an admin there."""
        if private is None or private.manages is None:
            return None
        channel = await self._tools.store.chat(private.manages)
        return channel if channel and await self._rooms.is_admin(channel.id, user_id) else None

    def _new_chat(self, chat: ApiChat, user: User) -> Chat:
        return Chat(id=chat.id, kind=chat.type, title=chat.effective_name or "", language=self._language_of(user))

    async def _allowed(self, update: Update, plugin: Plugin) -> Answering:
        """What may be done: some commands are for the bot's admins, and in groups what changes it is for theirs."""
        chat, user = update.effective_chat, update.effective_user
        theirs = plugin.changes and chat and chat.type != ApiChat.PRIVATE and not speaks_as(update, chat.id)
        if not chat or not user or not (plugin.admins_only or theirs) or await self._is_admin(user.id):
            return plugin.answer
        if plugin.admins_only:
            return self._not_yours
        return plugin.answer if await self._rooms.is_admin(chat.id, user.id) else _not_in_a_group

    async def _is_admin(self, user_id: int) -> bool:
        """By the settings, or because another admin said so."""
        return user_id in self._admins or await self._tools.store.is_admin(user_id)

    async def _not_yours(self, ask: Ask, tools: Tools) -> list[Effect]:
        return [ask.reply(Text(tools.say(ask).say("Sorry, that is for the admins of this bot only.")))]

    async def _unknown(self, update: Update, _: Context) -> None:
        """Help on, in private and where this very bot is addressed; a group's own talk is none of our business."""
        message = update.message
        if message and (message.chat.type == ApiChat.PRIVATE or _addressed(message, self._app.bot.username)):
            await self._decide(update, message.text or "", _help_on)

    async def _old_button(self, update: Update, _: Context) -> None:
        await self._decide(update, "", _aged)

    async def _share(self, update: Update, _: Context) -> None:
        """Offer moves and cards at once; nothing is written, and a query that is too old needs no answer."""
        query = update.inline_query
        if query is None:
            return
        own = await self._tools.store.chat(query.from_user.id)
        language = own.language if own else self._language_of(query.from_user)
        found = await offers(query.query, language, self._clock.now(), self._tools)
        start = number_in(query.offset) or 0
        more = str(start + PAGE) if len(found) > start + PAGE else ""
        page = articles(found[start : start + PAGE], language, self._tools)
        with suppress(TelegramError):
            await query.answer(page, cache_time=CACHE_SECONDS, is_personal=True, next_offset=more)

    def _language_of(self, user: User) -> str:
        return spoken(user.language_code or "", self._tools.languages) or "en"

    async def _membership(self, update: Update, _: Context) -> None:
        if update.my_chat_member:
            effects = await self._rooms.membership(update.my_chat_member, self._tools)
            self._effects[update.update_id] = effects

    async def _upgraded(self, update: Update, _: Context) -> None:
        if update.message:
            self._effects[update.update_id] = await upgraded(update.message, self._tools)

    async def _failed(self, update: object, context: Context) -> None:
        if isinstance(update, Update) and context.error is not None:
            self._errors[update.update_id] = context.error


async def _help_on(ask: Ask, tools: Tools) -> list[Effect]:
    return [ask.reply(Text(tools.say(ask).say("I do not understand that. /help shows what you can ask me.")))]


async def _not_in_a_group(ask: Ask, tools: Tools) -> list[Effect]:
    return [ask.reply(Text(tools.say(ask).say("Sorry, in a group only its admins change that.")))]


async def _aged(ask: Ask, tools: Tools) -> list[Toast]:
    return aged(ask, tools)


async def _heard(query: CallbackQuery | None, toasts: Sequence[str]) -> bool:
    """Tell Telegram that the press was heard, with a word for who pressed; False when it is too old for that."""
    if query is None:
        return False
    try:
        return await query.answer(toasts[0] if toasts else None, read_timeout=ANSWER_SECONDS)
    except TelegramError:
        return False


def _tap(update: Update) -> Tap | None:
    query = update.callback_query
    if query is None or query.message is None:
        return None
    return Tap(update.update_id, query.from_user.id, query.message.message_id, query.data or "")


def _answered(message: Message) -> int | None:
    """Who wrote what this message answers; of a forwarded one, who wrote it first."""
    first = message.reply_to_message
    if first is None:
        return None
    origin = first.forward_origin
    if isinstance(origin, MessageOriginUser):
        return origin.sender_user.id
    return first.from_user.id if first.from_user and not first.from_user.is_bot and origin is None else None


def _file(message: Message) -> SentFile | None:
    document = message.document
    return SentFile(document.file_id, document.file_size or 0) if document else None


def _addressed(message: Message, username: str) -> bool:
    text = message.text or ""
    return text.startswith("/") and text.split(maxsplit=1)[0].lower().endswith(f"@{username.lower()}")


def _present(value: Any) -> Any:  # noqa: ANN401 - the library declares what every command has as optional
    if value is None:
        raise ValueError("an update without chat or user")
    return value


def _hush(app: App) -> None:
    """Let no earlier desk on this application hear anything: the right to talk may be lost and come back."""
    for group, handlers in list(app.handlers.items()):
        for handler in list(handlers):
            app.remove_handler(handler, group)
    for failed in list(app.error_handlers):
        app.remove_error_handler(failed)
