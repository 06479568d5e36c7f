"""Two tables of rules as one, so that a rule of either is imported only when it is looked up."""

from collections.abc import Iterator, Mapping
from itertools import chain

from ..interfaces import Rule


class Joined(Mapping[str, Rule]):
    """The rules of both tables, those of the first first. No code is in both."""

    def __init__(self, first: Mapping[str, Rule], second: Mapping[str, Rule]) -> None:
        """Keep the tables."""
        self.tables = first, second

    def __getitem__(self, code: str) -> Rule:
        """The rule of a code. `KeyError` where there is none."""
        first, second = self.tables
        return first[code] if code in first else second[code]

    def __iter__(self) -> Iterator[str]:
        """The codes, table by table."""
        return chain(*self.tables)

    def __len__(self) -> int:
        """How many there are."""
        return sum(map(len, self.tables))
