"""Readers over some days, told as stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

import pytest

from bot.core.alerting import telling
from bot.core.audience import Alert, Cadence, Sound
from bot.core.effects import SaveChat
from bot.core.model import Change, Person, Verdict
from bot.jobs.telling import tell
from bot.ports import Store
from tests.chat.house import ADA, House, add_move, days_ago
from tests.chat.readers import tap_label
from tests.servers.telegram import TelegramServer

ENGLISH = ("en", "/follow leaving nimbus", "Save", "Mute person", "Ada Quill is muted here.", "2 moves in your quiet")
FRENCH = ("fr", "/follow quitter nimbus", "Enregistrer", "Masquer", "Ada Quill est masqué ici.", "2 transferts pendant")


async def news(house: House, name: str) -> tuple[int, int]:
    """A move becomes known; how many are to hear of it, and its id."""
    move = await add_move(house.store, replace(ADA, person=Person(name)), when=days_ago(0))
    async with house.store.book() as book:
        change = Change(Verdict.OPENED, move, "nobody told of it before")
        told = await tell(book, telling(change, days_ago(0), found=days_ago(0)))
    house.wake()
    return told, move.id


async def morning_comes(house: House, held: Sequence[Alert]) -> None:
    for each in held:
        await house.store.settle_alert(each.id, each.state, "the night is over", due_at=days_ago(0))
    house.wake()


@pytest.mark.parametrize("said", [ENGLISH, FRENCH])
async def test_a_reporter_is_told_mutes_one_sleeps_and_wakes_to_a_digest(house: House, said: tuple[str, ...]) -> None:
    language, wish, save, mute, muted, digest = said
    room = house.server.chat(42)
    await house.ask(42, wish, language=language)
    await tap_label(house, 42, save)

    await news(house, "Ada Quill")
    await house.server.until(lambda: "Ada Quill" in room.texts[-1])
    [hush] = [b["callback_data"] for b in room.shown[-1].buttons if mute in b["text"]]
    assert await house.press(42, hush) == muted
    told, _ = await news(house, "Ada Quill")
    assert told == 0

    await house.settled()
    chat = await house.store.chat(42)
    assert chat
    night = time((days_ago(0).hour + 23) % 24), time((days_ago(0).hour + 6) % 24)
    await house.store.apply_effects([SaveChat(replace(chat, quiet=night))], days_ago(0))
    moves = [(await news(house, name))[1] for name in ("Bo Reed", "Cy Stone")]
    held = await house.store.waiting(42, moves)
    assert [each.sound for each in held] == [Sound.DIGEST, Sound.DIGEST]
    assert muted == room.texts[-1]

    await morning_comes(house, held)
    await house.server.until(lambda: digest in room.texts[-1])
    assert "Bo Reed" in room.texts[-1]
    assert "Cy Stone" in room.texts[-1]


async def test_a_german_recruiter_follows_leavers_mutes_one_rests_and_reads_a_daily_digest(
    server: TelegramServer, store: Store
) -> None:
    house, room, hour = House(server, store, languages=("en", "de")), server.chat(42), days_ago(0).hour
    async with house.at_work():
        assert "Nimbus Labs → …" in await house.ask(42, "/follow Abgänge von Nimbus Labs", language="de")
        assert "Das verfolgst du ab jetzt:" in await tap_label(house, 42, "Speichern")
        await news(house, "Ada Quill")
        await server.until(lambda: room.texts[-1].startswith("Ada Quill: Nimbus Labs → Orchard AI"))
        await house.settled()
        assert await house.ask(42, "/mute Ada Quill") == "Ada Quill ist hier stumm."
        wish = f"/when täglich um {(hour + 7) % 24} Uhr, Ruhe von {(hour + 23) % 24} bis {(hour + 6) % 24} Uhr"
        assert f"Täglich · {(hour + 7) % 24:02}:00\nRuhezeiten: {(hour + 23) % 24:02}:00–" in await house.ask(42, wish)
        await house.settled()
        chat = await store.chat(42)
        assert chat
        assert chat.cadence is Cadence.DAILY

        heard, before = [await news(house, name) for name in ("Ada Quill", "Bo Reed", "Cy Stone")], len(room.texts)
        assert [told for told, _ in heard] == [0, 1, 1]
        held = await store.waiting(42, [move_id for _, move_id in heard])
        assert {alert.sound for alert in held} == {Sound.DIGEST}
        assert len(room.texts) == before
        await morning_comes(house, held)
        await server.until(lambda: "2 Wechsel seit der letzten Zusammenfassung" in room.texts[-1])
    assert [name for name in ("Ada Quill", "Bo Reed", "Cy Stone") if name in room.texts[-1]] == ["Bo Reed", "Cy Stone"]
