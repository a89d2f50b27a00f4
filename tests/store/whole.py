"""Values of our nouns in which every field is drawn, those with a default too."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

TIMES = st.datetimes(timezones=st.just(UTC))
NUMBERS = st.integers(-(2**31), 2**31 - 1)


def whole(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type hint is no type.
    """Draw values for a type hint."""
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: whole(hints[field.name]) for field in fields(kind)})
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return st.one_of([whole(part) for part in inner])
    if origin is frozenset:
        return st.frozensets(whole(inner[0]), max_size=3)
    if origin is tuple:
        if inner[1:] == (...,):
            return st.lists(whole(inner[0]), max_size=3).map(tuple)
        return st.tuples(*(whole(part) for part in inner))
    simple = {datetime: TIMES, int: NUMBERS, float: st.floats(allow_nan=False), type(None): st.none()}
    return simple[kind] if kind in simple else st.from_type(kind)
