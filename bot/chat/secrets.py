"""Keeps the bot's token out of logs and reasons: Telegram's URLs carry it, and libraries print URLs."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import quote

NOISY = ("httpx", "httpcore", "telegram")
"""Libraries that log requests with their URL below WARNING."""
HIDDEN = "<token>"


@dataclass(frozen=True, slots=True)
class Secret:
    """The token, and the forms in which it can turn up in a text."""

    value: str = field(repr=False)

    def scrub(self, text: str) -> str:
        """The text without the token."""
        for form in (self.value, quote(self.value), quote(self.value, safe="")):
            text = text.replace(form, HIDDEN)
        return text


class Scrubber(logging.Filter):
    """Takes the token out of a log record before anybody can format it."""

    def __init__(self, secret: Secret) -> None:
        super().__init__()
        self._secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, without the token."""
        if record.exc_info and record.exc_info[1]:
            # The traceback would be formatted later, with the messages of every chained exception in it.
            record.exc_text = self._secret.scrub(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        with suppress(TypeError, ValueError):  # A record whose arguments do not fit its message is shown as it is.
            record.msg, record.args = self._secret.scrub(record.getMessage()), None
        return True


def silence(secret: Secret) -> None:
    """Let the libraries below speak only of trouble, and never of the token."""
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A proxy's page of HTML in place of JSON is an outcome to us; the library would print a traceback.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
    scrubber = Scrubber(secret)
    for name in [*NOISY, *(known for known in logging.root.manager.loggerDict if known.startswith(NOISY))]:
        # A filter of a logger does not see what its children log, so each one gets it.
        logging.getLogger(name).addFilter(scrubber)
