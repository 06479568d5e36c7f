"""What can be chosen for a page: ``--html-fragment``, ``--template page.html.j2``."""

from dataclasses import dataclass

from ...interfaces import option


@dataclass(frozen=True, slots=True)
class HtmlOptions:
    """Choices for an HTML page."""

    fragment: bool = option(
        default=False, flag="--html-fragment", explanation="the article alone, to be put into a page that exists"
    )
    template: str | None = option(None, "--template", "a Jinja2 template that is filled instead of the built-in form")
