"""One font file at one point of its design space: Source Serif 4 at weight 400, say, and what it makes of a text.

Text is shaped by HarfBuzz. Each cluster (a letter with its marks, a ligature) becomes one code of the PDF font, and keeps
the characters that it stands for, so that what is copied or read aloud is exactly what was written. Where a cluster is
a single glyph that stands for its usual character, its code is the number of the glyph in the whole font, the same
in every document: the codes of a word can be kept. All others get theirs in the document.
"""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from ...errors import WriteError

Part = tuple[int, int, int]
"""A glyph, and how far it is moved from the beginning of its cluster, in units of the font."""

Features = tuple[tuple[str, bool], ...]
"""Features of OpenType that are on or off."""

ALWAYS: Features = (("kern", True), ("liga", True))
OLD_STYLE: Features = (("onum", True),)
LINING: Features = (("lnum", True),)
TABULAR: Features = (("lnum", True), ("tnum", True))
FIGURES = (OLD_STYLE, LINING, TABULAR)

SOFT_HYPHEN, HYPHEN, HYPHEN_MINUS = "\u00ad", "\u2010", "-"
UNWRITABLE = {ord(sign): None for sign in "\ufeff\ufffe"}
"""Signs that no ToUnicode map may hold (ISO 14289-1, 7.21.7)."""

LASTING = ("\u00ad", "\u00a0", "\u2010", "\u2011", *"ff fi fl ffi ffl tt ti ft fj ffj fb fh fk Th".split())
"""Texts whose glyphs are often not those of a character; they get lasting codes, so that words with them can be kept."""

DIGITS = "0123456789"

DROPPED = tuple(
    int.from_bytes(tag.encode(), "big")
    for tag in (
        *("GSUB", "GPOS", "GDEF", "STAT", "HVAR", "MVAR", "BASE", "kern", "DSIG", "vhea", "vmtx", "VORG", "VVAR"),
        *("meta", "gasp", "cmap", "name", "post", "OS/2", "avar", "cvar"),
    )
)
"""Tables that a TrueType font in a PDF does not need (ISO 32000-1, 9.9)."""

MOST_GLYPHS = 4000

COMPATIBILITY = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
"""Characters that share their glyph with a more common one."""


class Cluster(NamedTuple):
    """What is shown by one code: glyphs, the way to the next cluster in units of the font, and the characters."""

    parts: tuple[Part, ...]
    advance: int
    text: str

    @property
    def single(self) -> bool:
        """Whether it is one glyph where it belongs."""
        return len(self.parts) == 1 and self.parts[0][1:] == (0, 0)


class Piece(NamedTuple):
    """Shaped text of one face; ``width`` in thousandths of the size.

    ``code`` are its codes in hexadecimal with the kerning between them, as they stand in an array of TJ; None where
    some cluster has no lasting code, then ``clusters`` has them all. ``codes`` are those in use.
    """

    face: "Face"
    width: float
    code: str | None
    codes: tuple[int, ...]
    clusters: tuple[Cluster, ...]


class OpenFont(NamedTuple):
    """A font file: HarfBuzz's face, its glyph for each character, and the character that each glyph stands for."""

    face: Any
    glyphs: Mapping[int, int]
    texts: Mapping[int, str]


@lru_cache(maxsize=64)
def open_font(path: str) -> OpenFont:
    """The font in a file. `WriteError` where there is none, or one that PDF cannot hold as TrueType."""
    import uharfbuzz

    try:
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
    except (OSError, ValueError, uharfbuzz.HarfBuzzError) as error:
        raise WriteError(f"{path}: no font can be read there; give a folder with TrueType fonts") from error
    if not {"glyf", "hmtx", "maxp", "cmap"} <= set(face.table_tags):
        raise WriteError(f"{path}: has no TrueType outlines; give the font as TrueType (.ttf)")
    font = uharfbuzz.Font(face)
    characters = sorted(face.unicodes, key=lambda code: (any(code in span for span in COMPATIBILITY), code))
    glyphs = {code: font.get_nominal_glyph(code) for code in characters}
    texts: dict[int, str] = {}
    for code, glyph in glyphs.items():
        texts.setdefault(glyph, chr(code))
    return OpenFont(face, glyphs, texts)


