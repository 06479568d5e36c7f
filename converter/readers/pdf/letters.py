"""Letters: the characters of a page as pdfium gives them, gathered into pieces.

pdfium answers one character at a time. Blanks and line ends that it only infers belong to no object of the page. A hyphen
at the end of a line comes as U+0002, whatever sign it was.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from ctypes import POINTER, byref, c_double, c_int, c_ulong, c_ushort, c_void_p, cast, create_string_buffer
from typing import Any, NamedTuple

from ...parsing.passage import CJK
from ...parsing.spans import Anchor
from .direction import runs_from_right
from .pieces import Look, Piece

BOLD = re.compile(r"(?i)bold|black|heavy|demi(?!lu)|\bcmbx?\d|-md\b")
ITALIC = re.compile(r"(?i)italic|oblique|\bcmti\d|-it\b")
FORCE_BOLD, SLANTED = 1 << 18, 1 << 6
"""Flags of a font (ISO 32000-1, table 123)."""

BROKEN_HYPHENS = {0x02: "-", 0x00: "\ufffd"}
"""What stands for a hyphen at a line's end, and for a letter that its font gives no meaning."""

ARTIFACT = "Artifact"
SURROGATE = re.compile("[\ud800-\udfff]")
TURNED_PAIR = re.compile("([\udc00-\udfff])([\ud800-\udbff])")
SAFE = re.compile(r"(?i)(?:https?|mailto|tel|ftp):")
BLANKS = frozenset((0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x0C, 0x3000, *range(0x2000, 0x200B), 0x202F, 0x205F))
KEPT_BLANKS = frozenset((0xA0, 0x202F))
"""No-break blanks stand inside a piece, as the model keeps them."""

MOST_LINKS = 2_000
LONGEST_URL = 4_096
GAP, SLACK = 0.5, 1.0
"""A gap of half a letter, and points by which letters may overlap."""

LEVEL = 0.05
"""Radians by which a line may rise and still be read as one."""


class Area(NamedTuple):
    """A part of a page that leads to an address."""

    left: float
    top: float
    right: float
    bottom: float
    url: str


class Sheet(NamedTuple):
    """An open page as pdfium knows it: its document, the page, its text, its visible box and its quarter turns."""

    pdfium: Any
    document: Any
    page: Any
    text: Any
    box: Any
    turn: int
    tagged: bool


def read_pieces(sheet: Sheet) -> list[Piece]:
    """The pieces of a page, in the order of its text."""
    reader = Letters(sheet)
    reader.read()
    links = list(links_of(sheet, reader))
    if links:
        reader.anchor(links)
    return reader.pieces


