"""Says once what is wrong with Telegram, and once that it is over: a back-off must not fill the log."""

from __future__ import annotations

from dataclasses import dataclass

import structlog
from telegram.error import TelegramError

from bot.chat.errors import failure
from bot.chat.secrets import Secret
from bot.core.outcomes import BotRefused, ChatMoved

log = structlog.get_logger(__name__)

LISTENING, SPEAKING = "listening", "speaking"
REFUSED = "Telegram refuses the bot"
AWAY = "Telegram cannot be reached"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong, and what Telegram says."""

    what: str
    reason: str


class Complaints:
    """The trouble that is known now, by what met it: to listen, or to speak."""

    def __init__(self, secret: Secret) -> None:
        self._secret = secret
        self._troubles: dict[str, Trouble] = {}
        self._said = ""

    @property
    def refusal(self) -> BotRefused | None:
        """Why the bot may not listen, and so should not speak either: another bot with this token may be at work."""
        trouble = self._troubles.get(LISTENING)
        return BotRefused(trouble.reason) if trouble and trouble.what == REFUSED else None

    def add(self, error: TelegramError, met: str = LISTENING) -> None:
        """One line when a trouble begins or becomes another."""
        outcome = failure(error, self._secret)
        what = REFUSED if isinstance(outcome, BotRefused) else AWAY
        reason = str(error) if isinstance(outcome, ChatMoved) else outcome.reason
        self._troubles[met] = Trouble(what, reason)
        worst = REFUSED if any(trouble.what == REFUSED for trouble in self._troubles.values()) else AWAY
        if worst != self._said:
            log.warning("%s; watching goes on, alerts wait until it is mended", worst, reason=reason)
            self._said = worst

    def over(self, met: str = LISTENING) -> None:
        """One line when Telegram answers again."""
        if self._troubles.pop(met, None) and not self._troubles:
            log.warning("Telegram answers again")
            self._said = ""
