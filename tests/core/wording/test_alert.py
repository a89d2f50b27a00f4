"""The message that tells of a move, whole, in English and French."""

from __future__ import annotations

from dataclasses import replace

from bot.app.phrases import load_phrases
from bot.core.model import Seniority, Stage
from bot.core.text import Button, Entity, EntityKind
from bot.core.wording import alert_text
from tests.core.invented import BAKERY, HARBOR, LANTERN, ORCHARD, OWN, at, move_of, told

ENGLISH, FRENCH = load_phrases("en"), load_phrases("fr")
QUILL = move_of(
    told("Ada Quill", ORCHARD, LANTERN, role="head of robotics", seniority=Seniority.LEAD, confidence=0.93),
    told("Ada Quill", ORCHARD, LANTERN, outlet="Le Bac", day=1, stage=Stage.CONFIRMED, confidence=0.97),
    told("Ada Quill", None, LANTERN, outlet="Die Fähre", day=1.2, citation="The Night Ferry", confidence=0.9),
)
GROUP = move_of(told(None, ORCHARD, LANTERN, count=3))

FEEDBACK = (Button("Feedback", data="feedback:7"),)


def test_a_move_in_english() -> None:
    assert (
        alert_text(QUILL, [], ENGLISH).text
        == """\
Ada Quill: Orchard AI → Lantern Labs
head of robotics
🟢 Confirmed · 3 independent sources · read with 97 % certainty

Sources: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
First reported: 2026-03-02 09:30 UTC"""
    )


def test_a_move_in_french() -> None:
    assert (
        alert_text(QUILL, [], FRENCH).text.replace("\u00a0", "~")
        == """\
Ada Quill~: Orchard AI → Lantern Labs
head of robotics
🟢 Confirmé · 3 sources indépendantes · lu avec 97~% de certitude

Sources~: The Daily Ferry, Le Bac, The Night Ferry (via Die Fähre)
Première annonce~: 2026-03-02 09:30 UTC"""
    )


def test_every_source_is_a_link_and_the_time_is_shown_in_the_readers_zone() -> None:
    text = alert_text(QUILL, [], ENGLISH)
    links = {_marked(text.text, e): e.url for e in text.entities if e.kind is EntityKind.TEXT_LINK}
    assert links == {
        "The Daily Ferry": "https://example.org/the-daily-ferry/0",
        "Le Bac": "https://example.org/le-bac/1",
        "The Night Ferry": "https://example.org/die-fähre/1.2",
    }
    (moment,) = [e for e in text.entities if e.kind is EntityKind.DATE_TIME]
    assert _marked(text.text, moment) == "2026-03-02 09:30 UTC"
    assert (moment.unix_time, moment.date_time_format) == (int(at().timestamp()), "Dt")


def test_a_date_without_a_time_is_shown_as_a_date() -> None:
    midnight = at().replace(hour=0, minute=0)
    move = replace(QUILL, evidence=(replace(QUILL.evidence[0], when=midnight),))
    (moment,) = [e for e in alert_text(move, [], ENGLISH).entities if e.kind is EntityKind.DATE_TIME]
    assert moment.date_time_format == "D"
    assert moment.unix_time == int(midnight.timestamp()) + 12 * 3600, "noon is the same date nearly everywhere"


def test_the_firmest_original_is_previewed_and_opened() -> None:
    text = alert_text(QUILL, [], ENGLISH)
    assert text.preview == "https://example.org/le-bac/1"
    assert text.buttons == ((Button("Source", url=text.preview), Button("Mute person", data="hush:7")), FEEDBACK)


