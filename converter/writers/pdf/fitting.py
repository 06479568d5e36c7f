"""Lines of a paragraph chosen together: of all ways to part it the one whose right edge is the most even.

After Knuth and Plass, for lines that are not stretched: the cost of a line is the square of what it leaves free, and
hyphens cost. Linear in the length of the text, since only breaks that fill a good part of the measure are compared.
"""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

LOOSEST = 0.34
"""The part of the measure that a line may leave free, if there is a fuller one."""

HYPHEN_COST, SECOND_HYPHEN_COST = 0.006, 0.03
"""In squares of the measure: a hyphen is worth a line that is eight hundredths shorter, a second one below it much more."""

SLACK = 0.01
"""Of a point: what rounding may add to a line."""

SHORT_LAST, SHORT_LAST_COST = 0.12, 0.01
"""A last line of a word or two is avoided."""


class Box(NamedTuple):
    """What stands unbroken: its width, that of the blank after it, and what ending a line behind it adds.

    ``hyphen`` is the width of the hyphen that is shown at a line's end there, 0 where there is none.
    """

    width: float
    blank: float = 0
    hyphen: float = 0


def choose_breaks(boxes: Sequence[Box], measure: float, first: float = 0) -> list[int]:
    """For each line the number of the box after its last one. A box wider than the measure has a line of its own.

    ``first`` is what the first line is shorter by.
    """
    starts = [0.0]
    for box in boxes:
        starts.append(starts[-1] + box.width + box.blank)
    count = len(boxes)
    if starts[count] - boxes[-1].blank <= measure - first + SLACK:
        return [count]
    costs, origins = [0.0] * (count + 1), [0] * (count + 1)
    least, loosest = 0, measure * LOOSEST
    for end, box in enumerate(boxes, 1):
        reach = starts[end] - box.blank + box.hyphen
        room = measure + SLACK - reach
        while least < end - 1 and starts[least] + room < (0 if least else first):
            least += 1
        lowest = inf
        for start in range(least, end):
            free = room + starts[start] - (0 if start else first)
            if free > loosest and lowest < inf and end < count:
                break
            share = free / measure
            cost = costs[start] + (share * share if end < count or share < 0 else last_cost(share))
            if box.hyphen and end < count:
                cost += SECOND_HYPHEN_COST if start and boxes[start - 1].hyphen else HYPHEN_COST
            if cost < lowest:
                lowest, origins[end] = cost, start
        costs[end] = lowest
    lines = [count]
    while origins[lines[-1]]:
        lines.append(origins[lines[-1]])
    lines.reverse()
    return lines


def last_cost(share: float) -> float:
    """What a last line costs that leaves a part of the measure free."""
    return SHORT_LAST_COST if share > 1 - SHORT_LAST else 0.0


def looseness(boxes: Sequence[Box], ends: Sequence[int], measure: float) -> float:
    """The largest part of the measure that a line but the last leaves free."""
    worst, start = 0.0, 0
    for end in ends[:-1]:
        width = sum(box.width + box.blank for box in boxes[start:end]) - boxes[end - 1].blank
        worst = max(worst, 1 - width / measure)
        start = end
    return worst
