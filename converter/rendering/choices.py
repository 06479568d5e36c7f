"""What several writers' options have in common: a value that no document could carry is refused when it is chosen."""

import re
from datetime import datetime

from ..errors import UsageError
from ..model.invariants import FORBIDDEN, LOOSE_SPACE, TIME

DATE = re.compile(r"\d{4}-\d\d-\d\d")
DOMAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z\[\]_a-z~]+")


def check_choice(flag: str, value: str, choices: tuple[str, ...]) -> None:
    """Raise `UsageError` for a value that is none of the choices."""
    if value not in choices:
        raise UsageError(f"{flag} {value!r} is not known; one of: {', '.join(choices)}")


def check_line(flag: str, value: str | None) -> None:
    """Raise `UsageError` for a text that is no trimmed line, or that XML forbids."""
    if value is not None and (
        not value or value != value.strip() or FORBIDDEN.search(value) or LOOSE_SPACE.search(value)
    ):
        raise UsageError(f"{flag} {value!r} is not one line of printable text; write it without tabs or line breaks")


def check_moment(flag: str, value: str | None) -> None:
    """Raise `UsageError` for what is neither a date nor a date-time."""
    try:
        if value is None or ((TIME.fullmatch(value) or DATE.fullmatch(value)) and datetime.fromisoformat(value)):
            return
    except ValueError:
        pass
    raise UsageError(f"{flag} {value!r} is no date or time of ISO 8601; give one like 2026-01-03T09:30:00+01:00")


def check_version(flag: str, value: int | None) -> None:
    """Raise `UsageError` for a version below the first."""
    if value is not None and value < 1:
        raise UsageError(f"{flag} {value} is too small; versions count from 1")


def check_uri(flag: str, value: str | None) -> None:
    """Raise `UsageError` for what is no absolute URI."""
    if value is not None and not URI.fullmatch(value):
        raise UsageError(f"{flag} {value!r} is no absolute URI; give one like urn:newsml:example.com:20260103:1")


def check_domain(flag: str, value: str | None) -> None:
    """Raise `UsageError` for what is no internet domain."""
    if value is not None and not DOMAIN.fullmatch(value):
        raise UsageError(f"{flag} {value!r} is no domain; give one like example.com")
