"""The watched feeds leave and come as a file."""

from __future__ import annotations

import logging

import pytest

from bot.chat.files import MOST_BYTES
from bot.web.opml import ListedFeed, parse_feed_list
from tests.chat.house import ADMIN, House, days_ago
from tests.servers.telegram import TOKEN
from tests.servers.telegram_faults import SERVER_ERROR

LEDGER, WIRE, LOCAL = "https://ledger.example/feed", "https://wire.example/feed", "http://127.0.0.1/feed"
OPML = f"""<opml version="2.0"><body>
<outline text="The Ledger" xmlUrl="{LEDGER}"/>
<outline text="The Wire" xmlUrl="{WIRE}" language="fr"/>
<outline text="The Post" xmlUrl="https://post.example/feed"/>
<outline text="Twice" xmlUrl="{WIRE}"/>
<outline text="At home" xmlUrl="{LOCAL}"/>
<outline text="Nowhere" xmlUrl="gopher://old.example/"/>
</body></opml>""".encode()
NO = "Sorry, that is for the admins of this bot only."
NO_LIST = "Send me an OPML file, or a text file with one address a line, of 1 MB at the most."


async def hand_over(house: House, content: bytes, chat_id: int = ADMIN) -> str:
    room = house.server.chat(chat_id)
    before = len(room.shown)
    house.server.hand_over(chat_id, "list.opml", content)
    await house.server.until(lambda: len(room.shown) > before)
    return room.shown[-1].text


async def urls(house: House) -> list[str]:
    return [feed.url for feed in await house.store.feeds()]


async def test_the_feeds_are_given_as_a_document_that_can_be_read_again(house: House) -> None:
    assert await house.ask(ADMIN, "/feeds opml") == "No feed is watched. /addfeed begins."
    await house.store.add_feed(LEDGER, now=days_ago(1), title="Ledger & Co", language="en")

    said = await house.ask(ADMIN, "/feeds opml")
    by_command = house.server.chat(ADMIN).shown[-1].file
    await house.ask(ADMIN, "/feeds")
    await house.press(ADMIN, "feed:opml")
    by_button = house.server.chat(ADMIN).shown[-1].file

    assert said == "1 feed"
    assert by_command is not None
    assert by_command.name == "mercato.opml"
    assert parse_feed_list(by_command.content, "again") == [ListedFeed(LEDGER, "Ledger & Co", "en")]
    assert by_button == by_command
    assert await house.ask(42, "/feeds opml") == NO


async def test_a_list_is_shown_before_it_is_added_once_and_one_undo_takes_all_of_it_back(house: House) -> None:
    await house.store.add_feed(LEDGER, now=days_ago(1))

    answer = await hand_over(house, OPML)
    [button] = house.server.chat(ADMIN).shown[-1].buttons
    before = await urls(house)
    shown = house.server.chat(ADMIN).shown[-1]
    house.server.press(ADMIN, button["callback_data"])
    await house.server.until(lambda: shown.before)
    after = await house.store.feeds()
    [undo] = shown.buttons
    await house.ask(ADMIN, "/help")
    house.server.press(ADMIN, button["callback_data"], message_id=shown.id)
    await house.settled(ADMIN)

    assert answer.replace("\u2060", "").splitlines() == [
        "New: 2",
        "• The Wire",
        "• The Post",
        "Watched already: 1",
        "Refused: 2",
        "• gopher://old.example/ (only http and https addresses are asked)",
        f"• {LOCAL} (the address is not on the public internet)",
    ]
    assert button["text"] == "Add them"
    assert before == [LEDGER]
    assert shown.text == "Watched: 2 feeds"
    assert [(feed.url, feed.title, feed.language) for feed in after[1:]] == [
        (WIRE, "The Wire", "fr"),
        ("https://post.example/feed", "The Post", None),
    ]
    assert house.server.chat(ADMIN).texts[-1] == "That was decided before."
    assert [line.action for line in await house.store.audit_lines(9)] == ["add feed"]
    house.server.press(ADMIN, undo["callback_data"], message_id=shown.id)
    await house.server.until(lambda: len(shown.before) > 1)
    assert shown.text.startswith("Undone: feed added: The Wire (")
    assert await urls(house) == [LEDGER]


@pytest.mark.parametrize(
    "content",
    [
        b"<html><body>Hello</body></html>",
        b"Dear bot,\nhow are you?\n",
        b"%PDF-1.7\xff",
        b"<opml/>",
        b"x" * (MOST_BYTES + 1),
    ],
    ids=["a page", "a letter", "no text", "no feed", "too large"],
)
async def test_what_is_no_list_of_feeds_gets_one_sentence(house: House, content: bytes) -> None:
    assert await hand_over(house, content) == NO_LIST
    assert house.server.chat(ADMIN).shown[-1].buttons == []


async def test_a_file_of_somebody_else_is_not_even_fetched(house: House) -> None:
    assert await hand_over(house, OPML, 42) == NO
    assert house.server.called("getFile") == []


async def test_a_file_that_cannot_be_had_is_said_and_nothing_says_the_token(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house.server.fail(SERVER_ERROR, method="(file)")

    failed = await hand_over(house, OPML)
    again = await hand_over(house, OPML)

    assert failed == "I could not get that file from Telegram. Please send it again."
    assert again.startswith("New: 3")
    assert TOKEN in house.server.called("(file)")[0]["token"]
    assert TOKEN not in caplog.text


async def test_a_list_is_read_and_added_in_french(house: House) -> None:
    house.server.chat(ADMIN, language="fr")

    answer = await hand_over(house, f"{WIRE}\n".encode())
    [button] = house.server.chat(ADMIN).shown[-1].buttons

    assert answer.replace("\u2060", "").splitlines() == [
        "Nouveaux\u00a0: 1",
        f"• {WIRE}",
        "Déjà suivis\u00a0: 0",
        "Refusés\u00a0: 0",
    ]
    assert button["text"] == "Les ajouter"
    assert await hand_over(house, b"<html>") == (
        "Envoyez-moi un fichier OPML, ou un fichier texte avec une adresse par ligne, de 1 Mo au plus."
    )
