"""The lock file that keeps a second bot off an SQLite database."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import IO

from bot.core.errors import StoreBusy, StoreError


def lock_file(path: Path) -> IO[str]:
    """Lock the file beside the database until the handle is closed or the process ends, however it ends."""
    beside = path.with_name(path.name + ".lock")
    try:
        handle = beside.open("a+", encoding="utf-8")
    except OSError as error:
        raise StoreError(f"The lock file {beside} cannot be opened: {error.strerror}.") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        holder = _holder(handle)
        raise StoreBusy(
            f"Another Mercato{holder} has the database {path} (lock file {beside.name}): "
            "stop it first, or give this one another MERCATO_DATABASE_URL."
        ) from None
    _sign(handle)
    return handle


def _holder(handle: IO[str]) -> str:
    """Who has it, as far as the file tells; closes the file."""
    with handle:
        handle.seek(0)
        pid = handle.read(20).strip()
    return f" (process {pid})" if pid.isdecimal() else ""


def _sign(handle: IO[str]) -> None:
    """Leave the number of this process for whoever comes next."""
    handle.truncate(0)
    handle.write(f"{os.getpid()}\n")
    handle.flush()
