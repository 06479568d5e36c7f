"""Restoring: a body in prconvert's notation becomes the data of the model, with the place in the source of every text."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any

from ...errors import ModelError
from ...model.codec import from_dict
from ...model.reading import Piece, Reading
from ...model.release import PressRelease, Provenance
from ...reference.own_markup import tokens_of
from ...trees.element import Element
from .marks import Marks, Party, Sign
from .record import check_texts, facts_of, is_own, put_back
from .words import Around, Words

__all__ = ["Cast", "NotAsWritten", "is_own", "restore"]

Cast = Mapping[int, Party]
"""By the number of a quote, what a document says of its speaker apart from the body."""


class NotAsWritten(Exception):  # noqa: N818  a way out, told to the user as a finding
    """A body that somebody has changed so that it cannot be read back; its message says where that shows."""


class Restored:
    """A release as it comes together."""

    def __init__(self, source: str, recogniser: str, signs: Callable[[Element], Sign | None]) -> None:
        """``signs`` says what an element around words means in a format; ``recogniser`` is the name of who reads."""
        self.source = source
        self.recogniser = recogniser
        self.signs = signs
        self.marks = Marks()
        self.data: dict[str, Any] = {}
        self.subheadlines: list[str] = []
        self.notices: list[dict[str, Any]] = []
        self.paragraphs: dict[int, dict[str, Any]] = {}
        self.media: dict[int, dict[str, Any]] = {}
        self.origins: dict[str, tuple[Piece, ...]] = {}
        self.last: str | None = None

    # What a format's reader hands in

    def words(self, element: Element) -> Words:
        """The words of an element."""
        return Words(self.source, self.recogniser).gather(element.children)

    def line(self, pointer: str, element: Element) -> str:
        """The text of an element that holds nothing but text."""
        return self.put(pointer, self.words(element))

    def put(self, pointer: str, words: Words) -> str:
        """Note where a text stands; answers the text."""
        self.origins[pointer] = tuple(words.pieces)
        return words.text

    def told(self, place: str, words: Words, shift: int = 0) -> None:
        """Note the signs in the text of a place; in a table, ``shift`` is where the cell begins in it."""
        for element, start, end in words.around:
            if sign := self.signs(element):
                self.marks.add(sign, (place, start + shift, min(end, words.length) + shift))

    def headline(self, element: Element) -> None:
        """The headline."""
        words = self.words(element)
        self.data["headline"] = self.marks.texts["headline"] = self.put("/headline", words)
        self.told("headline", words)

    def subheadline(self, element: Element) -> None:
        """A line under the headline."""
        words, place = self.words(element), f"subheadlines/{len(self.subheadlines)}"
        self.subheadlines.append(self.put(f"/{place}", words))
        self.marks.texts[place] = words.text
        self.told(place, words)

    def notice(self, element: Element, kind: str, text: Element | None = None) -> None:
        """A notice, its end and place said by classes."""
        pointer = f"/notices/{len(self.notices)}/text"
        until = tokens_of(element.attributes.get("class")).get("until")
        line = self.line(pointer, text or element)
        self.notices.append({"kind": kind, "text": line, "until": until, "after": self.after(element)})

    def after(self, element: Element) -> str | None:
        """The paragraph that a part follows: the last one, unless a class says otherwise."""
        said = tokens_of(element.attributes.get("class")).get("after")
        return self.last if said is None else None if said == "0" else said

    def dateline(self, words: Words, opened: str | None) -> None:
        """The dateline, and the paragraph that it opens."""
        text = self.put("/dateline/text", words)
        self.data["dateline"] = {"text": text, "places": [], "date": None, "wire": None, "paragraph": opened}

    def byline(self, element: Element) -> None:
        """The byline; its authors are recorded."""
        text = self.line("/byline/text", element)
        self.data["byline"] = {"text": text, "authors": [], "after": self.after(element)}

    def ending(self, name: str, element: Element) -> None:
        """The source line or the end mark."""
        more = {"organization": None} if name == "source" else {}
        self.data[name] = {"text": self.line(f"/{name}/text", element), **more, "after": self.after(element)}

    def paragraph(self, number: int, kind: str, section: str, words: Words, **more: Any) -> None:
        """One paragraph; ``more`` are those of its fields that are not null."""
        nothing = dict.fromkeys(("level", "label", "language", "rows", "header_rows", "header_columns"))
        own = {"id": f"p{number}", "kind": kind, "section": section, "text": words.text}
        self.paragraphs[number] = {**nothing, **own, **more, "marks": []}
        self.marks.texts[f"p{number}"] = words.text
        self.put(f"/paragraphs/{number - 1}/text", words)
        self.told(f"p{number}", words)
        self.last = f"p{number}"

    def table(self, number: int, section: str, rows: list[list[Element]], **more: Any) -> None:
        """A table; its text is that of the cells, parted by tabs and newlines."""
        whole = Words(self.source, self.recogniser)
        texts: list[list[str]] = []
        for row, cells in enumerate(rows):
            texts.append([])
            for column, cell in enumerate(cells):
                whole.parts += ["\t" if column else "\n"] * bool(row or column)
                whole.length += bool(row or column)
                words = self.words(cell)
                whole.around += [Around(e, s + whole.length, t + whole.length) for e, s, t in words.around]
                whole.parts.append(words.text)
                whole.length += words.length
                whole.pieces += words.pieces
                texts[-1].append(words.text)
        self.paragraph(number, "table", section, whole, rows=texts, **more)

    # The whole

    def finish(self, language: str | None, cast: Cast) -> dict[str, Any]:
        """All data in the form of the model, in lists that may have holes where only the record can fill them."""
        links = self.marks.links()
        by_place: dict[str, list[dict[str, Any]]] = {}
        for link in links.values():
            by_place.setdefault(link["paragraph"], []).append(link)
        for number, paragraph in self.paragraphs.items():
            paragraph["marks"] = self.marks.marks(f"p{number}", by_place.get(f"p{number}", ()))
        lists = ("contacts", "organizations", "securities", "artifacts", "subjects")
        singles = ("headline", "dateline", "byline", "source", "end_mark", "publication")
        return {
            **dict.fromkeys(singles),
            **{name: [] for name in lists},
            **self.data,
            "language": language,
            "subheadlines": self.subheadlines,
            "notices": self.notices,
            "paragraphs": listed(self.paragraphs),
            "quotes": listed(self.marks.quotes(cast)),
            "links": listed(links),
            "media": listed(self.media),
        }


def listed(items: Mapping[int, dict[str, Any]]) -> list[dict[str, Any] | None]:
    """Items by number, counted from 1, as a list; None for those that are not there."""
    most = max(items, default=0)
    if most > 2 * len(items) + 1000:
        raise NotAsWritten(f"an id says {most} where there are {len(items)}")
    return [items.get(number) for number in range(1, most + 1)]


def restore(restored: Restored, root: Element, language: str | None, cast: Cast, provenance: Provenance) -> Reading:
    """The reading of a body that was told to ``restored``, with the record in its head.

    Raises `NotAsWritten` where that is no release any more.
    """
    try:
        data = restored.finish(language, cast)
        facts = list(facts_of(root))
        check_texts(data, facts)
        put_back(data, facts)
        release = from_dict({**data, "provenance": plain(provenance)})
    except ModelError as error:
        raise NotAsWritten(str(error.first)) from error
    except (LookupError, TypeError, ValueError, StopIteration) as error:
        raise NotAsWritten(f"its markup does not fit together: {error}") from error
    if ["notices"] in [path for path, _ in facts]:  # they stand in another order than in the model
        restored.origins = {key: found for key, found in restored.origins.items() if not key.startswith("/notices/")}
    return Reading(release, (), restored.source, known(restored.origins, release))


def plain(provenance: Provenance) -> dict[str, str]:
    """Provenance as data."""
    return {field.name: getattr(provenance, field.name) for field in fields(provenance)}


def known(origins: Mapping[str, tuple[Piece, ...]], release: PressRelease) -> dict[str, tuple[Piece, ...]]:
    """The places of what the release has."""
    return {pointer: pieces for pointer, pieces in origins.items() if has(release, pointer.split("/")[1:])}


def has(value: Any, steps: Iterable[str]) -> bool:
    """Whether a path leads to something."""
    for step in steps:
        value = (
            (value[int(step)] if int(step) < len(value) else None) if isinstance(value, tuple) else getattr(value, step)
        )
        if value is None:
            return False
    return True
