"""Faces as fonts of a document: the glyphs in use, cut out by HarfBuzz, with exact widths and characters.

Type 0 fonts with CIDs of two bytes (ISO 32000-1, 9.7). A cluster of several glyphs, as Arabic and Devanagari have them,
becomes one glyph made of those, so that one code still stands for its characters and for nothing else.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from hashlib import sha256
from typing import Any

from .faces import DROPPED, Cluster, Face, Piece, number_text
from .fonts import Shaped
from .objects import Raw, Stream, reference

CMAP_START = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
"""
CMAP_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
MOST_ENTRIES = 100
"""Of one block of a CMap (Adobe technical note 5014)."""


class EmbeddedFace:
    """A face as a document uses it: its name there, the lasting codes in use, and the codes given out here."""

    def __init__(self, face: Face, name: str) -> None:
        """Nothing is in use yet."""
        self.face, self.name = face, name
        self.used: set[int] = set()
        self.words: set[Shaped] = set()
        self.given: dict[Cluster, int] = {}
        self.next = face.open.glyph_count + len(face.lasting)

    def code_of(self, piece: Piece) -> str:
        """The codes of a piece with kerning between them; what is shown is in use from here on."""
        if piece.code is not None:
            self.used.update(piece.codes)
            return piece.code
        code: list[str] = []
        kern = 0.0
        for cluster in piece.clusters:
            if kern:
                code.append(f">{number_text(kern)}<")
            number = self.face.code_of(cluster)
            if number is not None:
                self.used.add(number)
            else:
                number = self.give(cluster)
            kern = round((self.advance_of(cluster) - cluster.advance) * self.face.unit, 2)
            code.append(f"{number:04x}")
        return "".join(code) + (f">{number_text(kern)}<" if kern else "")

    def give(self, cluster: Cluster) -> int:
        """The code of a cluster that has none in other documents."""
        key = cluster._replace(advance=self.advance_of(cluster))
        number = self.given.get(key)
        if number is None:
            number = self.given[key] = self.next
            self.next += 1
        return number

    def advance_of(self, cluster: Cluster) -> int:
        """How wide the glyph in the font is."""
        return self.face.natural(cluster) if cluster.single else cluster.advance

    def clusters(self) -> Mapping[int, Cluster]:
        """What is in use, by code."""
        for word in self.words:
            for piece in word.pieces:
                self.used.update(piece.codes)
        lasting = {code: key for key, code in self.face.lasting.items()}
        found = {}
        for code in sorted(self.used):
            glyph, text = lasting.get(code) or (code, self.face.texts[code])
            cluster = Cluster(((glyph, 0, 0),), 0, text)
            found[code] = cluster._replace(advance=self.face.natural(cluster))
        return found | {code: cluster for cluster, code in self.given.items()}

    def embed(self, document: Any) -> str:
        """The font as an object of the document; answers the reference to it."""
        clusters = self.clusters()
        program, glyphs = cut_out(self.face, list(clusters.values()))
        numbers = dict(zip(clusters, glyphs, strict=True))
        tag = "".join(chr(65 + byte % 26) for byte in sha256(program).digest()[:6])
        name = f"/{tag}+{self.name}"
        face = self.face
        file = reference(document, Stream(program, f"/Length1 {len(program)}"))
        descriptor = Raw(
            f"<</Type/FontDescriptor/FontName{name}/Flags 4/FontBBox[-1000 -500 3000 1500]/ItalicAngle 0"
            f"/Ascent {face.ascent:.0f}/Descent {face.descent:.0f}/CapHeight 700/StemV 80/FontFile2 {file}>>"
        )
        places = bytearray(2 * (max(numbers, default=0) + 1))
        for code, glyph in numbers.items():
            places[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
        widths = "".join(f"{code}[{number_text(held.advance * face.unit)}]" for code, held in clusters.items())
        descendant = Raw(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}"
            f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[{widths}]"
            f"/FontDescriptor {reference(document, descriptor)}"
            f"/CIDToGIDMap {reference(document, Stream(bytes(places)))}>>"
        )
        to_unicode = Stream(character_map({code: cluster.text for code, cluster in clusters.items()}))
        return reference(
            document,
            Raw(
                f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
                f"/DescendantFonts[{reference(document, descendant)}]/ToUnicode {reference(document, to_unicode)}>>"
            ),
        )


def character_map(texts: Mapping[int, str]) -> bytes:
    """The ToUnicode CMap for codes."""
    entries = [f"<{code:04x}> <{text.encode('utf-16-be').hex()}>\n" for code, text in texts.items()]
    blocks = [entries[start : start + MOST_ENTRIES] for start in range(0, len(entries), MOST_ENTRIES)]
    lines = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    return f"{CMAP_START}{lines}{CMAP_END}".encode("ascii")


def cut_out(face: Face, clusters: Sequence[Cluster]) -> tuple[bytes, list[int]]:
    """A font program with the glyphs of the clusters, and the glyph of each cluster in it."""
    program, places = subset(face, {0, *(part[0] for cluster in clusters for part in cluster.parts)})
    joined = list(dict.fromkeys(cluster._replace(text="") for cluster in clusters if not cluster.single))
    made: dict[Cluster, int] = {}
    if joined:
        from .joining import join_glyphs

        moved = [Cluster(tuple((places[g], x, y) for g, x, y in c.parts), c.advance, "") for c in joined]
        program, numbers = join_glyphs(program, moved)
        made = dict(zip(joined, numbers, strict=True))
    return program, [
        places[cluster.parts[0][0]] if cluster.single else made[cluster._replace(text="")] for cluster in clusters
    ]


def subset(face: Face, glyphs: AbstractSet[int]) -> tuple[bytes, Mapping[int, int]]:
    """A font program with these glyphs alone, and the number that each has in it."""
    import uharfbuzz

    font, axes = face.fixed
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
    for tag, value in axes.items():
        wanted.pin_axis_location(font, tag, value)
    wanted.drop_table_tag_set.update(DROPPED)
    plan = uharfbuzz.SubsetPlan(font, wanted)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)
