"""Anybody may ask: who somebody is, what a lab won and lost, and on whose word a move is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.effects import Audit
from bot.core.model import Person, Stage
from tests.chat.house import ADA, ADMIN, NIMBUS, ORCHARD, House, add_move, days_ago
from tests.chat.readers import tap_label

FRENCH = {
    "/who Ada Quill": "Dernier poste connu\u00a0: Orchard AI",
    "/who Nemo Nobody": "Je ne connais aucun transfert de Nemo Nobody.",
    "/who": "Donnez-moi un nom\u00a0: /who Ada Quill",
    "/lab Orchard AI": "1 arrivée",
    "/lab Nowhere": "Je ne connais aucun labo de ce nom. Donnez-m’en un\u00a0: /lab OpenAI",
    "/move 1": "#1 Ada Quill\u00a0: Nimbus Labs → Orchard AI",
    "/move 99": "Je ne connais pas ce transfert. Donnez-moi son numéro\u00a0: /move 12",
    "/audit": "Qui a fait quoi",
}


async def test_a_card_tells_where_somebody_is_and_was(house: House) -> None:
    await add_move(house.store, replace(ADA, stage=Stage.CONFIRMED), when=days_ago(1))
    await add_move(house.store, replace(ADA, origin=None, destination=NIMBUS), when=days_ago(400))
    await add_move(house.store, replace(ADA, person=Person("Bo Reed")), when=days_ago(2))

    lines = (await house.ask(42, "/who ada quill")).splitlines()

    assert lines[:2] == ["Ada Quill", "Last known at Orchard AI"]
    assert [line.split(" · ")[0] for line in lines[3:]] == [
        "🟢 Ada Quill: Nimbus Labs → Orchard AI",
        "🔵 Ada Quill: → Nimbus Labs",
    ]


async def test_a_lab_tells_who_came_and_who_left_over_spans_by_button(house: House) -> None:
    await add_move(house.store, when=days_ago(3))
    old = replace(ADA, person=Person("Bo Reed"), origin=ORCHARD, destination=NIMBUS)
    await add_move(house.store, old, when=days_ago(60))

    month = await house.ask(42, "/lab orchard")
    quarter = await tap_label(house, 42, "90 days")

    assert "30 days" in month
    assert "1 came" in month
    assert "0 left" in month
    assert "Bo Reed" in quarter
    assert "1 left" in quarter


async def test_who_left_for_nobody_knows_where_is_not_known_at_the_old_place(house: House) -> None:
    came, left = replace(ADA, stage=Stage.CONFIRMED), replace(ADA, stage=Stage.CONFIRMED, destination=None)
    await add_move(house.store, came, when=days_ago(400))
    await add_move(house.store, replace(left, origin=ORCHARD), when=days_ago(1))

    assert "Last known at" not in await house.ask(42, "/who ada quill")


async def test_a_lab_to_which_many_came_is_told_page_by_page(house: House) -> None:
    for number in range(13):
        await add_move(house.store, replace(ADA, person=Person(f"Ada Quill{number}")), when=days_ago(number + 1))

    first = await house.ask(42, "/lab orchard")
    second = await tap_label(house, 42, "2 ▶")

    assert ("13 came" in first, first.count("→")) == (True, 12)
    assert ("13 came" in second, second.count("→")) == (True, 1)
    assert await tap_label(house, 42, "◀ 1") == first


async def test_the_latest_moves_are_turned_page_by_page(house: House) -> None:
    for number in range(12):
        await add_move(house.store, replace(ADA, person=Person(f"Ada Quill{number}")), when=days_ago(number + 1))

    first = await house.ask(42, "/latest")
    second = await tap_label(house, 42, "Earlier ▶")

    assert first.count("→") == 10
    assert "Ada Quill11" in second
    assert second.count("→") == 2
    assert await tap_label(house, 42, "◀") == first
    assert len(house.server.chat(42).shown) == 1


async def test_the_trail_of_a_move_names_each_outlet(house: House) -> None:
    move = await add_move(house.store, replace(ADA, evidence="Ada Quill moves to Orchard AI", citation="The Courier"))

    answer = await house.ask(42, f"/move {move.id}")

    assert answer.splitlines()[3:] == [
        "🔵 The Ledger · 2025-05-03 09:00 UTC · credits The Courier",
        "“Ada Quill moves to Orchard AI”",
    ]


@pytest.mark.parametrize("words", ["", "x", "99", "99999999999999999999", "-1", "²"])
async def test_a_move_that_is_not_known_is_answered_with_help(house: House, words: str) -> None:
    assert await house.ask(42, f"/move {words}") == "I know no such move. Give me its number: /move 12"


async def test_the_audit_shows_admins_who_did_what(house: House) -> None:
    await house.store.apply_effects([Audit(ADMIN, "add feed", "The Ledger")], days_ago(1))

    assert "7 · feed added: The Ledger" in await house.ask(ADMIN, "/audit")
    assert await house.ask(42, "/audit") == "Sorry, that is for the admins of this bot only."


@pytest.mark.parametrize("command", FRENCH)
async def test_asking_is_answered_in_french(house: House, command: str) -> None:
    await add_move(house.store, replace(ADA, stage=Stage.CONFIRMED), when=days_ago(1))

    assert FRENCH[command] in await house.ask(ADMIN, command, language="fr")
