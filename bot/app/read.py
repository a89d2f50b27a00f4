"""`mercato read`: items in, claims out, one JSON line each, in the same order."""

from __future__ import annotations

import gc
import json
import sys
from io import BufferedIOBase, BufferedReader, FileIO
from pathlib import Path
from typing import Any, BinaryIO

from bot.app.facts import load_reader
from bot.app.items import arriving, article_of, open_items, read_lines
from bot.core.model import Claim, Employer
from bot.reading.reader import Reader, Reading

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_YOUNG = 100_000
"""Objects made before the collector looks for cycles: what the reader makes for an item has none, and it makes many."""


def run_read(file: Path | None, *, explain: bool) -> None:
    """Read the items of a file, or of standard input, and print what each of them claims."""
    gc.set_threshold(_YOUNG)
    if file is None:
        stdin = BufferedReader(FileIO(sys.stdin.fileno(), closefd=False))
        run(stdin, sys.stdout.buffer, name="standard input", explain=explain)
        return
    with open_items(file) as lines:
        run(lines, sys.stdout.buffer, name=str(file), explain=explain)


def run(stream: BufferedIOBase, out: BinaryIO, *, name: str = "stdin", explain: bool = False) -> None:
    """Read every line and write its claims. DataError names the first line that is no item; those before are out.

    All that has come is answered before more is waited for: a program may write an item and wait for its claims.
    """
    reader = load_reader()
    first = 1
    for lines in arriving(stream):
        waiting: list[str] = []
        try:
            for number, item in read_lines(lines, name, first):
                waiting.append(answer(reader, item, f"{name}, line {number}", explain=explain))
        finally:
            _write(out, waiting)
        first += len(lines)


def answer(reader: Reader, item: dict[str, Any], place: str, *, explain: bool = False) -> str:
    """The output line of one item."""
    reading = reader.read(article_of(item, place), explain=explain)
    if not reading.claims and not explain:
        return f'{{"id":{_encode(item.get("id"))},"claims":[]}}'
    return _encode(as_json(item.get("id"), reading, explain=explain))


def as_json(key: object, reading: Reading, *, explain: bool = False) -> dict[str, Any]:
    """What is written for one item."""
    found: dict[str, Any] = {"id": key, "claims": [_claim(claim) for claim in reading.claims]}
    if explain:
        found["language"] = reading.language
        found["explain"] = list(reading.steps)
    return found


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "person": claim.person.name if claim.person else None,
        "count": claim.count,
        "from": _side(claim.origin),
        "to": _side(claim.destination),
        "role": claim.role,
        "seniority": claim.seniority.value,
        "stage": claim.stage.value,
        "background": claim.background,
        "relevance": claim.relevance.value,
        "citation": claim.citation,
        "confidence": claim.confidence,
        "evidence": claim.evidence,
        "more": claim.more,
        "returns": claim.returns,
        "pay": claim.pay,
    }


def _side(employer: Employer | None) -> str | None:
    return employer.name if employer else None


def _write(out: BinaryIO, waiting: list[str]) -> None:
    if waiting:
        out.write(("\n".join(waiting) + "\n").encode())
        out.flush()
