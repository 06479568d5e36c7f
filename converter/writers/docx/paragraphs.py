"""Paragraphs: a named style, what keeps them together, their label, direction and bookmark, and their runs."""

from functools import lru_cache
from typing import NamedTuple

from ...model.release import Paragraph
from ...rendering.inline import Run, cut
from .draft import Draft
from .languages import Setting
from .numbering import Number
from .runs import set_runs, set_text
from .scripts import has_right_to_left, is_right_to_left


class Form(NamedTuple):
    """How a paragraph is set: its style's id, and what no style can know.

    ``rtl`` is the direction of the paragraph; ``turns`` says that signs and figures at the edges of its words take it
    too. ``outline`` makes a paragraph the beginning of the document's outline, where no heading is.
    """

    style: str
    keep_next: bool = False
    number: Number | None = None
    rtl: bool = False
    turns: bool = False
    outline: bool = False


@lru_cache(maxsize=4096)
def properties(form: Form) -> str:
    """The properties of a paragraph, in the order of ISO 29500-1, 17.3.1.26; nothing for plain text."""
    number = form.number
    pieces = (
        f'<w:pStyle w:val="{form.style}"/>' if form.style != "Normal" else "",
        "<w:keepNext/>" if form.keep_next else "",
        f'<w:numPr><w:ilvl w:val="{number.level}"/><w:numId w:val="{number.definition}"/></w:numPr>' if number else "",
        "<w:bidi/>" if form.rtl else "",
        '<w:outlineLvl w:val="0"/>' if form.outline else "",
        "<w:rPr><w:rtl/></w:rPr>" if form.rtl and number else "",
    )
    held = "".join(pieces)
    return f"<w:pPr>{held}</w:pPr>" if held else ""


def set_paragraph(form: Form, content: str) -> str:
    """A paragraph."""
    return f"<w:p>{properties(form)}{content}</w:p>"


def set_line(draft: Draft, form: Form, text: str, style: str | None = None) -> str:
    """A paragraph of text without marks or links, such as a notice; in a character style where one is named."""
    form = turned(form, text, draft.setting)
    return set_paragraph(form, set_text(text, style, draft.setting, rtl=form.turns))


def set_text_of(draft: Draft, paragraph: Paragraph, form: Form, opening: str | None = None) -> str:
    """A paragraph of the release under its bookmark, the dateline before its text where it opens with one."""
    setting = draft.setting_for(paragraph)
    whole = f"{opening} {paragraph.text}" if opening else paragraph.text
    form = turned(form, whole, setting)
    content = set_runs(draft, runs_in(draft, paragraph), setting, rtl=form.turns)
    if opening:
        before = set_text(opening, "Dateline", setting, rtl=form.turns), set_text(" ", None, setting, rtl=form.turns)
        content = f"{''.join(before)}{content}"
    return set_paragraph(form, mark_place(draft, paragraph.id, content))


def turned(form: Form, text: str, setting: Setting) -> Form:
    """The form with the direction of a text."""
    if not is_right_to_left(text, setting):
        return form
    return form._replace(rtl=True, turns=has_right_to_left(text))


def runs_in(draft: Draft, paragraph: Paragraph) -> tuple[Run, ...]:
    """The runs of a paragraph; one where it has neither marks nor links."""
    links = draft.linked.get(paragraph.id, ())
    if paragraph.marks or links:
        return cut(paragraph.text, paragraph.marks, links)
    return (Run(paragraph.text, 0, frozenset(), None),)


def mark_place(draft: Draft, place: str, content: str) -> str:
    """The content under a bookmark that Word does not list: ``_p12`` says where a paragraph of the release stands."""
    draft.bookmarks += 1
    number = draft.bookmarks
    return f'<w:bookmarkStart w:id="{number}" w:name="_{place}"/>{content}<w:bookmarkEnd w:id="{number}"/>'