class Face:
    """A font file at one point of its design space."""

    def __init__(self, path: str, axes: Mapping[str, float]) -> None:
        """Open the file; axes that it does not have are left out."""
        import uharfbuzz

        self.path = path
        self.open, self.glyphs, self.texts = open_font(path)
        self.variable = "fvar" in self.open.table_tags
        known = {axis.tag: axis for axis in self.open.axis_infos} if self.variable else {}
        self.axes = {
            tag: min(max(value, known[tag].min_value), known[tag].max_value)
            for tag, value in sorted(axes.items())
            if tag in known
        }
        self.font = uharfbuzz.Font(self.open)
        if self.axes:
            self.font.set_variations(self.axes)
        self.unit = 1000 / self.open.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.unit, extents.descender * self.unit
        self.lasting: dict[tuple[int, str], int] = {}
        self.advances: dict[int, int] = {}
        self.keep_codes()

    def keep_codes(self) -> None:
        """Give codes above the glyphs of the font to glyphs that often stand for other texts than their usual one."""
        for text, features in (*((text, ()) for text in LASTING), *((DIGITS, features) for features in FIGURES)):
            if text != SOFT_HYPHEN and not all(ord(sign) in self.glyphs for sign in text):
                continue
            for cluster in self.shape(text, features, rtl=False):
                glyph = cluster.parts[0][0]
                if cluster.single and glyph and self.texts.get(glyph) != cluster.text:
                    self.lasting.setdefault((glyph, cluster.text), self.open.glyph_count + len(self.lasting))

    @cached_property
    def fixed(self) -> tuple[Any, Mapping[str, float]]:
        """What glyphs are cut out of: a font, and where on its axes, those that are not named here at their default.

        A font of few glyphs is brought to one point of its design space once, for all documents; cutting glyphs out of that
        is quick. Of a large one that would take longer than all documents of a day.
        """
        import uharfbuzz

        axes = {axis.tag: axis.default_value for axis in self.open.axis_infos} if self.variable else {}
        axes |= self.axes
        if not axes or self.open.glyph_count > MOST_GLYPHS:
            return self.open, axes
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(range(self.open.glyph_count))
        flags = uharfbuzz.SubsetFlags
        wanted.flags = flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE | flags.RETAIN_GIDS
        for tag, value in axes.items():
            wanted.pin_axis_location(self.open, tag, value)
        wanted.drop_table_tag_set.update(DROPPED)
        return uharfbuzz.SubsetPlan(self.open, wanted).execute(), {}

    def has(self, character: int) -> bool:
        """Whether there is a glyph for a character."""
        return character in self.glyphs

    def shape(self, text: str, features: Features, *, rtl: bool) -> tuple[Cluster, ...]:
        """The clusters of a text, as they follow each other from left to right.

        A soft hyphen at the end is the hyphen of a word that goes on in the next line (ISO 32000-1, 14.8.2.2.3).
        """
        import uharfbuzz

        shown = text
        if text.endswith(SOFT_HYPHEN):
            shown = text[:-1] + (HYPHEN if ord(HYPHEN) in self.glyphs else HYPHEN_MINUS)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(shown)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        uharfbuzz.shape(self.font, buffer, dict((*ALWAYS, *features)))
        return gather(text, buffer.glyph_infos or (), buffer.glyph_positions or ())

    def piece(self, text: str, features: Features, *, rtl: bool) -> Piece:
        """A text shaped."""
        clusters = self.shape(text, features, rtl=rtl)
        code: list[str] = []
        codes: list[int] = []
        kern = 0.0
        width = sum(cluster.advance for cluster in clusters) * self.unit
        for cluster in clusters:
            number = self.code_of(cluster)
            if number is None:
                return Piece(self, width, None, (), clusters)
            if abs(kern) > 0.01:
                code.append(f">{number_text(kern)}<")
                kern = 0.0
            code.append(f"{number:04x}")
            codes.append(number)
            kern += (self.natural(cluster) - cluster.advance) * self.unit
        if abs(kern) > 0.01:
            code.append(f">{number_text(kern)}<")
        return Piece(self, width, "".join(code), tuple(set(codes)), ())

    def natural(self, cluster: Cluster) -> int:
        """How wide the glyph of a cluster is by itself."""
        glyph = cluster.parts[0][0]
        advance = self.advances.get(glyph)
        if advance is None:
            advance = self.advances[glyph] = self.font.get_glyph_h_advance(glyph)
        return advance

    def code_of(self, cluster: Cluster) -> int | None:
        """The code that a cluster has in every document; None where it has none."""
        if not cluster.single:
            return None
        glyph = cluster.parts[0][0]
        return glyph if self.texts.get(glyph) == cluster.text else self.lasting.get((glyph, cluster.text))


def gather(text: str, infos: Any, positions: Any) -> tuple[Cluster, ...]:
    """HarfBuzz's glyphs, gathered by cluster."""
    starts = sorted({info.cluster for info in infos})
    if not starts:
        return ()  # nothing that is seen
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    first = starts[0]
    found: list[Cluster] = []
    held: list[Part] = []
    last, advance = -1, 0
    for info, position in zip(infos, positions, strict=True):
        if info.cluster != last and held:
            found.append(Cluster(tuple(held), advance, told(text, last, ends, first)))
            held, advance = [], 0
        last = info.cluster
        held.append((info.codepoint, advance + position.x_offset, position.y_offset))
        advance += position.x_advance
    if held:
        found.append(Cluster(tuple(held), advance, told(text, last, ends, first)))
    return tuple(found)


def told(text: str, start: int, ends: Mapping[int, int], first: int) -> str:
    """The characters of a cluster; signs without a glyph before the first one go with that."""
    return text[0 if start == first else start : ends[start]].translate(UNWRITABLE)


@lru_cache(maxsize=8192)
def number_text(value: float) -> str:
    """A number as PDF has it, two digits after the point at most."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
