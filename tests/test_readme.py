"""The README cannot lie: its table of settings and its commands are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import SecretStr
from typer.main import get_command

from bot.cli import app
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def settings_table() -> str:
    rows = ["| setting | default | meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        shown = (
            f"`{default:g}`" if isinstance(default, float) else f"`{default}`" if default not in (None, (), "") else ""
        )
        rows.append(f"| `{PREFIX}{name.upper()}` | {shown} | {field.description} |")
    return "\n".join(rows)


def test_the_readme_lists_every_setting_with_its_default() -> None:
    shown = re.search(r"<!-- settings -->\n(.*?)\n<!-- /settings -->", README, re.DOTALL)

    assert shown is not None
    assert shown[1] == settings_table()


def test_the_readme_names_every_command_of_the_shell() -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]  # A group; typer's own types hide it.

    assert [name for name in commands if f"`mercato {name}" not in README] == []


def test_the_two_commands_are_the_first_thing_to_do() -> None:
    first = re.search(r"```console\n(.*?)```", README, re.DOTALL)

    assert first is not None
    assert [line.split("#")[0].strip() for line in first[1].splitlines()] == ["$ make run", "$ make test"]


def test_every_file_that_the_readme_points_to_exists() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]

    assert [link for link in links if not (ROOT / link).exists()] == []
