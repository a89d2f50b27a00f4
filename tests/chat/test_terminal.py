from __future__ import annotations

import io
from datetime import UTC, datetime

from rich.console import Console

from bot.chat.terminal import TerminalMessenger
from bot.core.outcomes import Edited, Sent
from bot.core.text import Button, Entity, EntityKind, Text
from bot.core.wording import Writer

RUMOUR = (
    Writer()
    .add("🚀 ")
    .add("Ada Quill", EntityKind.BOLD)
    .add(": Nimbus → Orchard\n🟡 Rumour\n")
    .add("The Ledger", url="https://ledger.example/quill")
    .add(", ")
    .when(datetime(2025, 5, 3, tzinfo=UTC))
    .done([[Button("Source", url="https://ledger.example/quill"), Button("Mute person", data="hush:1")]])
)
DENIED = Text("🚀 Ada Quill: Nimbus → Orchard\n🔴 Denied", (Entity(EntityKind.STRIKETHROUGH, 3, 27),))


class Screen:
    def __init__(self, *, terminal: bool) -> None:
        self.file = io.StringIO()
        console = Console(
            file=self.file, force_terminal=terminal, width=80, color_system="truecolor" if terminal else None
        )
        self.messenger = TerminalMessenger(console)

    @property
    def text(self) -> str:
        return self.file.getvalue()


async def test_a_message_is_a_box_with_its_buttons() -> None:
    screen = Screen(terminal=True)

    assert await screen.messenger.send(0, RUMOUR) == Sent(1)

    assert "╭" in screen.text
    assert "[ Source ]  [ Mute person ]" in screen.text
    assert "\x1b[1mAda Quill\x1b[0m" in screen.text
    assert "https://ledger.example/quill" in screen.text
    assert "\x1b[4m2025-05-03\x1b[0m" in screen.text


async def test_each_message_has_a_greater_id() -> None:
    screen = Screen(terminal=True)

    assert [await screen.messenger.send(0, RUMOUR) for _ in range(3)] == [Sent(1), Sent(2), Sent(3)]


async def test_plain_lines_where_nobody_looks() -> None:
    screen = Screen(terminal=False)

    await screen.messenger.send(0, RUMOUR)

    assert (
        screen.text
        == "🚀 Ada Quill: Nimbus → Orchard\n🟡 Rumour\nThe Ledger <https://ledger.example/quill>, 2025-05-03\n"
    )


async def test_an_edit_shows_what_changed() -> None:
    screen = Screen(terminal=False)
    await screen.messenger.send(0, RUMOUR)
    before = len(screen.text)

    second = Text(RUMOUR.text.replace("🟡 Rumour", "🟢 Confirmed"), RUMOUR.entities[:1])
    assert await screen.messenger.edit(0, 1, second) == Edited()

    shown = screen.text[before:].splitlines()
    assert shown[0] == "✎ edited | 🚀 Ada Quill: Nimbus → Orchard"
    assert "- 🟡 Rumour" in shown
    assert "+ 🟢 Confirmed" in shown


async def test_a_headline_that_is_struck_counts_as_changed() -> None:
    screen = Screen(terminal=True)
    await screen.messenger.send(0, RUMOUR)
    before = len(screen.text)

    await screen.messenger.edit(0, 1, DENIED)

    assert "\x1b[9mAda Quill: Nimbus → Orchard" in screen.text[before:]
    assert "✎ edited" in screen.text[before:]


async def test_a_reply_shows_what_it_answers() -> None:
    screen = Screen(terminal=False)
    await screen.messenger.send(0, RUMOUR)

    await screen.messenger.send(0, Text("🔴 Denied"), reply_to=1)

    assert screen.text.endswith("↩ 🚀 Ada Quill: Nimbus → Orchard | 🔴 Denied\n")


async def test_a_reply_to_a_message_of_an_earlier_run_says_so() -> None:
    screen = Screen(terminal=False)

    await screen.messenger.send(0, Text("🔴 Denied"), reply_to=99)
    await screen.messenger.edit(0, 98, Text("as it is now"))

    assert screen.text == "↩ an earlier message | 🔴 Denied\n✎ edited | as it is now\n"


async def test_text_of_a_feed_is_neither_markup_nor_control_code() -> None:
    screen = Screen(terminal=True)
    nasty = "[/bad] [bold]Ada[/bold] \x1b]0;owned\x07 \x9b2J"

    await screen.messenger.send(0, Text(nasty, (Entity(EntityKind.TEXT_LINK, 0, 3, url="https://e.example/\x1b\\x"),)))

    assert "ad] [bold]Ada[/bold]" in screen.text
    assert "\x1b]0;" not in screen.text
    assert "\x07" not in screen.text
    assert "\x9b" not in screen.text
    assert "\x1b\\x" not in screen.text


async def test_a_silent_message_says_that_it_made_no_sound() -> None:
    screen = Screen(terminal=False)

    await screen.messenger.send(0, Text("hello"), silent=True)

    assert screen.text == "🔕 | hello\n"


async def test_a_long_line_is_not_cut_where_nobody_looks() -> None:
    screen = Screen(terminal=False)

    await screen.messenger.send(0, Text("word " * 60 + "end"))

    assert screen.text.count("\n") == 1
