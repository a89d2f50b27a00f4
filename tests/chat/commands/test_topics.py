"""Forums: alerts go to topics, and answers to where it was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.audience import Alert, Sound
from bot.core.model import Employer, Person
from bot.core.topics import EACH, REST
from tests.chat.house import ADA, House, add_move, days_ago
from tests.chat.readers import alerted, tap_label
from tests.servers.telegram_chats import ChatRoom

FORUM, OWNER = -100, 700
BO = replace(ADA, person=Person("Bo Reed"), destination=Employer("Elsewhere Ltd", "elsewhere ltd", tracked=False))


@pytest.fixture
def forum(house: House) -> ChatRoom:
    """A group with a topic "News"."""
    room = house.server.chat(FORUM, "supergroup", title="Watchers")
    room.forum = True
    room.open_topic("News")
    house.server.chat(OWNER)
    return room


async def ask(house: House, room: ChatRoom, text: str, thread: int | None = None, user_id: int = OWNER) -> str:
    """Write in a topic, and what is answered there."""
    before = len(room.in_topic(thread))
    house.server.say(FORUM, text, thread=thread, user_id=user_id)
    await house.server.until(lambda: len(room.in_topic(thread)) > before)
    return room.in_topic(thread)[-1]


async def test_answers_and_alerts_come_to_the_topic_in_which_the_bot_was_started(house: House, forum: ChatRoom) -> None:
    (news,) = forum.topics

    await ask(house, forum, "/start@mercato_test_bot", news)
    await alerted(house, chat_id=FORUM)

    assert forum.in_topic(news)[-1].startswith("Ada Quill: Nimbus Labs → Orchard AI")
    assert forum.in_topic(None) == []


async def test_labs_have_topics_and_a_move_goes_to_its_destination_else_its_origin(
    house: House, forum: ChatRoom
) -> None:
    news, nimbus, orchard = *forum.topics, forum.open_topic("Nimbus"), forum.open_topic("Orchard")
    await ask(house, forum, "/start@mercato_test_bot")
    assert await ask(house, forum, "/here nimbus labs", nimbus) == "Moves of Nimbus Labs come here from now on."
    assert "Orchard AI" in await ask(house, forum, "/here Orchard AI", orchard)
    assert "except for labs" in await ask(house, forum, "/here", news)

    await alerted(house, chat_id=FORUM)
    await alerted(house, BO, chat_id=FORUM)
    elsewhere = replace(BO, person=Person("Cy Lund"), origin=None, role="chair")
    await alerted(house, elsewhere, chat_id=FORUM)

    assert [forum.in_topic(topic)[-1].partition(":")[0] for topic in (orchard, nimbus, news)] == [
        "Ada Quill",
        "Bo Reed",
        "Cy Lund",
    ]
    assert len([m for m in forum.shown if "Ada Quill" in m.text]) == 1
    assert "I know no lab called “Nowhere”" in await ask(house, forum, "/here Nowhere", news)


async def test_each_lab_gets_a_topic_of_its_own_with_its_first_move(house: House, forum: ChatRoom) -> None:
    await ask(house, forum, "/start@mercato_test_bot")
    await ask(house, forum, "/here")
    assert (
        await tap_label(house, FORUM, "One topic per lab") == "Each lab gets a topic of its own, with its first move."
    )

    await alerted(house, chat_id=FORUM)
    await alerted(house, replace(ADA, person=Person("Dee Moss")), chat_id=FORUM)

    orchard = next(thread for thread, name in forum.topics.items() if name == "Orchard AI")
    assert list(forum.topics.values()) == ["News", "Orchard AI"]
    assert [text.partition(":")[0] for text in forum.in_topic(orchard)] == ["Ada Quill", "Dee Moss"]

    forum.close_topic(orchard)
    await alerted(house, replace(ADA, person=Person("Eve Park")), chat_id=FORUM)
    await house.server.until(lambda: "a topic of “Watchers”" in forum.in_topic(None)[-1])
    assert forum.in_topic(None)[-2].startswith("Eve Park")
    assert list(forum.topics.values()) == ["News"]

    assert await tap_label(house, FORUM, "Everything in this topic") == "Alerts come here from now on."
    assert await house.store.topics(FORUM) == {REST: None}


async def test_without_the_right_to_open_topics_the_bot_says_so_plainly(house: House, forum: ChatRoom) -> None:
    house.server.member(FORUM, "member", user_id=OWNER)
    await ask(house, forum, "/start@mercato_test_bot")
    await ask(house, forum, "/here")
    data = forum.shown[-1].buttons[0]["callback_data"]
    forum.may_open_topics = False
    assert "I need the right to manage them" in await house.press(FORUM, data, user_id=OWNER)

    forum.may_open_topics = True
    await ask(house, forum, "/here")
    await tap_label(house, FORUM, "One topic per lab")
    forum.may_open_topics = False
    await alerted(house, chat_id=FORUM)

    await house.server.until(lambda: house.server.chat(OWNER).texts)
    assert "“Watchers”" in house.server.chat(OWNER).texts[-1]
    assert forum.in_topic(None)[-1].startswith("Ada Quill")
    assert EACH not in await house.store.topics(FORUM)


@pytest.mark.parametrize("how", ["deleted", "closed"])
async def test_a_topic_that_is_gone_is_forgotten_and_who_set_the_bot_up_hears_it_once(
    house: House, forum: ChatRoom, how: str
) -> None:
    (news,) = forum.topics
    house.server.member(FORUM, "member", user_id=OWNER)
    await ask(house, forum, "/start@mercato_test_bot", news)
    if how == "deleted":
        forum.close_topic(news)
    else:
        forum.closed.add(news)

    for person in ("Ada Quill", "Bo Reed"):
        await alerted(house, replace(ADA, person=Person(person)), chat_id=FORUM)

    assert [text.partition(":")[0] for text in forum.in_topic(None)] == ["Ada Quill", "Bo Reed"]
    assert await house.store.topics(FORUM) == {}
    owner = house.server.chat(OWNER)
    await house.server.until(lambda: owner.texts)
    await house.settled(OWNER)
    assert [text for text in owner.texts if "a topic of “Watchers”" in text] == owner.texts[-1:]


async def test_only_admins_of_a_group_choose_its_topics(house: House, forum: ChatRoom) -> None:
    (news,) = forum.topics
    await ask(house, forum, "/start@mercato_test_bot")

    assert "only its admins" in await ask(house, forum, "/here", news, user_id=5)
    assert await house.store.topics(FORUM) == {}


async def test_an_admin_who_stays_anonymous_counts_as_one(house: House, forum: ChatRoom) -> None:
    (news,) = forum.topics
    group = {"id": FORUM, "type": "supergroup", "title": "Watchers"}
    house.server.say(FORUM, "/here", thread=news, user_id=1087968824, sender_chat=group)
    await house.server.until(lambda: forum.in_topic(news))

    assert forum.in_topic(news) == ["Alerts come here from now on."]


async def test_where_there_are_no_topics_the_bot_says_so_in_the_language_of_the_chat(house: House) -> None:
    await house.ask(42, "/start", language="fr")

    assert "sujets" in await house.ask(42, "/here")
    assert await house.store.topics(42) == {}


async def test_a_digest_tells_in_each_topic_what_belongs_there(house: House, forum: ChatRoom) -> None:
    (news,) = forum.topics
    await ask(house, forum, "/start@mercato_test_bot")
    await ask(house, forum, "/here orchard ai", news)
    moves = [await add_move(house.store, replace(ADA, person=Person(name))) for name in ("Ada Quill", "Dee Moss")]
    moves += [await add_move(house.store, replace(BO, person=Person(name))) for name in ("Bo Reed", "Cy Lund")]
    async with house.store.book() as book:
        for move in moves:
            await book.add_alerts(Alert(move.id, 1, FORUM, Sound.DIGEST, due_at=days_ago(1)), [FORUM])
    house.wake()

    await house.server.until(lambda: "2 moves" in "".join(forum.in_topic(None)[-1:]) and len(forum.in_topic(news)) == 2)
    assert "Dee Moss" in forum.in_topic(news)[-1]
    assert "Bo Reed" in forum.in_topic(None)[-1]
