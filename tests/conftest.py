"""What all tests share: the flag that accepts new results, and the machine's programs that a test may need."""

import os
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]
collect_ignore = ["plugin", "reference/make_tables.py"]  # a distribution of its own, and a script with needs of its own

# A slow machine is no fault of ours, and a build that passes must pass again.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("default", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """One flag for goldens and literate cases."""
    parser.addoption("--accept", action="store_true", help="take what comes out now for what is expected")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to accept where nobody would read what was accepted; let what is started be interrupted.

    A shell's background job ignores interrupts, and what it starts inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if config.getoption("--accept") and os.environ.get("CI"):
        raise pytest.UsageError("--accept: not in continuous integration; accept at your desk, and read the difference")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether results are to be taken for what is expected."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """The path of a program of this machine; where it is missing the test skips, in continuous integration it fails."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None and os.environ.get("CI"):
            pytest.fail(f"{name} is not installed, and .ci/run should have installed it")
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(scope="session")
def browser(program: Callable[[str], str]) -> "Iterator[Browser]":
    """Chromium, started once; see `tests/browser.py`."""
    from browser import started

    with started(program("chromium")) as running:
        yield running


@dataclass(frozen=True)
class Environment:
    """An environment in which the project's wheel is installed, and nothing of the checkout can be seen."""

    folder: Path

    def run(self, program: str, *arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run one of its programs, with a bare environment and from a folder of no meaning."""
        bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        command: list[str | Path] = [self.folder / "bin" / program, *arguments]
        return subprocess.run(command, cwd=cwd or self.folder, env=bare, capture_output=True, text=True, check=False)

    def install(self, *arguments: str | Path) -> None:
        """Install with pip; a failure shows what pip said."""
        result = self.run("python", "-m", "pip", "install", "-q", *arguments)
        assert result.returncode == 0, result.stderr


def build_wheel(project: Path, folder: Path) -> Path:
    """The wheel of a project, built with the tools of this environment."""
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        folder,
        project,
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel."""
    return build_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """A clean environment with the project's wheel and what it depends on."""
    environment = Environment(tmp_path_factory.mktemp("installed"))
    venv.create(environment.folder, with_pip=True)
    environment.install(wheel)
    return environment
