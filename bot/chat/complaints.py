"""Says once what is wrong with Telegram, and once that it is over: a back-off must not fill the log."""

from __future__ import annotations

import structlog
from telegram.error import TelegramError

from bot.chat.errors import failure
from bot.chat.secrets import Secret
from bot.core.outcomes import BotRefused, ChatMoved, RetryAfter

log = structlog.get_logger(__name__)


class Complaints:
    """The trouble that is known now."""

    def __init__(self, secret: Secret) -> None:
        self._secret = secret
        self._trouble = ""

    def add(self, error: TelegramError) -> None:
        """One line when a trouble begins or becomes another."""
        outcome = failure(error, self._secret)
        trouble = "Telegram refuses the bot" if isinstance(outcome, BotRefused) else "Telegram cannot be reached"
        if trouble != self._trouble:
            reason = str(error) if isinstance(outcome, RetryAfter | ChatMoved) else outcome.reason
            log.warning("%s; watching goes on, alerts wait until it is mended", trouble, reason=reason)
            self._trouble = trouble

    def over(self) -> None:
        """One line when Telegram answers again."""
        if self._trouble:
            log.warning("Telegram answers again")
            self._trouble = ""
