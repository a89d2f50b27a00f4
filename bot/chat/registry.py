"""Finds the commands and buttons: each module of `commands/` holds exactly one, called `PLUGIN`."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules

from bot.chat import commands
from bot.chat.ask import Command, Plugin, Press


def plugins() -> list[Plugin]:
    """All commands in the order of their rank, then all buttons."""
    found: list[Plugin] = [
        import_module(f"{commands.__name__}.{module.name}").PLUGIN for module in iter_modules(commands.__path__)
    ]
    return sorted(found, key=lambda plugin: (plugin.rank, plugin.name) if isinstance(plugin, Command) else (1000, ""))


def commands_of(found: Sequence[Plugin]) -> list[Command]:
    """The commands among the plug-ins."""
    return [plugin for plugin in found if isinstance(plugin, Command)]


def presses_of(found: Sequence[Plugin]) -> list[Press]:
    """The buttons among the plug-ins."""
    return [plugin for plugin in found if isinstance(plugin, Press)]
