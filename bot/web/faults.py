"""Why an exchange failed, in words that name the cause and hold no secret, no inner address and nothing of the body."""

from __future__ import annotations

import ssl
from datetime import datetime

import aiohttp

from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.body import BodyBroken, BodyTooLarge
from bot.web.guard import AddressRefused
from bot.web.headers import Headers, retry_after
from bot.web.urls import UnsafeUrl

UNREACHABLE = "the server cannot be reached"
"""One sentence for what is refused, closed and silent: nobody can probe an inner network by asking us."""

FAULTS = (aiohttp.ClientError, OSError, TimeoutError, UnicodeError, UnsafeUrl, BodyBroken, BodyTooLarge)
"""All that can go wrong in an exchange; anything else is a bug."""

_WORDS: tuple[tuple[type[BaseException], FetchProblem, str], ...] = (
    (BodyTooLarge, FetchProblem.TOO_LARGE, "the document is larger than anything we read"),
    (BodyBroken, FetchProblem.BROKEN, "the document is cut off or does not unpack"),
    (aiohttp.InvalidURL, FetchProblem.ADDRESS, "the address cannot be read"),
    (UnicodeError, FetchProblem.ADDRESS, "the address cannot be read"),
    (aiohttp.ConnectionTimeoutError, FetchProblem.TIMEOUT, UNREACHABLE),
    (aiohttp.SocketTimeoutError, FetchProblem.TIMEOUT, "the server fell silent"),
    (TimeoutError, FetchProblem.TIMEOUT, "the server took too long"),
    (aiohttp.ServerDisconnectedError, FetchProblem.BROKEN, "the connection broke"),
    (OSError, FetchProblem.BROKEN, "the connection broke"),
)
"""The first kind that fits."""

_CERTIFICATE = {
    10: "the server's certificate has expired",
    18: "the server's certificate is self-signed",
    19: "the server's certificate is self-signed",
    20: "the server's certificate is signed by nobody we know",
    62: "the server's certificate belongs to another name",
}
_STATUS = {
    401: "it asks for a password",
    403: "it refuses us",
    404: "there is no such document",
    410: "the document is gone for good",
    429: "it asks us to come less often",
}
_SERVER_FAULT = 500
_ASKS_TO_WAIT = frozenset({429, 503})


def explain(error: BaseException) -> FetchFailed:
    """The outcome that an exception stands for."""
    if isinstance(error, UnsafeUrl):
        return FetchFailed(FetchProblem.ADDRESS, str(error))
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ClientSSLError):
        return _no_connection(error)
    for kind, problem, words in _WORDS:
        if isinstance(error, kind):
            return FetchFailed(problem, words)
    return FetchFailed(FetchProblem.BROKEN, "the answer is not proper HTTP")


def refused(status: int, headers: Headers, now: datetime) -> FetchFailed:
    """The outcome that a status stands for; both statuses that ask for a pause carry it."""
    if headers.text("cf-mitigated").lower() == "challenge":
        words = "a guard in front of it takes us for a browser and wants a puzzle solved"
    else:
        words = _STATUS.get(status) or (
            "the server has a fault" if status >= _SERVER_FAULT else "the answer is no feed"
        )
    wait = retry_after(headers, now) if status in _ASKS_TO_WAIT else None
    return FetchFailed(FetchProblem.STATUS, f"{words} (HTTP {status})", status=status, retry_after=wait)


def _no_connection(error: aiohttp.ClientError) -> FetchFailed:
    cause = getattr(error, "os_error", None)
    if isinstance(cause, AddressRefused):
        return FetchFailed(FetchProblem.ADDRESS, UNREACHABLE)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return FetchFailed(FetchProblem.DNS, "the host's name is not known")
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return FetchFailed(FetchProblem.TLS, _certificate(error.certificate_error))
    if isinstance(error, aiohttp.ClientSSLError):
        return FetchFailed(FetchProblem.TLS, "no secure connection came about")
    return FetchFailed(FetchProblem.CONNECT, UNREACHABLE)


def _certificate(error: Exception) -> str:
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else 0
    return _CERTIFICATE.get(code, "the server's certificate cannot be trusted")
