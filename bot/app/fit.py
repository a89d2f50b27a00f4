"""`make fit`: weighs the features of the score by the labelled items, and writes down how well the numbers hold."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from bot.app.evaluate import labelled
from bot.app.facts import load_prior, load_reader
from bot.reading.crossing import FOLDS, crossed, samples
from bot.reading.evaluation import Item, Score, evaluate, judged
from bot.reading.fitting import fit

WEIGHTS = Path("bot/data/weights.toml")
TABLE = Path("docs/reliability.md")
THRESHOLD = 0.8
BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1.0)


def main(shared: Path) -> None:
    """Fit the weights, write both files and print the numbers."""
    gold = [shared / "gold" / "dev.jsonl", shared / "gold" / "pages.jsonl"]
    prior = load_prior()
    items = list(labelled(load_reader(), gold, "lang", explain=True))
    weights = fit(samples(items), prior)
    WEIGHTS.write_text(_rewritten(WEIGHTS.read_text("utf-8"), weights), "utf-8")
    fitted = list(labelled(load_reader(), gold, "lang"))
    held = [item for fold in crossed(items, prior) for item in fold.items]
    scores = [(name, evaluate(i, THRESHOLD).whole) for name, i in (("fitted", fitted), ("cross-validated", held))]
    TABLE.write_text(_page(scores, held), "utf-8")
    sys.stdout.write("\n".join(f"{name:16} {_say(score)}" for name, score in scores) + f"\n\n{_bins(held)}\n")


def _rewritten(text: str, weights: dict[str, float]) -> str:
    """The file with a new table of weights after its prior."""
    lines = (f"{name if name.isalpha() else json.dumps(name)} = {weight}" for name, weight in weights.items())
    return re.split(r"^\[weights\]\n", text, flags=re.MULTILINE)[0] + "[weights]\n" + "\n".join(lines) + "\n"


def _say(score: Score) -> str:
    return (
        f"precision {score.precision:.3f}, recall {score.recall:.3f} "
        f"({score.right} right, {score.wrong} wrong, {score.missed} missed; "
        f"{score.alarms} alarms in {score.quiet_items} items without a move)"
    )


def _bins(items: Iterable[Item]) -> str:
    """A table: of the claims whose confidence lies in a range, how many are right."""
    found = [(claim.confidence, right) for item in items for claim, right in judged(item)]
    rows = ["| confidence | claims | mean confidence | right |", "|---|---|---|---|"]
    for low, high in pairwise(BINS):
        inside = [(sure, right) for sure, right in found if low <= sure < high or (sure == high == 1.0)]
        rows.append(f"| {low:.2f} to {high:.2f} | {_row(inside)} |")
    rows.append(f"| **{THRESHOLD} and more** | {_row([f for f in found if f[0] >= THRESHOLD])} |")
    return "\n".join(rows)


def _row(claims: Sequence[tuple[float, bool]]) -> str:
    if not claims:
        return "0 | | "
    mean, right = (sum(c[n] for c in claims) / len(claims) for n in (0, 1))
    return f"{len(claims)} | {mean:.2f} | {right:.2f}"


def _page(scores: Sequence[tuple[str, Score]], held: Sequence[Item]) -> str:
    lines = "\n".join(f"- {name}: {_say(score)}" for name, score in scores)
    return _TEXT.format(folds=FOLDS, threshold=THRESHOLD, lines=lines, bins=_bins(held))


_TEXT = """# What the confidence of a claim means

`make fit` writes this page. Every claim has a confidence between 0 and 1; claims at {threshold} and more are told.
The number comes from named features (`mercato read --explain` shows them) whose weights are fitted on labelled items:
logistic regression, each weight held near a prior that we wrote by hand, and never past zero
(`bot/reading/fitting.py`, `bot/data/weights.toml`).

The table was made by cross-validation in {folds} folds: every item was judged with weights that were fitted without it
and without any other item that names the same people. A number means something when its row says so: of the claims
at 0.9, nine in ten should be right.

{bins}

At {threshold}, over all languages:

{lines}

The labelled items were drawn among those that name a lab and a word of moving, and the rules of the reader were written
while looking at them: only the weights are cross-validated here, not the rules. Of languages with few labelled moves
the numbers say little.
"""


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared"))
