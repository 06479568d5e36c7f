"""What is built is whole: the wheel works in a clean environment, from another folder, without the checkout."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from conftest import Environment

import converter
from converter.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "samples" / "embargo-globenewswire" / "release.txt"

pytestmark = pytest.mark.slow


def test_wheel_holds_the_package_and_its_data_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())

    code = {str(path.relative_to(ROOT)) for path in (ROOT / "converter").rglob("*.py")}
    schemas = {f"converter/_data/{path.relative_to(ROOT)}" for path in (ROOT / "schemas").rglob("*") if path.is_file()}
    assert code | schemas | {"converter/py.typed"} <= names
    assert schemas
    assert {name.partition("/")[0] for name in names} == {"converter", f"prconvert-{converter.__version__}.dist-info"}


def test_installed_command_converts_into_every_format(installed: Environment, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path)

    run = installed.run("prconvert", "convert", "release.txt", "--to", "all", "--out", "out", cwd=tmp_path)

    assert run.returncode == 0, run.stderr
    outputs = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert outputs.keys() == {f"release{writer.suffix}" for writer in WRITERS.values()}
    assert outputs["release.json"].decode() == converter.to_json(converter.read(SAMPLE).release)


def test_installed_command_checks_against_the_schema_that_it_brings(installed: Environment, tmp_path: Path) -> None:
    release = converter.to_dict(converter.read(SAMPLE).release)
    (tmp_path / "bad.json").write_text(json.dumps(release | {"headline": 7}), encoding="utf-8")

    run = installed.run("prconvert", "validate", "bad.json", cwd=tmp_path)

    assert run.returncode == 1
    assert "/headline" in run.stdout + run.stderr


def test_installed_package_is_the_one_of_the_wheel(installed: Environment) -> None:
    run = installed.run("python", "-c", "import converter; print(converter.__file__)")

    assert Path(run.stdout.strip()).is_relative_to(installed.folder)
