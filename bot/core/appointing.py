"""The words with which admins make somebody an admin, or no more one, in every language."""

from __future__ import annotations

import re

from bot.core.spelling import fold


def _words(listed: str) -> frozenset[str]:
    return frozenset(map(fold, listed.split()))


ADDS = _words(
    """add appoint + plus ajouter ajoute nommer hinzufügen füge ernenne ernennen añadir añade agregar agrega adicionar
    adicione aggiungi aggiungere toevoegen benoem добавить добавь назначить thêm 添加 加 增加 新增 追加 추가"""
)
REMOVES = _words(
    """remove rm - − – minus delete retirer retire supprimer enlever enlève entfernen entferne löschen lösche
    quitar quita eliminar elimina borrar remover remova retirar togli rimuovi rimuovere elimina verwijder
    verwijderen weg удалить удали убрать убери снять xóa bỏ gỡ 删除 移除 去掉 刪除 削除 解除 삭제 제거 해제"""
)
_NOT_NUMBERS = re.compile(r"[^\W\d_]+|[-−–+]")


def appoints(words: str) -> bool | None:
    """Whether they make an admin (without any word they do) or unmake one; None when that cannot be told.

    Who is not understood must not be obeyed the wrong way round.
    """
    said = {fold(word) for word in _NOT_NUMBERS.findall(words)}
    if not said <= ADDS | REMOVES:
        return None
    adds, removes = bool(said & ADDS), bool(said & REMOVES)
    return None if adds and removes else not removes
