"""Who is excluded, and who is an admin."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.decrees import the_judge
from bot.core.model import Person
from tests.chat.commands.test_review import UNSURE, follow, moves, publish
from tests.chat.commands.test_settings import tap
from tests.chat.house import ADA, ADMIN, House
from tests.chat.readers import tap_label

NO = "Sorry, that is for the admins of this bot only."
HELPER = 55


async def test_an_excluded_person_has_no_card_and_no_alert_until_that_is_undone(house: House) -> None:
    await publish(house, UNSURE, outlet="The Courier")
    await publish(house)
    assert "Orchard AI" in await house.ask(9, "/who Ada Quill")
    assert "1 waits for review" in await house.ask(ADMIN, "/review")

    answer = await house.ask(ADMIN, "/exclude ada quill")
    assert answer == "Nobody is told about ada quill any more, and no card shows them."
    await follow(house, 42)
    await publish(house, replace(ADA, origin=None, destination=ADA.origin), outlet="The Gazette")
    await publish(house, replace(ADA, person=Person("Bo Reed")), outlet="The Gazette")

    await house.server.until(lambda: house.server.chat(42).shown)
    assert [message.text.splitlines()[0] for message in house.server.chat(42).shown] == [
        "Bo Reed: Nimbus Labs → Orchard AI"
    ]
    assert "I know no move of Ada Quill." in await house.ask(9, "/who Ada Quill")
    assert await house.ask(9, "/move 1") == "I know no such move. Give me its number: /move 12"
    assert "Nothing waits for review." in await house.ask(ADMIN, "/review")

    assert await house.ask(ADMIN, "/undo") == "Undone: person excluded: ada quill"
    assert "Orchard AI" in await house.ask(9, "/who Ada Quill")
    assert len(await moves(house)) == 2
    assert "1 waits for review" in await house.ask(ADMIN, "/review")


async def test_those_who_are_excluded_are_listed_and_allowed_again(house: House) -> None:
    assert "Nobody is excluded." in await house.ask(ADMIN, "/exclude")
    await house.ask(ADMIN, "/exclude Ada Quill")
    assert "That was decided before." in await house.ask(ADMIN, "/exclude Ada Quill")
    await house.ask(ADMIN, "/exclude")

    [button] = house.server.chat(ADMIN).shown[-1].buttons
    assert button["text"] == "Ada Quill"
    assert "is told again" in await tap(house, button["callback_data"], ADMIN)
    assert "↩ person excluded: Ada Quill" in await house.ask(ADMIN, "/audit")
    assert house.server.chat(ADMIN).shown[-1].marked("strikethrough") == ["person excluded: Ada Quill"]
    assert await house.ask(ADMIN, "/undo") == "Nothing of yours is left to undo."
    assert "Personne n’est exclu" in await house.ask(ADMIN, "/exclude", language="fr")


async def test_those_who_are_excluded_are_listed_page_by_page(house: House) -> None:
    for n in range(9):
        await the_judge(house.tools()).exclude(f"Name {n}", ADMIN)

    await house.ask(ADMIN, "/exclude")
    first = [button["text"] for button in house.server.chat(ADMIN).shown[-1].buttons]
    await tap_label(house, ADMIN, "2 ▶")
    second = [button["text"] for button in house.server.chat(ADMIN).shown[-1].buttons]

    assert (first[-2:], second) == (["Name 7", "2 ▶"], ["Name 8", "◀ 1"])


async def test_an_admin_makes_another_who_can_be_removed(house: House) -> None:
    assert await house.ask(HELPER, "/status") == NO
    assert await house.ask(ADMIN, f"/admins add {HELPER}") == "55 is an admin now."
    assert "How it goes" in await house.ask(HELPER, "/status")
    assert (await house.ask(HELPER, "/admins")).splitlines()[:3] == [
        "Who looks after this bot",
        "7 · by its settings",
        "55",
    ]

    menus = house.server.methods.menus
    await house.server.until(lambda: "review" in str(menus.get(("chat:55", ""))))

    assert "stays an admin" in await house.ask(HELPER, f"/admins remove {ADMIN}")
    assert await house.ask(ADMIN, f"/admins {HELPER} remove") == "55 is no admin any more."
    assert await house.ask(HELPER, "/status") == NO
    assert await house.ask(ADMIN, "/undo") == "Undone: admin removed: 55"
    assert "How it goes" in await house.ask(HELPER, "/status")


async def test_whose_message_is_answered_becomes_an_admin(house: House) -> None:
    helper = {"id": HELPER, "is_bot": False, "first_name": "Bo"}
    forwarded = {
        "from": {"id": ADMIN, "is_bot": False, "first_name": "Ada"},
        "forward_origin": {"type": "user", "date": 1, "sender_user": helper},
        "text": "hello",
    }

    house.server.say(ADMIN, "/admins add", answers=forwarded)
    await house.server.until(lambda: "55 is an admin now." in house.server.chat(ADMIN).texts)

    assert await house.store.is_admin(HELPER)
    assert "Give me a number" in await house.ask(ADMIN, "/admins add Bo")
