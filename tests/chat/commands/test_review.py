"""What waits for review, and what admins decide about moves: by button and by command, through the test server."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.chat.ask import Reading
from bot.chat.decrees import the_judge
from bot.core.audience import Cadence, Chat, Follow
from bot.core.effects import Feedback, SaveChat, SaveFollow
from bot.core.model import Claim, Document, Entry, Move, Person, Stage
from bot.jobs.findings import Finding
from bot.ports import Poll
from tests.chat.commands.test_settings import tap
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago

UNSURE = replace(ADA, confidence=0.5, evidence="Ada Quill is said to be off to Orchard AI")


async def publish(house: House, claim: Claim = ADA, outlet: str = "The Ledger", when: datetime | None = None) -> None:
    """An article that says this comes in through a feed."""
    now = when or days_ago(0)
    await house.store.add_feed("https://ledger.example/feed", now=days_ago(30))
    (feed,) = await house.store.feeds()
    house.read = lambda _: Reading((claim,))
    key = f"{outlet} {claim.evidence} {claim.person} {claim.destination}"
    entry = Entry(key, f"{claim.person and claim.person.name} changes sides", outlet=outlet, published=now)
    poll = Poll(feed.id, at=now, next_poll_at=now)
    await house.registrar().enter(Finding(replace(feed, imported=True), poll), Document("News", "en", (entry,)))


async def moves(house: House) -> list[Move]:
    return await house.store.latest_moves(99)


async def follow(house: House, chat_id: int, cadence: Cadence = Cadence.AT_ONCE, since: float = 1) -> None:
    house.server.chat(chat_id)
    chat = Chat(chat_id, cadence=cadence)
    wish = Follow(chat_id=chat_id, since=days_ago(since))
    await house.store.apply_effects([SaveChat(chat), SaveFollow(wish)], days_ago(0))


async def test_a_held_move_is_shown_with_its_words_and_sent_by_button(house: House) -> None:
    await follow(house, 42)
    move = await add_move(house.store, replace(ADA, evidence="Ada Quill joins Orchard AI"), when=days_ago(0))
    await house.store.apply_effects([Feedback(move.id, 9, "no move", admin=True)], days_ago(0))

    shown = await house.ask(ADMIN, "/review")
    assert shown.splitlines()[0] == "1 waits for review · 1/1"
    assert f"#{move.id} Ada Quill: Nimbus Labs → Orchard AI" in shown
    assert "Why it waits: a reader says: not a move" in shown
    assert "“Ada Quill joins Orchard AI”" in shown

    after = await tap(house, f"rule:send:m{move.id}:0", ADMIN)
    assert after.splitlines() == ["Sent.", "", "Nothing waits for review."]
    await house.server.until(lambda: house.server.chat(42).shown)
    assert "Ada Quill: Nimbus Labs → Orchard AI" in house.server.chat(42).shown[0].text
    [line, *_] = await house.store.audit_lines(1)
    assert (line.actor, line.action, line.subject) == (ADMIN, "send", "Ada Quill: Nimbus Labs → Orchard AI (1)")


async def test_what_an_admin_sent_waits_again_only_when_as_many_complain_anew(house: House) -> None:
    move = await add_move(house.store, when=days_ago(0))

    async def reason(*said: tuple[int, str]) -> str | None:
        for user, choice in said:
            await house.store.apply_effects([Feedback(move.id, user, choice)], days_ago(0))
        held = await house.store.move(move.id)
        assert held
        return held.held

    assert await reason((11, "no move"), (12, "no move")) is None
    assert "3 of its readers say" in (await reason((13, "lab")) or "")
    await the_judge(house.tools()).send(move.id, ADMIN)
    assert await reason((14, "good"), (15, "no move"), (16, "no move")) is None
    assert "3 of its readers say" in (await reason((17, "person")) or "")


async def test_the_queue_turns_in_place_and_holds_unsure_claims_too(house: House) -> None:
    for number in range(3):
        await publish(house, replace(UNSURE, person=Person(f"Ada Quill{number}")), when=days_ago(number / 9))

    assert "Ada Quill0" in await house.ask(ADMIN, "/review")
    assert "Ada Quill1" in await tap(house, "queue:1", ADMIN)
    [claim] = [
        b["callback_data"].split(":")[2]
        for b in house.server.chat(ADMIN).shown[-1].buttons
        if "send" in b["callback_data"]
    ]
    assert "Ada Quill2" in await tap(house, f"rule:reject:{claim}:1", ADMIN)
    assert (await tap(house, "queue:0", ADMIN)).startswith("2 wait for review · 1/2")
    [claim] = [
        b["callback_data"].split(":")[2]
        for b in house.server.chat(ADMIN).shown[-1].buttons
        if "send" in b["callback_data"]
    ]
    await tap(house, f"rule:send:{claim}:0", ADMIN)

    assert [move.person for move in await moves(house)] == [Person("Ada Quill0")]


async def test_a_claim_can_be_corrected_before_it_is_sent(house: House) -> None:
    await publish(house, UNSURE)
    await house.ask(ADMIN, "/review")

    assert "What is wrong?" in await tap(house, "rule:edit:c1:0", ADMIN)
    assert "/correct 1 person …" in await tap(house, "slot:1:person", ADMIN)
    answer = await house.ask(ADMIN, "/correct 1 who Ada B. Quill")
    assert answer.splitlines()[:3] == ["Corrected.", "", "#1 Ada B. Quill: Nimbus Labs → Orchard AI"]
    await tap(house, "rule:send:m1:0", ADMIN)

    assert [move.person and move.person.name for move in await moves(house)] == ["Ada B. Quill"]


async def test_a_retraction_reaches_whoever_was_told_and_nobody_else(house: House) -> None:
    await follow(house, 42)
    await publish(house)
    [move] = await moves(house)
    told = house.server.chat(42)
    await house.server.until(lambda: told.shown)
    await follow(house, 44)

    answer = await house.ask(ADMIN, f"/retract {move.id}")
    await house.server.until(lambda: len(told.shown) == 2)

    assert answer == "Taken back. Whoever was told of it hears so."
    assert told.shown[1].reply_to == told.shown[0].id
    assert house.server.chat(44).shown == []
    assert "That was decided before." in await house.ask(ADMIN, f"/retract {move.id}")


async def test_two_moves_are_merged_by_button_and_parted_again(house: House) -> None:
    await publish(house)
    await publish(house, replace(ADA, person=Person("Bo Reed")))
    first, second = sorted(await moves(house), key=lambda move: move.id)

    assert "Choose, or write: /merge 2 …" in await house.ask(ADMIN, f"/merge {second.id}")
    assert "Merged." in await tap(house, f"join:{first.id}:{second.id}", ADMIN)
    [move] = await moves(house)
    assert len(move.evidence) == 2

    assert "Which of it tells of another move?" in await house.ask(ADMIN, f"/split {move.id}")
    await tap(house, f"part:{move.id}:2:2", ADMIN)
    assert "Split." in await tap(house, f"part:{move.id}:2:2:1", ADMIN)
    assert len(await moves(house)) == 2

    assert await house.ask(ADMIN, "/undo") == "Undone: move split: Ada Quill: Nimbus Labs → Orchard AI (1)"
    assert len(await moves(house)) == 1


async def test_a_slot_is_corrected_by_the_words_of_an_article(house: House) -> None:
    await publish(house, replace(ADA, stage=Stage.RUMOURED))
    await house.ask(ADMIN, "/correct 1")

    shown = await tap(house, "slot:1:stage", ADMIN)
    assert shown.splitlines()[-1] == "Choose, or write: /correct 1 stage …"
    assert "Corrected." in await press_label(house, "🟢 Confirmed")

    assert [move.stage for move in await moves(house)] == [Stage.CONFIRMED]


async def press_label(house: House, label: str) -> str:
    [data] = [b["callback_data"] for b in house.server.chat(ADMIN).shown[-1].buttons if b["text"] == label]
    return await tap(house, data, ADMIN)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/correct 9 role chef", "I know no such move. Give me its number: /move 12"),
        ("/correct 1 stage maybe", "That cannot stand there. /correct 1 shows what can."),
        ("/merge 1 9", "I know no such move. Give me its number: /move 12"),
        ("/retract", "I know no such move. Give me its number: /move 12"),
        ("/split ²", "I know no such move. Give me its number: /move 12"),
    ],
)
async def test_what_cannot_be_decided_is_answered_with_help(house: House, words: str, answer: str) -> None:
    await add_move(house.store)

    assert await house.ask(ADMIN, words) == answer


@pytest.mark.parametrize("command", ["/review", "/correct 1", "/retract 1", "/merge 1 2", "/split 1"])
async def test_decisions_are_for_admins(house: House, command: str) -> None:
    assert await house.ask(42, command) == "Sorry, that is for the admins of this bot only."


async def test_review_speaks_french(house: House) -> None:
    move = await add_move(house.store)
    await house.store.apply_effects([Feedback(move.id, 9, "no move", admin=True)], days_ago(0))

    shown = await house.ask(ADMIN, "/review", language="fr")
    assert shown.startswith("1 à relire · 1/1")
    assert [b["text"] for b in house.server.chat(ADMIN).shown[-1].buttons] == [
        "✔ Envoyer",
        "✖ Rejeter",
        "✎ Corriger",
        "⇄ Fusionner avec…",
    ]


async def test_a_button_of_the_review_does_nothing_for_others(house: House) -> None:
    move = await add_move(house.store)
    await house.store.apply_effects([Feedback(move.id, 9, "no move", admin=True)], days_ago(0))
    await house.ask(42, "/latest")
    [shown] = house.server.chat(42).shown
    shown.markup = {"inline_keyboard": [[{"text": "Send", "callback_data": f"rule:send:m{move.id}:0"}]]}

    assert await house.press(42, f"rule:send:m{move.id}:0") == "Sorry, that is for the admins of this bot only."
    assert await moves(house) == []
