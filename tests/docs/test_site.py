"""The manual is built strictly: no link leads nowhere, no page stands outside of the contents, no warning is passed by."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import converter
from converter.cli.main import COMMANDS
from converter.cli.parsers import parsers
from converter.pipeline import all_rules

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual, built as it is published; its reference is made from the code on the way."""
    folder = tmp_path_factory.mktemp("manual")
    left_out = shutil.ignore_patterns("reference", "__pycache__")
    for part in ("docs", "converter", "schemas"):
        shutil.copytree(ROOT / part, folder / part, ignore=left_out if part == "docs" else None)
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-W",
        "--keep-going",
        "-n",
        "-q",
        str(folder / "docs"),
        str(folder / "site"),
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    return folder / "site"


def text_of(page: Path) -> str:
    """The words of a page."""
    return re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))


def test_every_page_is_built(site: Path) -> None:
    pages = [path.relative_to(ROOT / "docs").with_suffix(".html") for path in (ROOT / "docs").rglob("*.md")]

    assert all((site / page).is_file() for page in pages)


def test_reference_knows_every_rule_and_where_it_is_explained(site: Path) -> None:
    page = (site / "reference" / "rules.html").read_text(encoding="utf-8")

    for code, rule in all_rules().items():
        assert f'id="{code.lower()}"' in page
        assert f"{code} {rule.name}" in page


def test_reference_knows_every_option_format_and_name(site: Path) -> None:
    commands = text_of(site / "reference" / "commands.html")
    formats = text_of(site / "reference" / "formats.html")
    library = text_of(site / "reference" / "library.html")

    assert all(f"prconvert {name}" in commands for name in COMMANDS)
    flags = {flag for parser in parsers().values() for action in parser._actions for flag in action.option_strings}
    assert {flag for flag in flags if flag not in commands} == set()
    assert all(name in formats for name in (*converter.READERS, *converter.WRITERS))
    assert all(name in library for name in converter.__all__)


def test_site_asks_nobody_for_anything(site: Path) -> None:
    for page in site.rglob("*.html"):
        loaded = re.findall(
            r'<(?:script|link|img|iframe)[^>]+(?:src|href)="(https?:)?//', page.read_text(encoding="utf-8")
        )
        assert loaded == []
