"""Glyphs made of several: a letter with its marks as one composite glyph of the TrueType font, by fontTools."""

import io
from collections.abc import Sequence
from typing import Any

from .faces import Cluster

WORDS_AND_OFFSETS = 0x0004
"""ROUND_XY_TO_GRID: fontTools sets the other flags of a component by what it holds (OpenType, table glyf)."""


def join_glyphs(program: bytes, clusters: Sequence[Cluster]) -> tuple[bytes, list[int]]:
    """The font program with one more glyph for each cluster, and the numbers of those."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(program), recalcTimestamp=False)
    glyphs, order = font["glyf"], list(font.getGlyphOrder())
    count = len(order)
    added = [joined(glyphs, order, cluster) for cluster in clusters]
    names = [f"joined{number:05}" for number in range(len(added))]
    font.setGlyphOrder(order + names)
    glyphs.glyphOrder = order + names
    for name, glyph, cluster in zip(names, added, clusters, strict=True):
        glyphs.glyphs[name] = glyph
        if glyph.numberOfContours:
            glyph.recalcBounds(glyphs)
        font["hmtx"].metrics[name] = (round(cluster.advance), getattr(glyph, "xMin", 0))
    font["maxp"].numGlyphs = len(order) + len(names)
    file = io.BytesIO()
    font.save(file, reorderTables=True)
    return file.getvalue(), list(range(count, count + len(names)))


def joined(glyphs: Any, order: Sequence[str], cluster: Cluster) -> Any:
    """A composite of those glyphs of a cluster that show something; an empty glyph where none does."""
    from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, []
    for number, x, y in cluster.parts:
        if glyphs[order[number]].numberOfContours:
            component = GlyphComponent()
            component.glyphName, component.x, component.y = order[number], round(x), round(y)
            component.flags = WORDS_AND_OFFSETS
            glyph.components.append(component)
    if not glyph.components:
        glyph.numberOfContours = 0
        del glyph.components
    return glyph
