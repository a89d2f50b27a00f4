"""Every command and every button once, in English and in French: each answers, and nothing is left in English."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.app.clock import SystemClock
from bot.chat.ask import Reading
from bot.chat.decrees import the_judge
from bot.chat.registry import commands_of, plugins, presses_of
from bot.core.effects import Audit, Feedback, SaveChat
from bot.core.model import Document, Entry, Person
from bot.ports import Poll
from bot.store import open_store
from tests.chat.commands.test_names import process
from tests.chat.commands.test_topics import FORUM, OWNER
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago
from tests.chat.readers import alerted
from tests.servers.telegram import TelegramServer

WORDLESS = {"/export", "edit:"}
"""What answers with a file, or with names alone."""
WISH = {"en": "/follow leaving nimbus", "fr": "/follow quitter nimbus"}
NAMES = ("Ada Quill", "Bo Reed", "Cy Stone", "Di Vane", "Ed Olm", "Flo Marr", "Gus Tarn", "Hal Birk", "Ida Sorn")
LIST = b'<opml version="2.0"><body><outline xmlUrl="https://post.example/feed"/></body></opml>'
TOLD = ["hush:", "unmute:", "feedback:", "because:", "feedback:", "said:"]
"""The buttons under an alert."""


def tour(language: str) -> Iterator[str]:
    """What is written and pressed, in its order; a button by the beginning of its data."""
    yield from ("/start", "narrow:", "time:", "/latest", "earlier:", WISH[language], "save:", "page:", "edit:")
    yield from (
        "/following",
        "/when",
        "/mute The Ledger",
        "hear:",
        "/mute",
        "muted:",
        "/who Ada Quill",
        "/lab Nimbus Labs",
        "span:",
    )
    yield from ("/move 1", "/why 1", "/help", "/language", f"speak:{language}", "/channel", "/status", "hello")
    yield from ("/review", "queue:", "rule:edit", "slot:", "fix:", "/correct 1 role chief scientist", "/retract 2")
    yield from ("/merge 3 4", "/split 3", "part:", "/review", "rule:merge", "join:")
    yield from ("/exclude Flo Marr", "/exclude", "excluded:", "allow:", "/editlab Quasar Minds, QM Research", "know:")
    yield from ("/editperson Adah Kwil alias of Ada Quill", "/addfeed https://wire.example/feed", "undone:")
    yield from ("/feeds", "feed:", "/testfeed https://wire.example/feed", "/pausefeed 1", "/resumefeed 1")
    yield from ("/removefeed 1", "/check something", "/pause", "/resume", "/undo", "/audit", "log:", "/admins")
    yield from ("/broadcast The bot moves house.", "announce:", "/export", "/stop", "/forget", "forgotten:")


@dataclass
class Guest:
    """Goes through the house, and remembers what each step showed."""

    house: House
    chat: int = ADMIN
    seen: dict[str, str] = field(default_factory=dict)

    async def does(self, *steps: str) -> None:
        for step in steps:
            button = not step.startswith("/") and step != "hello"
            self.seen[step if button else step.split()[0]] = await (self._press(step) if button else self._ask(step))

    async def _ask(self, words: str) -> str:
        return await self.house.ask(self.chat, words)

    async def _press(self, begins: str) -> str:
        """Press the latest button whose data begins so: what pops up or is shown then."""
        server, room = self.house.server, self.house.server.chat(self.chat)
        found = [(m, b) for m in room.shown for b in m.buttons if b.get("callback_data", "").startswith(begins)]
        assert found, f"no button {begins} after {list(self.seen)[-1]}"
        message, pressed = found[-1]
        before = len(room.shown), len(message.before)
        server.press(self.chat, pressed["callback_data"], message_id=message.id)
        number = server.updates.callbacks[-1]["id"]
        toasts = server.methods.toasts
        await server.until(lambda: toasts.get(number) or (len(room.shown), len(message.before)) != before)
        return toasts.get(number) or (message.text if len(message.before) > before[1] else room.shown[-1].text)

    async def hands_over(self, content: bytes) -> None:
        room = self.house.server.chat(self.chat)
        before = len(room.shown)
        self.house.server.hand_over(self.chat, "list.opml", content)
        await self.house.server.until(lambda: len(room.shown) > before)


async def furnish(house: House) -> None:
    """Moves, two of which wait for review, a feed that was polled, a log and a list of names of several pages."""
    for days, name in enumerate((*NAMES, "Jo Fenn", "Kit Ward", "Lou Pask"), 1):
        await add_move(house.store, replace(ADA, person=Person(name)), when=days_ago(days))
    for held in (11, 12):
        await house.store.apply_effects([Feedback(held, ADMIN, "no move", admin=True)], days_ago(0))
    await house.store.record_polls([Poll(1, days_ago(0), days_ago(-1), title="The Ledger")])
    await house.store.apply_effects([Audit(0, "pause feed", f"Feed {n}") for n in range(20)], SystemClock().now())
    for name in NAMES:
        await the_judge(house.tools()).exclude(f"{name} the Elder", ADMIN)
    entry = Entry("1", "Ada Quill changes sides", published=days_ago(0))
    house.documents["https://wire.example/feed"] = Document("The Wire", "en", (entry,))
    house.read = lambda _: Reading((ADA,))


async def mute_many(house: House) -> None:
    """As many names as fill two pages."""
    await house.settled(ADMIN)
    chat = await house.store.chat(ADMIN)
    assert chat
    muted = frozenset(f"person:{name} the Elder" for name in NAMES)
    await house.store.apply_effects([SaveChat(replace(chat, muted=muted))], days_ago(0))


async def shown_in(language: str, database: Path) -> dict[str, str]:
    """What each step shows in a language."""
    store = await open_store(f"sqlite:///{database}", durable=False)
    async with TelegramServer().running() as server:
        house = House(server, store, living=process(), patience=0)
        server.chat(ADMIN, language=language)
        async with house.at_work():
            await furnish(house)
            guest = Guest(house)
            await guest.does("/start")
            await mute_many(house)
            await alerted(house, replace(ADA, person=Person("Max Grole")), ADMIN)
            await guest.does(*TOLD)
            await guest.does(*(step for step in tour(language) if step not in {"/stop", "/forget", "forgotten:"}))
            await guest.hands_over(LIST)
            await guest.does("addlist:", "/stop", "/forget", "forgotten:")
            guest.seen |= await _in_a_forum(house, language)
        assert server.violations == []
    await store.close()
    return guest.seen


async def _in_a_forum(house: House, language: str) -> dict[str, str]:
    room = house.server.chat(FORUM, "supergroup", title="Watchers", language=language)
    room.forum, room.admins = True, {OWNER}
    guest = Guest(house, FORUM)
    await guest.does("/here", "topics:")
    return guest.seen


async def test_every_command_and_every_button_answers_in_english_and_in_french(tmp_path: Path, migrated: Path) -> None:
    english, french = [
        await shown_in(language, Path(shutil.copy(migrated, tmp_path / f"{language}.db"))) for language in ("en", "fr")
    ]

    found = plugins()
    pressed = {step.partition(":")[0] for step in english}
    assert {f"/{command.name}" for command in commands_of(found)} <= english.keys()
    assert {press.action for press in presses_of(found)} <= pressed
    assert {step for step in english.keys() & french.keys() if english[step] == french[step]} <= WORDLESS
