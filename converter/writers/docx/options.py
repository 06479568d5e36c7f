"""What can be chosen for a Word document: ``--now 2026-01-03T09:30:00Z``, ``--page-size letter``."""

import re
from dataclasses import dataclass
from datetime import datetime

from ...errors import UsageError
from ...interfaces import option
from ...model.invariants import TIME

PAGE_SIZES = ("a4", "letter")
DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class DocxOptions:
    """Choices for a Word document. `UsageError` where one of them is nothing that exists."""

    page_size: str | None = option(None, "--page-size", "size of the page; by the language's region if not given", PAGE_SIZES)
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what is no page size and no time."""
        if self.page_size is not None and self.page_size not in PAGE_SIZES:
            raise UsageError(f"--page-size {self.page_size!r} is not known; one of: {', '.join(PAGE_SIZES)}")
        if self.now is not None and not is_moment(self.now):
            raise UsageError(
                f"--now {self.now!r} is no date or time of ISO 8601; give one like 2026-01-03T09:30:00+01:00"
            )


def is_moment(value: str) -> bool:
    """Whether a text is a date or date-time that exists."""
    try:
        return bool((TIME.fullmatch(value) or DATE.fullmatch(value)) and datetime.fromisoformat(value))
    except ValueError:
        return False
