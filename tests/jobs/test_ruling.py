"""What admins decide about moves, on a real database, with what the chats then show."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.audience import Cadence, Chat, Follow
from bot.core.effects import Feedback, SaveChat, SaveFollow
from bot.core.model import Employer, Move, Person, Slot, Stage
from bot.jobs.ruling import Referee
from tests.jobs.newsroom import Newsroom, newsroom

ADMIN = 7
CHAT = 42


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with newsroom(tmp_path) as room:
        yield room


def referee(room: Newsroom) -> Referee:
    return Referee(room.registrar)


async def found(room: Newsroom) -> list[Move]:
    room.clock.advance(room.clock.now() + timedelta(seconds=1))
    return await room.moves()


async def test_a_merge_holds_when_more_is_reported_until_it_is_undone(room: Newsroom) -> None:
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.publish("Corin Velasquez leaves OpenAI for Anthropic", hours=1)
    second, first = await found(room)

    ruled = await referee(room).merge(first.id, second.id, ADMIN)
    await room.publish("Corin Velasquez joins Anthropic from OpenAI, memo says", outlet="The Ledger", hours=1)

    assert ruled.decision is not None
    assert [len(move.evidence) for move in await found(room)] == [3]

    await referee(room).undo(ruled.decision.id)

    assert sorted(len(move.evidence) for move in await found(room)) == [1, 2]
    with pytest.raises(LookupError):
        await referee(room).undo(ruled.decision.id)


async def test_a_split_holds_when_more_is_reported(room: Newsroom) -> None:
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.publish("Talia Brankov joins Anthropic from OpenAI", outlet="The Ledger", hours=1)
    (move,) = await found(room)

    await referee(room).split(move.id, [move.evidence[1].article_id], ADMIN)
    await room.publish("Anthropic hires Talia Brankov from OpenAI", outlet="The Gazette", hours=1)

    assert sorted(len(m.evidence) for m in await found(room)) == [1, 2]
    with pytest.raises(ValueError, match="need evidence"):
        await referee(room).split(move.id, [], ADMIN)


async def test_a_retraction_is_heard_by_those_who_were_told_and_by_nobody_else(room: Newsroom) -> None:
    chat = await room.follow_everything(CHAT)
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.deliver(minutes=1)
    late = await room.follow_everything(CHAT + 1)
    (move,) = await found(room)

    await referee(room).correct(move.id, Slot.STAGE, Stage.DENIED, ADMIN)
    await room.deliver(minutes=2)
    await room.publish("Talia Brankov joins Anthropic from OpenAI", outlet="The Ledger", hours=1)
    await room.deliver(minutes=2)

    assert len(chat.shown) == 2
    assert chat.shown[1].reply_to is not None
    assert late.shown == []
    (move,) = await found(room)
    assert move.stage is Stage.DENIED


async def test_a_correction_edits_what_was_sent_and_is_heard_by_those_who_have_it_alone(room: Newsroom) -> None:
    told = await room.follow_everything(CHAT)
    other = room.telegram.chat(CHAT + 1)
    wish = Follow(chat_id=other.id, lab="cohere", since=room.clock.now())
    await room.store.apply_effects([SaveChat(Chat(other.id)), SaveFollow(wish)], room.clock.now())
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.deliver(minutes=1)
    (move,) = await found(room)

    await referee(room).correct(move.id, Slot.DESTINATION, Employer("Cohere", "cohere"), ADMIN)
    await room.deliver(minutes=2)

    first, reply = told.shown
    assert first.text.startswith("Talia Brankov: OpenAI → Cohere")
    assert reply.reply_to == first.id
    assert other.shown == []

    await room.publish("Cohere confirms hiring of OpenAI researcher Talia Brankov", outlet="The Ledger", hours=2)
    await room.deliver(minutes=2)
    assert [text.partition("\n")[0] for text in other.texts] == ["Talia Brankov: OpenAI → Cohere"]


async def test_a_corrected_name_is_shown_and_found(room: Newsroom) -> None:
    await room.publish("Talia Brankow leaves OpenAI for Anthropic")
    (move,) = await found(room)

    await referee(room).correct(move.id, Slot.PERSON, Person("Natalia Brankowska"), ADMIN)
    await room.publish("Natalia Brankowska joins Anthropic from OpenAI", outlet="The Ledger", hours=1)

    (move,) = await found(room)
    assert move.person
    assert (move.person.name, len(move.evidence)) == ("Natalia Brankowska", 2)


async def test_a_decision_about_a_move_that_is_not_there_changes_nothing(room: Newsroom) -> None:
    with pytest.raises(LookupError):
        await referee(room).merge(1, 2, ADMIN)


async def test_background_that_comes_before_its_news_is_evidence_of_it(room: Newsroom) -> None:
    await room.publish("Talia Brankov, who left OpenAI for Anthropic, wins a chess open")
    assert await found(room) == []

    await room.publish("Talia Brankov leaves OpenAI for Anthropic", outlet="The Ledger", hours=5)

    (move,) = await found(room)
    assert [evidence.claim.background for evidence in move.evidence] == [True, False]


async def test_a_move_that_waits_is_told_when_an_admin_sends_it_and_not_when_that_is_undone(room: Newsroom) -> None:
    chat = await room.follow_everything(CHAT)
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    (move,) = await found(room)
    await room.store.apply_effects([Feedback(move.id, ADMIN, "no move", admin=True)], room.clock.now())
    await room.deliver(minutes=1)
    assert chat.shown == []
    late = await room.follow_everything(CHAT + 1)

    sent = await referee(room).send(move.id, ADMIN)
    assert sent.decision is not None
    await referee(room).undo(sent.decision.id)
    await room.deliver(minutes=1)
    assert chat.shown == []

    await referee(room).send(move.id, ADMIN)
    await room.deliver(minutes=1)
    await room.deliver(minutes=1)
    assert len(chat.shown) == 1
    assert late.shown == [], "it is older than what that chat follows"


async def test_what_is_taken_back_before_it_was_told_is_not_told(room: Newsroom) -> None:
    told = await room.follow_everything(CHAT)
    later = await room.follow_everything(CHAT + 1)
    chat = await room.store.chat(CHAT + 1)
    assert chat
    await room.store.apply_effects([SaveChat(replace(chat, cadence=Cadence.DAILY))], room.clock.now())
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.deliver(minutes=1)
    (move,) = await found(room)

    await referee(room).reject(move.id, ADMIN)
    await room.deliver(minutes=2)
    await room.deliver(hours=25)

    assert len(told.shown) == 2
    assert later.shown == []


async def test_a_move_that_nobody_was_told_is_dropped_without_a_word_and_can_come_back(room: Newsroom) -> None:
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    (move,) = await found(room)

    dropped = await referee(room).reject(move.id, ADMIN)
    assert await found(room) == []
    assert (await referee(room).reject(move.id, ADMIN)).decision is None

    assert dropped.decision is not None
    await referee(room).undo(dropped.decision.id)
    assert [m.id for m in await found(room)] == [move.id]


async def test_a_digest_is_edited_like_any_message_and_its_reader_hears_the_retraction(room: Newsroom) -> None:
    digest = await room.follow_everything(CHAT)
    unheard = await room.follow_everything(CHAT + 1)
    for chat_id, cadence in ((CHAT, Cadence.HOURLY), (CHAT + 1, Cadence.WEEKLY)):
        chat = await room.store.chat(chat_id)
        assert chat
        await room.store.apply_effects([SaveChat(replace(chat, cadence=cadence))], room.clock.now())
    await room.publish("Talia Brankov leaves OpenAI for Anthropic")
    await room.publish("Corin Velasquez leaves Mistral AI for Cohere")
    await room.deliver(minutes=61)
    [told] = digest.shown
    assert told.text.startswith("2 moves since the last digest")
    move = next(m for m in await found(room) if m.person and m.person.name == "Talia Brankov")

    await referee(room).reject(move.id, ADMIN)
    await room.deliver(minutes=2)
    assert told.marked("strikethrough") == ["Talia Brankov: OpenAI → Anthropic"]
    assert "Corin Velasquez" in told.text

    await room.deliver(minutes=61)
    assert [message.reply_to for message in digest.shown] == [None, told.id]
    assert "Denied" in digest.shown[1].text
    await room.deliver(hours=24 * 8)
    assert ["Talia" in message.text for message in unheard.shown] == [False]
    assert len(digest.shown) == 2


async def test_a_doubtful_claim_waits_while_it_is_corrected_and_is_told_when_others_say_so(room: Newsroom) -> None:
    chat = await room.follow_everything(CHAT)
    room.registrar = replace(room.registrar, rules=replace(room.registrar.rules, alert_threshold=0.99))
    await room.publish("Talia Brankow leaves OpenAI for Anthropic")
    waiting = await room.store.in_review(0, room.clock.now() - timedelta(days=1))
    assert waiting
    assert waiting.claim_id

    taken = await referee(room).take_up(waiting.claim_id, ADMIN, hold=True)
    assert taken.move_id
    await referee(room).correct(taken.move_id, Slot.PERSON, Person("Talia Brankov"), ADMIN)
    await room.deliver(minutes=1)
    assert chat.shown == []

    room.registrar = replace(room.registrar, rules=replace(room.registrar.rules, alert_threshold=0.5))
    await room.publish("Talia Brankov joins Anthropic from OpenAI", outlet="The Ledger", hours=1)
    await room.deliver(minutes=1)
    [told] = chat.shown
    assert told.text.startswith("Talia Brankov: OpenAI → Anthropic")


async def test_two_told_moves_that_a_late_article_links_wait_for_an_admin_and_stay_as_told(room: Newsroom) -> None:
    chat = await room.follow_everything(CHAT)
    room.registrar = replace(room.registrar, rules=replace(room.registrar.rules, alert_threshold=0.5))
    await room.publish("An OpenAI researcher leaves for Anthropic")
    await room.publish("Talia Brankov leaves OpenAI", outlet="The Ledger", hours=24)
    await room.deliver(minutes=1)
    assert len(chat.shown) == 2
    await room.publish("Talia Brankov leaves OpenAI for Anthropic", outlet="The Gazette", hours=24)
    yesterday = room.clock.now() - timedelta(days=1)

    waiting = await room.store.in_review(0, yesterday)
    assert waiting
    assert waiting.move
    assert waiting.reason == "unclear: new evidence says that moves 1 and 2, which were both told, are one"
    assert len(await found(room)) == 2

    settled = await referee(room).send(waiting.move.id, ADMIN)
    assert await room.store.in_review(0, yesterday) is None
    assert settled.decision
    await referee(room).undo(settled.decision.id)
    await referee(room).merge(1, 2, ADMIN)
    assert await room.store.in_review(0, yesterday) is None
    assert [len(move.evidence) for move in await found(room)] == [3]
