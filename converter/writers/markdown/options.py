"""What can be chosen for Markdown: ``--markdown-lines sentence``, ``--template release.md.j2``."""

from dataclasses import dataclass

from ...interfaces import option
from ...rendering.choices import check_choice

LINES = ("paragraph", "sentence")


@dataclass(frozen=True, slots=True)
class MarkdownOptions:
    """Choices for a Markdown file. `UsageError` where one of them is nothing that exists."""

    lines: str = option("paragraph", "--markdown-lines", "what stands on a line of its own", LINES)
    plain: bool = option(
        default=False, flag="--markdown-plain", explanation="without the release itself in a comment at the end"
    )
    template: str | None = option(None, "--template", "a Jinja2 template that is filled instead of the built-in form")

    def __post_init__(self) -> None:
        """Refuse what no line can hold."""
        check_choice("--markdown-lines", self.lines, LINES)
