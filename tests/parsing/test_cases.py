"""Literate cases: the Markdown files in `cases/`, each case a title, a text, and the parts of the model it is about."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from literate import Case, cases_of, differences, rewritten, select

from converter.model.codec import to_dict
from converter.model.source import Source
from converter.readers.text import read_text

FILES = sorted((Path(__file__).parent / "cases").glob("*.md"))


def every_case() -> Iterator[Any]:
    """The cases of all files, named after the file and the title."""
    for path in FILES:
        for case in cases_of(path.read_text(encoding="utf-8")):
            yield pytest.param(path, case, id=f"{path.stem}: {case.title}")


def model_of(case: Case) -> dict[str, Any]:
    """What the text reader makes of a case's text."""
    (reading,) = read_text(Source(case.text.encode(), "release.txt"))
    return to_dict(reading.release)


@pytest.mark.parametrize(("path", "case"), list(every_case()))
def test_text_is_read_as_its_case_says(path: Path, case: Case, *, accept: bool) -> None:
    model = model_of(case)

    if accept:
        text = path.read_text(encoding="utf-8")
        path.write_text(rewritten(text, case, select(model, case.expected)), encoding="utf-8")
        return

    assert not list(differences(model, case.expected))
