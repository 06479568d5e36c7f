"""Declared values as the model has them: single lines, absolute addresses, languages, codes that name a country."""

import re
from collections.abc import Iterable

from ..model.invariants import ADDRESS, FORBIDDEN, SPACES

RUN = re.compile(f"[{SPACES}]+")
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
COUNTRY = re.compile(r"(?:iso3166-1a2|cntry|country)[:/]([A-Z]{2})|.*/iso3166-1a2/([A-Z]{2})")


def one_line(text: str | None) -> str | None:
    """A value on one line, single spaces in it, without what XML forbids; None where nothing is left."""
    return RUN.sub(" ", FORBIDDEN.sub("", text)).strip(" ") or None if text else None


def address_of(url: str | None) -> str | None:
    """A value that is an absolute address; None where it is none."""
    line = one_line(url)
    return line if line and ADDRESS.fullmatch(line) else None


def language_of(tag: str | None) -> str | None:
    """A language tag, an underscore in it mended; None where it is none."""
    tag = (tag or "").strip().replace("_", "-")
    return tag if LANGUAGE.fullmatch(tag) else None


def country_of(code: str | None) -> str | None:
    """The country that a QCode or URI stands for, in two letters; None for any other code."""
    found = COUNTRY.fullmatch(code or "")
    return found[1] or found[2] if found else None


def unique(values: Iterable[str | None]) -> tuple[str, ...]:
    """The values that there are, each once."""
    return tuple(dict.fromkeys(value for value in values if value))
