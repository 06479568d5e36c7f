"""Lines of a paragraph chosen together: of all ways to part it the one whose right edge is the most even.

After Knuth and Plass, for lines that are not stretched: the cost of a line is the square of what it leaves free, and
hyphens cost. Linear in the length of the text, since only breaks that fill a good part of the measure are compared.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import inf
from operator import add
from typing import Any

from .fonts import Shaped

LOOSEST = 0.34
"""The part of the measure that a line may leave free, if there is a fuller one."""

HYPHEN_COST, SECOND_HYPHEN_COST = 0.006, 0.03
"""In squares of the measure: a hyphen is worth a line that is eight hundredths shorter, a second one below it much more."""

SLACK = 0.01
"""Of a point: what rounding may add to a line."""

SHORT_LAST, SHORT_LAST_COST = 0.12, 0.03
"""A last line of a word or two is avoided."""


Box = tuple[int, int, float, float, float]
"""Start, end, width, the blank behind it, and its hyphen."""


@dataclass(slots=True)
class Boxes:
    """What stands unbroken: the width of each box, of the blank behind it, and of the hyphen that is shown there at a line's end.

    ``starts`` and ``ends`` are where they stand in the text; ``words`` the shaped word of those that are a whole one.
    """

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    blanks: list[float] = field(default_factory=list)
    hyphens: list[float] = field(default_factory=list)
    words: list[Shaped | None] = field(default_factory=list)

    def add(self, box: Box) -> None:
        """One more box, which is no whole word."""
        for column, value in zip(self.columns, (*box, None), strict=True):
            column.append(value)

    def replace(self, number: int, boxes: Sequence[Box]) -> None:
        """Put boxes that are no whole words in the place of one."""
        held = list(zip(*boxes, strict=True)) if boxes else [()] * 5
        for column, values in zip(self.columns, (*held, [None] * len(boxes)), strict=True):
            column[number : number + 1] = values

    @property
    def columns(self) -> Sequence[list[Any]]:
        """The lists."""
        return self.starts, self.ends, self.widths, self.blanks, self.hyphens, self.words

    def choose_breaks(self, measure: float, *, balanced: bool = False) -> list[int]:
        """For each line the number of the box after its last one. A box wider than the measure has a line of its own.

        The last line may be short, unless the lines are to be ``balanced``, as those of a headline are.
        """
        hyphens, count = self.hyphens, len(self.widths)
        edges = list(accumulate(map(add, self.widths, self.blanks), initial=0.0))
        if edges[count] - self.blanks[-1] <= measure + SLACK:
            return [count]
        costs, origins = [0.0] * (count + 1), [0] * (count + 1)
        least, loosest = 0, measure * LOOSEST
        for end in range(1, count + 1):
            room = measure + SLACK - edges[end] + self.blanks[end - 1] - hyphens[end - 1]
            while least < end - 1 and edges[least] + room < 0:
                least += 1
            lowest = inf
            for start in range(least, end):
                free = room + edges[start]
                if free > loosest and lowest < inf and end < count and not balanced:
                    break
                share = free / measure
                cost = costs[start] + (share * share if end < count or balanced or share < 0 else last_cost(share))
                if hyphens[end - 1] and end < count:
                    cost += SECOND_HYPHEN_COST if start and hyphens[start - 1] else HYPHEN_COST
                if cost < lowest:
                    lowest, origins[end] = cost, start
            costs[end] = lowest
        return self.traced(origins)

    def traced(self, origins: Sequence[int]) -> list[int]:
        """The ends of the lines, from where the best way to each place comes from."""
        lines = [len(self.widths)]
        while origins[lines[-1]]:
            lines.append(origins[lines[-1]])
        return lines[::-1]

    def looseness(self, ends: Sequence[int], measure: float) -> float:
        """The largest part of the measure that a line but the last leaves free."""
        worst, start = 0.0, 0
        for end in ends[:-1]:
            width = sum(self.widths[start:end]) + sum(self.blanks[start : end - 1])
            worst = max(worst, 1 - width / measure)
            start = end
        return worst


def last_cost(share: float) -> float:
    """What a last line costs that leaves a part of the measure free."""
    return SHORT_LAST_COST if share > 1 - SHORT_LAST else 0.0
