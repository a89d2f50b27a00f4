"""Writes the feed documents and expected.json from source/: run `python examples/build.py` after a change there."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from documents import Item, document

HERE = Path(__file__).parent
START = datetime(2026, 3, 1, tzinfo=UTC)
END = datetime(2026, 3, 31, 22, tzinfo=UTC)
LAG = timedelta(minutes=6)
"""How soon after its publication a report of a move stands in the feed."""
STAY = timedelta(days=4)
"""How long an item stays in the feed at least, so that a bot that was down for a while still meets it."""
WINDOW = 10
"""How many items a document has when few are new."""


def load() -> tuple[list[dict], list[str], dict[str, list[Item]]]:
    """The moves, the ids of the sample items, and each outlet's items in order of publication."""
    story = tomllib.loads((HERE / "source/moves.toml").read_text("utf-8"))
    outlets = {}
    for path in sorted((HERE / "source/outlets").glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        outlets[path.stem] = sorted((Item(path.stem, data["feed"], e) for e in data["item"]), key=lambda i: i.at)
    return story["move"], story["sample"], outlets


def states(items: list[Item]) -> dict[datetime, list[Item]]:
    """Which items stand in the feed at each moment at which it changes, newest first."""
    step = timedelta(hours=items[0].feed["every_hours"])
    usual = {START + n * step for n in range((END - START) // step + 1)} | {END}
    moments = sorted(usual | {i.at + LAG for i in items if "tells" in i.entry and i.at > START})
    shown = {i.id: next(m for m in moments if m >= i.at) for i in items}
    found: dict[datetime, list[Item]] = {}
    for moment in moments:
        out = [i for i in items if shown[i.id] <= moment]
        window = [i for n, i in enumerate(reversed(out)) if n < WINDOW or moment - shown[i.id] < STAY]
        if not found or window != next(reversed(found.values())):
            found[moment] = window
    return found


def said(i: Item, move: dict) -> dict:
    """The claim that the item makes about the move."""
    known = move | dict.fromkeys(i.entry.get("without", ()))
    unnamed = move.get("person") and not known["person"]
    return {
        "person": known.get("person"), "count": 1 if unnamed else move.get("count"),
        "from": known.get("from"), "to": known.get("to"), "stage": i.stage,
    }  # fmt: skip


def report(i: Item, move: dict) -> dict:
    about = {"at": stamp(i.at), "feed": i.slug, "outlet": i.feed["title"], "language": i.language, "item": i.key}
    return about | said(i, move) | {"citation": i.entry.get("cites")}


def heard(move: dict, told: list[Item]) -> list[dict]:
    """What a chat that follows everything meets over time: a new message, replies with sound, silent edits."""
    if "silent" in move or "group" in move:
        return []
    replies = {(r["feed"], r["at"]): r["why"] for r in move.get("replies", ())}
    steps = []
    for i in told:
        why = replies.get((i.slug, i.at))
        step = {"at": stamp(i.at), "feed": i.slug, "language": i.language}
        steps.append(step | ({"how": "reply", "why": why} if why else {"how": "edit" if steps else "new"}))
    return steps


def expected_move(move: dict, moves: list[dict], items: list[Item]) -> dict:
    told = [i for i in items if move["id"] in i.entry.get("tells", ())]
    circle = {move["id"], *(m["id"] for m in moves if m.get("group") == move["id"])}
    languages = list(dict.fromkeys(i.language for i in told))
    made = {
        "id": move["id"], "person": move.get("person"),
        "names": [n for n in [move.get("person"), *move.get("names", ())] if n],
        "count": move.get("count"), "from": move.get("from"), "to": move.get("to"), "role": move.get("role"),
        "stage": move["stage"], "relevance": move.get("relevance", "core"), "first": f"{told[0].at:%Y-%m-%d}",
        "group": move.get("group"), "return_of": move.get("return_of"),
        "languages": languages, "needs": [] if {"en", "fr"} & {*languages} else sorted(languages),
        "outlets": list(dict.fromkeys(i.feed["title"] for i in told)),
        "sources": list(dict.fromkeys(i.entry.get("cites", i.feed["title"]) for i in told)),
        "told_by": [report(i, move) for i in told],
        "mentioned_by": [i.key for i in items if move["id"] in i.entry.get("mentions", ())],
        "heard": heard(move, [i for i in items if circle & {*i.entry.get("tells", ())}]),
    }  # fmt: skip
    return made | ({"told": False, "why": move["silent"]} if "silent" in move else {})


def expected(moves: list[dict], outlets: dict[str, list[Item]]) -> dict:
    items = sorted((i for own in outlets.values() for i in own), key=lambda i: (i.at, i.id))
    made = [expected_move(m, moves, items) for m in moves]
    made.sort(key=lambda m: m["told_by"][0]["at"])
    return {
        "about": "What a careful reader of title and summary alone would have been told by examples/feeds in March "
        "2026. README.md beside this file explains the keys.",
        "moves": [m for m in made if "told" not in m],
        "optional": [m for m in made if "told" in m],
        "never": sorted({name for i in items for name in i.entry.get("never", ())}),
    }


def sample(i: Item, moves: dict[str, dict]) -> dict:
    """The item as `mercato read` takes it and `mercato eval` scores it."""
    claims = [
        said(i, moves[name]) | {"role": moves[name].get("role"), "relevance": moves[name].get("relevance", "core"),
        "background": key == "mentions"}
        for key in ("tells", "mentions")
        for name in i.entry.get(key, ())
    ]  # fmt: skip
    return {
        "id": i.id, "lang": i.language, "source": i.feed["title"], "published": stamp(i.at), "url": i.link,
        "title": i.entry["title"], "summary": i.entry["summary"], "claims": claims,
        "kind": i.entry.get("trap", "move" if claims else "unrelated"),
    }  # fmt: skip


def stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def dump(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def build(target: Path) -> None:
    """Write everything below `target`, in the place of what was there."""
    moves, samples, outlets = load()
    shutil.rmtree(target / "feeds", ignore_errors=True)
    for slug, items in outlets.items():
        folder = target / "feeds" / slug
        folder.mkdir(parents=True)
        ending = "json" if items[0].feed["format"] == "json" else "xml"
        for moment, window in states(items).items():
            (folder / f"{moment:%Y%m%dT%H%M%SZ}.{ending}").write_bytes(document(window, moment))
    (target / "expected.json").write_text(dump(expected(moves, outlets)), "utf-8")
    by_id = {i.id: i for items in outlets.values() for i in items}
    by_name = {m["id"]: m for m in moves}
    lines = [json.dumps(sample(by_id[name], by_name), ensure_ascii=False) + "\n" for name in samples]
    (target / "items.jsonl").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
