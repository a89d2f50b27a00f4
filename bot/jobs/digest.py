"""Makes one message of all that a chat may hear in its digest now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.core.alerting import Matcher
from bot.core.audience import Alert, Chat
from bot.core.model import Move
from bot.jobs.parcel import Packer, Parcel


async def pack_digest(
    packer: Packer, alert: Alert, chat: Chat, now: datetime, belongs: Callable[[Move], bool]
) -> Parcel | None:
    """Make the digest that this alert begins; None when it would tell of one move alone, which is an alert then.

    What does not fit, or does not belong into it, stays due and follows in a message of its own.
    """
    alerts = await packer.store.digest(chat.id, now)
    moves: dict[int, Move] = {}
    of_move: dict[int, list[Alert]] = {}
    for each in alerts:
        move = await packer.store.move(each.move_id)
        if move is None or move.held or not move.stage.firmness or Matcher(move).muted(chat):
            continue
        if belongs(move):
            moves[move.id] = move
            of_move.setdefault(move.id, []).append(each)
    if len(moves) < 2:  # noqa: PLR2004 - one is no digest
        return None
    text, told = packer.digest_text(list(moves.values()), chat)
    covered = {each.id: each for move in told for each in of_move[move.id]}
    # The alert itself is on its way: whatever the page shows, it must come to its end with it.
    seen = [each for move in told for each in (move, *await packer.members(move))]
    _, shown = await packer.standing(told, chat)
    whole = tuple((covered | {alert.id: alert}).values())
    return Parcel(alert, told[0], chat, text, whole, shown=shown, seen=tuple(seen))
