"""What all tests share: the flag that accepts new results, and the machine's programs that a test may need."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
collect_ignore = ["plugin"]  # a distribution of its own, installed by the test of plug-ins

# A slow machine is no fault of ours, and a build that passes must pass again.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("default", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """One flag for goldens and literate cases."""
    parser.addoption("--accept", action="store_true", help="take what comes out now for what is expected")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to accept where nobody would read what was accepted."""
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
