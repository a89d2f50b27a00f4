"""Labs and people that admins add, name and join: every process reads by it at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import pytest

from bot.app.facts import load_reader
from bot.app.names import LivingReader
from bot.chat.ask import Reading
from bot.core.model import Article, Document, Entry
from bot.jobs.findings import Finding
from bot.languages import language
from bot.ports import Poll, Store
from bot.reading.facts import Facts
from bot.reading.reader import Reader
from tests.chat.commands.test_review import follow, moves
from tests.chat.commands.test_settings import tap
from tests.chat.house import ADMIN, House, days_ago
from tests.servers.telegram import TelegramServer

NEWS = Article("1", "Quasar Minds hires Talia Brankov as chief scientist", language="en")
FACTS = Facts.of(
    [{"id": "nimbus", "name": "Nimbus Labs"}, {"id": "orchard", "name": "Orchard AI"}],
    [{"id": "ada", "name": "Ada Quill"}],
)


def process() -> LivingReader:
    return LivingReader(Reader(FACTS, load_reader().weights, {"en": language("en")}))


@pytest.fixture
async def house(server: TelegramServer, store: Store) -> AsyncIterator[House]:
    house = House(server, store, living=process())
    async with house.at_work():
        yield house


async def press_first(house: House, place: int = 0) -> str:
    button = house.server.chat(ADMIN).shown[-1].buttons[place]
    return await tap(house, button["callback_data"], ADMIN)


async def test_a_lab_that_an_admin_adds_is_read_in_every_process_until_that_is_undone(house: House) -> None:
    other, here = process(), house.living
    assert here
    await other.refresh(house.store)
    assert other.read(NEWS).claims == ()

    answer = await house.ask(ADMIN, "/editlab Quasar Minds, QM Research")
    assert answer == "I understand:\n• New: Quasar Minds, also called QM Research"
    assert here.read(NEWS).claims == ()
    assert (await press_first(house)).startswith("I read by this from now on:\nNew: Quasar Minds")

    await other.refresh(house.store)
    restarted = process()
    await restarted.refresh(house.store)
    for reader in (here, other, restarted):
        assert [claim.destination and claim.destination.name for claim in reader.read(NEWS).claims] == ["Quasar Minds"]

    assert "Undone: lab changed" in await house.ask(ADMIN, "/undo")
    await other.refresh(house.store)
    assert here.read(NEWS).claims == other.read(NEWS).claims == ()


async def test_an_article_that_named_a_lab_before_it_was_known_is_read_again_and_told(house: House) -> None:
    await follow(house, 42)
    await enter(house, "Quasar Minds hires AI researcher Talia Brankov from Globex", days_ago(0.1))
    await enter(house, "AI researcher Ulf Tennant leaves Quasar Minds for Globex", days_ago(3))
    await enter(house, "Quasar Mindset wins a prize", days_ago(0.1))

    await house.ask(ADMIN, "/editlab Quasar Minds")
    await press_first(house)

    told = house.server.chat(42)
    await house.server.until(lambda: told.shown)
    assert told.texts[0].startswith("Talia Brankov: Globex → Quasar Minds")
    known = await moves(house)
    assert {move.person and move.person.name for move in known} == {"Talia Brankov", "Ulf Tennant"}
    assert len(told.shown) == 1


async def enter(house: House, title: str, when: datetime) -> None:
    """An article comes in through a feed and is read with the names that hold now."""
    living = house.living
    assert living
    house.read = lambda article: Reading(living.read(article).claims)
    await house.store.add_feed("https://ledger.example/feed", now=days_ago(30))
    (feed,) = await house.store.feeds()
    document = Document("News", "en", (Entry(title, title, outlet="The Ledger", published=when),))
    poll = Poll(feed.id, at=when, next_poll_at=when)
    await house.registrar().enter(Finding(replace(feed, imported=True), poll), document)


async def test_of_two_known_labs_the_admin_says_which_belongs_to_which(house: House) -> None:
    answer = await house.ask(ADMIN, "/editlab merge Orchard AI with Nimbus Labs")
    assert answer.splitlines()[1:] == ["• Orchard AI belongs to Nimbus Labs", "• Nimbus Labs belongs to Orchard AI"]
    await press_first(house, 1)

    assert house.living
    assert house.living.facts.family("nimbus") == "orchard"


async def test_a_person_gains_a_form_and_two_presses_do_one_thing(house: House) -> None:
    await house.ask(ADMIN, "/editperson Adah Kwil alias of Ada Quill")
    shown = house.server.chat(ADMIN).shown[-1]
    button = shown.buttons[0]
    await press_first(house)
    shown.markup = {"inline_keyboard": [[button]]}
    await house.ask(ADMIN, "/help")

    assert await house.press(ADMIN, button["callback_data"]) == "That was decided before."
    assert house.living
    assert house.living.facts.person("Adah Kwil").id == "ada"
    assert len(await house.store.audit_lines(9)) == 1


async def test_names_that_mean_nothing_are_answered_with_help_in_french_too(house: House) -> None:
    assert (await house.ask(ADMIN, "/editlab Nimbus Labs")).startswith("Give me names: /editlab")
    assert (await house.ask(ADMIN, "/editperson", language="fr")).startswith("Donnez-moi des noms\u00a0: /editperson")
    assert await house.ask(42, "/editlab x") == "Sorry, that is for the admins of this bot only."
