from __future__ import annotations

import inspect
from datetime import timedelta

import httpx
import pytest
from telegram import error as api

from bot.chat.errors import MEANINGS, failure, unchanged
from bot.chat.secrets import Secret
from bot.core.outcomes import ChatGone, MessageGone, NotSent, Refused, RetryAfter, TopicGone, Uncertain

SECRET = Secret("1:secret")
EVERY = [kind for _, kind in inspect.getmembers(api, inspect.isclass) if issubclass(kind, api.TelegramError)]


def caused(error: api.TelegramError, cause: BaseException) -> api.TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("kind", EVERY)
def test_every_exception_of_the_library_has_its_own_line(kind: type[api.TelegramError]) -> None:
    assert kind in [known for known, _ in MEANINGS]


def test_no_line_is_hidden_by_one_above_it() -> None:
    kinds = [kind for kind, _ in MEANINGS]

    assert [later for at, kind in enumerate(kinds) for later in kinds[at + 1 :] if issubclass(later, kind)] == []


@pytest.mark.parametrize("cause", [httpx.ConnectTimeout(""), httpx.PoolTimeout("")])
def test_a_time_out_before_the_request_left_is_simply_retried(cause: httpx.TimeoutException) -> None:
    assert isinstance(failure(caused(api.TimedOut(), cause), SECRET), NotSent)


@pytest.mark.parametrize("cause", [httpx.ReadTimeout(""), httpx.WriteTimeout("")])
def test_a_time_out_after_the_request_left_is_uncertain(cause: httpx.TimeoutException) -> None:
    assert isinstance(failure(caused(api.TimedOut(), cause), SECRET), Uncertain)


@pytest.mark.parametrize("cause", [httpx.ReadError(""), httpx.RemoteProtocolError("")])
def test_a_connection_that_breaks_after_the_request_left_is_uncertain(cause: httpx.HTTPError) -> None:
    assert isinstance(failure(caused(api.NetworkError("broken"), cause), SECRET), Uncertain)


def test_a_success_that_cannot_be_read_is_uncertain() -> None:
    assert isinstance(failure(api.TelegramError("Invalid server response"), SECRET), Uncertain)


def test_a_wait_is_exact_however_the_library_counts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")

    assert failure(api.RetryAfter(timedelta(seconds=2.5)), SECRET) == RetryAfter(timedelta(seconds=2.5))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Chat_write_forbidden", ChatGone),
        ("Chat_send_plain_forbidden", ChatGone),
        ("Chat not found", ChatGone),
        ("Have no rights to send a message", ChatGone),
        ("Need administrator rights in the channel chat", ChatGone),
        ("Message to be replied not found", MessageGone),
        ("Message_id_invalid", MessageGone),
        ("Message thread not found", TopicGone),
        ("Topic_deleted", TopicGone),
        ("Topic_closed", TopicGone),
        ("Message is too long", Refused),
        ("Can't parse entities: unsupported start tag", Refused),
    ],
)
def test_a_bad_request_is_told_apart_by_its_words(text: str, outcome: type) -> None:
    assert isinstance(failure(api.BadRequest(text), SECRET), outcome)


def test_a_message_that_shows_this_already_is_recognised() -> None:
    assert unchanged(api.BadRequest("Message is not modified: specified new message content is the same"))
    assert not unchanged(api.BadRequest("Message to edit not found"))


def test_no_reason_holds_the_token() -> None:
    error = api.NetworkError("cannot reach https://api.example/bot1:secret/sendMessage or bot1%3Asecret")

    assert failure(error, SECRET) == NotSent("cannot reach https://api.example/bot<token>/sendMessage or bot<token>")
