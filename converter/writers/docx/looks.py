"""How each named style looks: ``Heading 2`` is sans, bold, 12 points, kept with what follows.

Sizes, leading and distances are in points, indents too. Faces name a token of the prepared parts, for which the fonts
of a language are put in later. Leading is a least height, never a factor: fonts that stand in for Georgia or Calibri
are taller by a fifth, and a factor would blow up the page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Face = Literal["serif", "display", "sans", "mono"]
Kind = Literal["paragraph", "character"]

INK, ACCENT, GREY, HAIRLINE, LINK, WASH = "1A1A1A", "0B3D66", "55595F", "B9C0C7", "0B4A8F", "F3F5F7"
"""The colours. On white, grey has a contrast of 7 to 1 and link blue one of 9 to 1 (WCAG 2.1, 1.4.6 asks for 7)."""


FACES: Mapping[Face, tuple[str, str, str]] = {
    "serif": ("Georgia", "{serif_east_asia}", "{serif_complex}"),
    "display": ("Georgia", "{sans_east_asia}", "{sans_complex}"),
    "sans": ("Calibri", "{sans_east_asia}", "{sans_complex}"),
    "mono": ("Consolas", "{sans_east_asia}", "Courier New"),
}
"""Fonts of Latin, East Asian and complex scripts. Songti and Naskh get no bolder, so headlines take their sans."""


@dataclass(frozen=True, slots=True)
class Look:
    """One style; what is None or False is inherited. ``rules`` are borders: side, eighths of a point, distance, colour."""

    name: str
    kind: Kind = "paragraph"
    based_on: str | None = "Normal"
    next: str | None = None
    face: Face | None = None
    size: float | None = None
    leading: float | None = None
    before: float | None = None
    after: float | None = None
    left: float | None = None
    right: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    color: str | None = None
    tracking: float | None = None
    caps: bool = False
    align: Literal["center", "right"] | None = None
    raised: Literal["superscript", "subscript"] | None = None
    keep_next: bool | None = None
    keep_lines: bool = False
    whole_words: bool = False
    outline: int | None = None
    rules: tuple[tuple[str, int, int, str], ...] = ()
    fill: str | None = None
    underline: str | None = None
    tab_at_end: bool = False
    builtin: bool = False
    priority: int = 10

    @property
    def id(self) -> str:
        """The style's id: its name without blanks."""
        return self.name.replace(" ", "")


def heading(number: int, size: float, leading: float, before: float, after: float, **more: object) -> Look:
    """A heading of some level; what follows it is text."""
    settings: dict[str, object] = {"face": "sans", "next": "Normal", "bold": True, "color": INK, **more}
    return Look(
        f"Heading {number}",
        size=size,
        leading=leading,
        before=before,
        after=after,
        keep_next=True,
        keep_lines=True,
        whole_words=True,
        outline=number - 1,
        builtin=True,
        priority=9,
        **settings,  # type: ignore[arg-type]  # names of fields
    )


def character(name: str, **more: object) -> Look:
    """A style of characters."""
    return Look(name, "character", "Default Paragraph Font", **more)  # type: ignore[arg-type]  # names of fields


def table_looks(suffix: str, size: float, leading: float, space: float) -> tuple[Look, ...]:
    """The four styles of a table's cells, in one of the sizes that tables of many columns need."""
    text, head = f"Table Text{suffix}", f"Table Heading{suffix}"
    return (
        Look(text, face="sans", size=size, leading=leading, before=space, after=space, whole_words=True, priority=38),
        Look(f"Table Number{suffix}", based_on=text, align="right", priority=38),
        Look(head, based_on=text, bold=True, keep_next=True, priority=38),
        Look(f"Table Heading Number{suffix}", based_on=head, align="right", priority=38),
    )


SMALL_LISTS = (("Boilerplate", 4.0), ("Legal", 3.0), ("Contact", 2.0), ("Notes", 4.0), ("Summary", 4.0))

