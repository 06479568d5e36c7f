"""What can be chosen for a Word document: ``--now 2026-01-03T09:30:00Z``, ``--page-size letter``."""

from dataclasses import dataclass

from ...interfaces import option
from ...rendering.choices import check_choice, check_moment

PAGE_SIZES = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class DocxOptions:
    """Choices for a Word document. `UsageError` where one of them is nothing that exists."""

    page_size: str | None = option(
        None, "--page-size", "size of the page; what the language's region uses if not given", PAGE_SIZES
    )
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what is no page size and no time."""
        if self.page_size is not None:
            check_choice("--page-size", self.page_size, PAGE_SIZES)
        check_moment("--now", self.now)
