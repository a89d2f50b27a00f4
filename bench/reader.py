"""How many items a second `mercato read` reads on one core, its memory and its start, beside what others search with.

Ours is the whole command, from JSON to JSON; the peers only search texts that are in memory already.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.app.facts import load_facts
from bot.languages import codes, language
from bot.languages.grammar import words

HERE = Path(__file__).parent
PEERS = HERE.parent / ".venv-bench"
MADE = 36_000
"""Items that are made where there are no streams."""


def run(shared: Path | None) -> Iterator[str]:
    """Measure, and say what was measured."""
    with tempfile.TemporaryDirectory() as scratch:
        items = Path(scratch) / "items.jsonl"
        count = _write(items, _streams(shared) if shared and (shared / "streams").is_dir() else _made())
        seconds, memory = _read(items)
        own = count / seconds
        yield f"mercato read: {own:,.0f} items/s of CPU over {count:,} items, {memory:.0f} MB at most"
        yield f"mercato read: {_start(Path(scratch)):.2f} s from start to the claims of one item"
        for name, speed in _peers(items, Path(scratch)).items():
            told = f"{speed:,.0f} items/s; ours is {own / speed:.2f} of it" if isinstance(speed, float) else speed
            yield f"{name}: {told}"


def _write(path: Path, items: Iterable[dict[str, object]]) -> int:
    with path.open("w", encoding="utf-8") as file:
        return sum(bool(file.write(json.dumps(item, ensure_ascii=False) + "\n")) for item in items)


def _streams(shared: Path) -> Iterator[dict[str, object]]:
    for path in sorted((shared / "streams").glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                yield {**item, "summary": item.get("summary") or ""}


def _made() -> Iterator[dict[str, object]]:
    """Made-up news: one item of seven names a lab, one of fifty tells a move, to be on the safe side."""
    chance = random.Random(7)
    filler = [
        "rain",
        "falls",
        "on",
        "the",
        "harbour",
        "while",
        "traders",
        "weigh",
        "prices",
        "and",
        "a",
        "council",
        "debates",
    ]
    for n in range(MADE):
        title = " ".join(chance.choices(filler, k=9)).capitalize()
        if n % 50 == 0:
            title = f"Talia Brankov leaves OpenAI as {title.lower()}"
        elif n % 7 == 0:
            title = f"OpenAI says {title.lower()}"
        summary = ". ".join(" ".join(chance.choices(filler, k=12)).capitalize() for _ in range(2))
        yield {"id": str(n), "lang": "en", "title": title, "summary": summary}


def _read(items: Path) -> tuple[float, float]:
    """Seconds of CPU and megabytes that the command takes for a file."""
    with subprocess.Popen([sys.executable, "-m", "bot", "read", str(items)], stdout=subprocess.DEVNULL) as command:
        _, status, usage = os.wait4(command.pid, 0)
        command.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _start(scratch: Path) -> float:
    one = scratch / "one.jsonl"
    one.write_text('{"id": 1, "title": "Talia Brankov leaves OpenAI for Meta"}\n', "utf-8")
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        _read(one)
        times.append(time.perf_counter() - begin)
    return min(times)


def _peers(items: Path, scratch: Path) -> dict[str, float | str]:
    facts = load_facts()
    names = [form for form in (*facts.forms_of_labs, *facts.forms_of_people) if len(form) > 1]
    moves = [form for code in codes() for verb in language(code).verbs for form in words(verb.forms)]
    listed = scratch / "words.json"
    listed.write_text(json.dumps([sorted(set(names)), sorted(set(moves))]), "utf-8")
    command = [_python(), HERE / "_finders.py", items, listed]
    found: dict[str, float | str] = json.loads(subprocess.check_output(command))
    return found


def _python() -> Path:
    """The Python of the peers, whose environment is made at its first use."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
        subprocess.check_call([*pip, "-r", str(HERE / "requirements.txt")])
    return python
