"""Who is made an admin in words."""

from __future__ import annotations

import pytest

from bot.core.appointing import appoints


@pytest.mark.parametrize(
    "words", ["", "42", "add 42", "+42", "ajouter 42", "42 hinzufügen", "añadir 42", "添加42", "追加 42"]
)
def test_an_admin_is_made(words: str) -> None:
    assert appoints(words) is True


@pytest.mark.parametrize(
    "words",
    [
        *("remove 42", "-42", "42 entfernen", "supprimer 42", "quita 42", "remover 42", "rimuovi 42", "verwijder 42"),
        *("удали 42", "xóa 42", "删除42", "刪除 42", "42 削除", "42 삭제"),
    ],
)
def test_an_admin_is_unmade(words: str) -> None:
    assert appoints(words) is False


@pytest.mark.parametrize("words", ["perhaps 42", "add remove 42", "42 bitte"])
def test_what_cannot_be_told_does_neither(words: str) -> None:
    assert appoints(words) is None
