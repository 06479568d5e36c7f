"""The action for GitHub: its steps do in a shell what the runner has them do, and inputs are never a part of a script."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from command import COMMAND, RELEASE
from jsonschema import Draft7Validator

from converter.validation.reports import REPORTS

ROOT = Path(__file__).resolve().parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, VALIDATE = ACTION["runs"]["steps"]
Program = Callable[[str], str]


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    """A folder as the runner has it: a workspace with two releases, and prconvert where the first step puts it."""
    programs = tmp_path / "temp" / "prconvert" / "bin"
    programs.mkdir(parents=True)
    script = programs / "prconvert"
    script.write_text(f'#!/bin/sh\nexec {COMMAND[0]} -m converter "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    workspace = tmp_path / "workspace"
    (workspace / "releases").mkdir(parents=True)
    (workspace / "releases" / "bad.txt").write_text(f"{RELEASE}\n[INSERT THING]\n", encoding="utf-8")
    return tmp_path


def run_step(runner: Path, step: dict[str, Any], bash: str, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does: inputs as values of the environment, the script by a bash that stops at errors."""
    values = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
    given = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: values[found[1]], text)
        for name, text in step["env"].items()
    }
    environment = os.environ | given | {
        "RUNNER_TEMP": str(runner / "temp"),
        "GITHUB_OUTPUT": str(runner / "output"),
        "GITHUB_ACTION_PATH": str(ROOT),
    }  # fmt: skip
    command = [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(
        command, cwd=runner / "workspace", env=environment, capture_output=True, text=True, check=False
    )


def test_findings_become_annotations_and_the_status_an_output(runner: Path, program: Program) -> None:
    result = run_step(runner, VALIDATE, program("bash"), options="--select=PRC601")

    assert result.returncode == 1
    assert result.stdout.startswith("::error file=releases/bad.txt,line=7,col=1,")
    assert (runner / "output").read_text("utf-8") == "status=1\n"


def test_paths_may_have_blanks_and_be_several(runner: Path, program: Program) -> None:
    folder = runner / "workspace" / "press releases"
    folder.mkdir()
    (folder / "worse.txt").write_text(f"{RELEASE}\n[INSERT THING]\n", encoding="utf-8")

    result = run_step(runner, VALIDATE, program("bash"), paths="releases\npress releases", options="--select=PRC601")

    assert [line.partition(",")[0] for line in result.stdout.splitlines()] == [
        "::error file=releases/bad.txt",
        "::error file=press releases/worse.txt",
    ]


def test_reports_are_written_beside_the_annotations(runner: Path, program: Program) -> None:
    result = run_step(
        runner,
        VALIDATE,
        program("bash"),
        paths="releases\n\n",
        sarif="out/a.sarif",
        html="out/a.html",
        options="--select=PRC102\n--quiet",
    )

    assert result.returncode == 0, result.stderr
    assert {path.name for path in (runner / "workspace" / "out").iterdir()} == {"a.sarif", "a.html"}


def test_inputs_are_values_and_no_commands(runner: Path, program: Program) -> None:
    run_step(
        runner,
        VALIDATE,
        program("bash"),
        paths='"; touch owned; "\n$(touch owned)',
        options="--output=a.json;touch owned\n`touch owned`",
    )

    assert not list(runner.rglob("owned"))


def test_no_expression_stands_inside_a_script() -> None:
    assert all("${{" not in step["run"] for step in ACTION["runs"]["steps"])
    assert all("uses" not in step for step in ACTION["runs"]["steps"])


def test_every_input_is_used_and_explained() -> None:
    used = re.findall(
        r"inputs\.(\w+)", "\n".join(text for step in ACTION["runs"]["steps"] for text in step["env"].values())
    )

    assert sorted(used) == sorted(ACTION["inputs"])
    assert all(one["description"].endswith(".") for one in ACTION["inputs"].values())
    assert {"github", "sarif", "html"} <= set(REPORTS)


def test_action_is_what_github_takes() -> None:
    """The schema of actions is that of the package check-jsonschema, which takes it from SchemaStore."""
    schema = files("check_jsonschema").joinpath("builtin_schemas", "vendor", "github-actions.json")
    validator = Draft7Validator(json.loads(schema.read_text(encoding="utf-8")))
    faults = [error.message for error in validator.iter_errors(ACTION)]

    assert faults == []


@pytest.mark.slow
def test_first_step_installs_the_command(tmp_path: Path, program: Program) -> None:
    (tmp_path / "workspace").mkdir()

    result = run_step(tmp_path, INSTALL, program("bash"))

    assert result.returncode == 0, result.stderr
    assert (tmp_path / "temp" / "prconvert" / "bin" / "prconvert").is_file()
