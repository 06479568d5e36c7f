"""Lines from the right: letters as they stand side by side put into the order in which they are read.

A page shows where letters stand, not in which order they are read. On a line from the right, letters follow each other to
the left; words from the left and figures in it to the right (what UAX 9 does, turned round). Brackets, which are drawn
mirrored, are told by what is open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from .pieces import Piece

FROM_RIGHT = frozenset(("R", "AL"))
FIGURES = frozenset(("EN", "AN"))
JOINING = frozenset(("ES", "CS", "ET"))
"""Signs that stand in figures: `1,000.50`, `9:30`, `5%`."""

BLANK = 0.13
"""A gap so wide, in sizes of the letters, is a blank."""

SAME = 0.05
OPENING, CLOSING = "([{<«‹“‘", ")]}>»›”’"


def runs_from_right(text: str) -> bool:
    """Whether a text holds letters that are written from the right."""
    return not text.isascii() and any(bidirectional(sign) in FROM_RIGHT for sign in text)


def is_turned(pieces: Sequence[Piece]) -> bool:
    """Whether a line runs from the right: half of its words do, or more."""
    words = "".join(f" {piece.text}" if piece.spaced else piece.text for piece in pieces).split()
    turned = [word for word in words if runs_from_right(word)]
    return len(turned) >= sum(kind_of(word) == "L" for word in words) and bool(turned)


@dataclass(slots=True)
class Cluster:
    """Letters that stand at one place, and their class: ``R``, ``L``, ``1`` for figures, ``,`` for signs in them, or none."""

    pieces: list[Piece]
    kind: str

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(piece.left for piece in self.pieces)

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)


def kind_of(text: str) -> str:
    """The class of letters."""
    classes = {bidirectional(sign) for sign in text}
    if classes & FROM_RIGHT:
        return "R"
    if "L" in classes:
        return "L"
    return "1" if classes & FIGURES else "," if classes & JOINING else ""


def in_order(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a line from the right in the order in which they are read, blanks where gaps are."""
    found: list[Piece] = []
    depth = 0
    edge: float | None = None
    for run in runs_of(clusters_of(pieces)):
        left, right = min(cluster.left for cluster in run), max(cluster.right for cluster in run)
        for number, cluster in enumerate(run):
            size = cluster.pieces[0].look.size
            gap = cluster.left - run[number - 1].right if number else 0.0 if edge is None else edge - right
            cluster.pieces[0].spaced = bool(found) and gap > BLANK * size
            if len(run) == 1 and not cluster.kind:
                depth = unmirror(cluster.pieces[0], depth, glued=bool(found) and not cluster.pieces[0].spaced)
            found += cluster.pieces
        edge = left
    return found


def clusters_of(pieces: Sequence[Piece]) -> list[Cluster]:
    """The letters of a line from right to left; those of one place in the order in which the page has them."""
    clusters: list[Cluster] = []
    for piece in pieces:
        last = clusters[-1] if clusters else None
        middle = (piece.left + piece.right) / 2
        if last and abs((last.left + last.right) / 2 - middle) <= SAME * piece.look.size:
            last.pieces.append(piece)
            last.kind = last.kind or kind_of(piece.text)
        else:
            clusters.append(Cluster([piece], kind_of(piece.text)))
    return sorted(clusters, key=lambda cluster: -(cluster.left + cluster.right))


def runs_of(clusters: Sequence[Cluster]) -> Iterator[list[Cluster]]:
    """The clusters in order: each from the right alone, words from the left and figures as runs from left to right."""
    at = 0
    while at < len(clusters):
        end = end_of_run(clusters, at)
        yield list(reversed(clusters[at:end]))
        at = end


def end_of_run(clusters: Sequence[Cluster], start: int) -> int:
    """Where a run that begins at a cluster ends, both counted from right to left."""
    if clusters[start].kind not in ("L", "1"):
        return start + 1
    end = stop = start + 1
    latin = clusters[start].kind == "L"
    while stop < len(clusters) and clusters[stop].kind != "R":
        kind = clusters[stop].kind
        latin = latin or kind == "L"
        stop += 1
        if kind in ("L", "1"):
            end = stop
    return end if latin else end_of_figures(clusters, start)


def end_of_figures(clusters: Sequence[Cluster], start: int) -> int:
    """Where a number ends: at a blank, or at a sign that stands in no number."""
    end = stop = start + 1
    while stop < len(clusters) and clusters[stop].kind in ("1", ","):
        if clusters[stop - 1].left - clusters[stop].right > BLANK * clusters[stop].pieces[0].look.size:
            break
        stop += 1
        end = stop if clusters[stop - 1].kind == "1" else end
    return end


def unmirror(piece: Piece, depth: int, *, glued: bool) -> int:
    """Make a bracket closing where one is open, or where it is ``glued`` to a word before it; answers how many are open."""
    sign = piece.text
    if len(sign) != 1 or sign not in OPENING + CLOSING:
        return depth
    at = (OPENING + CLOSING).index(sign) % len(OPENING)
    piece.text = CLOSING[at] if depth or glued else OPENING[at]
    return max(depth - 1, 0) if depth or glued else depth + 1
