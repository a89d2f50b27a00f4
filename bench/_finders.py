"""What others find names with, each timed over the same texts: run by bench/reader.py with the Python of the peers.

Prints one JSON object: items a second by the peer's name, or why there is none.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

SECONDS = 4.0
"""How long one peer is measured at most."""
Finder = Callable[[str], object]


def main(texts: Path, words: Path) -> None:
    """Measure every peer."""
    items = [f"{item['title']}\n{item['summary']}" for item in map(json.loads, texts.open(encoding="utf-8"))]
    names, moves = json.loads(words.read_text("utf-8"))
    print(json.dumps({name: _measured(make, items, names, moves) for name, make in PEERS.items()}))


def _measured(
    make: Callable[[list[str], list[str]], Finder], items: list[str], names: list[str], moves: list[str]
) -> float | str:
    try:
        find = make(names, moves)
    except ImportError as missing:
        return f"not installed: {missing}"
    begin, done = time.process_time(), 0
    for text in items:
        find(text)
        done += 1
        if done % 100 == 0 and time.process_time() - begin > SECONDS:
            break
    return done / (time.process_time() - begin)


def _ahocorasick(names: list[str], moves: list[str]) -> Finder:
    ahocorasick = import_module("ahocorasick")

    automaton = ahocorasick.Automaton()
    for word in names + moves:
        automaton.add_word(word.lower(), word)
    automaton.make_automaton()
    return lambda text: list(automaton.iter(text.lower()))


def _hyperscan(names: list[str], moves: list[str]) -> Finder:
    hyperscan = import_module("hyperscan")

    database = hyperscan.Database()
    words = [re.escape(word.lower()).encode() for word in names + moves]
    flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_SINGLEMATCH
    database.compile(expressions=words, ids=list(range(len(words))), elements=len(words), flags=flags)
    found: list[int] = []

    def find(text: str) -> list[int]:
        found.clear()
        database.scan(text.lower().encode(), match_event_handler=lambda key, *_: found.append(key))
        return found

    return find


def _keywords(names: list[str], moves: list[str]) -> Finder:
    first, second = (re.compile(rf"\b(?:{'|'.join(map(re.escape, w))})\b", re.IGNORECASE) for w in (names, moves))
    return lambda text: first.search(text) and second.search(text)


def _flashtext(names: list[str], moves: list[str]) -> Finder:
    processor = import_module("flashtext2").KeywordProcessor(case_sensitive=False)
    for word in names + moves:
        processor.add_keyword(word, word)
    find: Finder = processor.extract_keywords
    return find


def _spacy(names: list[str], moves: list[str]) -> Finder:
    nlp = import_module("spacy").blank("en")
    matcher = import_module("spacy.matcher").PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("names", list(nlp.pipe(names)))
    matcher.add("moves", list(nlp.pipe(moves)))
    return lambda text: matcher(nlp(text))


PEERS = {
    "one pass of pyahocorasick": _ahocorasick,
    "one pass of hyperscan": _hyperscan,
    "a keyword filter (re)": _keywords,
    "flashtext2": _flashtext,
    "spaCy blank + PhraseMatcher": _spacy,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
