"""The installed wheel is the whole bot: it carries its facts, its phrases and its migrations."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installer does it, far from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, folder: Path, *arguments: str, stdin: str = "") -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MERCATO_", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**clean, "PYTHONPATH": str(installed)},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_installed_wheel_makes_and_migrates_its_database(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "db", "upgrade")

    assert (tmp_path / "mercato.db").exists()
    assert "fits" in run(installed, tmp_path, "db", "check")


def test_an_installed_wheel_reads_with_the_facts_that_it_carries(installed: Path, tmp_path: Path) -> None:
    item = '{"id": "1", "title": "OpenAI researcher Ottoline Braithe joins Anthropic"}\n'

    (claim,) = json.loads(run(installed, tmp_path, "read", stdin=item))["claims"]

    assert (claim["from"], claim["to"]) == ("OpenAI", "Anthropic")


def test_the_wheel_carries_no_tests_and_no_examples(installed: Path) -> None:
    top = {path.name for path in installed.iterdir()}

    assert {name for name in top if not name.endswith(".dist-info")} == {"bot"}
