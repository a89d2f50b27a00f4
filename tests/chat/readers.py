"""What readers do, for tests: they are told of a move, and press buttons by their label."""

from __future__ import annotations

from bot.core.audience import Alert, Sound
from bot.core.model import Claim, Move
from tests.chat.house import ADA, House, add_move, days_ago
from tests.servers.telegram import ShownMessage


async def alerted(house: House, claim: Claim = ADA, chat_id: int = 42) -> Move:
    """Let a chat be told of a move, until that is written down."""
    move = await add_move(house.store, claim)
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, chat_id, Sound.NEW, due_at=days_ago(1)), [chat_id])
    house.wake()

    async def is_told() -> bool:
        return await house.store.message(move.id, chat_id) is not None

    await house.until(is_told)
    return move


def data_of(house: House, chat_id: int, label: str) -> tuple[ShownMessage, str]:
    """The latest message with a button that bears this label, and the data of that button."""
    for message in reversed(house.server.chat(chat_id).shown):
        for each in message.buttons:
            if label in each["text"]:
                return message, each["callback_data"]
    raise AssertionError(f"no button says {label}")


async def tap_label(house: House, chat_id: int, label: str) -> str:
    """Press a button by its label, and what its message shows then."""
    message, data = data_of(house, chat_id, label)
    edits = len(message.before)
    house.server.press(chat_id, data, message_id=message.id)
    await house.server.until(lambda: len(message.before) > edits)
    return message.text


async def toast(house: House, chat_id: int, data: str, message_id: int | None = None) -> str:
    """Press a button, and the word that pops up."""
    house.server.press(chat_id, data, message_id=message_id)
    number = house.server.updates.callbacks[-1]["id"]
    await house.server.until(lambda: number in house.server.methods.toasts)
    return house.server.methods.toasts[number]
