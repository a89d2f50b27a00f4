"""`make bench`: every bench of this folder. One module each, with `run(shared)` that yields lines as it measures."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules


def main(shared: Path | None, wanted: list[str]) -> None:
    """Print what the benches say; with names, only theirs."""
    for module in iter_modules([str(Path(__file__).parent)]):
        if module.name.startswith("_") or (wanted and module.name not in wanted):
            continue
        run = getattr(import_module(f"bench.{module.name}"), "run", None)
        if run:
            print(f"== {module.name}", flush=True)
            for line in run(shared):
                print(f"  {line}", flush=True)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    main(folder if folder and folder.is_dir() else None, sys.argv[2:])
