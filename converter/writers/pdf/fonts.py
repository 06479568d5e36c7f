"""Fonts as the page asks for them: a family in a weight, and behind it all others that may have a character."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining

from ...errors import UsageError
from .faces import Face, Features, Piece
from .typefaces import FAMILIES, extra_for, families_for, file_of, shelf_of

WORDS_KEPT = 6000
"""Shaped words that a font keeps, so that a process stays small however many documents it writes."""

LONGEST_KEPT = 60
"""Letters of such a word."""

IGNORABLE = frozenset(
    (
        *(0xAD, 0x34F, 0x61C, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0x115F, 0x1160, 0x17B4, 0x17B5),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE1000),
    )
)
"""Default_Ignorable_Code_Point: characters that are not seen (Unicode, section 5.21)."""

SPACES = frozenset((0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))
"""Where a font has no glyph for one of these, HarfBuzz makes it of the blank."""


class MissingGlyphError(Exception):
    """A character that no font has, and the extra that would bring one; the writer says where it stands."""

    def __init__(self, character: str, extra: str | None) -> None:
        """Keep the character."""
        super().__init__(character)
        self.character, self.extra = character, extra


class FontKey(NamedTuple):
    """What a style asks of a font. ``language`` decides how Han characters are drawn, ``folder`` is the user's."""

    family: str
    weight: int = 400
    italic: bool = False
    optical_size: float | None = None
    features: Features = ()
    language: str = "en"
    folder: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A text in the faces that have its characters; ``width`` in thousandths of the size. Each is equal to itself only.

    ``code`` is that of its only piece, where that is of the font's first face and has a lasting one.
    """

    width: float
    code: str | None
    pieces: tuple[Piece, ...]


class Font:
    """A chain of faces: for each character the first one that has it."""

    def __init__(self, key: FontKey) -> None:
        """Open the first face; the others are opened when a character asks for them."""
        self.key = key
        first = self.face_in(key.family)
        if first is None:
            raise UsageError(f"font {key.family!r} is not installed; known: {', '.join(FAMILIES)}, or give --font-dir")
        self.face = first
        self.chosen: dict[int, Face] = {}
        self.words: dict[str, Shaped] = {}
        self.turned: dict[str, Shaped] = {}
        self.space = self.shape(" ")

    def face_in(self, family: str) -> Face | None:
        """The face of a family in this font's style; None where the family is not installed."""
        key = self.key
        path = file_of(family, key.folder, key.weight, italic=key.italic)
        return self.open(path) if path else None

    def open(self, path: str) -> Face:
        """The face in a file in this font's style."""
        key = self.key
        axes: dict[str, float] = {"wght": key.weight}
        if key.optical_size:
            axes["opsz"] = key.optical_size
        return face_at(path, tuple(axes.items()))

    def shape(self, text: str, *, rtl: bool = False) -> Shaped:
        """A text shaped, from memory where it was met before. `MissingGlyphError` where no font has a character."""
        kept = self.turned if rtl else self.words
        found = kept.get(text)
        if found is None:
            found = self.shape_new(text, rtl=rtl)
            if len(text) <= LONGEST_KEPT:
                if len(kept) >= WORDS_KEPT:
                    kept.clear()
                kept[text] = found
        return found

    def shape_new(self, text: str, *, rtl: bool) -> Shaped:
        """A text shaped; where several faces are needed, their pieces from left to right."""
        if not text:
            return Shaped(0, "", ())
        runs = list(self.runs(text))
        if rtl:
            runs.reverse()
        pieces = tuple(face.piece(part, self.key.features, rtl=rtl) for face, part in runs)
        plain = len(pieces) == 1 and pieces[0].face is self.face
        return Shaped(sum(piece.width for piece in pieces), pieces[0].code if plain else None, pieces)

    def runs(self, text: str) -> Iterator[tuple[Face, str]]:
        """The text cut where another face is needed."""
        start, current = 0, None
        for place, character in enumerate(text):
            face = self.face_for(ord(character), current)
            if current is not None and face is not current:
                yield current, text[start:place]
                start = place
            current = face
        if current is not None:
            yield current, text[start:]

    def face_for(self, character: int, previous: Face | None) -> Face:
        """The face for a character; marks and joiners stay with the face of what they follow."""
        if (
            previous is not None
            and (character in SPACES or character in IGNORABLE or combining(chr(character)))
            and (character in IGNORABLE or previous.has(character))
        ):
            return previous
        if character in self.face.glyphs or character in IGNORABLE or character in SPACES:
            return self.face
        found = self.chosen.get(character)
        if found is None:
            found = self.chosen[character] = self.find(chr(character))
        return found

    def find(self, character: str) -> Face:
        """The first face behind the first one that has a character."""
        code = ord(character)
        for face in self.behind(character):
            if face.has(code):
                return face
        raise MissingGlyphError(character, extra_for(character, self.key.language))

    def behind(self, character: str) -> Iterator[Face]:
        """The faces that are asked when the first one has no glyph."""
        for font in shelf_of(self.key.folder):
            yield self.open(font.path)
        for family in families_for(character, self.key.language):
            if face := self.face_in(family):
                yield face


@lru_cache(maxsize=256)
def face_at(path: str, axes: tuple[tuple[str, float], ...]) -> Face:
    """A face; styles that ask for the same one share it."""
    return Face(path, dict(axes))


@lru_cache(maxsize=256)
def font_of(key: FontKey) -> Font:
    """The font that a style asks for. `UsageError` where its family is not installed."""
    return Font(key)
