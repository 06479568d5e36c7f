r"""Passages: text made regular, that still knows where in the source each character stood.

>>> passage = regular("He  said\nyes", 0, 12)
>>> passage.text, passage.source_of(3), passage.source_of(8)
('He said yes', 4, 9)
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.invariants import SPACES

FORBIDDEN = "\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff"
"""What XML 1.0 forbids in a text (section 2.2), white space apart, as the inside of a character class."""

LOOSE = re.compile(f"[{SPACES.replace(' ', '')}{FORBIDDEN}]|  ")
RUN = re.compile(f"[^{SPACES}{FORBIDDEN}]+")
SPACE = re.compile(f"[{SPACES}]")
CJK = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]")
BROKEN_WORD = re.compile(r"\w-\Z")


class Passage(NamedTuple):
    """One line of regular text, and where its characters stand.

    ``steps`` are pairs (offset in ``text``, offset in the source), ascending: from one
    to the next, text and source run in parallel. ``end`` is the source offset after the last character.
    """

    text: str
    steps: tuple[tuple[int, int], ...]
    end: int

    @property
    def start(self) -> int:
        """The source offset of the first character."""
        return self.steps[0][1] if self.steps else self.end

    def source_of(self, offset: int) -> int:
        """Where in the source the character at an offset of the text stands; the end for the offset after the last."""
        if offset >= len(self.text):
            return self.end
        position, origin = self.steps[bisect_right(self.steps, (offset, 1 << 62)) - 1]
        return origin + offset - position

    def offset_of(self, source: int) -> int:
        """The offset of the first character of the text that stands at or behind an offset of the source."""
        number = bisect_right(self.steps, source, key=lambda step: step[1]) - 1
        if number < 0:
            return 0
        position, origin = self.steps[number]
        limit = self.steps[number + 1][0] if number + 1 < len(self.steps) else len(self.text)
        return min(position + source - origin, limit)

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """The stretches of the source that the text from ``start`` to ``end`` came from, in order; none for text not printed there."""
        if not self.steps:
            return
        stop = len(self.text) if end is None else end
        edges = [position for position, _ in self.steps if start < position < stop]
        for left, right in zip((start, *edges), (*edges, stop), strict=True):
            if right > left:
                yield self.source_of(left), self.source_of(right - 1) + 1

    def cut(self, start: int = 0, end: int | None = None) -> "Passage":
        """The passage from ``start`` to ``end``, spaces at the ends taken off."""
        stop = len(self.text) if end is None else end
        while start < stop and self.text[start] == " ":
            start += 1
        while stop > start and self.text[stop - 1] == " ":
            stop -= 1
        return self.slice(start, stop)

    def slice(self, start: int, stop: int) -> "Passage":
        """The passage from ``start`` to ``stop`` as it is."""
        if start == 0 and stop == len(self.text):
            return self
        if start >= stop:
            return Passage("", (), self.source_of(start))
        steps = [(0, self.source_of(start))]
        steps += [(position - start, origin) for position, origin in self.steps if start < position < stop]
        return Passage(self.text[start:stop], tuple(steps), self.source_of(stop - 1) + 1)

    def without(self, spans: Iterable[tuple[int, int]]) -> "Passage":
        """The passage with the characters of some spans (ascending, apart) left out, and white space still single."""
        parts, at = [], 0
        for start, end in spans:
            if start > at:
                parts.append((at, start))
            at = end
        if at < len(self.text):
            parts.append((at, len(self.text)))
        return self.keep(parts)

    def keep(self, parts: Iterable[tuple[int, int]]) -> "Passage":
        """The characters of some spans of this passage, joined; a space that follows a space is left out."""
        text, steps, end = "", [], self.start
        for start, stop in parts:
            if (not text or text[-1] == " ") and self.text[start] == " ":
                start += 1  # noqa: PLW2901  the span without its doubled space
            if start >= stop:
                continue
            steps.append((len(text), self.source_of(start)))
            steps += [(len(text) + p - start, origin) for p, origin in self.steps if start < p < stop]
            text += self.text[start:stop]
            end = self.source_of(stop - 1) + 1
        return Passage(text, tuple(steps), end).cut()


def regular(source: str, start: int, end: int, vocabulary: frozenset[str] = frozenset()) -> Passage:
    """The source from ``start`` to ``end`` with every run of white space made one space and the ends trimmed.

    Lines are joined as the model demands: nothing between CJK characters; a hyphen at a line's end keeps its
    place without a space, or goes where ``vocabulary`` holds the word whole. Characters that XML forbids are left out.
    """
    if not LOOSE.search(source, start, end):
        return Passage(source[start:end], ((0, start),), end).cut() if end > start else Passage("", (), start)
    text: list[str] = []
    steps: list[tuple[int, int]] = []
    length, last = 0, start
    for run in RUN.finditer(source, start, end):
        gap = source[last : run.start()]
        if text and SPACE.search(gap):
            glue = between(text[-1], gap, run[0], vocabulary)
            if glue is None:
                text[-1] = text[-1][:-1]
                length -= 1
            elif glue:
                steps.append((length, last))
                text.append(glue)
                length += 1
        steps.append((length, run.start()))
        text.append(run[0])
        length, last = length + len(run[0]), run.end()
    return Passage("".join(text), tidy(steps), last)


def one_line(passage: Passage) -> Passage:
    """A passage whose text may hold tabs and line breaks, as a table's or a preformatted one's does, on one line."""
    if not LOOSE.search(passage.text):
        return passage
    gathered = regular(passage.text, 0, len(passage.text))
    if not gathered.text:
        return gathered
    edges = {position for position, _ in gathered.steps} | {
        gathered.offset_of(position) for position, _ in passage.steps
    }
    steps = [(edge, passage.source_of(gathered.source_of(edge))) for edge in sorted(edges) if edge < len(gathered.text)]
    return Passage(gathered.text, tuple(steps), passage.source_of(gathered.end - 1) + 1)


def between(before: str, gap: str, after: str, vocabulary: frozenset[str]) -> str | None:
    """What stands between two words once their lines are joined; None where the hyphen before goes too."""
    if "\n" not in gap and "\r" not in gap:
        return " "
    if CJK.match(before[-1]) and CJK.match(after):
        return ""
    if BROKEN_WORD.search(before) and after[:1].isalpha():
        whole = f"{before[:-1]}{WORD_START.match(after)[0]}".lower()  # type: ignore[index]  # after begins with a letter
        return None if whole.strip(SIGNS) in vocabulary else ""
    return " "


WORD_START = re.compile(r"\w+")
SIGNS = "\"'“”‘’«»„(),.;:!?"


def tidy(steps: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The steps without those that only go on in parallel."""
    kept: list[tuple[int, int]] = []
    for position, origin in steps:
        if not kept or origin - kept[-1][1] != position - kept[-1][0]:
            kept.append((position, origin))
    return tuple(kept)


def vocabulary_of(source: str) -> frozenset[str]:
    """The words that stand whole in a text, in lower case: they tell a broken word from a hyphenated one."""
    return frozenset(word.lower() for word in re.findall(r"\w+", source))


def join(first: Passage, second: Passage, glue: str) -> Passage:
    """Two passages as one, ``glue`` (nothing or a space) between them."""
    shift = len(first.text) + len(glue)
    steps = list(first.steps)
    if glue:
        steps.append((len(first.text), first.end))
    steps += [(position + shift, origin) for position, origin in second.steps]
    return Passage(first.text + glue + second.text, tuple(steps), second.end)
