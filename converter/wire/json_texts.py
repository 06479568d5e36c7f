r"""Strings of a JSON text as passages of it, escapes resolved: ``"R\u0026D"`` is ``R&D`` at the place where it stands."""

import json
import re
from collections.abc import Mapping

from ..model.reading import Piece
from ..parsing.passage import Passage, regular
from .passages import translate

ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|.)")


def string_at(text: str, piece: Piece) -> Passage:
    """The string whose literal, quotation marks included, stands at a piece of a JSON text."""
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    length, at, end = 0, piece.start + 1, piece.end - 1
    for found in [*ESCAPE.finditer(text, at, end), None]:
        stop = found.start() if found else end
        for part, origin in ((text[at:stop], at), (json.loads(f'"{found[0]}"') if found else "", stop)):
            if part:
                steps.append((length, origin))
                parts.append(part)
                length += len(part)
        at = found.end() if found else end
    return Passage("".join(parts), tuple(steps), end)


class JsonTexts:
    """The strings of a document by their pointers."""

    def __init__(self, text: str, places: Mapping[str, tuple[Piece, ...]]) -> None:
        """``places`` says where every value stands."""
        self.text = text
        self.places = places

    def raw(self, pointer: str) -> Passage:
        """The string as it is, line breaks and all."""
        return string_at(self.text, self.places[pointer][0])

    def line(self, pointer: str) -> Passage:
        """The string as one line."""
        raw = self.raw(pointer)
        return translate(regular(raw.text, 0, len(raw.text)), raw)

    def offset(self, pointer: str) -> int:
        """Where a value begins."""
        return self.places[pointer][0].start
