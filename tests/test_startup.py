"""What a start may cost: the modules that help, version and a validation of one file may load, and no others.

Times depend on the machine; which modules are loaded does not. `benchmarks/startup.py` shows the times.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import RELEASE

ROOMS_OF_HELP = {"converter", "converter.cli", "converter.cli.arguments", "converter.cli.main", "converter.version"}

LIBRARY_OF_HELP = {"argparse", "gettext", "locale", "re", "enum", "functools", "collections", "types", "operator"}
"""Of the standard library, beside what argparse itself loads on this version of Python."""

ROOMS_OF_VALIDATE = (
    "converter",
    "converter.batch",
    "converter.cli",
    "converter.errors",
    "converter.interfaces",
    "converter.model",
    "converter.parsing",
    "converter.pipeline",
    "converter.plugins",
    "converter.readers",
    "converter.reference",
    "converter.settings",
    "converter.validation",
    "converter.version",
    "converter.visible",
)
PARTS_OF_VALIDATE = {
    "converter.settings": {"find", "settings"},
    "converter.batch": {"discover", "outcomes", "place", "plan"},
    "converter.model": {"alignment", "findings", "invariants", "proof", "reading", "relations", "release", "source"},
}
"""Rooms of which a validation of text needs some modules only: no codec, no schema, no renditions."""

NEVER = (
    "converter.reference.schema_check",
    "converter.rendering",
    "converter.validation.reports.html",
    "converter.validation.reports.sarif",
    "converter.validation.wire.document",
    "converter.validation.wire.engine",
    "converter.writers",
)
HEAVY = {
    "asyncio",
    "bz2",
    "csv",
    "ctypes",
    "decimal",
    "email",
    "fractions",
    "http",
    "importlib.metadata",
    "importlib.resources",
    "jinja2",
    "json",
    "jsonschema",
    "logging",
    "lxml",
    "lzma",
    "markdown_it",
    "random",
    "shutil",
    "socket",
    "ssl",
    "statistics",
    "subprocess",
    "tempfile",
    "unittest",
    "xml",
    "yaml",
    "zipfile",
}
"""Of the standard library what costs milliseconds and is no use for one text; of others everything that is installed."""


def loaded_by(*arguments: str) -> set[str]:
    """The modules that a run of the command has loaded, those apart that a bare interpreter has."""
    script = (
        "import sys\nbefore = set(sys.modules)\nfrom converter.cli.main import main\n"
        f"try:\n    main({list(arguments)!r})\nexcept SystemExit:\n    pass\n"
        "loaded = sorted(set(sys.modules) - before)\nimport json\nprint('\\n' + json.dumps(loaded))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


def foreign(loaded: set[str]) -> set[str]:
    """Packages that are neither ours nor of the standard library."""
    names = {name.partition(".")[0] for name in loaded}
    return {name for name in names if name != "converter" and name not in sys.stdlib_module_names}


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_help_and_version_load_the_parser_of_arguments_and_nothing_else(flag: str) -> None:
    loaded = loaded_by(flag)

    assert {name for name in loaded if name.partition(".")[0] == "converter"} == ROOMS_OF_HELP
    assert foreign(loaded) == set()
    assert loaded & HEAVY == set()
    assert loaded & {"dataclasses", "inspect", "typing", "pathlib"} == set()


@pytest.mark.parametrize("report", ["text", "concise", "github"])
def test_validation_of_one_text_loads_no_other_format_and_no_other_report(report: str, tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")

    loaded = loaded_by("validate", str(path), "--format", report)

    ours = {name for name in loaded if name.partition(".")[0] == "converter"}
    assert {name for name in ours if ".".join(name.split(".")[:2]) not in ROOMS_OF_VALIDATE} == set()
    assert {name for name in ours if name.startswith(NEVER)} == set()
    for room, parts in PARTS_OF_VALIDATE.items():
        assert {name.removeprefix(f"{room}.") for name in ours if name.startswith(f"{room}.")} <= parts
    assert foreign(loaded) <= {"gcld3"}  # tells languages apart, where the text itself does not say it
    assert loaded & HEAVY == set()


def test_validation_of_one_text_loads_no_other_reader(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")

    loaded = loaded_by("validate", str(path))

    assert {name for name in loaded if name.startswith("converter.readers.")} == {"converter.readers.text"}
