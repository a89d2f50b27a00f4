"""What the chats show, screen by screen; `make screens` writes it anew after a change, to be looked at."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.phrases import load_phrases
from bot.core.effects import Feedback
from bot.core.model import Move, Person, Slot, Stage
from bot.core.outcomes import FetchProblem
from bot.core.text import EntityKind, Text
from bot.core.wording import alert_text, digest_text, reply_text
from bot.ports import Poll
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago
from tests.chat.readers import alerted, tap_label
from tests.chat.screen import screen
from tests.core.invented import HARBOR, LANTERN, ORCHARD, OWN, QUARRY, move_of, told
from tests.servers.telegram import ShownMessage

FOLDER = Path(__file__).with_name("screens")
SCREEN = 35
"""Lines that a phone shows at once."""
REWRITE = "MERCATO_SCREENS"
WISH = {"en": "/follow leads leaving nimbus, not intern", "fr": "/follow responsables quittant nimbus, sans stagiaire"}
QUILL = told("Ada Quill", ORCHARD, LANTERN, role="head of robotics", confidence=0.93, stage=Stage.RUMOURED)
SURE = told("Ada Quill", ORCHARD, LANTERN, outlet="Le Bac", day=1, stage=Stage.CONFIRMED, confidence=0.97)
CITING = told("Ada Quill", None, LANTERN, outlet="Die Fähre", day=2, citation="The Night Ferry", confidence=0.9)
GROUP = told(None, QUARRY, HARBOR, count=3, outlet="The Harbour Master's Weekly Gazette")
FOUNDS = told("Maximiliane von Hohenstein-Brightwater", LANTERN, OWN, role="vice president of research")


def drawn(message: ShownMessage) -> str:
    dates = [
        (e["offset"], e["length"], e.get("date_time_format", "Dt"))
        for e in message.entities
        if e["type"] == "date_time"
    ]
    rows = (message.markup or {}).get("inline_keyboard", [])
    return screen(message.text, dates, [[button["text"] for button in row] for row in rows])


def composed(text: Text) -> str:
    dates = [(e.offset, e.length, e.date_time_format or "Dt") for e in text.entities if e.kind is EntityKind.DATE_TIME]
    return screen(text.text, dates, [[button.label for button in row] for row in text.buttons])


def alerts(language: str) -> Iterator[tuple[str, str]]:
    """The messages that nobody asks for."""
    phrases = load_phrases(language)
    rumour, firm = move_of(QUILL), move_of(QUILL, SURE, CITING)
    denied = move_of(QUILL, told("Ada Quill", ORCHARD, LANTERN, day=2, outlet="Le Bac", stage=Stage.DENIED))
    several: list[Move] = [replace(move_of(report), id=n) for n, report in enumerate([FOUNDS, GROUP, SURE], 1)]
    yield "an alert: a rumour", composed(alert_text(rumour, [], phrases))
    yield "the alert, confirmed", composed(alert_text(firm, [], phrases))
    yield "the reply to it", composed(reply_text([(firm, frozenset({Slot.STAGE}))], phrases))
    yield "an alert, denied", composed(alert_text(denied, [], phrases))
    yield "an alert: long names", composed(alert_text(several[0], [], phrases))
    yield "an alert: a group", composed(alert_text(several[1], [], phrases))
    yield "a digest", composed(digest_text(several, phrases)[0])


async def readers_screens(house: House, language: str) -> list[tuple[str, str]]:
    """What a reader asks for."""
    room, screens = house.server.chat(42, language=language), list[tuple[str, str]]()

    async def shows(*asked: str) -> None:
        for words in asked:
            await house.ask(42, words)
            screens.append((words, drawn(room.shown[-1])))

    await add_move(house.store, replace(ADA, person=Person("Bo Reed"), role=None), when=days_ago(3))
    await shows("/start", "/help", "/latest", WISH[language])
    await tap_label(house, 42, "✔")
    screens.append(("✔", drawn(room.shown[-1])))
    move = await alerted(house, replace(ADA, evidence="Ada Quill is said to leave Nimbus Labs for Orchard AI"))
    await house.press(42, f"feedback:{move.id}")
    screens.append(("Feedback", drawn(room.shown[-1])))
    await shows("/following")
    await tap_label(house, 42, "✎ 1")
    screens.append(("✎ 1", drawn(room.shown[-1])))
    await shows("/who Ada Quill", "/lab Nimbus Labs", f"/move {move.id}", f"/why {move.id}", "/when")
    await shows("/mute The Ledger", "/mute", "/forget", "hello")
    return screens


async def admins_screens(house: House, language: str) -> list[tuple[str, str]]:
    """What an admin asks for."""
    room, screens = house.server.chat(ADMIN, language=language), list[tuple[str, str]]()

    async def shows(*asked: str) -> None:
        for words in asked:
            await house.ask(ADMIN, words)
            screens.append((words, drawn(room.shown[-1])))

    [held] = [move for move in await house.store.latest_moves(9) if move.person and move.person.name == "Bo Reed"]
    await house.store.apply_effects([Feedback(held.id, ADMIN, "no move", admin=True)], days_ago(0))
    await house.store.add_feed("https://wire.example/a-rather-long-path/feed.xml", now=days_ago(1))
    well, failing = await house.store.feeds()
    polled = Poll(well.id, days_ago(0), days_ago(-1), why="its rhythm is not known yet", title="The Ledger")
    error = f"{FetchProblem.STATUS}: it answers 404"
    await house.store.record_polls([polled, replace(polled, feed_id=failing.id, error=error, title=None)])
    await shows("/help", "/review", "/feeds")
    await tap_label(house, ADMIN, "✎ 1")
    screens.append(("✎ 1", drawn(room.shown[-1])))
    await shows("/status", "/pause", "/audit")
    return screens


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_every_main_screen_is_as_it_was_last_looked_at(house: House, language: str) -> None:
    screens = [*alerts(language), *await readers_screens(house, language), *await admins_screens(house, language)]
    written = "\n\n".join(f"== {name}\n{shown}" for name, shown in screens) + "\n"
    [readers_help, _] = [shown for name, shown in screens if name == "/help"]
    file = FOLDER / f"{language}.txt"
    if os.environ.get(REWRITE):
        file.write_text(written, "utf-8")

    assert written == file.read_text("utf-8"), "look at what changed after `make screens`"
    assert readers_help.count("\n") < SCREEN
