"""Whom a change is told, and how."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

import pytest

from bot.core.alerting import Crowd, telling
from bot.core.audience import Alert, Cadence, Chat, Direction, Follow, Lane, Sound
from bot.core.model import Change, Evidence, Slot, Stage, Verdict
from tests.core.invented import LANTERN, ORCHARD, Ledger, at, told

ANNA, BERT, CARL = Chat(1), Chat(2), Chat(3)
NOW = at(10)
RUMOUR = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.RUMOURED)
SECOND = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.RUMOURED, outlet="Le Bac", day=1)
SURE = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.CONFIRMED, outlet="Die Fähre", day=2)
DENIAL = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.DENIED, outlet="Die Fähre", day=2)


def last_change(*reports: Evidence) -> Change:
    ledger = Ledger()
    return [ledger.hear(report) for report in reports][-1][-1]


def decided(  # The one rule as `jobs.telling` asks it, for a handful of chats.
    change: Change,
    follows: Iterable[tuple[Chat, Follow]],
    told_before: Collection[Chat] = (),
    *,
    group: Collection[Chat] = (),
    admins: Collection[int] = (),
) -> list[Alert]:
    what = telling(change, NOW, found=NOW)
    told = {chat.id for chat in (*told_before, *group)}
    crowd = Crowd(change.move, told=told, admins=admins)
    chats = {}
    for chat, rule in follows if what.since else ():
        chats[chat.id] = chat
        crowd.gather(rule, [chat.id])
    replies = [what.reply(chat, what.changed, Lane.ALERT) for chat in told_before if what.changed]
    replies += [what.reply(chat, what.joined, Lane.ALERT) for chat in group if what.joined]
    sent = [(chat, what.new(chats[chat], rank)) for rank, some in crowd.by_rank() for chat in some]
    answered = zip([chat.id for chat in (*told_before, *group)], replies, strict=False)
    return [replace(alert, chat_id=chat) for chat, alert in (*answered, *sent) if alert]


def heard(change: Change, *chats: Chat, told_before: tuple[Chat, ...] = (), **follow: object) -> dict[int, Sound]:
    rule = replace(Follow(), **follow)  # type: ignore[arg-type]  # Any part of a follow may be given.
    return {alert.chat_id: alert.sound for alert in decided(change, [(c, rule) for c in chats], told_before)}


def test_a_new_move_is_a_new_message_to_all_who_follow_it() -> None:
    assert heard(last_change(RUMOUR), ANNA, BERT) == {1: Sound.NEW, 2: Sound.NEW}


def test_several_rules_of_one_chat_give_one_alert() -> None:
    alerts = decided(last_change(RUMOUR), [(ANNA, Follow(id=1)), (ANNA, Follow(id=2))])
    assert [(a.chat_id, a.revision, a.move_id) for a in alerts] == [(1, 1, 1)]


def test_an_added_outlet_never_sounds() -> None:
    assert heard(last_change(RUMOUR, SECOND), ANNA, told_before=(ANNA,)) == {}


def test_a_firmer_stage_is_a_reply_to_who_was_told_and_new_to_who_was_not() -> None:
    change = last_change(RUMOUR, SURE)
    assert heard(change, ANNA, BERT, told_before=(ANNA,)) == {1: Sound.REPLY, 2: Sound.NEW}
    (alert,) = decided(change, [], [ANNA])
    assert alert.changed == {Slot.STAGE}


def test_a_chat_that_asks_for_two_sources_hears_with_the_second() -> None:
    assert heard(last_change(RUMOUR), ANNA, least_sources=2) == {}
    assert heard(last_change(RUMOUR, SECOND), ANNA, least_sources=2) == {1: Sound.NEW}


def test_a_chat_that_asks_for_certainty_hears_with_the_confirmation() -> None:
    assert heard(last_change(RUMOUR), ANNA, least_stage=Stage.CONFIRMED) == {}
    assert heard(last_change(RUMOUR, SURE), ANNA, least_stage=Stage.CONFIRMED) == {1: Sound.NEW}


def test_a_destination_that_becomes_known_sounds() -> None:
    change = last_change(told("Ada Quill", ORCHARD), told("Ada Quill", ORCHARD, LANTERN, day=1))
    assert heard(change, told_before=(ANNA,)) == {1: Sound.REPLY}


def test_a_name_that_becomes_known_sounds() -> None:
    change = last_change(told(None, ORCHARD, LANTERN), told("Ada Quill", ORCHARD, LANTERN, day=1))
    (alert,) = decided(change, [], [ANNA])
    assert alert.changed == {Slot.PERSON}


def test_several_changes_at_once_are_one_reply() -> None:
    rumour, sure = (
        told(None, ORCHARD, stage=Stage.RUMOURED, role="Boat lead"),
        told("Ada Quill", ORCHARD, LANTERN, day=1),
    )
    change = last_change(rumour, replace(sure, claim=replace(sure.claim, role="Boat lead")))
    (alert,) = decided(change, [], [ANNA])
    assert alert.changed == {Slot.PERSON, Slot.DESTINATION, Slot.STAGE}


def test_an_origin_or_a_role_that_becomes_known_makes_no_sound() -> None:
    change = last_change(told("Ada Quill", None, LANTERN), told("Ada Quill", ORCHARD, LANTERN, day=1, role="cook"))
    assert change.verdict is Verdict.REVISED
    assert heard(change, told_before=(ANNA,)) == {}


def test_background_never_sounds() -> None:
    change = last_change(told("Ada Quill", ORCHARD), told("Ada Quill", ORCHARD, LANTERN, day=1, background=True))
    assert change.move.destination == LANTERN
    assert heard(change, told_before=(ANNA,)) == {}


def test_a_denial_is_heard_by_those_who_were_told_and_by_nobody_else() -> None:
    assert heard(last_change(RUMOUR, DENIAL), ANNA, BERT, told_before=(ANNA,)) == {1: Sound.REPLY}


def test_a_denial_of_what_was_never_told_disturbs_nobody() -> None:
    assert heard(last_change(DENIAL), ANNA) == {}


def test_a_confirmation_after_a_denial_sounds() -> None:
    late = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.CONFIRMED, day=9)
    assert heard(last_change(RUMOUR, DENIAL, late), told_before=(ANNA,)) == {1: Sound.REPLY}


def test_a_return_is_one_new_message() -> None:
    change = last_change(RUMOUR, SURE, told("Ada Quill", LANTERN, ORCHARD, day=9))
    assert change.move.return_of == 1
    assert heard(change, ANNA) == {1: Sound.NEW}


def test_a_move_that_is_held_tells_nobody() -> None:
    change = last_change(RUMOUR)
    held = replace(change, verdict=Verdict.HELD, move=replace(change.move, held="unclear"))
    assert heard(held, ANNA, told_before=(BERT,)) == {}


def test_what_says_too_little_tells_nobody() -> None:
    assert heard(last_change(told(None, ORCHARD, count=None)), ANNA) == {}


def test_a_chat_hears_of_what_is_found_after_it_began_to_follow() -> None:
    opened, firmer = last_change(RUMOUR), last_change(RUMOUR, SURE)
    assert telling(opened, NOW, found=at(9)).since == at(9), "an old article that is found now"
    assert telling(opened, NOW).since == opened.move.first, "it was found before, and an admin lets it go out"
    assert telling(firmer, NOW, found=at(9)).since == firmer.move.first, "the move is older than its latest news"


def test_who_muted_the_person_hears_no_reply_either() -> None:
    quiet = replace(ANNA, muted=frozenset({"person:Ada Quill"}))
    assert heard(last_change(RUMOUR, SURE), quiet, told_before=(quiet,)) == {}


def test_a_digest_waits_for_its_hour_unless_the_rule_is_urgent() -> None:
    daily = replace(ANNA, cadence=Cadence.DAILY)
    (alert,) = decided(last_change(RUMOUR), [(daily, Follow())])
    assert alert.sound is Sound.DIGEST
    assert alert.due_at
    assert alert.due_at > NOW
    (urgent,) = decided(last_change(RUMOUR), [(daily, Follow()), (daily, Follow(urgent=True))])
    assert (urgent.sound, urgent.due_at) == (Sound.NEW, NOW)


@pytest.mark.parametrize(
    ("follow", "lane"),
    [
        (Follow(), Lane.ALERT),
        (Follow(words=("quill",)), Lane.ALERT),
        (Follow(direction=Direction.JOINS), Lane.ALERT),
        (Follow(person="Ada Quill"), Lane.URGENT),
        (Follow(lab=LANTERN.family), Lane.URGENT),
        (Follow(other_lab=ORCHARD.family), Lane.URGENT),
        (Follow(urgent=True), Lane.URGENT),
    ],
)
def test_who_names_a_person_or_a_lab_or_is_in_a_hurry_hears_first(follow: Follow, lane: Lane) -> None:
    (alert,) = decided(last_change(RUMOUR), [(ANNA, Follow()), (ANNA, follow), (ANNA, Follow())])
    assert alert.lane is lane


def test_who_looks_after_the_bot_hears_first() -> None:
    alerts = decided(last_change(RUMOUR), [(ANNA, Follow()), (BERT, Follow())], admins={BERT.id})
    assert {alert.chat_id: alert.lane for alert in alerts} == {1: Lane.ALERT, 2: Lane.URGENT}


def test_what_waits_for_a_digest_is_urgent_to_nobody() -> None:
    daily = replace(ANNA, cadence=Cadence.DAILY)
    (alert,) = decided(last_change(RUMOUR), [(daily, Follow(person="Ada Quill"))], admins={ANNA.id})
    assert (alert.sound, alert.lane) == (Sound.DIGEST, Lane.ALERT)


def test_a_chat_that_was_told_of_the_group_hears_of_its_people_in_a_reply() -> None:
    ledger = Ledger()
    ledger.hear(told(None, ORCHARD, LANTERN, count=2))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1))
    alerts = decided(change, [(ANNA, Follow()), (BERT, Follow())], group=[ANNA])
    assert {a.chat_id: a.sound for a in alerts} == {1: Sound.REPLY, 2: Sound.NEW}
