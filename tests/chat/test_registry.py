from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from bot.app.phrases import load_phrases
from bot.chat import commands
from bot.chat.ask import Plugin, Press
from bot.chat.registry import commands_of, plugins, presses_of

MODULES = [module.name for module in iter_modules(commands.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_each_module_holds_exactly_one_plugin(name: str) -> None:
    module = import_module(f"{commands.__name__}.{name}")

    assert [value for value in vars(module).values() if isinstance(value, Plugin)] == [module.PLUGIN]


@pytest.mark.parametrize("name", MODULES)
def test_a_file_is_called_what_its_command_is_called(name: str) -> None:
    plugin = import_module(f"{commands.__name__}.{name}").PLUGIN

    assert name == (plugin.action if isinstance(plugin, Press) else plugin.name)


def test_no_two_have_the_same_place_or_name() -> None:
    found = commands_of(plugins())

    assert len({command.rank for command in found}) == len(found)
    assert [command.rank for command in found] == sorted(command.rank for command in found)
    assert len({press.action for press in presses_of(plugins())}) == len(presses_of(plugins()))
    assert len(plugins()) == len(MODULES)


def test_names_and_summaries_are_what_telegram_takes() -> None:
    for command in commands_of(plugins()):
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command.name)
        for language in ("en", "fr"):
            assert 1 <= len(command.summary(load_phrases(language))) <= 60


def test_the_data_of_a_button_leaves_room_for_its_words() -> None:
    assert all(len(press.action.encode()) <= 20 for press in presses_of(plugins()))
