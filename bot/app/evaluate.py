"""`mercato eval`: scores the reader on labelled items and prints the numbers."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.app.facts import load_prior, load_reader
from bot.app.items import article_of, open_items, read_lines
from bot.reading.crossing import crossed
from bot.reading.evaluation import Item, Report, Score, evaluate, label_of
from bot.reading.reader import Reader

DEFAULT_THRESHOLD = 0.8


def run_evaluation(
    paths: Sequence[Path], *, threshold: float, by: str | None, errors: bool, as_json: bool, cross: bool
) -> None:
    """Print the report."""
    by = by or "lang"
    report = crossed_report(paths, threshold, by) if cross else run_report(paths, threshold, by)
    sys.stdout.write((_as_json(report) if as_json else _as_text(report, errors=errors, by=by)) + "\n")


def run(
    paths: Sequence[Path],
    threshold: float = DEFAULT_THRESHOLD,
    by: str = "lang",
    *,
    errors: bool = False,
    as_json: bool = False,
) -> str:
    """The report over all files as text, split `by` lang, source or kind. DataError tells of a line that is no item."""
    report = run_report(paths, threshold, by)
    return _as_json(report) if as_json else _as_text(report, errors=errors, by=by)


def run_report(paths: Sequence[Path], threshold: float, by: str) -> Report:
    """The counts over all files, with the weights that ship with the bot."""
    return evaluate(labelled(load_reader(), paths, by), threshold)


def crossed_report(paths: Sequence[Path], threshold: float, by: str) -> Report:
    """The same, where every item is scored with weights that were fitted without it."""
    items = list(labelled(load_reader(), paths, by, explain=True))
    return evaluate((item for fold in crossed(items, load_prior()) for item in fold.items), threshold)


def labelled(reader: Reader, paths: Sequence[Path], by: str, *, explain: bool = False) -> Iterator[Item]:
    """The labelled items of all files with what is read from them; those with a doubt are left out."""
    for path in paths:
        with open_items(path) as lines:
            for number, raw in read_lines(lines, str(path)):
                if "doubt" not in raw:
                    yield _item(reader, raw, by, f"{path}:{number}", explain=explain)


def _item(reader: Reader, raw: Mapping[str, Any], by: str, place: str, *, explain: bool) -> Item:
    labels = tuple(label_of(claim, reader.facts) for claim in raw.get("claims", ()))
    claims = reader.read(article_of(raw, place), explain=explain).claims
    return Item(str(raw.get("id", place)), str(raw.get(by, "")), str(raw["title"]), labels, claims)


def _as_text(report: Report, *, errors: bool, by: str) -> str:
    lines = [_HEAD, _row("all", report.whole)]
    if by == "slot":
        lines = [lines[0], lines[1], *_slot_rows(report.whole)]
    else:
        lines += [_row(name, score) for name, score in sorted(report.groups.items(), key=_by_size)]
        slots = ", ".join(f"{slot} {right}/{all_}" for slot, (right, all_) in report.whole.slots.items())
        lines.append(f"slots right: {slots}")
    confusions = sorted(report.confusions.items(), key=lambda c: -c[1])
    lines.append("wrong claims: " + ", ".join(f"{a} for {b}: {n}" for (a, b), n in confusions))
    if errors:
        lines += [f"{e.kind:6} {e.key}\n  {e.title}\n  said   {e.said}\n  wanted {e.wanted}" for e in report.errors]
    return "\n".join(lines)


def _slot_rows(score: Score) -> list[str]:
    """How often each slot of a demanded claim is right, where anything was read of its item."""
    return [
        f"{slot:28}{right / all_:>10.3f}{right:>23}{all_ - right:>7}" for slot, (right, all_) in score.slots.items()
    ]


_HEAD = (
    f"{'':28}{'precision':>10}{'recall':>8}{'F1':>7}{'right':>7}{'wrong':>7}{'missed':>7}{'alarms':>8}{'of quiet':>9}"
)


def _row(name: str, score: Score) -> str:
    return (
        f"{name[:27]:28}{score.precision:>10.3f}{score.recall:>8.3f}{score.f1:>7.3f}"
        f"{score.right:>7}{score.wrong:>7}{score.missed:>7}{score.alarms:>8}{score.quiet_items:>9}"
    )


def _by_size(group: tuple[str, Score]) -> int:
    return -(group[1].found + group[1].missed + group[1].quiet_items)


def _as_json(report: Report) -> str:
    def plain(score: Score) -> dict[str, Any]:
        return {**asdict(score), "precision": score.precision, "recall": score.recall, "f1": score.f1}

    return json.dumps(
        {
            "all": plain(report.whole),
            "groups": {name: plain(score) for name, score in report.groups.items()},
            "errors": [asdict(error) for error in report.errors],
            "confusions": {f"{a} for {b}": n for (a, b), n in report.confusions.items()},
        },
        ensure_ascii=False,
    )
