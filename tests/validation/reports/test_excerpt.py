"""The line of a fault and its caret: they fit the terminal, and the caret stands below what it means."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from converter.validation.reports.excerpt import WIDTH, excerpt


def width(text: str) -> int:
    return sum(
        0 if unicodedata.category(sign) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def test_caret_stands_below_its_sign_after_wide_signs_tabs_and_marks() -> None:
    line, caret = excerpt("\t京都 e\u0301 \u200bthe x", 7, 9, 12)

    assert line == "  7 |     京都 e\u0301 \\u200bthe x"
    assert width(line.partition("the")[0]) == caret.index("^")
    assert caret.endswith("^^^")


def test_long_line_is_cut_around_its_column() -> None:
    line, caret = excerpt("x" * 499 + "Y" + "z" * 500, 12, 500, 501)

    assert line[caret.index("^")] == "Y"
    assert line.count("…") == 2
    assert len(line) <= WIDTH


def test_caret_stands_behind_the_line_where_something_is_missing() -> None:
    assert list(excerpt("ab", 1, 3, 4)) == ["  1 | ab", "    |   ^"]


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
    st.integers(1, 310),
    st.integers(0, 100),
    st.integers(1, 10**6),
)
def test_every_line_fits_and_carets_point_into_it(line: str, start: int, length: int, number: int) -> None:
    shown, caret = excerpt(line.replace("\n", " "), number, start, start + length)

    assert width(shown) <= WIDTH
    assert len(caret) <= WIDTH + 1
    assert caret.strip("^ |") == ""
    assert "^" in caret
