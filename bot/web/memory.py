"""Remembers what was read lately, within bounds."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Memory(Generic[T]):
    """What was asked for lately is kept, what was not is forgotten, half of it at a time."""

    def __init__(self, size: int) -> None:
        """`size` bounds the sum of what the values are said to weigh."""
        self._half = size // 2
        self._weight = 0
        self._young: dict[bytes, tuple[T, int]] = {}
        self._old: dict[bytes, tuple[T, int]] = {}

    def get(self, key: bytes) -> T | None:
        """The value, if it is still known."""
        found = self._young.get(key)
        if found is None:
            found = self._old.pop(key, None)
            if found is None:
                return None
            self.keep(key, *found)
        return found[0]

    def keep(self, key: bytes, value: T, weight: int) -> None:
        """Remember a value."""
        if self._weight + weight > self._half:
            self._old, self._young, self._weight = self._young, {}, 0
        self._young[key] = value, weight
        self._weight += weight
