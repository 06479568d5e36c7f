"""What can be chosen for NewsML-G2: ``--newsml-g2-version 2.30``, ``--newsml-g2-body nitf``, ``--sent 2026-01-03``."""

import re
from dataclasses import dataclass
from datetime import datetime

from ...errors import UsageError
from ...interfaces import option
from ...model.invariants import FORBIDDEN, LOOSE_SPACE, TIME
from .vocabulary import VERSIONS

BODIES = ("xhtml", "nitf", "flat")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
DOMAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z\[\]_a-z~]+")
TEXTS = ("guid", "provider", "provider_domain", "rights", "slugline")


@dataclass(frozen=True, slots=True)
class NewsmlG2Options:
    """Choices for a NewsML-G2 item. `UsageError` where one of them cannot stand in any item."""

    version: str = option("2.35", "--newsml-g2-version", "version of the standard", VERSIONS)
    body: str = option("xhtml", "--newsml-g2-body", "markup of the body; flat has none inside paragraphs", BODIES)
    message: bool = option(default=False, flag="--newsml-g2-message", explanation="put the item into a newsMessage")
    guid: str | None = option(None, "--guid", "identifier of the item, an absolute URI")
    provider: str | None = option(None, "--provider", "who distributes the release")
    provider_domain: str | None = option(None, "--provider-domain", "internet domain of the provider, for the guid")
    version_number: int | None = option(None, "--version-number", "version of the item, counted from 1")
    rights: str | None = option(None, "--rights", "the copyright line as it is to be shown")
    slugline: str | None = option(None, "--slugline", "the desk's short name for the story")
    sent: str | None = option(None, "--sent", "when this version is sent: ISO 8601")
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what no item could carry."""
        check_choice("--newsml-g2-version", self.version, VERSIONS)
        check_choice("--newsml-g2-body", self.body, BODIES)
        for name in TEXTS:
            check_line(f"--{name.replace('_', '-')}", getattr(self, name))
        check_moment("--sent", self.sent)
        check_moment("--now", self.now)
        if self.guid is not None and not URI.fullmatch(self.guid):
            raise UsageError(
                f"--guid {self.guid!r} is no absolute URI; give one like urn:newsml:example.com:20260103:1"
            )
        if self.provider_domain is not None and not DOMAIN.fullmatch(self.provider_domain):
            raise UsageError(f"--provider-domain {self.provider_domain!r} is no domain; give one like example.com")
        if self.version_number is not None and self.version_number < 1:
            raise UsageError(f"--version-number {self.version_number} is too small; versions count from 1")


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
