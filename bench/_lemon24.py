"""Updates feeds with lemon24/reader, in an environment of its own; prints the seconds that each round took."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from reader import make_reader  # type: ignore[import-not-found]  # it lives in the peer's environment alone


def main() -> None:
    """The first round, which imports, is not counted."""
    job = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        reader = make_reader(str(Path(folder) / "reader.db"))
        for url in job["urls"]:
            reader.add_feed(url)
        times, last = [], None
        for _ in range(1 + job["rounds"]):
            started = time.perf_counter()
            reader.update_feeds(workers=job["workers"], scheduled=False)
            times.append(time.perf_counter() - started)
            updated = [feed.last_retrieved for feed in reader.get_feeds(broken=False) if feed.last_retrieved]
            if len(updated) < len(job["urls"]) or (last and min(updated) <= last):
                sys.exit("not all feeds were updated")
            last = max(updated)
        reader.close()
    json.dump(times[1:], sys.stdout)


if __name__ == "__main__":
    main()
