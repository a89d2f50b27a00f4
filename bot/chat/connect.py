"""Puts the parts of the Telegram side together: client, limiter, messenger, commands and inbox."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from telegram.error import InvalidToken
from telegram.error import TelegramError as ApiError
from telegram.ext import Application

from bot.chat.ask import Tools
from bot.chat.client import make_bot
from bot.chat.complaints import Complaints
from bot.chat.desk import Desk
from bot.chat.files import fetch_file
from bot.chat.inbox import FIRST_WAIT, LONGEST_WAIT, Inbox
from bot.chat.limiter import Gate, Limiter
from bot.chat.links import MOVE, link, payload_of
from bot.chat.menus import menus, own_menus, register
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.patience import EVERY, Patience
from bot.chat.registry import commands_of, plugins
from bot.chat.rooms import Rooms
from bot.chat.secrets import Secret
from bot.core.errors import StoreError, TelegramError
from bot.core.orders import OrderKind, appointed
from bot.ports import Clock

TOKEN_SHAPE = re.compile(r"\d+:[\w-]+")
MENU_WAIT = 30.0
"""Seconds until menus that could not be set are tried again."""


class Telegram:
    """The bot's side towards Telegram. `messenger` may be used at once, also while Telegram is away."""

    def __init__(
        self,
        token: str,
        api_url: str,
        rates: Rates,
        *,
        first_wait: float = FIRST_WAIT,
        menu_wait: float = MENU_WAIT,
        patience: float = EVERY,
        gate: Gate | None = None,
    ) -> None:
        if not TOKEN_SHAPE.fullmatch(token):
            raise TelegramError(
                "MERCATO_TELEGRAM_TOKEN: this is no bot token; one looks like 123456:ABC-def and comes from @BotFather"
            )
        self._secret = Secret(token)
        self._limiter = Limiter(rates, gate) if gate else Limiter(rates)
        self._complaints = Complaints(self._secret)
        self._bot = make_bot(token, api_url, self._limiter)
        self._app = Application.builder().bot(self._bot).updater(None).job_queue(None).build()
        self._first_wait, self._menu_wait, self._patience = first_wait, menu_wait, patience
        self._name: str | None = None
        self._menu_keeper: asyncio.Task[None] | None = None
        self.messenger = TelegramMessenger(self._bot, self._secret, self._complaints)

    async def check(self) -> str | None:
        """The bot's name as Telegram knows it; None when Telegram cannot be reached now.

        TelegramError when it does not know the token.
        """
        try:
            await self._app.initialize()
        except InvalidToken:
            # The library's own message holds the token.
            raise TelegramError(
                "MERCATO_TELEGRAM_TOKEN: Telegram does not know this token; copy it again from @BotFather, "
                "or remove it to see the alerts in the terminal"
            ) from None
        except ApiError as error:
            self._complaints.add(error)
            return None
        self._name = self._bot.username
        return self._name

    def move_link(self, move_id: int) -> str | None:
        """The address that opens a move; None while Telegram has not said what the bot is called."""
        payload = payload_of(MOVE, move_id)
        return link(self._name, payload) if self._name and payload else None

    async def run_inbox(self, tools: Tools, clock: Clock, admins: Collection[int], wake: Callable[[], None]) -> None:
        """Listen and handle until cancelled; `wake` is called when an answer may wait for the deliver loop."""
        await self._surely_connected()
        found, name = plugins(), self._bot.username
        fetch = partial(fetch_file, self._bot, self._secret)
        may_open = Rooms(self._bot).may_open_topics
        tools = replace(tools, commands=commands_of(found), admins=frozenset(admins), name=name, fetch_file=fetch)
        tools = replace(tools, may_open_topics=may_open)
        desk = Desk(self._app, found, tools, clock, admins)
        inbox = Inbox(
            self._bot,
            desk,
            tools.store,
            clock,
            complaints=self._complaints,
            secret=self._secret,
            wake=wake,
            first_wait=self._first_wait,
            patience=Patience(self._patience),
        )
        self._menu_keeper = asyncio.create_task(self._keep_menus(tools, admins), name="menus")
        try:
            await inbox.run()
        finally:
            self._menu_keeper.cancel()

    def release(self) -> None:
        """Send back what waits for Telegram's limits: it counts as not sent. For the moment before the end."""
        self._limiter.release()

    async def close(self) -> None:
        """Give the connections back."""
        self.release()
        await self._bot.shutdown()

    async def _surely_connected(self) -> None:
        """Wait until Telegram knows us; the token may be revoked and mended while the bot runs."""
        wait = self._first_wait
        while True:
            try:
                await self._app.initialize()
                if (await self._bot.get_webhook_info()).url:
                    await self._bot.delete_webhook()
            except ApiError as error:
                self._complaints.add(error)
            else:
                self._complaints.over()
                self._name = self._bot.username
                return
            await asyncio.sleep(wait)
            wait = min(LONGEST_WAIT, 2 * wait)

    async def _keep_menus(self, tools: Tools, fixed: Collection[int]) -> None:
        """Set the menus, and those of whoever becomes an admin or is one no more; what cannot be set is tried again."""
        left = menus(tools.commands, tools.phrases, tools.languages, fixed)
        everyone = [command for command in tools.commands if not command.admins_only]
        known = frozenset(fixed)
        while True:
            left = await register(self._bot, left)
            await asyncio.sleep(self._menu_wait)
            now = await _admins(tools, fixed, known)
            for users, commands in ((now - known, tools.commands), (known - now, everyone)):
                left += own_menus(commands, tools.phrases, tools.languages, users)
            known = now

    def __repr__(self) -> str:
        return "Telegram()"


async def _admins(tools: Tools, fixed: Collection[int], known: frozenset[int]) -> frozenset[int]:
    """Who is an admin now; as far as is known, while the database is away."""
    try:
        orders = await tools.store.orders(OrderKind.ADMIN)
    except StoreError:
        return known
    return frozenset(fixed) | appointed(orders)
