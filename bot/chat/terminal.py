"""Stands in for Telegram: shows in a terminal what a chat would show."""

from __future__ import annotations

from collections import OrderedDict
from difflib import SequenceMatcher
from itertools import count

from rich.console import Console, Group
from rich.panel import Panel
from rich.text import Text as RichText

from bot.chat.drawing import draw, draw_buttons, spell
from bot.core.audience import Lane
from bot.core.outcomes import Edited, EditOutcome, OpenOutcome, Refused, SendOutcome, Sent
from bot.core.text import Text

WIDTH = 76
REMEMBERED = 2000
"""Messages whose text is kept, to show what an edit changes and what a reply answers."""


class TerminalMessenger:
    """The Messenger that prints: a box for each message, edit and reply; plain lines where nobody looks."""

    def __init__(self, console: Console, *, first_id: int = 1) -> None:
        self._console = console
        self._ids = count(first_id)
        self._shown: OrderedDict[int, Text] = OrderedDict()

    async def send(
        self,
        chat_id: int,
        text: Text,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        lane: Lane = Lane.ALERT,
    ) -> SendOutcome:
        """Print a message; it always arrives."""
        del chat_id, thread_id, lane  # There is one reader, and no queue.
        title = "🔕" if silent else ""
        if reply_to is not None:
            title = f"↩ {self._first_line(reply_to)} {title}"
        self._print(title.strip(), text, draw(text))
        message_id = next(self._ids)
        self._remember(message_id, text)
        return Sent(message_id)

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Print what changes in a message that stands further up."""
        del chat_id, lane
        before = self._shown.get(message_id)
        self._print("✎ edited", text, changes(before, text) if before else draw(text))
        self._remember(message_id, text)
        return Edited()

    async def open_topic(self, chat_id: int, name: str) -> OpenOutcome:
        """Say no: there is one column of text."""
        del chat_id, name
        return Refused("a terminal has no topics")

    def _print(self, title: str, text: Text, body: list[RichText]) -> None:
        if not self._console.is_terminal:
            for at, line in enumerate(body):
                mark = f"{title} | " if title and at == 0 else ""
                self._console.print(RichText(mark) + spell(line), soft_wrap=True, highlight=False)
            return
        lines = [*body, *([draw_buttons(text)] if text.buttons else [])]
        width = min(WIDTH, self._console.width)
        self._console.print(Panel(Group(*lines), title=RichText(title), title_align="left", width=width))

    def _first_line(self, message_id: int) -> str:
        answered = self._shown.get(message_id)
        return draw(answered)[0].plain if answered else "an earlier message"

    def _remember(self, message_id: int, text: Text) -> None:
        self._shown[message_id] = text
        self._shown.move_to_end(message_id)
        if len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)


def changes(before: Text, after: Text) -> list[RichText]:
    """The first line of a message, then its lines that went (struck, with a minus) and that came (with a plus)."""
    old, new = draw(before), draw(after)
    lines = [] if old[0] != new[0] else [new[0]]
    matcher = SequenceMatcher(a=[_key(line) for line in old], b=[_key(line) for line in new], autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind != "equal":
            lines += [_marked("- ", line, "dim strike") for line in old[old_from:old_to] if line.plain]
            lines += [_marked("+ ", line, "green") for line in new[new_from:new_to] if line.plain]
    return lines


def _key(line: RichText) -> str:
    return f"{line.plain}{line.spans}"


def _marked(mark: str, line: RichText, style: str) -> RichText:
    return RichText.assemble((mark, style), RichText(line.plain, style=style) if "strike" in style else line)
