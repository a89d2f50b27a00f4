from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.app.evaluate import run
from bot.core.errors import DataError


def gold(folder: Path, *items: Mapping[str, object]) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("".join(json.dumps(i) + "\n" for i in items), "utf-8")
    return path


MOVE = {"person": "Talia Brankov", "count": None, "from": "OpenAI", "to": "Meta", "stage": "reported"}
RIGHT = {
    "id": "1",
    "lang": "en",
    "source": "A",
    "kind": "move",
    "title": "Talia Brankov leaves OpenAI for Meta",
    "claims": [MOVE],
}
MISSED = {"id": "2", "lang": "en", "source": "B", "kind": "move", "title": "Rain at OpenAI", "claims": [MOVE]}
QUIET = {"id": "3", "lang": "fr", "source": "A", "kind": "product", "title": "Une page sans nouvelles", "claims": []}
DOUBTED = {**MISSED, "id": "4", "doubt": "readers differ"}


def test_the_numbers_stand_in_a_table_for_all_and_for_each_group(tmp_path: Path) -> None:
    lines = run([gold(tmp_path, RIGHT, MISSED, QUIET)], by="lang").splitlines()

    assert lines[1].split()[:4] == ["all", "1.000", "0.500", "0.667"]
    assert [line.split()[0] for line in lines[2:4]] == ["en", "fr"]


def test_items_with_a_doubt_are_left_out(tmp_path: Path) -> None:
    assert run([gold(tmp_path, RIGHT, DOUBTED)]).splitlines()[1].split()[2] == "1.000"


@pytest.mark.parametrize(("by", "groups"), [("source", {"A", "B"}), ("kind", {"move", "product"})])
def test_the_numbers_split_by_what_is_asked(tmp_path: Path, by: str, groups: set[str]) -> None:
    found = json.loads(run([gold(tmp_path, RIGHT, MISSED, QUIET)], by=by, as_json=True))

    assert set(found["groups"]) == groups


def test_errors_are_listed_when_asked(tmp_path: Path) -> None:
    path = gold(tmp_path, RIGHT, MISSED)

    assert "Rain at OpenAI" in run([path], errors=True)
    assert "Rain at OpenAI" not in run([path])


def test_a_higher_threshold_lets_less_through(tmp_path: Path) -> None:
    found = json.loads(run([gold(tmp_path, RIGHT)], threshold=0.999, as_json=True))

    assert found["all"]["recall"] == 0


def test_several_files_are_one_set(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    found = json.loads(run([gold(tmp_path, RIGHT), gold(tmp_path / "b", MISSED)], as_json=True))

    assert found["all"]["found"] + found["all"]["missed"] == 2


def test_a_line_that_is_no_item_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "1"}\n', "utf-8")

    with pytest.raises(DataError, match=r"gold\.jsonl:1: needs a \"title\""):
        run([path])
