"""What pages of HTML and bodies of XHTML say alike: ``<span class="label">`` before words, ``scope`` of header cells."""

from collections.abc import Callable

from ..model.release import Media, Paragraph
from .direction import direction_of
from .markup import Attributes, Markup, element, escape, start_tag
from .page import Page, Tags

STYLES = {"strong": "strong", "emphasis": "em", "superscript": "sup", "subscript": "sub", "code": "code"}
HEADINGS = 6
"""The deepest level that has an element of its own."""


def set_label(label: str) -> Markup:
    """A label that is printed, and the blank behind it."""
    return Markup(element("span", {"class": "label"}, escape(label)) + " ")


def attributes_of(page: Page, paragraph: Paragraph, kind: str | None = None, *, xml: bool = False) -> Attributes:
    """Id, class and language of a paragraph's element; with ``xml``, in the attribute of XML too (XHTML 1.0, C.7)."""
    found: dict[str, str | None] = {"id": page.anchor(paragraph.id), "class": kind}
    if paragraph.language:
        direction = direction_of(paragraph.language)
        turned = direction if direction != direction_of(page.release.language) else None
        found |= {"lang": paragraph.language} | ({"xml:lang": paragraph.language} if xml else {}) | {"dir": turned}
    return found


def scope_of(paragraph: Paragraph, row: int, column: int) -> str | None:
    """What a header cell heads; None for a cell of data."""
    if row < (paragraph.header_rows or 0):
        return "col"
    return "row" if column < (paragraph.header_columns or 0) else None


def show_media(media: Media, address: str | None, set_empty: Callable[[str, Attributes], Markup]) -> list[Markup]:
    """A picture, or a link to what cannot be shown, and the credit; nothing where there is none of them.

    ``address`` is where it may lead; ``set_empty`` sets an element that has no content, as HTML or as XML has it.
    """
    content = []
    if address and media.kind in ("image", "logo"):
        content.append(set_empty("img", {"src": address, "alt": media.alt or ""}))
    elif address:
        content.append(element("a", {"href": address}, escape(media.alt or media.url or "")))
    elif media.alt:
        content.append(escape(media.alt))
    if media.credit:
        content += [Markup(" " if content else ""), element("span", {"class": "credit"}, escape(media.credit))]
    return content


def wrap_style(style: str) -> Tags:
    """The tags around words of a style."""
    return start_tag(STYLES[style]), Markup(f"</{STYLES[style]}>")