class Letters:
    """Gathers the characters of one page."""

    def __init__(self, sheet: Sheet) -> None:
        """Nothing is read yet."""
        self.pdfium, self.text, self.tagged = sheet.pdfium, sheet.text, sheet.tagged
        self.box, self.turn = sheet.box, sheet.turn
        pdfium = sheet.pdfium
        self.pieces: list[Piece] = []
        self.firsts: list[int] = []
        self.guessed = False
        self.rect, self.matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self.x, self.y = c_double(), c_double()

    def read(self) -> None:
        """Fill ``pieces``, and ``firsts`` with the number of the first character of each."""
        unicode, textobject, text = self.pdfium.FPDFText_GetUnicode, self.pdfium.FPDFText_GetTextObject, self.text
        signs: list[str] = []
        first, spaced, address, look = 0, False, None, Look(0.0)
        count = self.pdfium.FPDFText_CountChars(text)
        for number in range(count):
            code = unicode(text, number)
            found = cast(textobject(text, number), c_void_p).value
            blank = code in BLANKS and not (code in KEPT_BLANKS and signs)
            if signs and (blank or (found is not None and found != address)):
                self.add(signs, first, look, spaced=spaced)
                signs, spaced = [], False
            if blank:
                self.guessed = found is None and (self.guessed or not spaced)
                spaced = True
                continue
            if found is not None and found != address:
                address, look = found, self.look_of(number)
            if not signs:
                first = number
            signs.append(BROKEN_HYPHENS.get(code) or chr(code))
        if signs:
            self.add(signs, first, look, spaced=spaced)
        if any(runs_from_right(piece.text) for piece in self.pieces):
            self.part()

    def part(self) -> None:
        """Take the pieces apart into letters: pdfium's order in text from the right is not to be relied on."""
        pieces, firsts = self.pieces, self.firsts
        self.pieces, self.firsts, self.guessed = [], [], False
        for piece, first in zip(pieces, firsts, strict=True):
            for at, sign in enumerate(piece.text):
                self.add([sign], first + at, piece.look, spaced=piece.spaced and at == 0)

    def add(self, signs: list[str], first: int, look: Look, *, spaced: bool) -> None:
        """Put a piece to the others; ``first`` is the number of its first character."""
        word = "".join(signs)
        if SURROGATE.search(word):
            word = paired(word)
        (left, right), (other_left, other_right) = self.sides(first), self.sides(first + len(signs) - 1)
        self.pdfium.FPDFText_GetCharOrigin(self.text, first, byref(self.x), byref(self.y))
        base = self.seen(self.x.value, self.y.value)[1]
        piece = Piece(word, min(left, other_left), max(right, other_right), base, look, spaced)
        if spaced and self.guessed and self.pieces and is_close(self.pieces[-1], piece):
            piece.spaced = False
        self.firsts.append(first)
        self.pieces.append(piece)

    def sides(self, number: int) -> tuple[float, float]:
        """Where a character begins and ends on the page as it is seen."""
        rect = self.rect
        self.pdfium.FPDFText_GetLooseCharBox(self.text, number, byref(rect))
        one, other = self.seen(rect.left, rect.bottom)[0], self.seen(rect.right, rect.top)[0]
        return (one, other) if one <= other else (other, one)

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own space as it is seen: turned, and counted from the upper left corner."""
        box = self.box
        if self.turn == 0:
            return x - box.left, box.top - y
        if self.turn == 1:
            return y - box.bottom, x - box.left
        return (box.right - x, y - box.bottom) if self.turn == 2 else (box.top - y, box.right - x)

    def look_of(self, number: int) -> Look:
        """How the text of a character's object is set."""
        name, flags, matrix = create_string_buffer(128), c_int(), self.matrix
        self.pdfium.FPDFText_GetFontInfo(self.text, number, name, 128, byref(flags))
        self.pdfium.FPDFText_GetMatrix(self.text, number, byref(matrix))
        size = self.pdfium.FPDFText_GetFontSize(self.text, number) * math.hypot(matrix.c, matrix.d)
        rise = math.remainder(math.atan2(matrix.b, matrix.a) - self.turn * math.pi / 2, 2 * math.pi)
        font = name.value.decode("utf-8", "replace")
        return Look(
            round(size, 1),
            bool(BOLD.search(font)) or bool(flags.value & FORCE_BOLD),
            bool(ITALIC.search(font)) or bool(flags.value & SLANTED),
            abs(rise) <= LEVEL,
            self.tagged and self.is_artifact(number),
        )

    def is_artifact(self, number: int) -> bool:
        """Whether the document marks the object of a character as an artifact."""
        item = self.pdfium.FPDFText_GetTextObject(self.text, number)
        size = c_ulong()
        for mark in range(self.pdfium.FPDFPageObj_CountMarks(item)):
            buffer = create_string_buffer(2 * len(ARTIFACT) + 2)
            found = self.pdfium.FPDFPageObj_GetMark(item, mark)
            wide = cast(buffer, POINTER(c_ushort))
            if self.pdfium.FPDFPageObjMark_GetName(found, wide, len(buffer), byref(size)) and (
                buffer.raw[: size.value].decode("utf-16-le", "replace").rstrip("\0") == ARTIFACT
            ):
                return True
        return False

    def anchor(self, links: Sequence[Area]) -> None:
        """Say which characters of which pieces lead to the addresses of some areas."""
        order = sorted(range(len(self.pieces)), key=lambda number: self.pieces[number].base)
        bases = [self.pieces[number].base for number in order]
        for area in links:
            for number in order[bisect_left(bases, area.top) : bisect_left(bases, area.bottom)]:
                piece = self.pieces[number]
                if piece.right > area.left and piece.left < area.right and not piece.anchors:
                    start, end = self.inside(number, area)
                    if start < end:
                        piece.anchors = (Anchor(start, end, area.url),)

    def inside(self, number: int, area: Area) -> tuple[int, int]:
        """Which characters of a piece have their middle in an area."""
        piece, first = self.pieces[number], self.firsts[number]
        if piece.left >= area.left - 1 and piece.right <= area.right + 1:
            return 0, len(piece.text)
        within = [at for at in range(len(piece.text)) if area.left <= sum(self.sides(first + at)) / 2 <= area.right]
        return (within[0], within[-1] + 1) if within else (0, 0)


def paired(word: str) -> str:
    """A word whose surrogates are characters again; pdfium turns their halves round in text from the right."""
    for halves in (word, TURNED_PAIR.sub(r"\2\1", word)):
        try:
            return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        except UnicodeDecodeError:
            continue
    return SURROGATE.sub("\ufffd", word)


def is_close(before: Piece, piece: Piece) -> bool:
    """Whether pieces stand so close that a blank between them is only a guess: East Asian text is set with small gaps."""
    ends = (before.text[-1], piece.text[0])
    if not any(map(CJK.match, ends)) or not all(end.isalnum() or CJK.match(end) for end in ends):
        return False
    if abs(before.base - piece.base) > 1:
        return False
    return 0 <= piece.left - before.right + SLACK < GAP * piece.look.size


def links_of(sheet: Sheet, reader: Letters) -> Iterator[Area]:
    """The areas of a page that lead to addresses outside the document."""
    pdfium = sheet.pdfium
    link, position = pdfium.FPDF_LINK(), c_int(0)
    for _ in range(MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(sheet.page, byref(position), byref(link)):
            return
        url = address_of(pdfium, sheet.document, link)
        if url:
            yield from areas_of(pdfium, link, url, reader)


def address_of(pdfium: Any, document: Any, link: Any) -> str:
    """The address that a link leads to; empty where it leads elsewhere."""
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size <= LONGEST_URL:
        return ""
    buffer = create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
    url = buffer.value.decode("utf-8", "replace").strip()
    return url if url.isprintable() and SAFE.match(url) and " " not in url else ""


def areas_of(pdfium: Any, link: Any, url: str, reader: Letters) -> Iterator[Area]:
    """The areas of a link: one for each line that it runs over, where it says so."""
    quad, rect = pdfium.FS_QUADPOINTSF(), pdfium.FS_RECTF()
    count = pdfium.FPDFLink_CountQuadPoints(link)
    for number in range(min(count, MOST_LINKS)):
        if pdfium.FPDFLink_GetQuadPoints(link, number, byref(quad)):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            yield area_of(reader.seen(min(xs), max(ys)), reader.seen(max(xs), min(ys)), url)
    if count <= 0 and pdfium.FPDFLink_GetAnnotRect(link, byref(rect)):
        yield area_of(reader.seen(rect.left, rect.top), reader.seen(rect.right, rect.bottom), url)


def area_of(one: tuple[float, float], other: tuple[float, float], url: str) -> Area:
    """The area between two corners."""
    (left, right), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    return Area(left, top, right, bottom, url)
