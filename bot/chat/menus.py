"""Registers the commands with Telegram, per scope and language, and only where they changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.ask import Command
from bot.chat.tongues import SOURCE, menu_language
from bot.core.audience import Lane
from bot.core.wording import Phrases


@dataclass(frozen=True, slots=True)
class Menu:
    """What one kind of chat sees in one language ("" for all others)."""

    scope: BotCommandScope
    language: str
    commands: tuple[BotCommand, ...]


def menus(
    commands: Sequence[Command], phrases: Callable[[str], Phrases], languages: Collection[str], admins: Collection[int]
) -> list[Menu]:
    """Every menu that there should be; admins see their commands in their own chat with the bot alone."""
    everyone = [command for command in commands if not command.admins_only]
    scopes = (BotCommandScopeDefault(), BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats())
    general = [menu for scope in scopes for menu in _menus(scope, everyone, phrases, languages)]
    return [*general, *own_menus(commands, phrases, languages, admins)]


def own_menus(
    commands: Sequence[Command], phrases: Callable[[str], Phrases], languages: Collection[str], users: Collection[int]
) -> list[Menu]:
    """The menus of these users' own chats with the bot."""
    scopes = map(BotCommandScopeChat, sorted(users))
    return [menu for scope in scopes for menu in _menus(scope, commands, phrases, languages)]


def _menus(
    scope: BotCommandScope, shown: Sequence[Command], phrases: Callable[[str], Phrases], languages: Collection[str]
) -> list[Menu]:
    tags = ["", *(language for language in languages if language != SOURCE and menu_language(language))]
    return [
        Menu(scope, tag, tuple(BotCommand(c.name, c.summary(phrases(tag or SOURCE))) for c in shown)) for tag in tags
    ]


async def register(bot: ExtBot[Lane], wanted: Sequence[Menu]) -> list[Menu]:
    """Set the menus that differ from what Telegram has; those are given back that could not be set yet."""
    left: list[Menu] = []
    for menu in wanted:
        if any(menu.scope == other.scope for other in left):
            left.append(menu)
            continue
        try:
            if await bot.get_my_commands(menu.scope, menu.language or None) != menu.commands:
                await bot.set_my_commands(menu.commands, menu.scope, menu.language or None)
        except TelegramError:
            # An admin who never wrote to the bot has no chat yet; and Telegram may be away.
            left.append(menu)
    return left
