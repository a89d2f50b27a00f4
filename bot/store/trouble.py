"""What went wrong with the database: whether it may pass by itself, and how to say it."""

from __future__ import annotations

from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.core.errors import StoreError

PASSING_STATES = ("08", "25P03", "40", "53300", "55P03", "57P")
"""PostgreSQL's codes, by how they begin: connection lost, we stalled, rolled back for another, too many, lock, end."""


def passing(error: Exception) -> bool:
    """The same work may well succeed a moment later."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, ConnectionError)
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(PASSING_STATES)
    words = str(error.orig)
    return isinstance(error, OperationalError) and ("locked" in words or "connection" in words)


def explain(error: Exception, name: str) -> Exception:
    """A sentence, where a user can mend it; a fault of our own stays as it is."""
    if isinstance(error, PoolTimeout):
        return StoreError(f"The {name} is too busy: no connection came free in time.")
    if isinstance(error, OSError):
        return StoreError(f"The {name} cannot be used: {error.strerror or error}.")
    outside = (OperationalError, InterfaceError, InternalError)
    if isinstance(error, outside) or type(error) is DatabaseError:
        return StoreError(f"The {name} cannot be used: {_first_line(error)}.")
    return error


def _first_line(error: DBAPIError) -> str:
    """What the driver says, without the statement and its values; drivers put no password into it."""
    lines = str(error.orig).strip().splitlines() or ["no reason given"]
    return lines[0].rstrip(".")
