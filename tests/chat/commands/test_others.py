from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.ask import Reading
from bot.core.audience import Alert, Sound
from bot.core.model import Article, Person, Relevance
from bot.ports import Poll
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago
from tests.chat.readers import tap_label, toast


async def test_who_stops_hears_nothing_more_and_what_waits_is_skipped(house: House) -> None:
    await house.ask(42, "/start")
    move = await add_move(house.store)
    async with house.store.book() as book:
        due = days_ago(-1)
        await book.add_alerts(Alert(move.id, 1, 42, Sound.NEW, due_at=due), [42])

    answer = await house.ask(42, "/stop")

    chat = await house.store.chat(42)
    assert chat
    assert "nothing more" in answer
    assert not chat.active
    assert await house.store.waiting(42, [move.id]) == []
    assert await house.ask(42, "/stop") == "You hear nothing from me anyway; /start begins."


async def test_the_latest_moves_come_newest_first_with_their_links(house: House) -> None:
    await add_move(house.store, when=days_ago(3))
    await add_move(house.store, replace(ADA, person=Person("Bo Reed")), when=days_ago(1))

    answer = await house.ask(42, "/latest")

    shown = house.server.chat(42).shown[-1]
    assert answer.index("Bo Reed") < answer.index("Ada Quill")
    assert shown.marked("text_link") == ["Bo Reed: Nimbus Labs → Orchard AI", "Ada Quill: Nimbus Labs → Orchard AI"]


async def test_without_moves_the_latest_says_so(house: House) -> None:
    assert await house.ask(42, "/latest") == "No moves so far."
    assert await house.ask(43, "/latest", language="fr") == "Aucun transfert pour l’instant."


async def test_help_fits_one_screen_and_shows_admins_their_commands(house: House) -> None:
    answer = await house.ask(42, "/help")
    admins = await house.ask(ADMIN, "/help")

    assert [line.split()[0] for line in answer.splitlines() if line.startswith("/")] == [
        "/start",
        "/follow",
        "/following",
        "/when",
        "/mute",
        "/latest",
        "/who",
        "/lab",
        "/move",
        "/why",
        "/help",
        "/language",
        "/channel",
        "/here",
        "/stop",
        "/export",
        "/forget",
    ]
    assert len(answer.splitlines()) <= 20
    assert "/status" in admins
    assert "/check <…>" in admins


async def test_status_shows_an_admin_how_it_goes(house: House) -> None:
    move = await add_move(house.store)
    await house.store.record_polls([Poll(1, days_ago(0), days_ago(-1), new_articles=1)])
    await house.ask(42, "/start")
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, 42, Sound.NEW, due_at=days_ago(-1)), [42])

    answer = await house.ask(ADMIN, "/status")

    assert "1 feed, 0 failing" in answer
    assert "1 article\n1 move\n1 chat" in answer


@pytest.mark.parametrize("command", ["/status", "/check something"])
async def test_others_get_a_polite_no(house: House, command: str) -> None:
    assert await house.ask(42, command) == "Sorry, that is for the admins of this bot only."
    assert await house.ask(43, command, language="fr") == "Désolé, c’est réservé aux administrateurs de ce bot."


async def test_check_explains_how_a_text_is_read(house: House) -> None:
    seen: list[Article] = []

    def read(article: Article) -> Reading:
        seen.append(article)
        claim = replace(ADA, confidence=0.9, evidence="Ada Quill leaves Nimbus")
        unsure = replace(ADA, person=Person("Bo Reed"), confidence=0.5)
        return Reading((claim, unsure, replace(claim, background=True)), ("JOIN frame: leaves … for",))

    house.read = read

    answer = await house.ask(ADMIN, "/check Ada Quill leaves Nimbus Labs for Orchard AI")

    assert seen == [Article("check", "Ada Quill leaves Nimbus Labs for Orchard AI")]
    assert "Ada Quill: Nimbus Labs → Orchard AI" in answer
    assert "It would be told." in answer
    assert "it would go to review" in answer
    assert "never told by itself" in answer
    assert "“Ada Quill leaves Nimbus”" in answer
    assert "– JOIN frame: leaves … for" in answer


async def test_check_reads_a_text_of_several_lines_whole(house: House) -> None:
    seen: list[str] = []

    def read(article: Article) -> Reading:
        seen.append(article.title)
        return Reading(())

    house.read = read

    await house.ask(ADMIN, "/check\nAda Quill moves.\nShe joins Orchard AI.")

    assert seen == ["Ada Quill moves.\nShe joins Orchard AI."]


async def test_check_says_when_there_is_no_move(house: House) -> None:
    house.read = lambda _: Reading((), ("no word of moving",))

    answer = await house.ask(ADMIN, "/check Nimbus Labs opens an office")

    assert "I read no move in it." in answer
    assert "– no word of moving" in answer


async def test_check_reads_what_stands_behind_a_link(house: House) -> None:
    house.pages["https://ledger.example/1"] = Article("1", "Ada Quill is out", text="She joins Orchard AI.")
    house.read = lambda article: Reading((replace(ADA, relevance=Relevance.OTHER),) if article.text else ())

    answer = await house.ask(ADMIN, "/check https://ledger.example/1")

    assert answer.startswith("Ada Quill is out")
    assert "Not about AI work" in answer


async def test_check_says_why_a_page_cannot_be_had(house: House) -> None:
    answer = await house.ask(ADMIN, "/check https://ledger.example/gone")

    assert answer == "I cannot get that page: it answers 404"


async def test_check_without_words_says_what_it_needs(house: House) -> None:
    assert await house.ask(ADMIN, "/check") == "Give me something to read: /check <text or link>"


async def test_a_muted_person_is_muted_for_this_chat_and_can_be_undone(house: House) -> None:
    move = await add_move(house.store)
    await house.ask(42, "/start")
    await house.ask(43, "/start")
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, 42, Sound.NEW, due_at=days_ago(1)), [42])
    await house.ask(42, "/latest")
    await house.server.until(lambda: len(house.server.chat(42).shown) == 3)

    answer = await house.press(42, f"hush:{move.id}")

    muted, other = await house.store.chat(42), await house.store.chat(43)
    assert muted
    assert other
    assert answer == "Ada Quill is muted here."
    assert muted.muted == frozenset({"person:Ada Quill"})
    assert other.muted == frozenset()
    await house.ask(42, "/help")
    assert await toast(house, 42, f"hush:{move.id}") == "Ada Quill is muted here."
    assert await tap_label(house, 42, "Undo") == "You hear of Ada Quill again."
    again = await house.store.chat(42)
    assert again
    assert again.muted == frozenset()
    assert set(house.server.methods.toasts) == {"1", "2", "3"}


@pytest.mark.parametrize("text", ["hello there", "/nonsense", "/followopenai"])
async def test_what_the_bot_does_not_understand_gets_a_helpful_answer(house: House, text: str) -> None:
    assert await house.ask(42, text) == "I do not understand that. /help shows what you can ask me."


async def test_a_groups_own_talk_is_none_of_our_business(house: House) -> None:
    house.server.say(-100, "good morning all")
    house.server.say(-100, "/nonsense")
    await house.ask(42, "/help")

    assert house.server.chat(-100).shown == []
    assert "I do not understand" in await house.ask(-100, "/nonsense@mercato_test_bot")


async def test_a_chat_that_threw_the_bot_out_is_left_in_peace(house: House) -> None:
    await house.ask(-100, "/start")
    house.server.member(-100, "kicked")

    async def is_stopped() -> bool:
        chat = await house.store.chat(-100)
        return chat is not None and not chat.active

    await house.until(is_stopped)
