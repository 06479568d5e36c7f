"""Datelines of every form that wires and newsrooms use, and openings that only look like one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.model.release import Place
from converter.parsing.dateline import FoundDateline, find_dateline

HERE = Path(__file__).parent
STORY = " Example text follows here today."
CHINESE_STORY = " 公司今日宣布，一切都好。"


def lines_of(name: str) -> Iterator[str]:
    """The lines of a table beside this test, remarks left out."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def rows() -> Iterator[tuple[str, FoundDateline]]:
    """Each dateline as printed, and what it says."""
    for line in lines_of("datelines.txt"):
        raw, places, date, wire = (cell.strip(" ") for cell in line.rsplit("|", 3))
        found = tuple(
            Place(*(cell.strip() or None for cell in place.split(";"))) for place in places.split("+") if places
        )
        yield raw, FoundDateline(len(raw), 0, found, date or None, wire or None)


def story_after(raw: str) -> str:
    return CHINESE_STORY if any("\u4e00" <= sign <= "\u9fff" for sign in raw) else STORY


@pytest.mark.parametrize(("raw", "expected"), list(rows()))
def test_dateline_before_a_story(raw: str, expected: FoundDateline) -> None:
    assert find_dateline(raw + story_after(raw)) == expected


@pytest.mark.parametrize(
    ("raw", "expected"), [(raw, expected) for raw, expected in rows() if raw.endswith(("-", "–", "—", "/"))]
)
def test_dateline_glued_to_the_story(raw: str, expected: FoundDateline) -> None:
    assert find_dateline(raw + story_after(raw).lstrip()) == expected


@pytest.mark.parametrize("line", list(lines_of("no_datelines.txt")))
def test_no_dateline(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("NAPLES, FL —", (Place("Naples", "FL", None, "US"),)),
        ("Naples, United States - August 5, 2025 / Acme Lawns /", (Place("Naples", None, "United States", "US"),)),
        ("Hamburg, den 2. Mai 2025", (Place("Hamburg"),)),
        ("BERLIN, 3. Mai 2025", (Place("Berlin", None, None, "DE"),)),
        ("OMAHA, Neb.--(BUSINESS WIRE)--", (Place("Omaha", "Neb.", None, "US"),)),
    ],
)
def test_dateline_on_a_line_of_its_own(line: str, places: tuple[Place, ...]) -> None:
    found = find_dateline(line)
    assert found is not None
    assert (found.start, found.end, found.places) == (0, len(line), places)


@pytest.mark.parametrize(
    ("place", "normal"),
    [
        ("ST. LOUIS", "St. Louis"),
        ("KING OF PRUSSIA", "King of Prussia"),
        ("MCLEAN", "McLean"),
        ("COEUR D'ALENE", "Coeur d'Alene"),
        ("O'FALLON", "O'Fallon"),
        ("XI'AN", "Xi'an"),
        ("STRATFORD-UPON-AVON", "Stratford-upon-Avon"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("FRANKFURT AM MAIN", "Frankfurt am Main"),
        ("SAINT-DENIS", "Saint-Denis"),
        ("ŁÓDŹ", "Łódź"),
        ("'S-HERTOGENBOSCH", "'s-Hertogenbosch"),
        ("HONG KONG SAR", "Hong Kong SAR"),
        ("LA JOLLA", "La Jolla"),
        ("state college", "State College"),
    ],
)
def test_city_in_normal_case(place: str, normal: str) -> None:
    found = find_dateline(f"{place}, United States – May 3, 2025 –{STORY}")
    assert found is not None
    assert found.places[0].city == normal


def test_kicker_before_it_is_no_part_of_the_dateline() -> None:
    text = f"FOR IMMEDIATE RELEASE – OMAHA, Neb., May 3, 2025 –{STORY}"
    found = find_dateline(text)
    assert found is not None
    assert text[found.start : found.end] == "OMAHA, Neb., May 3, 2025 –"


def test_numeric_date_is_read_as_the_country_writes_it() -> None:
    assert [
        line and line.date
        for line in (
            find_dateline(f"Boston, MA – 03/04/2025 –{STORY}"),
            find_dateline(f"London, UK – 03/04/2025 –{STORY}"),
            find_dateline(f"Springfield – 03/04/2025 –{STORY}"),
        )
    ] == ["2025-03-04", "2025-04-03", None]


def test_a_date_without_a_year_is_part_of_the_dateline_but_no_date() -> None:
    found = find_dateline(f"WASHINGTON, July 18 –{STORY}")
    assert found == FoundDateline(21, 0, (Place("Washington", None, None, "US"),), None, None)


def test_story_that_begins_like_another_part_is_left_alone() -> None:
    text = "(NewMediaWire) - May 3, 2025 - Acme Corp - the maker of hinges - opened a plant."
    found = find_dateline(text)
    assert found is not None
    assert text[found.end :] == " Acme Corp - the maker of hinges - opened a plant."
    text = "DENVER--(BUSINESS WIRE)--May 3, 2025 marks the day on which the plant opened."
    found = find_dateline(text)
    assert found is not None
    assert text[found.end :] == "May 3, 2025 marks the day on which the plant opened."


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = find_dateline(text)
    assert found is None or 0 <= found.start < found.end <= len(text)


PIECES = st.sampled_from(
    [
        "BERLIN",
        "Omaha",
        ", ",
        "Neb.",
        "Germany",
        " - ",
        "--",
        "(",
        ")",
        "/",
        "PRNewswire",
        "May 3, 2025",
        "北京",
        "2025年5月3日",
        " and ",
        ":",
        "|",
        "[",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_pieces_of_datelines_in_any_order_are_read(text: str) -> None:
    found = find_dateline(text + STORY)
    assert found is None or 0 <= found.start < found.end <= len(text + STORY)
