"""Many chats at once, one of which shouts."""

from __future__ import annotations

from bot.chat.inbox import WIDTH
from tests.chat.house import House

CHATS = range(1000, 1120)
ON_THEIR_WAY = 64 + WIDTH
"""So many are handled and answered side by side, and may overtake each other."""


async def test_many_chats_at_once_are_answered_in_turn_whoever_shouts_and_who_shouts_is_told_once(house: House) -> None:
    room = house.server.chat(66)
    for number in range(100):
        house.server.say(66, f"/nonsense {number}")
    for chat in CHATS:
        house.server.say(chat, "/help")
    house.server.say(66, "/language")

    await house.server.until(lambda: all(house.server.chat(chat).shown for chat in CHATS), within=120)
    await house.settled(66)

    called = [call["chat_id"] for call in house.server.called("sendMessage")]
    answered = [chat for chat in called if chat != 66]
    assert max(place - (chat - CHATS[0]) for place, chat in enumerate(answered)) < ON_THEIR_WAY
    assert len([text for text in room.texts if "too fast" in text]) == 1
    assert room.texts[-1] == "Choose a language:", "the last word of one who shouts is heard"
    assert len(room.shown) < 60
