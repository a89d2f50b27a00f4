"""The languages that the reader knows: one file or folder each, found by its name; its words stand nowhere else."""

from __future__ import annotations

from functools import cache
from importlib import import_module, resources

from bot.languages.grammar import Example
from bot.languages.language import Language

_CODE_LENGTH = 2
"""Files and folders with a longer name are no language: they help several."""


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file or a folder."""
    found = resources.files(__package__).iterdir()
    names = (f.name.removesuffix(".py") for f in found if f.name.endswith(".py") or (f / "__init__.py").is_file())
    return tuple(sorted(name for name in names if len(name) == _CODE_LENGTH))


@cache
def language(code: str) -> Language:
    """The language of that code; LookupError when it has no file or folder, or this no `LANGUAGE`."""
    found = getattr(_module(code), "LANGUAGE", None)
    if isinstance(found, Language):
        return found
    raise LookupError(f"{__package__}.{code} has no LANGUAGE")


def examples(code: str) -> tuple[Example, ...]:
    """The sentences that test the language."""
    found = getattr(_module(code), "EXAMPLES", ())
    return tuple(e for e in found if isinstance(e, Example))


def _module(code: str) -> object:
    if code not in codes():
        raise LookupError(f"no file or folder for the language {code}")
    return import_module(f"{__package__}.{code}")
