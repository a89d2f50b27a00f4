"""`mercato read`: JSON Lines of items in, JSON Lines of claims out, in the same order."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from bot.app.facts import load_reader
from bot.app.items import article_of, open_items, read_lines
from bot.core.model import Claim
from bot.reading.reader import Reader


def run_read(file: Path | None, *, explain: bool) -> None:
    """Read the items of a file, or of standard input, and print what each of them claims."""
    reader = load_reader()
    name = str(file) if file else "standard input"
    with open_items(file) if file else nullcontext(sys.stdin.buffer) as lines:
        for answer in answers(reader, lines, name, explain=explain):
            sys.stdout.write(f"{answer}\n")


def answers(reader: Reader, lines: Iterable[bytes], name: str, *, explain: bool = False) -> Iterable[str]:
    """The answer to each item as a line of JSON; DataError names the line that is no item."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    for number, item in read_lines(lines, name):
        reading = reader.read(article_of(item, f"{name}, line {number}"), explain=explain)
        answer: dict[str, Any] = {"id": item.get("id"), "claims": [as_json(claim) for claim in reading.claims]}
        if explain:
            answer["language"] = reading.language
            answer["explanation"] = list(reading.steps)
        yield encode(answer)


def as_json(claim: Claim) -> dict[str, object]:
    """A claim in the words of the command line's contract."""
    return {
        "person": claim.person.name if claim.person else None,
        "count": claim.count if claim.person is None else None,
        "from": claim.origin.name if claim.origin else None,
        "to": claim.destination.name if claim.destination else None,
        "role": claim.role,
        "seniority": claim.seniority.value,
        "stage": claim.stage.value,
        "background": claim.background,
        "relevance": claim.relevance.value,
        "citation": claim.citation,
        "confidence": round(claim.confidence, 3),
        "evidence": claim.evidence,
        "returns": claim.returns,
        "more": claim.more,
    }
