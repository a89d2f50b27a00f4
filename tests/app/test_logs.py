"""What becomes of log lines that cannot be written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

PROGRAM = """
import structlog
from bot.app.logs import set_up_logs
set_up_logs("info")
for _ in range(3):
    structlog.get_logger().info("a line")
print("it went on")
"""


def test_a_full_disk_costs_lines_of_the_log_and_ends_nothing() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run([sys.executable, "-c", PROGRAM], check=False, stdout=PIPE, stderr=full, text=True)

    assert run.stdout == "it went on\n"
