from __future__ import annotations

from bot.web.memory import Memory


def test_what_was_kept_is_found() -> None:
    memory: Memory[str] = Memory(100)
    memory.keep(b"a", "one", 10)
    assert (memory.get(b"a"), memory.get(b"b")) == ("one", None)


def test_what_nobody_asks_for_is_forgotten_and_what_is_asked_for_stays() -> None:
    memory: Memory[int] = Memory(100)
    memory.keep(b"wanted", 0, 10)
    memory.keep(b"idle", 0, 10)
    for number in range(50):
        memory.keep(b"%d" % number, number, 10)
        assert memory.get(b"wanted") == 0
    assert memory.get(b"idle") is None
