"""Files of npm packages that tests hold us to: `.ci/run` puts them into build/npm; where they are not, the test skips."""

import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "build" / "npm" / "node_modules"


def node_file(path: str) -> Path:
    """A file of an npm package, by its path from `node_modules`. In continuous integration its absence is a failure."""
    found = FOLDER / path
    if found.is_file():
        return found
    if os.environ.get("CI"):
        pytest.fail(f"{path} is not in {FOLDER}, and .ci/run should have put it there")
    pytest.skip(f"{path} is not in {FOLDER}; npm install --prefix build/npm puts it there, see .ci/run")
