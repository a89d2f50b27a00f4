"""The part of the store that keeps what chats said and what they are answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.audience import Chat, Follow
from bot.core.effects import Effect
from bot.core.model import Feed, Move
from bot.core.orders import Order, OrderKind
from bot.core.topics import Topics
from bot.ports.judge import Waiting
from bot.ports.records import AuditLine, Revision, StoredUpdate, Tally


class InboxStore(Protocol):
    """The questions of the inbox, where updates are stored before they are confirmed."""

    async def store_updates(self, updates: Sequence[StoredUpdate]) -> None:
        """Keep updates; one that is known stays as it is."""
        ...

    async def open_updates(self) -> list[StoredUpdate]:
        """Updates whose effect is not written yet, in order of arrival."""
        ...

    async def finish_update(self, update_id: int, effects: Sequence[Effect], now: datetime) -> None:
        """Write the effects of an update and its end in one transaction; a finished one is left alone."""
        ...

    async def drop_updates(self, update_ids: Collection[int]) -> None:
        """End updates that are not heard."""
        ...

    async def apply_effects(self, effects: Sequence[Effect], now: datetime) -> None:
        """Write what no update asked for: the terminal's own chat, a command at the shell."""
        ...

    async def fail_update(self, update_id: int, reason: str) -> int:
        """Count a failed attempt; returns how many there were."""
        ...

    async def follows(self, chat_id: int) -> list[Follow]:
        """The rules of a chat."""
        ...

    async def chat(self, chat_id: int) -> Chat | None:
        """A chat that is known."""
        ...

    async def topics(self, chat_id: int) -> Topics:
        """The topics that a forum chose; none for any other chat."""
        ...

    async def export(self, chat_id: int) -> str:
        """All that is stored about a chat, as JSON."""
        ...

    async def latest_moves(self, limit: int, skip: int = 0) -> list[Move]:
        """The moves told last, newest first, after the first few."""
        ...

    async def moves_named(self, keys: Collection[str], limit: int) -> list[Move]:
        """Told moves whose person shares a name key, newest first; sharing one proves nothing."""
        ...

    async def moves_of(self, family: str, since: datetime, limit: int) -> list[Move]:
        """Told moves from or to a family of employers, first reported since then, newest first."""
        ...

    async def revisions(self, move_id: int) -> list[Revision]:
        """How a move changed, in order."""
        ...

    async def audit_lines(self, limit: int, skip: int = 0) -> list[AuditLine]:
        """Who did what, newest first."""
        ...

    async def audit_line(self, line_id: int) -> AuditLine | None:
        """One line of who did what."""
        ...

    async def line_of(self, decision: int) -> AuditLine | None:
        """The line that a decision about moves or names wrote."""
        ...

    async def last_change(self, actor: int) -> AuditLine | None:
        """The latest that this one did and that can be undone."""
        ...

    async def orders(self, *kinds: OrderKind) -> list[Order]:
        """What admins decided about names and holds, in its order."""
        ...

    async def orders_seen(self) -> tuple[int, int]:
        """A mark that changes with every such decision, made or undone."""
        ...

    async def is_admin(self, user_id: int) -> bool:
        """Whether admins made this user one of them."""
        ...

    async def in_review(self, place: int, since: datetime) -> Waiting | None:
        """What waits for review at this place: moves that are held, then unsure claims since then, newest first."""
        ...

    async def moves_between(self, since: datetime, until: datetime, limit: int) -> list[Move]:
        """Moves first told in that time, newest first."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def move_told_in(self, chat_id: int, message_id: int) -> Move | None:
        """The move that a message of the bot tells of."""
        ...

    async def feeds(self) -> list[Feed]:
        """All feeds that are watched, by id."""
        ...

    async def tally(self, now: datetime) -> Tally:
        """Numbers for a status."""
        ...
