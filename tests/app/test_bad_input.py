"""Whatever is wrong with a set-up ends in one sentence and exit code 2, never in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.bot import running_bot, until
from tests.servers.telegram import TOKEN, TelegramServer

REFUSED = 2


def mercato(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MERCATO_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**clean, **settings, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def assert_one_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == REFUSED, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert [word for word in words if word not in done.stderr] == [], done.stderr


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("MERCATO_ADMINS", "ada", ("MERCATO_ADMINS", "integer")),
        ("MERCATO_TELEGRAM_RATE", "-1", ("MERCATO_TELEGRAM_RATE", "0")),
        ("MERCATO_TELEGRAM_API_URL", "telegram", ("MERCATO_TELEGRAM_API_URL", "http://")),
        ("MERCATO_TELEGRAM_TOKEN_FILE", "nowhere.txt", ("MERCATO_TELEGRAM_TOKEN_FILE", "nowhere.txt")),
        ("MERCATO_ALLOW_ADDRESSES", "localhost", ("MERCATO_ALLOW_ADDRESSES", "address:port")),
        ("MERCATO_CLOCK", "yesterday", ("MERCATO_CLOCK", "yesterday")),
        ("MERCATO_DATABASE_URL", "mysql://root:geheim@db/mercato", ("mysql", "postgresql://")),
        ("MERCATO_TELEGRAM_TOKEN", "geheim", ("MERCATO_TELEGRAM_TOKEN", "@BotFather")),
        ("MERCATO_FEEDS", "nowhere.opml", ("nowhere.opml",)),
    ],
)
def test_a_bad_setting_is_named_and_its_secret_is_not_shown(
    tmp_path: Path, setting: str, value: str, words: tuple[str, ...]
) -> None:
    done = mercato(tmp_path, "run", **{setting: value})

    assert_one_sentence(done, *words)
    assert "geheim" not in done.stderr


def test_a_setting_file_with_nonsense_in_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "mercato.toml").write_text("telegram_rate = = 3\n")

    assert_one_sentence(mercato(tmp_path, "run"), "mercato.toml")


def test_a_feed_list_with_nonsense_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "feeds.txt").write_text("# mine\nhttps://lab.example/feed\nnonsense\n")

    assert_one_sentence(mercato(tmp_path, "run", MERCATO_FEEDS="feeds.txt"), "feeds.txt", "3")


def test_a_database_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "mercato.db").write_bytes(b"this is no database, whatever its name says" * 50)

    assert_one_sentence(mercato(tmp_path, "run"), "mercato.db")


async def test_a_second_bot_on_one_database_is_turned_away(tmp_path: Path) -> None:
    (tmp_path / "feeds.txt").write_text("http://127.0.0.1:9/nobody-is-there\n")
    settings = {"MERCATO_FEEDS": "feeds.txt", "MERCATO_ALLOW_ADDRESSES": "127.0.0.1:9"}
    async with running_bot(tmp_path, settings) as first:
        await until(lambda: "polls of" in first.output)

        assert_one_sentence(mercato(tmp_path, "run", **settings), "mercato.db")


async def test_a_token_that_telegram_does_not_know_ends_the_start(tmp_path: Path) -> None:
    async with TelegramServer(token="1:of-somebody-else").running() as telegram:
        settings = {"MERCATO_TELEGRAM_TOKEN": TOKEN, "MERCATO_TELEGRAM_API_URL": telegram.url}
        async with running_bot(tmp_path, settings) as bot:
            assert await bot.wait() == REFUSED

    assert "MERCATO_TELEGRAM_TOKEN" in bot.output
    assert TOKEN not in bot.output
    assert "Traceback" not in bot.output


def test_a_setting_that_nobody_knows_is_pointed_out_with_the_name_that_was_meant(tmp_path: Path) -> None:
    done = mercato(tmp_path, "run", MERCATO_TELEGRAM_TOKN="x", MERCATO_FEEDS="nowhere.opml")

    assert "MERCATO_TELEGRAM_TOKN is no setting; did you mean MERCATO_TELEGRAM_TOKEN?" in done.stderr


@pytest.mark.parametrize("arguments", [("read", "nowhere.jsonl"), ("replay", "nowhere"), ("eval", "nowhere.jsonl")])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = mercato(tmp_path, *arguments)

    assert_one_sentence(done, "nowhere")


def test_an_item_that_is_no_json_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text('{"id": "1", "title": "fine"}\n{broken\n')

    assert_one_sentence(mercato(tmp_path, "read", "items.jsonl"), "items.jsonl", "2")
