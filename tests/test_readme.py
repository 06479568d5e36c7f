"""Every line that the README shows works as it is shown, and its tables are those of the code."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from converter import errors
from converter.cli.failures import INTERRUPTED
from converter.readers import READERS
from converter.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETUP = "python3 -m venv"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "out", "dist", "build")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


LINES = [line for block in blocks("sh") for line in block.splitlines() if line]
CONVERT, CHECK = (line for line in LINES if line.startswith(SETUP))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a release in it, as the README assumes."""
    shutil.copy(ROOT / "samples" / "embargo-globenewswire" / "release.txt", tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh copy of the project, without environment and caches."""
    return shutil.copytree(ROOT, tmp_path_factory.mktemp("fresh") / "prconvert", ignore=LEFT_OUT)


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a line as people do."""
    return subprocess.run(["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("line", [line for line in LINES if not line.startswith(SETUP)])
def test_line_works_as_shown(line: str, desk: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    run = shell(line, desk, **os.environ | {"PATH": path})

    assert run.returncode == 0, run.stderr


def test_python_works_as_shown(desk: Path) -> None:
    (block,) = blocks("python")

    run = subprocess.run([sys.executable, "-c", block], cwd=desk, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    assert re.search(r"^\d+ bytes$", run.stdout, re.MULTILINE)


def bare() -> dict[str, str]:
    """The environment of a machine on which nobody has set up anything."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "PYTHON", "UV_"))}


@pytest.mark.slow
def test_seed_is_converted_on_a_fresh_machine(checkout: Path) -> None:
    run = shell(CONVERT, checkout, **bare())

    assert run.returncode == 0, run.stderr
    (seed,) = (checkout / "seeds").glob("*.txt")
    assert {path.name for path in (checkout / "out").iterdir()} == {
        f"{seed.stem}{writer.suffix}" for writer in WRITERS.values()
    }


@pytest.mark.slow
def test_checks_run_on_a_fresh_machine(checkout: Path) -> None:
    """The line runs as it is; of the tests only those of the library's surface, or this one would run itself."""
    run = shell(CHECK, checkout, **bare() | {"PYTEST_ADDOPTS": "-k test_public_api"})

    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"\b\d+ passed, \d+ deselected", run.stdout)


def test_formats_are_those_of_the_tables() -> None:
    (table,) = re.findall(r"^\| read .*?\n\n", README, re.MULTILINE | re.DOTALL)
    rows = [[cell.strip(" `") for cell in row.split("|")[1:-1]] for row in table.strip().splitlines()[2:]]

    read = [(name, re.findall(r"[.][a-z.]+", endings)) for name, endings, *_ in rows if name]
    written = [(name, ending) for *_, name, ending in rows if name]

    assert read == [(reader.name, list(reader.suffixes)) for reader in READERS.values()]
    assert written == [(writer.name, writer.suffix) for writer in WRITERS.values()]


def test_exit_statuses_are_those_of_the_errors() -> None:
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.PrconvertError)
    ]

    listed = {int(status) for status in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}

    assert listed == {0, INTERRUPTED} | {kind.exit_status for kind in kinds}
