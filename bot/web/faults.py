"""Why an exchange failed, in words that name the cause and hold no secret, no inner address and nothing of the body."""

from __future__ import annotations

import ssl
from datetime import datetime

import aiohttp

from bot.core.outcomes import FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.web.body import BodyBroken, BodyTooLarge
from bot.web.guard import AddressRefused
from bot.web.headers import Headers, retry_after
from bot.web.urls import UnsafeUrl

UNREACHABLE = because("the server cannot be reached")
"""One sentence for what is refused, closed and silent: nobody can probe an inner network by asking us."""

FAULTS = (aiohttp.ClientError, OSError, TimeoutError, UnicodeError, UnsafeUrl, BodyBroken, BodyTooLarge)
"""All that can go wrong in an exchange; anything else is a bug."""

_WORDS: tuple[tuple[type[BaseException], FetchProblem, str], ...] = (
    (BodyTooLarge, FetchProblem.TOO_LARGE, because("the document is larger than anything we read")),
    (BodyBroken, FetchProblem.BROKEN, because("the document is cut off or does not unpack")),
    (aiohttp.InvalidURL, FetchProblem.ADDRESS, because("the address cannot be read")),
    (UnicodeError, FetchProblem.ADDRESS, because("the address cannot be read")),
    (aiohttp.ConnectionTimeoutError, FetchProblem.TIMEOUT, UNREACHABLE),
    (aiohttp.SocketTimeoutError, FetchProblem.TIMEOUT, because("the server fell silent")),
    (TimeoutError, FetchProblem.TIMEOUT, because("the server took too long")),
    (aiohttp.ServerDisconnectedError, FetchProblem.BROKEN, because("the connection broke")),
    (OSError, FetchProblem.BROKEN, because("the connection broke")),
)
"""The first kind that fits."""

_CERTIFICATE = {
    10: because("the server's certificate has expired"),
    18: because("the server's certificate is self-signed"),
    19: because("the server's certificate is self-signed"),
    20: because("the server's certificate is signed by nobody we know"),
    62: because("the server's certificate belongs to another name"),
}
_STATUS = {
    401: because("it asks for a password"),
    403: because("it refuses us"),
    404: because("there is no such document"),
    410: because("the document is gone for good"),
    429: because("it asks us to come less often"),
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
    return FetchFailed(FetchProblem.BROKEN, because("the answer is not proper HTTP"))


def refused(status: int, headers: Headers, now: datetime) -> FetchFailed:
    """The outcome that a status stands for; both statuses that ask for a pause carry it."""
    if headers.text("cf-mitigated").lower() == "challenge":
        words = because("a guard in front of it takes us for a browser and wants a puzzle solved")
    else:
        words = _STATUS.get(status) or (
            because("the server has a fault") if status >= _SERVER_FAULT else because("the answer is no feed")
        )
    wait = retry_after(headers, now) if status in _ASKS_TO_WAIT else None
    said = because("{why} (HTTP {n})", why=words, n=status)
    return FetchFailed(FetchProblem.STATUS, said, status=status, retry_after=wait)


def _no_connection(error: aiohttp.ClientError) -> FetchFailed:
    cause = getattr(error, "os_error", None)
    if isinstance(cause, AddressRefused):
        return FetchFailed(FetchProblem.ADDRESS, UNREACHABLE)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return FetchFailed(FetchProblem.DNS, because("the host's name is not known"))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return FetchFailed(FetchProblem.TLS, _certificate(error.certificate_error))
    if isinstance(error, aiohttp.ClientSSLError):
        return FetchFailed(FetchProblem.TLS, because("no secure connection came about"))
    return FetchFailed(FetchProblem.CONNECT, UNREACHABLE)


def _certificate(error: Exception) -> str:
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else 0
    return _CERTIFICATE.get(code, because("the server's certificate cannot be trusted"))
