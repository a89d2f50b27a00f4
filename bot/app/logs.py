"""Log lines on standard error, of our own code and of the libraries alike, without secrets."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from io import TextIOBase
from typing import Any, TextIO, cast

import structlog
from typing_extensions import override

from bot.chat.secrets import Scrubber, Secret

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_CHATTY = ("httpx", "httpcore", "apscheduler", "aiosqlite", "telegram", "sqlalchemy")
"""Libraries whose everyday lines nobody needs; httpx would even log the token, which stands in its URLs."""


class Patient(TextIOBase):
    """Standard error that drops what cannot be written: a full disk costs lines of the log, never a loop that logs."""

    @override
    def write(self, text: str, /) -> int:
        with suppress(*_UNWRITTEN):
            sys.stderr.write(text)
        return len(text)

    @override
    def flush(self) -> None:
        with suppress(*_UNWRITTEN):
            sys.stderr.flush()


_UNWRITTEN = (OSError, ValueError)
"""What writing raises where there is no room, and where the stream is closed."""


def set_up_logs(level: str, token: str | None = None) -> None:
    """Send all logs to standard error, without the token."""
    secret = Secret(token) if token else None
    least = LEVELS[level]
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=least, stream=sys.stderr, format=form, force=True)
    if secret:
        for handler in logging.getLogger().handlers:
            handler.addFilter(Scrubber(secret))
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(least, logging.WARNING))
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _scrubber(secret.scrub if secret else str),
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", Patient())),
        cache_logger_on_first_use=False,
    )


def _scrubber(scrub: Callable[[str], str]) -> structlog.typing.Processor:
    def clean(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
        return {key: scrub(value) if isinstance(value, str) else value for key, value in event.items()}

    return clean
