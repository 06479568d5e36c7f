"""Names of months, countries, regions, cities, wires and exchanges, as they are looked up."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from converter.reference.exchanges import is_exchange
from converter.reference.folding import fold
from converter.reference.month_names import MONTHS, WEEKDAYS
from converter.reference.months import croatian_month_of, month_of, weekday_of
from converter.reference.places import city_country, country_code, stand_alone_country
from converter.reference.regions import STATES, country_of_region, is_postal
from converter.reference.stand_alone import AP_ABROAD, AP_STATESIDE
from converter.reference.tables import keyed
from converter.reference.territory_names import TERRITORIES
from converter.reference.wires import is_wire, sounds_like_wire


@pytest.fixture(scope="module")
def make_tables() -> ModuleType:
    """The script that makes the tables."""
    pytest.importorskip("babel", minversion="2.18", reason="tables are made with the CLDR of Babel 2.18")
    spec = importlib.util.spec_from_file_location("make_tables", Path(__file__).with_name("make_tables.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names_of(table: dict[str, list[str]]) -> dict[str, str]:
    return {name.replace("_", " "): key for key, names in table.items() for name in names}


def test_tables_are_what_the_script_makes(make_tables: ModuleType) -> None:
    assert keyed(MONTHS) == names_of(make_tables.month_table())
    assert keyed(WEEKDAYS) == names_of(make_tables.weekday_table())
    assert keyed(TERRITORIES) == names_of(make_tables.territory_table())


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Sept", 9),
        ("MÄRZ", 3),
        ("février", 2),
        ("FEVRIER", 2),
        ("września", 9),
        ("Mayıs", 5),
        ("ΜΑΪΟΥ", 5),
        ("maja", 5),
        ("מאי", 5),
        ("ottobre", 10),
    ],
)
def test_month(word: str, month: int) -> None:
    assert month_of(word) == month


def test_no_month() -> None:
    assert [month_of(word) for word in ("", "Marching", "Mayor", "Sunday")] == [None] * 4


def test_listopad_is_another_month_in_croatian() -> None:
    assert (month_of("listopada"), croatian_month_of("listopada")) == (11, 10)


def test_weekday() -> None:
    assert [weekday_of(word) for word in ("Monday", "Tues", "Samstag", "domingo", "Maybe")] == [1, 2, 6, 7, None]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Germany", "DE"),
        ("DEUTSCHLAND", "DE"),
        ("U.S.A.", "US"),
        ("UK", "GB"),
        ("Trinidad and Tobago", "TT"),
        ("Türkiye", "TR"),
        ("中国", "CN"),
        ("대한민국", "KR"),
        ("Россия", "RU"),
        ("Berlin", None),
        ("", None),
    ],
)
def test_country(name: str, code: str | None) -> None:
    assert country_code(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Calif.", "US"),
        ("N.Y.", "US"),
        ("TX", "US"),
        ("Tx", "US"),
        ("in", None),
        ("In", None),
        ("IN", "US"),
        ("ON", "CA"),
        ("Québec", "CA"),
        ("Acme", None),
    ],
)
def test_region(name: str, code: str | None) -> None:
    assert country_of_region(name) == code


def test_postal_codes() -> None:
    assert [is_postal(name) for name in ("TX", "ON", "Tx", "XX", "TEX")] == [True, True, False, False, False]


def test_cities_that_stand_alone() -> None:
    assert (len(AP_STATESIDE), len(STATES.split("\n")) - 2) == (30, 51)
    assert all(stand_alone_country(city.name) == city.country_code for city in (*AP_STATESIDE, *AP_ABROAD))
    assert [stand_alone_country(name) for name in ("Pékin", "東京", "MÜNCHEN", "Лондон", "Hamburg")] == [
        "CN",
        "JP",
        "DE",
        "GB",
        None,
    ]


def test_large_cities() -> None:
    assert [city_country(name) for name in ("Hamburg", "KÖLN", "Saint Louis", "Dayton", "서울", "Acme")] == [
        "DE",
        "DE",
        "US",
        "US",
        "KR",
        None,
    ]


def test_wires() -> None:
    assert all(
        map(
            is_wire, ("PRNewswire", "PR Newswire", "BUSINESS WIRE", "PRNewswire-USNewswire", "ots/PRNewswire", "美通社")
        )
    )
    assert not any(map(is_wire, ("Acme", "Wired", "", "Acme-PRNewswire")))
    assert [sounds_like_wire(name) for name in ("Valley Newswire", "ZEX PR WIRE", "Vape Express", "Acme Lawns")] == [
        True,
        True,
        False,
        False,
    ]


def test_exchanges() -> None:
    assert all(map(is_exchange, ("NYSE", "Nasdaq", "nasdaq", "TSX-V", "NYSE American", "Euronext Paris", "纽交所")))
    assert not any(map(is_exchange, ("Acme", "page", "date", "pink", "")))


def test_folding() -> None:
    assert [fold(name) for name in ("SÃO PAULO", "İstanbul", "Łódź", "Αθήνα", "Ærø")] == [
        "sao paulo",
        "istanbul",
        "lodz",
        "αθηνα",
        "aero",
    ]
