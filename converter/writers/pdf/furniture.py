"""What stands around the text: the letterhead on the first page, issuer, date and ``Page 1 of 2`` at the foot of all."""

from ...model.release import PressRelease
from ...rendering.filling import issuer_of
from ...rendering.wording import words_for
from .draft import Draft
from .logo import Picture, picture_of
from .painter import Painter
from .paragraphs import Line
from .spans import Span

MARK = "●"
FOOT = 40
"""Above the lower edge of the page, in points: where the footer stands."""

RULE = 0.5


def letterhead_picture(draft: Draft) -> Picture | None:
    """The logo that the options or the theme name; None where neither does."""
    path = draft.options.logo or draft.looks.theme.letterhead.logo
    return picture_of(path) if path else None


def names(draft: Draft) -> tuple[str, str]:
    """What stands at the beginning and at the end of the letterhead: who issues the release, and what it is.

    A release that says itself that it is one does not say so twice.
    """
    release, label = draft.release, words_for(draft.release.language)[0]
    issuer = draft.options.letterhead or draft.looks.theme.letterhead.name or issuer_of(release)
    said = any(notice.text.casefold() == label.casefold() for notice in release.notices)
    if said:
        return (issuer, "") if issuer else ("", date_of(release) or "")
    return (issuer, label) if issuer else (label, "")


def date_of(release: PressRelease) -> str | None:
    """The day of the release; None where none is known."""
    if release.dateline and release.dateline.date:
        return release.dateline.date
    publication = release.publication
    return publication.published[:10] if publication and publication.published else None


def paint_letterhead(draft: Draft, painter: Painter, picture: Picture | None) -> None:
    """Logo, name and label, and a rule below them."""
    frame = draft.frame
    name, label = names(draft)
    height = draft.looks.theme.letterhead.height
    base = frame.height - 62
    left, right = frame.left, frame.left + frame.measure
    used = 0.0
    if picture:
        used = picture.width * height / picture.height
        edge = right - used if draft.rtl else left
        painter.picture("Logo", (edge, base - 1, used, height))
        used += 8
    elif name:
        used = height + 7
        painter.box(right - height if draft.rtl else left, base - 1, height, height, draft.looks.colour("accent"))
    if name:
        line = shown(draft, name, "letterhead", frame.measure * 0.62 - used)
        x = right - used - line.width if draft.rtl else left + used
        painter.margin(line, x, base + height / 2 - 5.2)
    if label:
        line = shown(draft, label, "label", frame.measure * 0.36)
        leading = left if draft.rtl == bool(name) else right - line.width
        painter.margin(line, leading, base + height / 2 - 4)
    painter.box(left, base - 12, frame.measure, RULE, draft.looks.colour("rule"))


def paint_footer(draft: Draft, painter: Painter, pages: int) -> None:
    """A rule, and below it issuer, date and page."""
    frame = draft.frame
    issuer = draft.options.letterhead or draft.looks.theme.letterhead.name or issuer_of(draft.release)
    text = "  ·  ".join(filter(None, (issuer, date_of(draft.release))))
    counted = words_for(draft.release.language)[1].format(page=painter.number, pages=pages)
    left, right = frame.left, frame.left + frame.measure
    number = shown(draft, counted, "footer", frame.measure * 0.3)
    painter.margin(number, left if draft.rtl else right - number.width, FOOT)
    if text:
        line = shown(draft, text, "footer", frame.measure * 0.66)
        painter.margin(line, right - line.width if draft.rtl else left, FOOT)
    painter.box(left, FOOT + 12, frame.measure, RULE, draft.looks.colour("rule"))


def shown(draft: Draft, text: str, style: str, room: float) -> Line:
    """A text as one line that is not wider than the room, an ellipsis at its end where it would be."""
    ink = draft.looks.ink(style)
    origin = "--letterhead" if draft.options.letterhead else "/source/organization"
    line = draft.whole_line(Span(text, ink), origin)
    while line.width > room and len(text) > 1:
        text = text[: max(int(len(text) * room / line.width) - 1, 1)].rstrip(" ,;:·…") + "…"
        if text == "…":
            break
        line = draft.whole_line(Span(text, ink), origin)
    return line
