"""Fields: ``HYPERLINK "https://…"`` with the words that lead there, ``PAGE`` with a number that Word counts.

A field is a code and a result, parted by marks that may stand in different runs and paragraphs, one field inside the
other (ISO 29500-1, 17.16.18).
"""

import re
from dataclasses import dataclass

from ...parsing.spans import Anchor

ADDRESS = re.compile(r'\s*HYPERLINK\s+(?:\\[^\s"]+\s+)*"([^"]{1,4000})"', re.IGNORECASE)
REPEATED = re.compile(r"\s*(?:TOC|TOA|INDEX)\b", re.IGNORECASE)
"""Fields whose result repeats what stands elsewhere."""

DEEPEST = 64
LONGEST_CODE = 4000


@dataclass(slots=True)
class Field:
    """A field in work: its code so far, and where its result begins, -1 while the code goes on."""

    code: str = ""
    start: int = -1


class Fields:
    """The fields that are open."""

    def __init__(self) -> None:
        """None yet."""
        self.open: list[Field] = []

    @property
    def silent(self) -> bool:
        """Whether text is a code, or the result of a field that is left out."""
        return any(field.start < 0 or REPEATED.match(field.code) for field in self.open)

    def begin(self) -> None:
        """A field begins; deeper ones than anybody writes are passed over."""
        if len(self.open) < DEEPEST:
            self.open.append(Field())

    def code(self, text: str) -> None:
        """Some of the code."""
        if self.open and self.open[-1].start < 0 and len(self.open[-1].code) < LONGEST_CODE:
            self.open[-1].code += text[:LONGEST_CODE]

    def separate(self, offset: int) -> None:
        """The result begins."""
        if self.open:
            self.open[-1].start = offset

    def end(self, offset: int) -> Anchor | None:
        """A field ends; the anchor that it was, None where it was none."""
        if not self.open:
            return None
        field = self.open.pop()
        found = ADDRESS.match(field.code)
        return Anchor(field.start, offset, found[1]) if found and 0 <= field.start < offset else None
