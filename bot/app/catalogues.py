"""Brings the message catalogues up to date with the sentences in the code: `make messages`."""

from __future__ import annotations

import ast
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.pofile import read_po, write_po

from bot.chat.tongues import NAMES, SOURCE, locale_of
from bot.core.reasons import CONTEXT, because

ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "mercato.pot"
_FORMS = {"say": 1, "count": 2}
"""How many literals the methods of Phrases begin with."""
_SPEAKING = ("core/wording", "chat", "jobs", "app")
"""Where sentences for chats are said."""
_DATED = datetime(2026, 1, 1, tzinfo=UTC)
"""The headers carry a fixed date, so that an update which changes nothing changes no file."""


def messages_in_code() -> Catalog:
    """Every sentence that the code says, with the files in which it stands."""
    catalogue = Catalog(project="Mercato", creation_date=_DATED, revision_date=_DATED, charset="utf-8")
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        where = [(f"bot/{path.relative_to(ROOT)}", 0)]
        speaking = any(path.is_relative_to(ROOT / folder) for folder in _SPEAKING)
        for forms in said_in(tree) if speaking else ():
            catalogue.add(forms if len(forms) > 1 else forms[0], locations=where)
        for template in reasons_in(tree):
            catalogue.add(template, locations=where, context=CONTEXT)
    return catalogue


def said_in(tree: ast.AST) -> Iterator[tuple[str, ...]]:
    """The literals of each call of `say` and `count`. Babel's own search misses those inside an f-string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            wanted = node.args[: _FORMS.get(node.func.attr, 0)]
            forms = tuple(a.value for a in wanted if isinstance(a, ast.Constant) and isinstance(a.value, str))
            if forms and len(forms) == _FORMS[node.func.attr]:
                yield forms


def reasons_in(tree: ast.AST) -> Iterator[str]:
    """The literal of each call of `because`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == because.__name__:
            template = node.args[0]
            if isinstance(template, ast.Constant) and isinstance(template.value, str):
                yield template.value


def catalogue_files() -> dict[str, Path]:
    """The catalogue of each language, by its locale."""
    locales = [locale_of(tag) for tag in NAMES if tag != SOURCE]
    return {locale: LOCALES / locale / "LC_MESSAGES" / "mercato.po" for locale in locales}


def update() -> Iterator[str]:
    """Write the template and bring every catalogue up to it; yields what each still lacks, in a sentence."""
    template = messages_in_code()
    TEMPLATE.write_bytes(_as_po(template))
    for language, path in catalogue_files().items():
        catalogue = _read(language, path)
        catalogue.update(template, no_fuzzy_matching=True, update_header_comment=False)
        catalogue.revision_date = _DATED
        path.write_bytes(_as_po(catalogue))
        lacking = sum(not is_translated(message) for message in catalogue if message.id)
        yield f"{language}: {lacking} of {len(catalogue)} messages are not translated yet"


def _read(language: str, path: Path) -> Catalog:
    """The catalogue as it stands; an empty one for a language that is new."""
    if path.exists():
        return read_po(io.BytesIO(path.read_bytes()), locale=language)
    path.parent.mkdir(parents=True)
    return Catalog(language, header_comment="", project="Mercato", creation_date=_DATED, fuzzy=False)


def is_translated(message: Message) -> bool:
    """Whether every form of a message says something."""
    forms = message.string
    return bool(forms) if forms is None or isinstance(forms, str) else all(forms)


def _as_po(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalogue, width=120, ignore_obsolete=True, include_lineno=False, sort_output=True)
    return out.getvalue()
