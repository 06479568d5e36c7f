"""Whether pages show the texts of a release and no others.

Texts are compared by their bare letters: no blanks, no hyphens, no signs that only steer how text is set, and letters in
their plain shapes (`ﬁ` is `fi`). Each text of the release is looked for in what the pages show, in order; what is not found
was changed or taken out, and what is left over was put in.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple
from unicodedata import category, mirrored, normalize

from ...model.release import PressRelease
from .manuscript import Manuscript
from .pieces import Document

HYPHENS = frozenset("-\u2010\u2011\u00ad\ufffd")
TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts that run from the right, and scripts whose letters are not drawn in the order in which they are written."""

BULLET = "•"
"""What stands before an item that has no label of its own."""

QUOTES = "“”‘’"
"""Signs that turn round in text from the right, beside those that Unicode lists as mirrored."""

MOST_MISSING = 200
"""Texts that are looked for once more from the start; in a document with more changes each costs too much."""


class Bare(NamedTuple):
    """The letters of a text, and for each its offset in the text."""

    text: str
    offsets: Sequence[int]


class Change(NamedTuple):
    """A text of the release that is another one now, or none, or a new one, and where it begins in the manuscript."""

    before: str | None
    now: str | None
    start: int | None


class Wanted(NamedTuple):
    """A text that pages show, and its JSON Pointer, empty where the release does not hold it; ``may`` be left out or not."""

    pointer: str
    text: str
    may: bool = False


@cache
def letters_of(sign: str) -> str:
    """The letters of a sign in their plain shapes; none for blanks, hyphens and what only steers."""
    if sign in HYPHENS or sign.isspace() or category(sign) in ("Cc", "Cf", "Cn", "Cs"):
        return ""
    return "".join(part for part in normalize("NFKD", sign) if not part.isspace() and part not in HYPHENS)


def bare(text: str) -> Bare:
    """A text by its letters."""
    parts, offsets = [], []
    for offset, sign in enumerate(text):
        letters = letters_of(sign)
        parts.append(letters)
        offsets += [offset] * len(letters)
    return Bare("".join(parts), offsets)


def unordered(letters: str) -> Counter[str]:
    """How many there are of each letter; signs that may turn round are one."""
    counts = Counter(letters)
    for sign in [sign for sign in counts if mirrored(sign) or sign in QUOTES]:
        counts["("] += counts.pop(sign) if sign != "(" else 0
    return counts


class Comparison:
    """A release beside what the pages of its document show.

    ``changes`` are the differences, ``places`` where its texts stand in the manuscript.
    """

    def __init__(self, release: PressRelease, document: Document, manuscript: Manuscript) -> None:
        """Compare them."""
        self.release, self.manuscript = release, manuscript
        self.places: dict[str, tuple[int, int]] = {}
        self.text, self.offsets = shown_of(document, manuscript)
        self.taken: list[tuple[int, int]] = []
        wanted = list(wanted_of(release))
        missing = self.look_for(wanted)
        left = [gap for gap in self.gaps() if not self.is_known(self.text[slice(*gap)])]
        self.settle(missing, left)
        self.changes = [] if not (missing or left) or self.is_turned(wanted) else self.told(missing, left)

    def look_for(self, wanted: Sequence[Wanted]) -> list[tuple[Wanted, int]]:
        """Take what is wanted off the pages; answers what is not found, each with the place where it was due."""
        missing: list[tuple[Wanted, int]] = []
        cursor = 0
        for item in wanted:
            letters = bare(item.text).text
            if not letters:
                continue
            at = cursor if self.text.startswith(letters, cursor) else self.find(letters, cursor)
            if item.may and at != cursor:
                continue  # it stands where it is due, or not at all
            if at < 0 and len(missing) < MOST_MISSING:
                at = self.find(letters, 0)
            if at >= 0:
                self.take(item.pointer, at, at + len(letters))
                cursor = at + len(letters)
            elif not item.may:
                missing.append((item, cursor))
        return missing

    def find(self, letters: str, start: int) -> int:
        """Where letters stand that nothing has taken yet; -1 where they do not."""
        at = self.text.find(letters, start)
        while at >= 0:
            blocked = self.blocked(at, at + len(letters))
            if blocked is None:
                return at
            at = self.text.find(letters, max(blocked, at + 1))
        return -1

    def blocked(self, start: int, end: int) -> int | None:
        """The end of what has taken some of a stretch; None where nothing has."""
        number = bisect_right(self.taken, (end, -1)) - 1
        return self.taken[number][1] if number >= 0 and self.taken[number][1] > start else None

    def take(self, pointer: str, start: int, end: int) -> None:
        """Take a stretch for a text of the release."""
        self.taken.insert(bisect_right(self.taken, (start, end)), (start, end))
        places = [place for place in self.offsets[start:end] if place >= 0]
        if places and pointer:
            self.places.setdefault(pointer, (min(places), max(places) + 1))

    def gaps(self) -> Iterator[tuple[int, int]]:
        """The stretches that nothing has taken."""
        at = 0
        for start, end in [*self.taken, (len(self.text), len(self.text))]:
            if start > at:
                yield at, start
            at = max(at, end)

    def is_known(self, letters: str) -> bool:
        """Whether letters are those of something that the release holds beside its texts, labels above all."""
        return any(letters in known for known in beside(self.release))

    def settle(self, missing: list[tuple[Wanted, int]], left: list[tuple[int, int]]) -> None:
        """Take out of both what stands there in another order, as text from the right may."""
        for item, cursor in list(missing) if TURNED.search(self.text) else ():
            letters = unordered(bare(item.text).text)
            gap = next((gap for gap in left if unordered(self.text[slice(*gap)]) == letters), None)
            if gap:
                self.take(item.pointer, *gap)
                left.remove(gap)
                missing.remove((item, cursor))

    def is_turned(self, wanted: Sequence[Wanted]) -> bool:
        """Whether pages with text from the right show all letters that are due, in whatever order, and no others."""
        if not TURNED.search(self.text):
            return False
        extra = unordered(self.text)
        extra.subtract(unordered("".join(bare(item.text).text for item in wanted if not item.may)))
        for text in sorted((item.text for item in wanted if item.may), key=len, reverse=True):
            letters = unordered(bare(text).text)
            if all(extra[letter] >= count for letter, count in letters.items()):
                extra.subtract(letters)
        return not any(extra.values())

    def told(self, missing: Sequence[tuple[Wanted, int]], left: Sequence[tuple[int, int]]) -> list[Change]:
        """The changes: what is left over where a text was due is what has become of it."""
        waiting = list(left)
        changes = []
        for item, cursor in missing:
            gap = next((gap for gap in waiting if gap[0] >= cursor), None)
            following = min((start for start, _ in self.taken if start >= cursor), default=len(self.text))
            if gap and gap[0] <= following:
                waiting.remove(gap)
                changes.append(self.change(item.text, gap))
            else:
                changes.append(Change(item.text, None, None))
        return [*changes, *(self.change(None, gap) for gap in waiting)]

    def change(self, before: str | None, gap: tuple[int, int]) -> Change:
        """A change to what stands in a gap now."""
        places = [place for place in self.offsets[slice(*gap)] if place >= 0]
        if not places:
            return Change(before, self.text[slice(*gap)], None)
        now = " ".join(self.manuscript.text[min(places) : max(places) + 1].split())
        return Change(before, now, min(places))