PARAGRAPHS: tuple[Look, ...] = (
    Look(
        "Normal",
        based_on=None,
        face="serif",
        size=10.5,
        leading=15.5,
        before=0,
        after=7,
        color=INK,
        builtin=True,
        priority=0,
    ),
    Look("Lead", next="Normal", before=15),
    Look("After Table", next="Normal", before=12),
    Look(
        "Notice",
        next="Heading 1",
        face="sans",
        size=8.5,
        leading=12,
        after=10,
        bold=True,
        color=ACCENT,
        tracking=0.4,
        keep_next=True,
        keep_lines=True,
        whole_words=True,
    ),
    Look(
        "Kicker",
        based_on="Notice",
        next="Heading 1",
        size=9.5,
        after=3,
        caps=True,
        tracking=0.8,
    ),
    Look("Notice In Text", based_on="Notice", next="Normal", keep_next=False, before=6, after=9),
    heading(1, 24, 29, 0, 8, face="display", next="Subtitle"),
    Look(
        "Subtitle",
        next="Normal",
        size=13,
        leading=18.5,
        after=6,
        italic=True,
        color=GREY,
        keep_next=True,
        keep_lines=True,
        whole_words=True,
        builtin=True,
        priority=11,
    ),
    Look("Byline", next="Normal", face="sans", size=9.5, leading=13.5, before=4, after=10, color=GREY, keep_lines=True),
    Look("Date Line", based_on="Byline", next="Normal"),
    heading(2, 12, 16, 16, 4),
    heading(3, 10.5, 15, 12, 3),
    heading(4, 10.5, 15, 10, 2, face="serif", italic=True),
    heading(5, 9.5, 13.5, 10, 2, color=GREY),
    heading(6, 9.5, 13.5, 10, 2, color=GREY, bold=False),
    Look(
        "End Matter Heading",
        based_on="Heading 2",
        next="Boilerplate",
        size=10.5,
        leading=14,
        before=16,
        after=4,
        rules=(("top", 4, 8, HAIRLINE),),
        priority=12,
    ),
    Look(
        "Quote",
        next="Normal",
        size=12,
        leading=17.5,
        before=5,
        after=11,
        left=12,
        right=12,
        italic=True,
        color=ACCENT,
        keep_lines=True,
        rules=(("left", 18, 9, ACCENT),),
        builtin=True,
        priority=29,
    ),
    Look("List Paragraph", after=3, builtin=True, priority=34),
    Look("List Paragraph End", based_on="List Paragraph", next="Normal", after=9, priority=34),
    Look(
        "Caption",
        next="Normal",
        face="sans",
        size=9,
        leading=12.5,
        before=8,
        after=4,
        bold=True,
        keep_lines=True,
        whole_words=True,
        builtin=True,
        priority=35,
    ),
    Look("Footnote Text", face="sans", size=8.5, leading=12, after=3, color=GREY, builtin=True, priority=36),
    Look("HTML Preformatted", face="mono", size=9, leading=13, whole_words=True, builtin=True, priority=37),
    *table_looks("", 9.5, 13, 2.5),
    *table_looks(" Compact", 7.5, 10, 2),
    *table_looks(" Dense", 5, 6.5, 1),
    Look("Table Gap", leading=6, size=2, after=0, priority=38),
    Look("Summary", face="sans", after=6, priority=12),
    Look("Boilerplate", size=9.5, leading=13.5, after=6, priority=12),
    Look("Legal", size=8.5, leading=12, after=5, color=GREY, priority=12),
    Look("Notes", size=9.5, leading=13.5, after=6, priority=12),
    Look(
        "Contact",
        face="sans",
        size=9.5,
        leading=13.5,
        after=0,
        keep_next=True,
        keep_lines=True,
        whole_words=True,
        priority=12,
    ),
    Look("Contact Name", based_on="Contact", next="Contact", bold=True, priority=12),
    Look("Contact End", based_on="Contact", next="Contact", after=9, keep_next=False, priority=12),
    *(Look(f"{name} List", based_on=name, after=after, priority=34) for name, after in SMALL_LISTS),
    *(Look(f"{name} List End", based_on=f"{name} List", after=8, priority=34) for name, _ in SMALL_LISTS),
    Look(
        "Media",
        face="sans",
        size=9,
        leading=13,
        before=6,
        after=10,
        left=8,
        right=8,
        color=GREY,
        fill=WASH,
        keep_lines=True,
        rules=(("top", 4, 5, WASH), ("left", 18, 6, HAIRLINE), ("bottom", 4, 5, WASH)),
    ),
    Look("Source Line", face="sans", size=9, leading=12.5, before=4, after=8, color=GREY, whole_words=True),
    Look(
        "End Mark",
        face="sans",
        size=10,
        leading=14,
        before=8,
        after=14,
        color=GREY,
        align="center",
        tracking=1,
        keep_lines=True,
    ),
    Look(
        "Header",
        face="sans",
        size=8.5,
        leading=12,
        after=22,
        color=GREY,
        rules=(("bottom", 4, 7, HAIRLINE),),
        tab_at_end=True,
        builtin=True,
        priority=99,
    ),
    Look(
        "Footer",
        face="sans",
        size=8,
        leading=11,
        after=0,
        color=GREY,
        rules=(("top", 4, 6, HAIRLINE),),
        tab_at_end=True,
        builtin=True,
        priority=99,
    ),
)

CHARACTERS: tuple[Look, ...] = (
    character("Dateline", bold=True),
    character("Strong", bold=True, builtin=True, priority=22),
    character("Emphasis", italic=True, builtin=True, priority=20),
    character("Superscript", raised="superscript"),
    character("Subscript", raised="subscript"),
    character("Code", face="mono", size=9),
    character("Hyperlink", color=LINK, underline="9DB4CC", builtin=True, priority=99),
    character("Issuer Name", face="sans", size=12, bold=True, color=INK),
    character("Header Label", caps=True, tracking=0.4),
)

STYLE_OF_MARK = {
    "strong": "Strong",
    "emphasis": "Emphasis",
    "code": "Code",
    "superscript": "Superscript",
    "subscript": "Subscript",
}
"""The marks of the model, in the order in which they are named where several meet on the same characters."""
