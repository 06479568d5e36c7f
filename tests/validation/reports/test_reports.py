"""What holds for every report."""

import subprocess
import sys
from pathlib import Path

import pytest
from inspections import inspect

import converter
from converter.validation.inspection import Inspection, Unread
from converter.validation.reports import REPORTS


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_can_be_written_and_ends_its_last_line(name: str) -> None:
    report = REPORTS[name].write(inspect())

    assert report.endswith("\n")
    assert "PRC303" in report


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_says_the_same_twice(name: str) -> None:
    assert REPORTS[name].write(inspect()) == REPORTS[name].write(inspect())


@pytest.mark.parametrize("name", set(REPORTS) - {"text", "concise"})
def test_every_report_for_programs_names_what_could_not_be_read(name: str) -> None:
    inspection = Inspection((), (Unread("empty.txt", "empty.txt: holds no text"),), converter.RULES)

    assert "empty.txt" in REPORTS[name].write(inspection)


def test_the_table_loads_no_report_before_it_is_wanted() -> None:
    code = "import sys, converter.validation.reports\nprint([name for name in sys.modules if '.reports.' in name])"

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent
    )

    assert result.stdout == "[]\n"
