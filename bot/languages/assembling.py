"""Puts a language together from the tables that its modules hold."""

from __future__ import annotations

from dataclasses import fields
from types import ModuleType
from typing import Any

from bot.languages.language import Language

_FIELDS = frozenset(field.name for field in fields(Language))


def assembled(*modules: ModuleType, **own: Any) -> Language:  # noqa: ANN401 - whatever the fields of a language are
    """A language whose field `common` is the table COMMON of one of the modules, and so on; `own` says the rest."""
    tables = {name.lower(): table for module in modules for name, table in vars(module).items() if name.isupper()}
    return Language(**{name: table for name, table in tables.items() if name in _FIELDS} | own)
