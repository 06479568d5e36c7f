"""Titles and organisations of speakers, as releases print them."""

import pytest

from converter.parsing.quotes.positions import Position
from converter.parsing.quotes.titles import titles_in

POSITIONS = {
    "said Jane Roe, chief executive officer of Acme Corp.": ("chief executive officer", "Acme Corp."),
    "Jane Roe, Acme’s chairman and CEO, added": ("chairman and CEO", "Acme"),
    "Jane Roe, General Manager, Acme Canada.": ("General Manager", "Acme Canada"),
    "Jane Roe, MD, PhD, co-founder and CEO of iHinge, said": ("co-founder and CEO", "iHinge"),
    "Jane Roe, Director of Gates and Fences at Acme Corp. in Ohio": ("Director of Gates and Fences", "Acme Corp."),
    "Chief Financial Officer Jane Roe said": ("Chief Financial Officer", None),
    "On Tuesday, City Engineer Jane Roe opened": ("City Engineer", None),
    "Acme finance chief Jane Roe told": ("Acme finance chief", None),
    "said union leader Jane Roe": ("union leader", None),
    "Jane Roe, a resident of Dayton, said": (None, None),
    "Jane Roe, a local gardener, said": (None, None),
    "Jane Roe, a cardiologist at St. Mary’s Hospital in Boston who": ("cardiologist", "St. Mary’s Hospital"),
    "said Sen. Jane Roe (D-Ohio)": ("Sen.", None),
    "Jane Roe said that the president of Acme had left": (None, None),
    "the president of Jane Roe Industries": (None, None),
}


@pytest.mark.parametrize(("text", "expected"), POSITIONS.items(), ids=POSITIONS)
def test_position_is_read_before_or_behind_the_name(text: str, expected: tuple[str | None, str | None]) -> None:
    assert titles_in(text, "Jane Roe") == Position(*expected)
