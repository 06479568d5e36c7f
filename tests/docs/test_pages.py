"""Every example of the manual works as it is shown. `pytest --accept tests/docs` takes what comes out now; read the difference."""

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from sessions import Reader, fences

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path for path in (ROOT / "docs").rglob("*.md") if path.relative_to(ROOT / "docs").parts[0] != "reference"
)
SCHEMAS = {r"\.github/workflows/.*": "github-workflows", r"\.gitlab-ci\.yml": "gitlab-ci"}


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """Somebody with a release at hand, as the pages assume."""
    (tmp_path / "home").mkdir()
    (tmp_path / "desk").mkdir()
    shutil.copy(ROOT / "samples" / "embargo-globenewswire" / "release.txt", tmp_path / "desk")
    return Reader(tmp_path / "desk", tmp_path / "home")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT / "docs")))
def test_page_works_as_it_is_shown(path: Path, reader: Reader, *, accept: bool) -> None:
    page = path.read_text(encoding="utf-8")

    followed = reader.follow(page)

    if accept and followed != page:
        path.write_text(followed, encoding="utf-8")
        return
    assert not reader.wrong, "\n\n".join(reader.wrong)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT / "docs")))
def test_configuration_of_others_is_what_they_take(path: Path) -> None:
    """The schemas are those of SchemaStore, as check-jsonschema ships them."""
    for fence in fences(path.read_text(encoding="utf-8")):
        for pattern, name in SCHEMAS.items():
            if fence.name and re.fullmatch(pattern, fence.name):
                schema = (
                    files("check_jsonschema").joinpath("builtin_schemas", "vendor", f"{name}.json").read_text("utf-8")
                )
                data: Any = yaml.safe_load(fence.text)
                data = {
                    str(key).replace("True", "on"): value for key, value in data.items()
                }  # YAML 1.1 has `on` for true
                assert [error.message for error in Draft7Validator(json.loads(schema)).iter_errors(data)] == []


def test_problem_matcher_of_the_editor_page_finds_what_the_report_says() -> None:
    page = (ROOT / "docs" / "howto" / "editor.md").read_text(encoding="utf-8")
    (tasks,) = [fence.text for fence in fences(page) if fence.name == ".vscode/tasks.json"]
    (task,) = json.loads(tasks)["tasks"]
    pattern = task["problemMatcher"]["pattern"]

    found = re.fullmatch(pattern["regexp"], "releases/march.txt:3:48: warning PRC611 the word 'the' stands twice")

    assert found
    assert [found[pattern[key]] for key in ("file", "line", "column", "severity", "code", "message")] == [
        *("releases/march.txt", "3", "48", "warning", "PRC611", "the word 'the' stands twice")
    ]
