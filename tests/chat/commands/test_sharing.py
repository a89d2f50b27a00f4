"""Why a chat hears of a move, links that open the bot, and what can be shared in any chat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.chat.links import link, wish_in, wish_payload
from bot.core.audience import Follow
from bot.core.effects import SaveChat, SaveFollow
from bot.core.model import Person
from tests.chat.house import ADA, NIMBUS, House, add_move, days_ago
from tests.chat.readers import alerted, tap_label

QUOTED = replace(ADA, evidence="Ada Quill packs her robots and goes to Orchard AI")


async def test_why_names_the_follow_and_the_text_that_matched(house: House) -> None:
    await house.ask(42, "/start lab-nimbus")
    move = await alerted(house, QUOTED)
    shown = next(m for m in house.server.chat(42).shown if f"feedback:{move.id}" in str(m.markup))

    answer = await house.ask(42, "/why", reply_to=shown.id)

    assert answer.splitlines() == [
        "Ada Quill: Nimbus Labs → Orchard AI",
        "",
        "You follow: Nimbus Labs",
        "“Ada Quill packs her robots and goes to Orchard AI” · The Ledger",
    ]


async def test_why_quotes_the_piece_of_evidence_that_holds_the_words(house: House) -> None:
    move = await add_move(house.store, QUOTED, when=days_ago(1))
    await house.ask(42, "/start")
    chat = await house.store.chat(42)
    assert chat
    await house.store.apply_effects([SaveChat(chat), SaveFollow(Follow(chat_id=42, words=("robots",)))], days_ago(0))

    answer = await house.ask(42, f"/why {move.id}")

    assert answer.count("You follow:") == 2
    assert "You follow: “robots”" in answer
    assert answer.count("packs her robots") == 1


async def test_why_stands_behind_the_feedback_button_too(house: House) -> None:
    await house.ask(42, "/start", language="fr")
    move = await alerted(house, QUOTED)
    await house.press(42, f"feedback:{move.id}")

    assert "Vous suivez : Tous les transferts" in (await tap_label(house, 42, "Pourquoi")).replace("\u00a0", " ")


async def test_why_without_an_alert_says_how_to_ask(house: House) -> None:
    assert await house.ask(42, "/why") == "Send /why as a reply to an alert, or with its number: /why 12"
    move = await add_move(house.store)
    assert "Nothing that you follow now asks for it." in await house.ask(42, f"/why {move.id}")


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("move-1", "#1 Ada Quill: Nimbus Labs → Orchard AI"),
        ("who-1", "Ada Quill\n"),
        ("card-nimbus", "Nimbus Labs · 30 days"),
        (str(wish_payload("nimbus confirmed")), "I understand:\n• Nimbus Labs · at least: Confirmed"),
        ("move-77", "You follow everything"),
        ("follow-%%%", "You follow everything"),
    ],
)
async def test_a_link_opens_a_move_a_card_or_a_wish_and_follows_nothing(house: House, payload: str, said: str) -> None:
    await add_move(house.store, when=days_ago(1))

    assert said in await house.ask(42, f"/start {payload}")
    assert bool(await house.store.follows(42)) == ("everything" in said)


def test_a_wish_travels_in_a_link_as_long_as_telegram_takes_it() -> None:
    payload = wish_payload("от Apple к Meta")

    assert payload
    assert wish_in(payload) == "от Apple к Meta"
    assert link("some_bot", payload) == f"https://t.me/some_bot?start={payload}"
    assert wish_payload("x" * 60) is None


async def asked(house: House, words: str, **more: str) -> dict[str, Any]:
    """What is offered to somebody who writes `@bot words`."""
    number = house.server.query(42, words, **more)
    await house.server.until(lambda: number in house.server.methods.offered)
    return house.server.methods.offered[number]


def titles(offered: dict[str, Any]) -> list[str]:
    return [result["title"] for result in offered["results"]]


async def test_moves_and_cards_are_offered_in_any_chat(house: House) -> None:
    await add_move(house.store, when=days_ago(3))
    await add_move(house.store, replace(ADA, person=Person("Bo Reed"), origin=None, destination=NIMBUS), days_ago(1))

    offered = await asked(house, "nimbus")

    assert titles(offered) == ["Nimbus Labs", "🔵 Bo Reed: → Nimbus Labs", "🔵 Ada Quill: Nimbus Labs → Orchard AI"]
    assert titles(await asked(house, "leaving nimbus"))[1:] == ["🔵 Ada Quill: Nimbus Labs → Orchard AI"]
    assert titles(await asked(house, "ada quill"))[0] == "👤 Ada Quill"
    assert (offered["cache_time"], offered["is_personal"], offered.get("next_offset", "")) == (60, True, "")
    move = offered["results"][2]
    [[button]] = move["reply_markup"]["inline_keyboard"]
    assert button == {"text": "Open", "url": "https://t.me/mercato_test_bot?start=move-1"}
    assert "First reported" in move["input_message_content"]["message_text"]


async def test_what_is_offered_comes_page_by_page_in_the_language_of_who_asks(house: House) -> None:
    for number in range(23):
        await add_move(house.store, replace(ADA, person=Person(f"Ada Quill{number}")), when=days_ago(number + 1))

    first = await asked(house, "", language="fr")
    second = await asked(house, "", offset=str(first["next_offset"]))

    assert (len(titles(first)), first["next_offset"], len(titles(second))) == (20, "20", 3)
    assert "Ada Quill0\u00a0: Nimbus Labs" in titles(first)[0]
