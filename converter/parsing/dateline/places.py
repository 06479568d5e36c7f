"""Which name is the city, which the region, which the country: `COMO, CO, ITALY`, `DELAWARE, WILMINGTON, UNITED STATES`."""

from typing import NamedTuple

from ...model.release import Place
from ...reference.places import city_country, country_code, stand_alone_country
from ...reference.regions import country_of_region, is_postal
from .casing import normal_case
from .names import Names

STRONG, FAIR, SHAPED = 3, 2, 1
LONGEST_TAIL = 3  # words of a country: United Arab Emirates
LONGEST_CODE = 3
CODE = 2  # letters of ISO 3166-1


class Placed(NamedTuple):
    """A place and how sure it is: ``STRONG`` where region or country are known, or the city stands alone in capitals."""

    place: Place
    strength: int


def settle(names: Names) -> tuple[Placed, ...]:
    """The places of a dateline."""
    return tuple(placed for group in names.groups for placed in settle_group(list(group)))


def settle_group(names: list[str]) -> list[Placed]:
    """One group of names: most often one place, several where cities stand in a row."""
    names = [part for name in names for part in split_name(name)]
    if swapped := swap(names):
        names = swapped
    if len(names) > 3 and country_code(names[-1]) and country_of_region(names[-2]):
        names = [", ".join(names[:-2]), *names[-2:]]
    if len(names) == 3 and country_code(names[2]):
        return [placed(*names)]
    rows: list[list[str | None]] = []
    for name in names:
        if not rows or not attach(rows[-1], name):
            rows.append([name, None, None])
    return [placed(*row) for row in rows]


def split_name(name: str) -> list[str]:
    """A name, or city and region or country where the comma between is missing: `Boise ID`, `Melbourne Australia`.

    What stands before must be known: Acme Canada is no city, and West Jordan is in Utah.
    """
    if name.endswith((" DC", " D.C.", " D.C")):
        return name.rsplit(" ", 1)
    if " " not in name or country_code(name) or country_of_region(name) or city_country(name):
        return [name]
    words = name.split(" ")
    for size in range(1, min(len(words), LONGEST_TAIL + 1)):
        head, tail = " ".join(words[:-size]), " ".join(words[-size:])
        if is_postal(tail):
            return [head, tail]
        known = (
            city_country(head) or (country_of_region(head) and len(head) > LONGEST_CODE) or is_postal(head.rstrip("."))
        )
        if known and (country_code(tail) or (country_of_region(tail) and len(tail) > LONGEST_CODE)):
            return [head, tail]
    return [name]


def swap(names: list[str]) -> list[str] | None:
    """City first where region and city change places before a country; None where they do not."""
    if len(names) != 3 or not country_code(names[2]) or country_of_region(names[1]) or country_code(names[1]):
        return None
    home = country_of_region(names[0])
    if home and (city_country(names[0]) is None or city_country(names[1]) == home):
        return [names[1], names[0], names[2]]
    return None


def attach(row: list[str | None], name: str) -> bool:
    """Put a name to the place in work as region or country; says whether it belongs there."""
    city, region, country = row
    kind = kind_of(name, city or "", region)
    if kind == "city" and (region or country or stand_alone_country(city or "")):
        return False
    if kind == "country" and country is None:
        row[2] = name
        return True
    if country is None and (region is None or (kind == "region" and country_of_region(region) is None)):
        row[1] = name  # of two regions the known one
        return True
    if country is None:
        row[2] = name
        return True
    return False


def kind_of(name: str, city: str, region: str | None) -> str:
    """What a name behind a city is: ``region``, ``country``, or ``city`` where a new place begins."""
    of_region, of_country = country_of_region(name), country_code(name) or iso_code(name, city)
    alone = stand_alone_country(name)
    if alone and (of_region or of_country) and (stand_alone_country(city) or alone) != alone:
        return "city"
    if of_region and of_country and region is None:
        return "country" if city_country(city) == of_country != of_region else "region"
    if of_country and (region or not of_region):
        return "country"
    if of_region:
        return "region"
    return "city" if city_country(name) else ""


def iso_code(name: str, city: str = "") -> str | None:
    """A country's code that is printed as such: `DE`; a rare one behind a city of that country: `San Salvador, SV`."""
    if len(name) != CODE or not name.isascii() or not name.isupper():
        return None
    return name if name in ISO_CODES or city_country(city) == name else None


ISO_CODES = frozenset(
    "AE AT AU BE BR CA CH CN CZ DE DK EE ES FI FR GB GR HK HU IE IL IN IT JP KR LT LU LV MX MY NL NO NZ PH PL PT RO SE SG SI SK TH TR TW UK US VN ZA".split()
)


def placed(city: str | None, region: str | None, country: str | None) -> Placed:
    """One place with its code, in normal case, and how sure it is."""
    if city and region is None and not stand_alone_country(city):
        if country is None and not city_country(city) and country_code(city):
            city, country = None, city
        elif is_region(city, country):
            city, region = None, city
    place = Place(normal_case(city), normal_case(region), normal_case(country), code_of(city, region, country))
    return Placed(place, strength_of(city, region, country))


def is_region(name: str, country: str | None) -> bool:
    """Whether the only name before a country, or the only name, is a state's or province's and no city's."""
    home = country_of_region(name)
    if home is None or city_country(name) or len(name) <= LONGEST_CODE:
        return False
    return country is None or country_code(country) == home


def code_of(city: str | None, region: str | None, country: str | None) -> str | None:
    """The country's code, from what is printed or from a city that stands alone."""
    if country:
        return country_code(country) or {"UK": "GB"}.get(country, iso_code(country, city or ""))
    if region:
        return country_of_region(region)
    return stand_alone_country(city) if city else None


def strength_of(city: str | None, region: str | None, country: str | None) -> int:
    """How sure it is that the names are a place."""
    if code_of(None, region, country):
        return STRONG
    if city and city_country(city):
        return STRONG if city.isupper() else FAIR
    return SHAPED


def settle_addition(name: str) -> Placed | None:
    """The region or country that stands in brackets behind a city: `TORONTO (Ontario)`; None where it is neither."""
    region, country = country_of_region(name), country_code(name)
    if region:
        return Placed(Place(None, normal_case(name), None, region), STRONG)
    return Placed(Place(None, None, normal_case(name), country), STRONG) if country else None
