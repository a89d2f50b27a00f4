from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from bot.app.read import run
from bot.core.errors import DataError

KEYS = {
    *("person", "count", "from", "to", "role", "seniority", "stage", "background", "relevance", "citation"),
    *("confidence", "evidence"),
}


def read(*items: dict[str, Any] | str, explain: bool = False) -> list[dict[str, Any]]:
    lines = [i.encode() if isinstance(i, str) else json.dumps(i).encode() for i in items]
    out = io.BytesIO()
    run(io.BytesIO(b"\n".join(lines)), out, explain=explain)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_item_has_its_line_in_order() -> None:
    found = read(
        {"id": "a", "title": "Rain in Oslo"},
        {"id": 7, "title": "Talia Brankov leaves OpenAI for Meta", "lang": "en", "published": "2026-03-01"},
        {"id": None, "title": ""},
    )

    assert [f["id"] for f in found] == ["a", 7, None]
    assert [len(f["claims"]) for f in found] == [0, 1, 0]


def test_a_claim_has_every_key_of_the_contract() -> None:
    [item] = read({"id": "a", "title": "Talia Brankov leaves OpenAI for Meta"})
    [claim] = item["claims"]

    assert set(claim) >= KEYS
    assert (claim["person"], claim["from"], claim["to"]) == ("Talia Brankov", "OpenAI", "Meta")
    assert claim["stage"] == "reported"
    assert 0.8 <= claim["confidence"] <= 1


def test_an_unnamed_company_of_ones_own_is_called_startup() -> None:
    [item] = read({"id": "a", "title": "Talia Brankov leaves OpenAI to start her own company"})

    assert item["claims"][0]["to"] == "startup"


def test_the_full_text_is_read_too() -> None:
    [item] = read({"id": "a", "title": "Monday notes", "text": "A quiet week. Talia Brankov left OpenAI for Meta."})

    assert [c["person"] for c in item["claims"]] == ["Talia Brankov"]


def test_an_explanation_is_added_when_asked() -> None:
    item = {"id": "a", "title": "Gareth Bloom leaves OpenAI's board"}

    assert "explain" not in read(item)[0]
    assert read(item, explain=True)[0]["explain"][-1] == "no alert: a board seat, not a job"


def test_a_program_may_write_one_item_and_wait_for_its_claims() -> None:
    command = [sys.executable, "-m", "bot", "read"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
        assert reader.stdin
        assert reader.stdout
        for key in ("first", "second"):
            reader.stdin.write(
                json.dumps({"id": key, "title": "Talia Brankov leaves OpenAI for Meta"}).encode() + b"\n"
            )
            reader.stdin.flush()

            assert json.loads(reader.stdout.readline())["id"] == key
        reader.stdin.close()
        assert reader.wait(20) == 0


def test_a_line_may_come_in_pieces_of_any_size() -> None:
    long = {"id": "long", "title": "Rain", "summary": "A wet week. " * 20_000}

    assert [f["id"] for f in read({"id": "a", "title": "Sun"}, long, {"id": "z", "title": "Snow"})] == [
        "a",
        "long",
        "z",
    ]


def test_empty_lines_are_skipped() -> None:
    assert len(read("\n", {"id": "a", "title": "Rain"}, "  \n")) == 1


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "stdin, line 2: is no JSON"),
        ("[]", "stdin, line 2: is no JSON object"),
        ('{"id": "b"}', 'stdin, line 2: needs a "title" that is text'),
        ('{"title": 5}', 'stdin, line 2: needs a "title" that is text'),
        ('{"title": "x", "summary": []}', 'stdin, line 2: "summary" must be text'),
    ],
)
def test_a_bad_line_is_named_and_what_stood_before_it_is_out(line: str, problem: str) -> None:
    out = io.BytesIO()

    with pytest.raises(DataError) as raised:
        run(io.BytesIO(b'{"id": "a", "title": "Rain"}\n' + line.encode()), out)

    assert str(raised.value).startswith(problem)
    assert json.loads(out.getvalue()) == {"id": "a", "claims": []}


@pytest.mark.parametrize(
    "published", ["2026-03-01", "Sun, 01 Mar 2026 08:00:00 GMT", "yesterday", "2026-03-01T08:00:00Z"]
)
def test_dates_of_any_form_are_taken(published: str) -> None:
    [item] = read({"id": "a", "title": "Talia Brankov leaves OpenAI for Meta", "published": published})

    assert len(item["claims"]) == 1
