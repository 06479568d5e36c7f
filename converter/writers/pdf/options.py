"""What can be chosen for a PDF: ``--page-size letter``, ``--theme gazette``, ``--logo acme.png``, ``--font-dir fonts``."""

from dataclasses import dataclass

from ...interfaces import option
from ...rendering.choices import check_choice, check_line, check_moment

PAGE_SIZES = ("a4", "letter")
BUILT_IN = ("broadsheet", "gazette")
"""Themes that come along."""


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """Choices for a PDF. `UsageError` or `ConfigurationError` where one of them is nothing that exists."""

    page_size: str | None = option(
        None, "--page-size", "size of the page; what the language's region uses if not given", PAGE_SIZES
    )
    theme: str = option("broadsheet", "--theme", "how the pages look: broadsheet, gazette, or a TOML file")
    letterhead: str | None = option(
        None, "--letterhead", "the name in the letterhead; who issues the release if not given"
    )
    logo: str | None = option(None, "--logo", "a picture for the letterhead, PNG or JPEG")
    font_dir: str | None = option(
        None, "--font-dir", "a folder with fonts to take before those of the installed packages"
    )
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse a page size that nobody knows, what is no time or name, and files that cannot be used."""
        if self.page_size is not None:
            check_choice("--page-size", self.page_size, PAGE_SIZES)
        check_line("--letterhead", self.letterhead)
        check_moment("--now", self.now)
        if self.theme not in BUILT_IN:
            from .theme import theme_of

            theme_of(self.theme)
        if self.logo is not None:
            from .logo import picture_of

            picture_of(self.logo)
        if self.font_dir is not None:
            from .typefaces import shelf_of

            shelf_of(self.font_dir)
