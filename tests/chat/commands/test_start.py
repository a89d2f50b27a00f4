from __future__ import annotations

from dataclasses import replace
from itertools import product

from bot.app.phrases import languages
from bot.chat.ask import Ask
from bot.chat.commands.start import welcome
from bot.core.audience import Cadence, Chat, Follow
from bot.core.model import Person
from tests.chat.house import ADA, House, add_move, days_ago
from tests.chat.screen import screen


async def test_who_starts_follows_everything_and_sees_the_last_three_moves(house: House) -> None:
    for name in ("Ada Quill", "Bo Reed", "Cy Stone", "Di Vane"):
        await add_move(house.store, replace(ADA, person=Person(name)))

    answer = await house.ask(42, "/start")

    assert "You follow everything, from the first rumour on." in answer
    assert [name for name in ("Ada Quill", "Bo Reed", "Cy Stone", "Di Vane") if name in answer] == [
        "Bo Reed",
        "Cy Stone",
        "Di Vane",
    ]
    [follow] = await house.store.follows(42)
    assert replace(follow, id=0, since=None) == Follow(chat_id=42)
    chat = await house.store.chat(42)
    assert chat
    assert (chat.active, chat.kind, chat.language) == (True, "private", "en")


async def test_starting_again_changes_nothing(house: House) -> None:
    await house.ask(42, "/start")
    before = await house.store.follows(42)

    answer = await house.ask(42, "/start")

    assert await house.store.follows(42) == before
    assert "You follow everything" in answer


async def test_a_deep_link_follows_its_lab_alone(house: House) -> None:
    answer = await house.ask(42, "/start lab-orchard-paris")

    assert "You follow Orchard AI, from the first rumour on." in answer
    assert [follow.lab for follow in await house.store.follows(42)] == ["orchard"]


async def test_a_second_deep_link_adds_its_lab(house: House) -> None:
    await house.ask(42, "/start lab-orchard")

    answer = await house.ask(42, "/start lab-nimbus")

    assert "You follow Nimbus Labs, Orchard AI" in answer
    assert [follow.lab for follow in await house.store.follows(42)] == ["orchard", "nimbus"]


async def test_a_deep_link_narrows_nobody_who_follows_everything(house: House) -> None:
    await house.ask(42, "/start")

    answer = await house.ask(42, "/start lab-nimbus")

    assert "You follow everything" in answer
    assert len(await house.store.follows(42)) == 1


async def test_a_deep_link_that_means_nothing_is_a_start(house: House) -> None:
    assert "You follow everything" in await house.ask(42, "/start lab-nobody")


async def test_starting_after_a_stop_takes_up_what_was_followed(house: House) -> None:
    await house.ask(42, "/start lab-nimbus")
    [before] = await house.store.follows(42)
    await house.ask(42, "/stop")

    answer = await house.ask(42, "/start")

    [after] = await house.store.follows(42)
    chat = await house.store.chat(42)
    assert "You follow Nimbus Labs" in answer
    assert chat
    assert chat.active
    assert after.since
    assert before.since
    assert after.since > before.since


async def test_a_french_reader_is_answered_in_french(house: House) -> None:
    await add_move(house.store)

    answer = await house.ask(42, "/start", language="fr-CA")

    assert "Vous suivez tout" in answer
    chat = await house.store.chat(42)
    assert chat
    assert chat.language == "fr"


async def test_a_language_that_the_bot_lacks_is_answered_in_english(house: House) -> None:
    assert "You follow everything" in await house.ask(42, "/start", language="xx")


async def test_in_a_group_the_answer_names_its_question(house: House) -> None:
    await house.ask(-100, "/start@mercato_test_bot")

    [shown] = house.server.chat(-100).shown
    assert shown.reply_to == 1
    chat = await house.store.chat(-100)
    assert chat
    assert chat.kind == "supergroup"


async def test_a_command_to_another_bot_is_left_alone(house: House) -> None:
    house.server.say(-100, "/start@some_other_bot")
    await house.ask(42, "/help")

    assert house.server.chat(-100).shown == []


async def test_two_rows_narrow_it_and_a_phone_cuts_them_in_no_language(house: House) -> None:
    tools, cut = house.tools(), []
    for language, cadence in product(languages(), Cadence):
        ask = Ask(Chat(42, language=language, cadence=cadence), known=True, user_id=42, words="", now=days_ago(0))
        [what, often] = [[button.label for button in row] for row in welcome(ask, tools, [], []).buttons]
        assert (len(what), len(often)) == (3, 3)
        cut += [label for row in (what, often) for label in row if "…" in screen("", [], [row])]

    assert cut == []
