"""Checks a call against the public specification of the Bot API, as far as `bot_api.json` carries it.

Stricter than Telegram in one point: a field that the specification does not know is refused, not ignored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLE: dict[str, Any] = json.loads(Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8"))
SIMPLE: dict[str, type] = {"String": str, "Integer": int, "Boolean": bool, "Float": float}
ARRAY = "Array of "


@dataclass(frozen=True)
class SentFile:
    """A file that came in as a part of a form."""

    name: str
    content: bytes


class ApiError(Exception):
    """An answer that is no success, as the Bot API words it."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**answer, "parameters": self.parameters} if self.parameters else answer


class SpecError(ApiError):
    """The call is not what the specification describes: the caller has a bug."""

    def __init__(self, problem: str) -> None:
        super().__init__(400, f"Bad Request: {problem}")


def read_call(method: str, form: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a call, with the types that the specification names."""
    if method not in TABLE["methods"]:
        raise ApiError(404, "Not Found")
    fields = TABLE["methods"][method]
    values = {name: _decode(value, fields[name]["types"]) for name, value in form.items() if name in fields}
    _check_object(method, {**form, **values}, fields)
    return values


def _decode(value: object, types: list[str]) -> object:
    """Form fields are text: what stands for a number, a truth or an object is turned into it."""
    if not isinstance(value, str) or types == ["String"]:
        return value
    try:
        decoded = json.loads(value)
    except ValueError:
        return value
    return value if "String" in types and not isinstance(decoded, int) else decoded


def _check_object(where: str, value: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
    unknown = sorted(set(value) - set(fields))
    if unknown:
        raise SpecError(f"{where} has no field {', '.join(unknown)}")
    for name, field in fields.items():
        if name not in value:
            if field["required"]:
                raise SpecError(f"{where}: parameter {name} is required")
            continue
        if not any(_fits(value[name], kind) for kind in field["types"]):
            raise SpecError(f"{where}: field {name} must be of type {' or '.join(field['types'])}")


def _fits(value: object, kind: str) -> bool:
    if kind in SIMPLE:
        return isinstance(value, SIMPLE[kind]) and (kind == "Boolean" or not isinstance(value, bool))
    if kind.startswith(ARRAY):
        return isinstance(value, list) and all(_fits(item, kind.removeprefix(ARRAY)) for item in value)
    if kind == "InputFile":
        return isinstance(value, SentFile)
    if not isinstance(value, dict) or kind not in TABLE["types"]:
        return False
    if kind in TABLE["unions"]:
        return any(_is_object(value, name) for name in TABLE["unions"][kind])
    _check_object(kind, value, TABLE["types"][kind])
    return True


def _is_object(value: Mapping[str, Any], kind: str) -> bool:
    try:
        _check_object(kind, value, TABLE["types"][kind])
    except SpecError:
        return False
    return True
