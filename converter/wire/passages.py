"""Texts of a feed as passages of its source: of an element, of what was escaped twice, of what is markup inside text."""

import re
from bisect import bisect_left, bisect_right
from html import unescape
from itertools import pairwise
from operator import itemgetter

from ..parsing.flow import Flow
from ..parsing.passage import Passage, join, regular, tidy
from ..trees.element import REFERENCE, Element, Stretch

ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#[xX][0-9A-Fa-f]{2,5});")
MARKUP = re.compile(r"<(?:p|br|div|b|i|em|strong|a|ul|ol|li|table|h[1-6]|span)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)


def passage_of(source: str, element: Element | None) -> Passage | None:
    """The text of an element as one line; None where it has none."""
    if element is None:
        return None
    flow = Flow(source)
    flow.read_plain(element)
    found = [block.passage for block in flow.blocks if block.text]
    if not found:
        return None
    whole = found[0]
    for passage in found[1:]:
        whole = join(whole, passage, " ")
    return whole


def raw_passage(source: str, stretches: list[Stretch]) -> Passage:
    """The text of stretches as it stands, references resolved, white space kept: a source of its own with its places."""
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    length = 0
    end = stretches[-1].end if stretches else 0
    for stretch in stretches:
        for text, at in stretch.pieces(source):
            steps.append((length, at))
            parts.append(text)
            length += len(text)
    return Passage("".join(parts), tidy(steps), end)


def translate(passage: Passage, outer: Passage) -> Passage:
    """A passage of a text that is itself a passage, as one of the outermost source."""
    if not passage.text:
        return Passage("", (), outer.source_of(passage.end))
    edges = set()
    for (inner, origin), (limit, _) in pairwise([*passage.steps, (len(passage.text), 0)]):
        first = bisect_right(outer.steps, origin, key=itemgetter(0))
        last = bisect_left(outer.steps, origin + limit - inner, key=itemgetter(0))
        edges |= {inner, *(inner + step - origin for step, _ in outer.steps[first:last])}
    steps = [(edge, outer.source_of(passage.source_of(edge))) for edge in sorted(edges)]
    return Passage(passage.text, tidy(steps), outer.source_of(passage.end - 1) + 1)


def unescaped(passage: Passage) -> Passage:
    """The same text with references resolved that were escaped once too often: ``R&amp;D`` as a reader would see it."""
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    length, at = 0, 0
    for found in [*REFERENCE.finditer(passage.text), None]:
        stop = found.start() if found else len(passage.text)
        pieces = [(passage.text[at:stop], at)] + ([(unescape(found[0]), stop)] if found else [])
        for text, offset in pieces:
            if text:
                steps += [(length, passage.source_of(offset))]
                steps += [(length + p - offset, o) for p, o in passage.steps if offset < p < offset + len(text)]
                parts.append(text)
                length += len(text)
        at = found.end() if found else stop
    whole = Passage("".join(parts), tidy(steps), passage.end)
    return translate(regular(whole.text, 0, len(whole.text)), whole)