def shown_of(document: Document, manuscript: Manuscript) -> tuple[str, list[int]]:
    """The letters that the pages show, artifacts apart, in the order in which they are drawn; and their places."""
    parts: list[str] = []
    offsets: list[int] = []
    for page in document.pages:
        for piece in page.pieces:
            if piece.look.artifact:
                continue
            start = manuscript.places.get(id(piece), -1)
            for at, sign in enumerate(piece.text):
                letters = letters_of(sign)
                parts.append(letters)
                offsets += [start + at if start >= 0 else -1] * len(letters)
    return "".join(parts), offsets


def wanted_of(release: PressRelease) -> Iterator[Wanted]:
    """The texts that pages show, in the order of reading."""
    followers = followers_of(release)
    first = followers.pop(None, [])
    over = [item for item in first if item.pointer.startswith("/notices")]
    dates = [item for item in over if is_date(release, item)]
    yield from (item for item in over if item not in dates)
    if release.headline:
        yield Wanted("/headline", release.headline)
    yield from (Wanted(f"/subheadlines/{number}", text) for number, text in enumerate(release.subheadlines))
    yield from dates
    yield from (item for item in first if item.pointer == "/byline/text")
    dateline = release.dateline
    if dateline and dateline.paragraph is None:
        yield Wanted("/dateline/text", dateline.text)
    yield from (item for item in first if item not in over and item.pointer != "/byline/text")
    for number, paragraph in enumerate(release.paragraphs):
        if dateline and dateline.paragraph == paragraph.id:
            yield Wanted("/dateline/text", dateline.text)
        if paragraph.label or paragraph.kind == "list_item":
            pointer = f"/paragraphs/{number}/label" if paragraph.label else ""
            yield Wanted(pointer, paragraph.label or BULLET, may=True)
        yield Wanted(f"/paragraphs/{number}/text", paragraph.text)
        yield from followers.get(paragraph.id, ())


def is_date(release: PressRelease, item: Wanted) -> bool:
    """Whether a notice is a line with a date."""
    return release.notices[int(item.pointer.split("/")[2])].kind == "date"


def followers_of(release: PressRelease) -> dict[str | None, list[Wanted]]:
    """By paragraph, the texts of what follows it; under None those that stand before the first."""
    found: defaultdict[str | None, list[Wanted]] = defaultdict(list)
    for number, notice in enumerate(release.notices):
        found[notice.after].append(Wanted(f"/notices/{number}/text", notice.text))
    if release.byline:
        found[release.byline.after].append(Wanted("/byline/text", release.byline.text))
    for number, media in enumerate(release.media):
        texts = (text for text in (media.alt, media.credit, media.url) if text)
        found[media.after] += [Wanted(f"/media/{number}/alt", text, may=True) for text in texts]
    for name, part in (("source", release.source), ("end_mark", release.end_mark)):
        if part:
            found[part.after].append(Wanted(f"/{name}/text", part.text))
    return dict(found)


def beside(release: PressRelease) -> Iterator[str]:
    """The letters of what pages may show beside the texts."""
    for link in release.links:
        yield bare(link.url).text
    for media in release.media:
        yield from (bare(text).text for text in (media.url, media.alt, media.credit) if text)
    for paragraph in release.paragraphs:
        if paragraph.label or paragraph.kind == "list_item":
            yield bare(paragraph.label or BULLET).text
