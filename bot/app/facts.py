"""Reads the files of facts that ship with the bot."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Any

from bot.core.errors import DataError
from bot.reading.facts import Facts
from bot.reading.reader import Reader


def load_facts() -> Facts:
    """Labs, people and outlets of `bot/data`. DataError says which file cannot be used, and why."""
    labs, people, outlets = (_table(name) for name in ("labs", "people", "outlets"))
    try:
        return Facts.of(labs, people, outlets, _given_names())
    except KeyError as missing:
        raise DataError("bot/data", f"an entry lacks {missing}") from missing
    except (ValueError, TypeError, AttributeError) as problem:
        raise DataError("bot/data", str(problem)) from problem


def load_table(file: str) -> dict[str, Any]:
    """One TOML file of `bot/data`, parsed."""
    try:
        return tomllib.loads(resources.files("bot.data").joinpath(file).read_text("utf-8"))
    except FileNotFoundError as missing:
        raise DataError(f"bot/data/{file}", "is missing") from missing
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise DataError(f"bot/data/{file}", f"is no valid TOML: {problem}") from problem


def _given_names() -> list[str]:
    lines = resources.files("bot.data").joinpath("given_names.txt").read_text("utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split()]


def _table(name: str) -> list[Mapping[str, Any]]:
    entries = load_table(f"{name}.toml").get(name)
    if not isinstance(entries, list):
        raise DataError(f"bot/data/{name}.toml", f"needs a list called {name}")
    return entries


def load_reader() -> Reader:
    """The reader with the facts and weights that ship with the bot."""
    return Reader(load_facts(), _weights("weights"))


def load_prior() -> Mapping[str, float]:
    """What the features are worth without any labelled item."""
    return _weights("prior")


def _weights(name: str) -> Mapping[str, float]:
    weights = load_table("weights.toml").get(name)
    if not isinstance(weights, dict):
        raise DataError("bot/data/weights.toml", f"needs a table called {name}")
    return weights
