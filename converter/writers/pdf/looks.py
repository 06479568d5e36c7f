"""Styles: how each kind of text looks under a theme, in a language. ``looks.style("headline")``."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from .faces import LINING, OLD_STYLE, TABULAR, Features
from .fonts import Font, FontKey, font_of
from .theme import Theme, theme_of
from .typefaces import FAMILIES

NOTHING: frozenset[str] = frozenset()
POINTS = 72 / 25.4
"""In a millimetre."""


Align = Literal["start", "center", "end"]
Role = Literal["text", "display", "headings", "code"]
Weight = Literal["regular", "bold"]


class Ink(NamedTuple):
    """How characters look: font, size in points, colour as operator, how far they are raised, letters spread."""

    font: Font
    size: float
    colour: str
    rise: float = 0


@dataclass(frozen=True, slots=True)
class Style:
    """How a block of text looks. Sizes and distances in points.

    ``tied`` keeps a block with what follows, ``whole`` its lines together, and ``balanced`` lines are all about as long;
    ``colour`` is one of the theme's.
    """

    size: float
    leading: float
    role: Role = "text"
    weight: int = 400
    italic: bool = False
    colour: str = "ink"
    before: float = 0
    after: float = 0
    align: Align = "start"
    indent: float = 0
    hyphenate: bool = True
    tied: bool = False
    whole: bool = False
    balanced: bool = False
    figures: Features = ()
    optical: float | None = None


class Script(NamedTuple):
    """How much larger and how much further apart lines are than those of Latin letters."""

    size: float
    leading: float


SCRIPTS: Mapping[str, Script] = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug"), Script(1.08, 1.16)),
    **dict.fromkeys(("he", "yi", "iw"), Script(1.02, 1.04)),
    **dict.fromkeys(("hi", "mr", "ne", "bn", "ta", "te"), Script(1.0, 1.12)),
    "th": Script(1.02, 1.16),
    **dict.fromkeys(("zh", "zh-hant", "ja"), Script(0.95, 1.06)),
    "ko": Script(0.96, 1.04),
}
"""Languages whose letters our fonts have without serifs and upright only; Latin words among them are set likewise."""


@lru_cache(maxsize=64)
def styles_of(theme: Theme, language: str) -> Mapping[str, Style]:
    """All styles of a theme by name, as the script of a language asks for them."""
    styles = {**text_styles(theme), **opening_styles(theme), **sans_styles(theme)}
    script = SCRIPTS.get(language)
    if script is None:
        return styles
    return {
        name: replace(
            style,
            size=style.size * script.size,
            leading=style.leading * script.size * script.leading,
            italic=False,
            figures=LINING if style.figures == OLD_STYLE else style.figures,
        )
        for name, style in styles.items()
    }


def text_styles(theme: Theme) -> Mapping[str, Style]:
    """Those of the text and of what stands behind it."""
    size, small = theme.sizes.text, theme.sizes.small
    figures = OLD_STYLE if "Serif" in theme.fonts.text else LINING
    body = Style(size, size * 1.445, after=size * 0.72, figures=figures, optical=size)
    fine = Style(small, small * 1.4, after=small * 0.6, figures=figures, optical=size)
    return {
        "text": body,
        "summary": replace(body, after=size * 0.6),
        "small": fine,
        "quote": replace(
            body,
            size=size * 1.12,
            leading=size * 1.58,
            italic=True,
            colour="accent",
            before=size * 0.3,
            after=size,
            indent=size * 1.3,
        ),
        "item": replace(body, after=size * 0.3, indent=size * 1.36),
        "small_item": replace(fine, after=small * 0.28, indent=small * 1.36),
        "footnote": replace(fine, size=small * 0.94, leading=small * 1.32, after=small * 0.4),
        "contact": replace(fine, after=0, whole=True, hyphenate=False, figures=LINING),
    }


def opening_styles(theme: Theme) -> Mapping[str, Style]:
    """Those of headline, subheadlines and headings, which are kept with what follows."""
    size, small, head = theme.sizes.text, theme.sizes.small, theme.sizes.headline
    title = Style(size, size * 1.4, "headings", 650, hyphenate=False, tied=True, whole=True, balanced=True)
    serif = replace(
        title,
        size=head,
        leading=head * 1.18,
        role="display",
        before=head * 0.42,
        after=head * 0.34,
        optical=head * 1.4,
    )
    figures = OLD_STYLE if "Serif" in theme.fonts.text else LINING
    return {
        "headline": serif,
        "subheadline": replace(
            serif,
            size=size * 1.22,
            leading=size * 1.65,
            role="text",
            weight=400,
            italic=True,
            colour="muted",
            after=size * 0.45,
            figures=figures,
            optical=size,
        ),
        "notice": replace(title, size=8.6, leading=12.2, colour="accent", after=2),
        "kicker": replace(title, size=9.6, leading=13, colour="accent", after=4),
        "date": replace(title, size=9.4, leading=13, weight=400, colour="muted", after=7),
        "byline": replace(title, size=9.8, leading=13.4, weight=650, after=8),
        "heading1": replace(title, size=size * 1.16, leading=size * 1.44, before=size * 1.15, after=size * 0.42),
        "heading2": replace(title, size=size * 1.02, leading=size * 1.36, before=size * 0.95, after=size * 0.35),
        "heading3": replace(title, colour="muted", before=size * 0.8, after=size * 0.3),
        "end_heading": replace(title, size=small * 1.06, leading=small * 1.42, before=small * 1.2, after=small * 0.3),
    }


def sans_styles(theme: Theme) -> Mapping[str, Style]:
    """Those of notices in the text, captions, tables, and of what stands around the text."""
    line = Style(9.4, 13, "headings", after=4, whole=True, hyphenate=False)
    return {
        "inline_notice": replace(line, size=9.2, weight=650, colour="accent", before=4, after=8),
        "caption": replace(line, size=8.9, leading=12, weight=650, after=3.5, tied=True),
        "caption_below": replace(line, size=8.9, leading=12.2, colour="muted", after=9),
        "media": line,
        "source": replace(line, size=8.9, leading=12.4, colour="muted", before=3, after=6),
        "end_mark": replace(line, size=10, leading=14, colour="muted", before=5, after=12, align="center"),
        "cell": replace(line, size=9.2, leading=12.2, after=0, figures=TABULAR),
        "letterhead": replace(line, size=12.5, leading=16, weight=650),
        "label": replace(line, size=8.6, leading=12, colour="muted"),
        "footer": replace(line, size=8, leading=11, colour="muted", figures=TABULAR),
        "code": Style(8.6, 12.2, "code", after=8, hyphenate=False),
    }


@dataclass(frozen=True, slots=True)
class Looks:
    """A theme in a language: its styles, and the inks of their texts. ``folder`` holds the user's fonts."""

    theme: Theme
    language: str
    folder: str | None
    inks: dict[tuple[str, frozenset[str]], Ink] = field(default_factory=dict, compare=False)

    def style(self, name: str) -> Style:
        """The style of that name."""
        return styles_of(self.theme, self.language)[name]

    def ink(self, name: str, marks: AbstractSet[str] = NOTHING) -> Ink:
        """The ink of a style for text with marks: those of the model, and ``link``."""
        key = name, frozenset(marks)
        found = self.inks.get(key)
        if found is None:
            found = self.inks[key] = self.make_ink(self.style(name), marks)
        return found

    def make_ink(self, style: Style, marks: AbstractSet[str]) -> Ink:
        """An ink made new."""
        raised = {"superscript": 0.33, "subscript": -0.16}
        rise = next((share for mark, share in raised.items() if mark in marks), 0)
        role: Role = "code" if "code" in marks else style.role
        size = style.size * (0.68 if rise else 0.92 if role == "code" != style.role else 1)
        key = FontKey(
            self.family(role),
            max(style.weight, 650) if "strong" in marks else style.weight,
            style.italic != ("emphasis" in marks),
            style.optical,
            style.figures if role == style.role else (),
            self.language,
            self.folder,
        )
        colour = self.colour("link" if "link" in marks else style.colour)
        return Ink(font_of(key), size, colour, rise * style.size)

    def family(self, role: Role) -> str:
        """The family for a role; the one without serifs where the letters of the language have none."""
        family: str = getattr(self.theme.fonts, role)
        plain = self.language in SCRIPTS and role in ("text", "display") and family in FAMILIES
        return self.theme.fonts.headings if plain else family

    def colour(self, name: str, operator: str = "rg") -> str:
        """A colour of the theme as an operator of the page: ``0.1 0.1 0.1 rg``."""
        return paint(getattr(self.theme.colours, name), operator)


@lru_cache(maxsize=64)
def paint(colour: str, operator: str) -> str:
    """``#1a1a1a`` as ``0.102 0.102 0.102 rg``."""
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return " ".join([*(f"{share:.3f}".rstrip("0").rstrip(".") for share in shares), operator])


@lru_cache(maxsize=64)
def looks_of(theme: str, language: str, folder: str | None) -> Looks:
    """The looks of a theme in a language; ``language`` as `wording_of` has it."""
    return Looks(theme_of(theme), language, folder)
