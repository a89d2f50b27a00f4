"""Names from admins, laid over the files of facts."""

from __future__ import annotations

from bot.app.facts import load_reader
from bot.core.model import Article, Person
from bot.core.naming import Naming, naming_order
from bot.core.orders import Order, OrderKind
from bot.core.sameness import Sameness
from bot.languages import language
from bot.reading.edited import with_orders
from bot.reading.facts import Facts, outside
from bot.reading.identity import compare
from bot.reading.reader import Reader

FACTS = Facts.of(
    [{"id": "nimbus", "name": "Nimbus Labs"}, {"id": "orchard", "name": "Orchard AI"}],
    [{"id": "ada", "name": "Ada Quill"}, {"id": "a-kwil", "name": "Adah Kwil"}],
)
NEWS = Article("1", "Quasar Minds hires Talia Brankov as chief scientist", language="en")


def lab(name: str, *forms: str, into: str | None = None, id_: str = "") -> Order:
    return naming_order(OrderKind.LAB, Naming(id_ or name.lower(), name, forms, into))


def person(id_: str, name: str, *forms: str, into: str | None = None) -> Order:
    return naming_order(OrderKind.PERSON, Naming(id_, name, forms, into))


def test_an_invented_lab_is_known_and_an_article_that_names_it_is_read() -> None:
    orders = [lab("Quasar Minds", "QM Research")]
    before = Reader(FACTS, load_reader().weights, {"en": language("en")})
    after = Reader(with_orders(FACTS, orders), before.weights, before.languages)

    assert before.read(NEWS).claims == ()
    [claim] = after.read(NEWS).claims
    assert claim.person == Person("Talia Brankov")
    assert claim.destination
    assert (claim.destination.name, claim.destination.tracked) == ("Quasar Minds", True)
    assert claim.destination.family == outside("Quasar Minds").family, "so that earlier moves there fit it"


def test_a_lab_gains_names_and_belongs_to_another_but_never_to_its_own_unit() -> None:
    orders = [
        lab("Nimbus Labs", "Cloud Nine", id_="nimbus"),
        lab("Nimbus Labs", into="orchard", id_="nimbus"),
        lab("Orchard AI", into="nimbus", id_="orchard"),
        lab("Nimbus Labs", into="nowhere", id_="nimbus"),
    ]
    facts = with_orders(FACTS, orders)

    assert facts.lab_named("cloud nine") == facts.employer("nimbus")
    assert (facts.family("nimbus"), facts.family("orchard")) == ("orchard", "orchard")


def test_two_entries_of_one_person_become_one() -> None:
    facts = with_orders(FACTS, [person("a-kwil", "Adah Kwil", into="ada"), person("bo", "Bo Reed", "Bob Reed")])

    assert compare(facts.person("Adah Kwil"), facts.person("Ada Quill")) is Sameness.SAME
    assert facts.person("Bob Reed").id == "bo"
    assert set(facts.people) == {"ada", "bo"}