def test_an_aggregators_link_is_the_last_to_be_previewed() -> None:
    first, *rest = move_of(told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", ORCHARD, LANTERN, day=1)).evidence
    aggregated = replace(first, url="https://news.google.com/rss/articles/abc")
    assert alert_text(replace(QUILL, evidence=(aggregated, *rest)), [], ENGLISH).preview == rest[0].url


def test_a_denied_move_is_struck_through() -> None:
    text = alert_text(replace(QUILL, stage=Stage.DENIED), [], ENGLISH)
    assert text.text.splitlines()[:2] == ["🔴 Denied", "Ada Quill: Orchard AI → Lantern Labs"]
    struck = [_marked(text.text, e) for e in text.entities if e.kind is EntityKind.STRIKETHROUGH]
    assert struck == ["Ada Quill: Orchard AI → Lantern Labs"]


def test_an_undone_move_is_struck_through() -> None:
    assert alert_text(replace(QUILL, stage=Stage.REVERSED), [], FRENCH).text.startswith("⚫ Annulé\nAda Quill")


def test_a_group_shows_who_is_named_so_far() -> None:
    assert (
        alert_text(GROUP, [QUILL, move_of(told("Ben Moss", ORCHARD, LANTERN, stage=Stage.DENIED))], ENGLISH).text
        == """\
3 people: Orchard AI → Lantern Labs
🔵 Reported · 1 independent source · read with 100 % certainty

Named so far:
🟢 Ada Quill, head of robotics
🔴 Ben Moss

Sources: The Daily Ferry
First reported: 2026-03-02 09:30 UTC"""
    )


def test_a_group_has_nobody_to_mute() -> None:
    assert [b.label for row in alert_text(GROUP, [], ENGLISH).buttons for b in row] == ["Source", "Feedback"]


def test_headlines_of_all_kinds() -> None:
    moves = {
        "A researcher: Orchard AI → Lantern Labs": told(None, ORCHARD, LANTERN, seniority=Seniority.RESEARCHER),
        "Somebody unnamed: → Lantern Labs": told(None, None, LANTERN),
        "Several people: Orchard AI → ?": told(None, ORCHARD, count=None),
        "Ada Quill: Orchard AI → own company": told("Ada Quill", ORCHARD, OWN),
    }
    assert [alert_text(move_of(m), [], ENGLISH).text.splitlines()[0] for m in moves.values()] == list(moves)


def test_rivals_and_returns_are_said() -> None:
    rumour = told("Ada Quill", ORCHARD, LANTERN, stage=Stage.RUMOURED)
    rival = told("Ada Quill", ORCHARD, HARBOR, day=1, stage=Stage.RUMOURED)
    assert "Also talked about: Harbor Research" in alert_text(move_of(rumour, rival), [], ENGLISH).text
    assert "↩ Goes back to Lantern Labs" in alert_text(replace(QUILL, return_of=3), [], ENGLISH).text


def test_many_sources_are_summed_up() -> None:
    reports = [told("Ada Quill", ORCHARD, LANTERN, outlet=f"Ferry {i}") for i in range(9)]
    assert "Ferry 5 and 3 more\n" in alert_text(move_of(*reports), [], ENGLISH).text
    assert "Ferry 5 et 3 autres\n" in alert_text(move_of(*reports), [], FRENCH).text


def test_nothing_from_a_feed_becomes_formatting_or_a_command() -> None:
    evil = told("Ada <b>Quill</b>\u202e /stop @all", ORCHARD, BAKERY, outlet="*Le* [Bac](http://evil.example)")
    text = alert_text(move_of(evil), [], ENGLISH)
    assert "Ada <b>Quill</\u2060b> /\u2060stop @\u2060all" in text.text
    assert {e.kind for e in text.entities} == {EntityKind.BOLD, EntityKind.TEXT_LINK, EntityKind.DATE_TIME}


def test_an_address_that_telegram_would_refuse_is_no_link() -> None:
    for url in ("javascript:alert(1)", "https://localhost/x", "https://u:p@evil.example/", "http://a b.example", "/x"):
        bad = replace(told("Ada Quill", ORCHARD, LANTERN), url=url)
        text = alert_text(move_of(bad), [], ENGLISH)
        assert text.preview is None
        assert [b.label for row in text.buttons for b in row] == ["Mute person", "Feedback"]


def test_offsets_count_utf_16_units() -> None:
    text = alert_text(move_of(told("𝒜da Quill", ORCHARD, LANTERN)), [], ENGLISH)
    bold = next(e for e in text.entities if e.kind is EntityKind.BOLD)
    assert bold.length == len("Ada Quill: Orchard AI → Lantern Labs") + 1


def test_the_longest_alert_fits_a_message() -> None:
    huge = "Wörter 𝕏 " * 900
    reports = [told(huge, ORCHARD, BAKERY, outlet=f"{i} {huge}", role=huge) for i in range(200)]
    members = [move_of(told(f"{i} {huge}", ORCHARD, LANTERN, role=huge)) for i in range(200)]
    text = alert_text(replace(move_of(*reports), person=None, count=200), members, ENGLISH)
    assert len(text.text.encode("utf-16-le")) // 2 <= 4096
    assert len(text.entities) <= 100
    assert all(e.offset + e.length <= 4096 for e in text.entities)


def _marked(text: str, entity: Entity) -> str:
    units = text.encode("utf-16-le")
    return units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")
