"""Themes: colours, fonts, sizes, margins and letterhead, from a TOML file; what a file leaves out is as in the default."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from ...errors import ConfigurationError
from .options import BUILT_IN

FOLDER = Path(__file__).with_name("themes")
LARGEST = 2**16
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as ``#rrggbb``."""

    ink: str
    accent: str
    muted: str
    rule: str
    link: str


@dataclass(frozen=True, slots=True)
class Families:
    """Font families by what is set in them."""

    text: str
    display: str
    headings: str
    code: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type in points."""

    text: float
    headline: float
    small: float


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins in millimetres; ``first`` is the top of the first page."""

    side: float
    top: float
    bottom: float
    first: float


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above the text of the first page; the logo is the path of a picture."""

    height: float
    name: str | None = None
    logo: str | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """How a document looks."""

    colours: Colours
    fonts: Families
    sizes: Sizes
    margins: Margins
    letterhead: Letterhead


TABLES: Mapping[str, type[Any]] = {
    "colours": Colours,
    "fonts": Families,
    "sizes": Sizes,
    "margins": Margins,
    "letterhead": Letterhead,
}
RANGES: Mapping[str, tuple[float, float]] = {
    "sizes": (5, 72),
    "margins": (5, 80),
    "letterhead": (4, 120),
}
"""What numbers may be, so that a page still holds a line of text."""


@lru_cache(maxsize=32)
def theme_of(name: str) -> Theme:
    """A theme by its name, or from a TOML file. `ConfigurationError` where there is none, or one that says something unknown."""
    default = load(FOLDER / f"{BUILT_IN[0]}.toml")
    if name in BUILT_IN:
        return make(default | load(FOLDER / f"{name}.toml"), name)
    path = Path(name)
    given = load(path)
    unknown = sorted(given.keys() - TABLES.keys())
    if unknown:
        raise ConfigurationError(f"{name}: unknown table {unknown[0]!r}; one of: {', '.join(TABLES)}")
    merged = {table: {**default[table], **mapping_of(given, table, name)} for table in TABLES}
    logo = merged["letterhead"].get("logo")
    if isinstance(logo, str):
        merged["letterhead"]["logo"] = str(path.parent / logo)
    return make(merged, name)


def load(path: Path) -> dict[str, Any]:
    """The tables of a TOML file."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"theme {str(path)!r}: {reason.lower()}; give one of {', '.join(BUILT_IN)}, or a TOML file"
        raise ConfigurationError(message) from error
    if len(data) > LARGEST:
        raise ConfigurationError(f"theme {str(path)!r}: {len(data)} bytes; a theme has at most {LARGEST}")
    try:
        return tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"theme {str(path)!r}: no TOML: {error}") from error


def mapping_of(given: Mapping[str, Any], table: str, name: str) -> Mapping[str, Any]:
    """A table of a theme; empty where it is not there."""
    found = given.get(table, {})
    if not isinstance(found, dict):
        raise ConfigurationError(f"{name}: {table!r} is {found!r}; write a table [{table}]")
    return found


def make(tables: Mapping[str, Mapping[str, Any]], name: str) -> Theme:
    """A theme of its tables, checked."""
    return Theme(**{table: checked(kind, table, tables[table], name) for table, kind in TABLES.items()})


def checked(kind: type[Part], table: str, values: Mapping[str, Any], name: str) -> Part:
    """One table. `ConfigurationError` for a key or value that makes no sense."""
    known = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]  # all of them are dataclasses
    for key, value in values.items():
        where = f"{name}: {table}.{key}"
        if key not in known:
            raise ConfigurationError(f"{where} is not known; one of: {', '.join(known)}")
        if known[key] in (float, "float"):
            low, high = RANGES[table]
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise ConfigurationError(f"{where} is {value!r}; give a number from {low} to {high}")
        elif not isinstance(value, str) or not value:
            raise ConfigurationError(f"{where} is {value!r}; give a text")
        elif table == "colours" and not COLOUR.fullmatch(value):
            raise ConfigurationError(f"{where} is {value!r}; give a colour like #0b3d66")
    return kind(**values)
