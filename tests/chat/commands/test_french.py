"""Every command and button once in French: nothing of it is left in English."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.ask import Reading
from bot.core.effects import SaveChat
from tests.chat.house import ADA, ADMIN, House, add_move, days_ago
from tests.chat.readers import tap_label

COMMANDS = {
    "/start": "Vous suivez tout, dès la première rumeur.",
    "/start lab-nimbus": "Vous suivez Nimbus Labs, dès la première rumeur.",
    "/latest": "Le dernier transfert",
    "/help": "/audit – Voir qui a fait quoi",
    "/stop": "Vous ne recevez déjà rien.",
    "/status": "1 transfert",
    "/check Ada part": "Ce serait annoncé.",
    "bonjour": "Je ne comprends pas. /help montre ce que vous pouvez me demander.",
}


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_is_answered_in_french(house: House, command: str) -> None:
    await add_move(house.store, when=days_ago(1))
    house.read = lambda _: Reading((ADA,))

    assert COMMANDS[command] in await house.ask(ADMIN, command, language="fr")


async def test_a_button_answers_in_the_language_of_its_chat(house: House) -> None:
    move = await add_move(house.store)
    await house.ask(42, "/start", language="fr")
    chat = await house.store.chat(42)
    assert chat
    await house.store.apply_effects([SaveChat(replace(chat, title="Ada"))], days_ago(0))
    [shown] = house.server.chat(42).shown
    shown.markup = {"inline_keyboard": [[{"text": "Masquer", "callback_data": f"hush:{move.id}"}]]}

    assert await house.press(42, f"hush:{move.id}") == "Ada Quill est masqué ici."
    assert [button["text"] for button in house.server.chat(42).shown[-1].buttons] == ["Annuler"]
    assert "Ada Quill" in await tap_label(house, 42, "Annuler")


async def test_the_menu_is_in_french_for_french_readers(house: House) -> None:
    menus = house.server.methods.menus
    await house.server.until(lambda: len(menus) == 6)

    assert menus["default", "fr"][0] == {"command": "start", "description": "Recevoir tous les transferts"}
