"""The languages that the reader knows: one file each, found by its name; its words stand nowhere else."""

from __future__ import annotations

from functools import cache
from importlib import import_module, resources

from bot.languages.grammar import Example
from bot.languages.language import Language

_CODE_LENGTH = 2
"""Files with a longer name are no language: they help several."""


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file."""
    names = (f.name.removesuffix(".py") for f in resources.files(__package__).iterdir() if f.name.endswith(".py"))
    return tuple(sorted(name for name in names if len(name) == _CODE_LENGTH))


@cache
def language(code: str) -> Language:
    """The language of that code; LookupError when it has no file or the file no `LANGUAGE`."""
    found = getattr(_module(code), "LANGUAGE", None)
    if isinstance(found, Language):
        return found
    raise LookupError(f"bot/languages/{code}.py has no LANGUAGE")


def examples(code: str) -> tuple[Example, ...]:
    """The sentences that test the language."""
    found = getattr(_module(code), "EXAMPLES", ())
    return tuple(e for e in found if isinstance(e, Example))


def _module(code: str) -> object:
    if code not in codes():
        raise LookupError(f"no file for the language {code}")
    return import_module(f"{__package__}.{code}")
