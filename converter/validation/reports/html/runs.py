"""Text in runs: layers that may overlap (quotes, links, findings) become stretches that lie beside each other.

>>> layers = [Layer(0, 7, "quote", after="A"), Layer(4, 7, "finding")]
>>> [(run.text, run.classes, run.after) for run in runs_of("One two three", layers)]
[('One ', 'quote', ()), ('two', 'quote finding', ('A',)), (' three', '', ())]
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Layer(NamedTuple):
    """What is to be seen of code points ``start`` to ``end``: classes, a title, an address, a sign behind it."""

    start: int
    end: int
    classes: str
    title: str = ""
    url: str | None = None
    after: object = None


class Run(NamedTuple):
    """A stretch of text that looks the same from end to end, and the signs that follow it."""

    text: str
    classes: str
    title: str
    after: tuple[object, ...]


class Piece(NamedTuple):
    """Runs of one link, or those between links."""

    url: str | None
    runs: tuple[Run, ...]


def pieces_of(text: str, layers: Iterable[Layer]) -> tuple[Piece, ...]:
    """The text as links and what stands between them. A link that begins inside another is left to that one."""
    sorted_layers = sorted(layers, key=lambda layer: (layer.start, -layer.end))
    found, at = [], 0
    for layer in sorted_layers:
        if layer.url is not None and layer.start >= at and layer.end > layer.start:
            found += [Piece(None, cut(text, sorted_layers, at, layer.start))] if layer.start > at else []
            found.append(Piece(layer.url, cut(text, sorted_layers, layer.start, layer.end)))
            at = layer.end
    rest = cut(text, sorted_layers, at, len(text))
    return (*found, *([Piece(None, rest)] if rest else []))


def cut(text: str, layers: Sequence[Layer], start: int, end: int) -> tuple[Run, ...]:
    """The runs of a part of the text."""
    inside = [
        layer._replace(
            start=max(layer.start, start) - start,
            end=min(layer.end, end) - start,
            after=layer.after if layer.end <= end else None,
        )
        for layer in layers
        if layer.start < end and layer.end > start
    ]
    return tuple(runs_of(text[start:end], inside))


def runs_of(text: str, layers: Iterable[Layer]) -> Iterator[Run]:
    """The runs of a text, all of it, in order."""
    begin: dict[int, list[Layer]] = defaultdict(list)
    finish: dict[int, list[Layer]] = defaultdict(list)
    for layer in layers:
        if layer.start < min(layer.end, len(text)):
            begin[layer.start].append(layer)
            finish[min(layer.end, len(text))].append(layer)
    active: list[Layer] = []
    bounds = sorted({0, len(text), *begin, *finish})
    for start, end in pairwise(bounds):
        active += begin[start]
        ending = finish[end]
        yield Run(
            text[start:end],
            " ".join(dict.fromkeys(word for layer in active for word in layer.classes.split())),
            "; ".join(dict.fromkeys(layer.title for layer in active if layer.title)),
            tuple(layer.after for layer in ending if layer.after is not None),
        )
        active = [layer for layer in active if layer not in ending]
