"""What can be chosen for a PDF: ``--page-size letter``, ``--font-dir fonts``, ``--now 2026-01-03T09:30:00Z``."""

from dataclasses import dataclass

from ...errors import UsageError
from ...interfaces import option

PAGE_SIZES = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """Choices for a PDF. `UsageError` where one of them is nothing that exists."""

    page_size: str | None = option(
        None, "--page-size", "size of the page; what the language's region uses if not given", PAGE_SIZES
    )
    font_dir: str | None = option(
        None, "--font-dir", "a folder with fonts to take before those of the installed packages"
    )
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse a page size that nobody knows."""
        if self.page_size is not None and self.page_size not in PAGE_SIZES:
            raise UsageError(f"--page-size {self.page_size!r} is not known; one of: {', '.join(PAGE_SIZES)}")
