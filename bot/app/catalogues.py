"""Brings the message catalogues up to date with the sentences in the code: `make messages`."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "mercato.pot"
_KEYWORDS = {"say": None, "count": (1, 2)}
_SPEAKING = ("core/wording/**.py", "chat/**.py", "jobs/**.py", "app/**.py")
"""Where sentences for chats are said."""
_DATED = datetime(2026, 1, 1, tzinfo=UTC)
"""The headers carry a fixed date, so that an update which changes nothing changes no file."""


def messages_in_code() -> Catalog:
    """Every sentence that the code says, with the files in which it stands."""
    catalogue = Catalog(project="Mercato", creation_date=_DATED, revision_date=_DATED, charset="utf-8")
    found = extract_from_dir(ROOT, method_map=[(folder, "python") for folder in _SPEAKING], keywords=_KEYWORDS)
    for file, _line, message, _comments, _context in sorted(found, key=lambda f: (f[0], f[1])):
        catalogue.add(message, locations=[(f"bot/{file}", 0)])
    return catalogue


def catalogue_files() -> dict[str, Path]:
    """The catalogue of each language."""
    return {path.parts[-3]: path for path in sorted(LOCALES.glob("*/LC_MESSAGES/mercato.po"))}


def update() -> Iterator[str]:
    """Write the template and bring every catalogue up to it; yields what each still lacks, in a sentence."""
    template = messages_in_code()
    TEMPLATE.write_bytes(_as_po(template))
    for language, path in catalogue_files().items():
        catalogue = read_po(io.BytesIO(path.read_bytes()), locale=language)
        catalogue.update(template, no_fuzzy_matching=True, update_header_comment=False)
        catalogue.revision_date = _DATED
        path.write_bytes(_as_po(catalogue))
        lacking = sum(not is_translated(message) for message in catalogue if message.id)
        yield f"{language}: {lacking} of {len(catalogue)} messages are not translated yet"


def is_translated(message: Message) -> bool:
    """Whether every form of a message says something."""
    forms = message.string
    return bool(forms) if forms is None or isinstance(forms, str) else all(forms)


def _as_po(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalogue, width=120, ignore_obsolete=True, include_lineno=False, sort_output=True)
    return out.getvalue()
