"""What is known about stretches of a text, woven into it as nesting elements.

``“We grow,” said Jane Roe`` carries a quote, its cue and its speaker; each becomes an element around its characters.
Stretches that overlap without nesting are cut where they cross, as XML demands.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Literal, NamedTuple

from ..model.release import Link, MarkStyle, PressRelease, Quote, Speaker
from .addresses import safe_address
from .markup import Markup, escape

Kind = Literal["quote", "link", "speaker", "cue", "security", "field"] | MarkStyle

OUTSIDE_IN: tuple[Kind, ...] = (
    "quote",
    "link",
    "speaker",
    "cue",
    "security",
    "field",
    "strong",
    "emphasis",
    "code",
    "superscript",
    "subscript",
)
RANKS: dict[Kind, int] = {kind: rank for rank, kind in enumerate(OUTSIDE_IN)}
"""From the outermost to the innermost, among those that cover the same characters."""


class Said(NamedTuple):
    """A speaker or cue: the ids of the quotes that it belongs to, and who speaks."""

    quotes: tuple[str, ...]
    speaker: Speaker | None


class Anchored(NamedTuple):
    """A link where it stands: whether it can be set as one there, and whether a mark says so too.

    ``own`` is false where only a mark leads to a link that stands elsewhere or nowhere.
    """

    link: Link
    linked: bool = True
    marked: bool = False
    own: bool = True


class Annotation(NamedTuple):
    """Characters ``start`` to ``end`` of a text, and what they are; of a security ``s1``, counted from 1.

    A ``field`` is part of a contact, its value the class that names it; only writers that set cards make any.
    ``tangled`` is for formats whose element for it may not hold what stands inside.
    """

    start: int
    end: int
    kind: Kind
    value: Quote | Anchored | Said | str | None = None
    tangled: bool = False


DEPTH = 32
"""Elements that may stand inside each other; parsers refuse documents that nest without end."""

Wrap = Callable[[Annotation], tuple[Markup, Markup]]
"""The start and end tag for an annotation; called once for each piece that it is cut into."""


def annotations_of(release: PressRelease) -> Mapping[str, Sequence[Annotation]]:
    """By place (paragraph id, ``headline``, ``subheadlines/0``), what stands there; places without any are absent."""
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    for quote in release.quotes:
        for span in quote.spans:
            found[span.paragraph].append(Annotation(span.start, span.end, "quote", quote))
    for place, links in links_by_place(release).items():
        found[place] += without_overlap(links)
    for place, said in said_by_place(release):
        found[place].append(said)
    for number, security in enumerate(release.securities, 1):
        found[security.paragraph].append(Annotation(security.start, security.end, "security", f"s{number}"))
    for paragraph in release.paragraphs:
        if styles := [Annotation(m.start, m.end, m.style) for m in paragraph.marks if m.style != "link"]:
            found[paragraph.id] += styles
    return found


def links_by_place(release: PressRelease) -> Mapping[str, list[Annotation]]:
    """Links where they stand, and where a mark puts them; dangerous addresses are not linked."""
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    marks = Counter(
        (mark.link, paragraph.id, mark.start, mark.end)
        for paragraph in release.paragraphs
        for mark in paragraph.marks
        if mark.link
    )
    for link in release.links:
        if link.paragraph is not None and link.start is not None and link.end is not None:
            marked = marks.pop((link.id, link.paragraph, link.start, link.end), 0) > 0
            anchored = Anchored(link, safe_address(link.url) is not None, marked)
            found[link.paragraph].append(Annotation(link.start, link.end, "link", anchored))
    known = {link.id: link for link in release.links} if marks else {}
    for identifier, place, start, end in marks:
        if (link := known[identifier or ""]) and safe_address(link.url):
            found[place].append(Annotation(start, end, "link", Anchored(link, own=False)))
    return found


def without_overlap(links: Iterable[Annotation]) -> list[Annotation]:
    """The links, those that begin inside an earlier one not linked: an anchor holds no anchor."""
    kept: list[Annotation] = []
    covered = 0
    for item in sorted(links, key=lambda link: (link.start, -link.end)):
        anchored = item.value
        assert isinstance(anchored, Anchored)
        if anchored.linked and item.start >= covered:
            covered = item.end
            kept.append(item)
        elif anchored.own:
            kept.append(item._replace(value=anchored._replace(linked=False)))
    return kept


def said_by_place(release: PressRelease) -> Iterable[tuple[str, Annotation]]:
    """Speakers and cues; one that serves several quotes appears once and names them all."""
    quotes: defaultdict[tuple[str, int, int, Kind], list[Quote]] = defaultdict(list)
    for quote in release.quotes:
        if quote.speaker:
            quotes[quote.speaker.paragraph, quote.speaker.start, quote.speaker.end, "speaker"].append(quote)
        if quote.cue:
            quotes[quote.cue.paragraph, quote.cue.start, quote.cue.end, "cue"].append(quote)
    for (place, start, end, kind), served in quotes.items():
        said = Said(tuple(quote.id for quote in served), served[0].speaker)
        yield place, Annotation(start, end, kind, said)


def weave(text: str, annotations: Sequence[Annotation], wrap: Wrap, unset: list[Annotation] | None = None) -> Markup:
    """The escaped text with an element around each annotation, the longer ones outside the shorter.

    ``unset`` takes up those that would have stood too deep.
    """
    ordered = sorted(annotations, key=itemgetter(0, 1))
    if all(after.start >= before.end for before, after in pairwise(ordered)):
        return set_apart(text, ordered, wrap)
    borders = {0, len(text)}
    for item in annotations:
        borders.update(item[:2])
    waiting = sorted(annotations, key=outermost, reverse=True)
    opened: list[tuple[Annotation, Markup]] = []
    pieces: list[str] = []
    for here, there in pairwise(sorted(borders)):
        due = close(opened, here, pieces) if opened else []
        while waiting and waiting[-1].start == here:
            due.append(waiting.pop())
        if len(due) > 1:
            due.sort(key=longest)
        room = max(DEPTH - len(opened), 0)
        if len(due) > room and unset is not None:
            unset += due[room:]
        for item in due[:room]:
            before, behind = wrap(item)
            pieces.append(before)
            opened.append((item, behind))
        pieces.append(escape(text[here:there]))
    close(opened, len(text), pieces)
    return Markup("".join(pieces))


def set_apart(text: str, annotations: Sequence[Annotation], wrap: Wrap) -> Markup:
    """The same for annotations in order that have no character in common, as nearly all have."""
    pieces: list[str] = []
    at = 0
    for item in annotations:
        before, behind = wrap(item)
        pieces += (escape(text[at : item.start]), before, escape(text[item.start : item.end]), behind)
        at = item.end
    pieces.append(escape(text[at:]))
    return Markup("".join(pieces))


def outermost(item: Annotation) -> tuple[int, int, int]:
    """The order in which annotations open."""
    return item.start, -item.end, RANKS[item.kind]


def longest(item: Annotation) -> tuple[int, int, int]:
    """The order of those that open, or open again, in one place."""
    return -item.end, item.start, RANKS[item.kind]


def close(opened: list[tuple[Annotation, Markup]], here: int, pieces: list[str]) -> list[Annotation]:
    """Close what ends here, and what stands open inside it; the latter is answered, to be opened again."""
    depth = len(opened)
    for number in range(len(opened) - 1, -1, -1):
        if opened[number][0].end == here:
            depth = number
    closed = opened[depth:]
    del opened[depth:]
    pieces += [behind for _, behind in reversed(closed)]
    return [item for item, _ in closed if item.end > here]


def split(annotations: Sequence[Annotation], starts: Sequence[int], lengths: Sequence[int]) -> list[list[Annotation]]:
    """The annotations of a text shared out to its parts (the cells of a table), cut at their borders.

    >>> [[item[:2] for item in part] for part in split([Annotation(1, 5, "strong")], [0, 3], [2, 4])]
    [[(1, 2)], [(0, 2)]]
    """
    parts: list[list[Annotation]] = [[] for _ in starts]
    for item in annotations:
        number = max(0, bisect_right(starts, item.start) - 1)
        while number < len(starts) and starts[number] < item.end:
            start = max(item.start - starts[number], 0)
            end = min(item.end - starts[number], lengths[number])
            if start < end:
                parts[number].append(item._replace(start=start, end=end))
            number += 1
    return parts


def classes_of(quote: Quote) -> str:
    """``direct after continues-q1``: kind, how the speaker was found if at all, and the quote that it goes on from."""
    found: str = quote.kind
    if quote.attribution != "none":
        found += f" {quote.attribution}"
    return f"{found} continues-{quote.continues}" if quote.continues else found
