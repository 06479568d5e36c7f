"""One part of a dateline: places, a date, a wire, a brand, or a region in brackets."""

from typing import Literal, NamedTuple

from .marks import Mark
from .places import Placed

Kind = Literal["places", "addition", "date", "wire", "brand"]


class Part(NamedTuple):
    """A part from ``start`` to ``end``, and the marks behind it. ``choices`` are the readings of an open numeric date."""

    kind: Kind
    start: int
    end: int
    mark: Mark
    places: tuple[Placed, ...] = ()
    date: str | None = None
    choices: tuple[str, str] | None = None
    wire: str | None = None

    @property
    def close(self) -> int:
        """Where a dateline ends whose last part this is; a full stop behind a date belongs to it."""
        if self.stopped:
            return self.end + 1
        return max(self.mark.close, self.end)

    @property
    def stopped(self) -> bool:
        """Whether a full stop alone closes it."""
        return self.kind == "date" and self.mark.signs == "."

    @property
    def closed(self) -> bool:
        """Whether a dash, bracket, slash, bar or colon closes it."""
        return self.mark.close > self.end
