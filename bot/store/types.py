"""Column types: what our values look like in both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, Text, TypeDecorator
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine
from typing_extensions import override

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

Number = BigInteger().with_variant(Integer(), "sqlite")
"""A key that counts by itself: SQLite counts only columns whose type is written INTEGER."""


class Instant(TypeDecorator[datetime]):
    """An aware time in UTC.

    PostgreSQL has a type for it, exact to the microsecond. SQLite has none: there it is the microseconds since 1970 as
    an integer, which sorts, is compared and is read faster than ISO text, and which no two spellings can tell apart.
    """

    impl = BigInteger
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else TIMESTAMP(timezone=True))

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return (value - EPOCH) // MICROSECOND if dialect.name == "sqlite" else value

    @override
    def process_result_value(self, value: int | datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if isinstance(value, datetime) else EPOCH + value * MICROSECOND


class Span(TypeDecorator[timedelta]):
    """A length of time, as microseconds."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:
        return None if value is None else value // MICROSECOND

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:
        return None if value is None else value * MICROSECOND


class Words(TypeDecorator[str]):
    """Text from outside: what no database can hold (NUL, half of a surrogate pair) is replaced and costs no row."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.replace("\0", "�").encode("utf-8", "replace").decode("utf-8")


class Choice(TypeDecorator[StrEnum]):
    """A member of one of our enumerations, by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Grade(TypeDecorator[IntEnum]):
    """A member of one of our numbered enumerations, by its number: it sorts by it."""

    impl = Integer
    cache_ok = True

    def __init__(self, kind: type[IntEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: IntEnum | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> IntEnum | None:
        return None if value is None else self.kind(value)


class Choices(TypeDecorator[frozenset[StrEnum]]):
    """A set of members of one of our enumerations, sorted and separated by commas."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: frozenset[StrEnum] | None, dialect: Dialect) -> str:
        return ",".join(sorted(value or ()))

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[StrEnum]:
        return frozenset(self.kind(word) for word in (value or "").split(",") if word)


class machine_now(FunctionElement[datetime]):  # noqa: N801 - it is written like the SQL functions beside it.
    """Machine time by the database's own clock, the one clock that all processes share."""

    type = Instant()
    inherit_cache = True


@compiles(machine_now)
def _postgres_now(_element: machine_now, _compiler: SQLCompiler, **_options: object) -> str:
    return "statement_timestamp()"


@compiles(machine_now, "sqlite")
def _sqlite_now(_element: machine_now, _compiler: SQLCompiler, **_options: object) -> str:
    return "(CAST(strftime('%s', 'now') AS INTEGER) * 1000000)"
