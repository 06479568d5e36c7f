"""What stands in the texts of a body: quotes, who speaks, links and styles, gathered piece by piece from its elements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from ...reference.own_markup import inside

SignKind = Literal["quote", "link", "speaker", "cue", "style"]
Spot = tuple[str, int, int]
"""A place of the model, and the characters of its text from one offset to the other."""


def order_of(place: str) -> tuple[int, int]:
    """Where a place comes in reading order."""
    name, _, number = place.partition("/")
    return (0, 0) if place == "headline" else (1, int(number)) if number else (2, int(name[1:]))


class Sign(NamedTuple):
    """What an element around some words says, whatever it is called in its format.

    ``number`` is that of the quote or link; ``classes`` the rest of what is said in classes; ``value`` the full name of
    a speaker, the address of a link or the name of a style; ``label`` the words before a link.
    """

    kind: SignKind
    number: int = 0
    classes: tuple[str, ...] = ()
    value: str | None = None
    label: str | None = None


class Party(NamedTuple):
    """What a document says of a speaker apart from the body."""

    title: str | None = None
    organization: str | None = None


class Marks:
    """All signs of a body with their places."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.texts: dict[str, str] = {}
        self.pieces: defaultdict[tuple[str, int], list[Spot]] = defaultdict(list)
        self.signs: dict[tuple[str, int], Sign] = {}
        self.styles: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)

    def add(self, sign: Sign, spot: Spot) -> None:
        """One element; a speaker or verb belongs to each quote that it names."""
        if sign.kind == "style":
            self.styles[spot[0]].append((spot[1], spot[2], sign.value or ""))
            return
        served = [int(name[1:]) for name in sign.classes if name[:1] == "q" and name[1:].isdecimal()]
        for number in served if sign.kind in ("speaker", "cue") else [sign.number]:
            self.signs.setdefault((sign.kind, number), sign)
            self.pieces[sign.kind, number].append(spot)

    def spots(self, kind: str, number: int) -> list[dict[str, Any]]:
        """Where something stands, neighbouring pieces joined, in reading order."""
        joined: list[Spot] = []
        for spot in sorted(self.pieces[kind, number], key=lambda spot: (order_of(spot[0]), spot[1])):
            last = joined[-1] if joined else None
            if last and last[0] == spot[0] and not self.texts[spot[0]][last[2] : spot[1]].strip("\t\n"):
                joined[-1] = (last[0], last[1], max(last[2], spot[2]))
            else:
                joined.append(spot)
        return [{"paragraph": place, "start": start, "end": end} for place, start, end in joined]

    def held(self, spot: Mapping[str, Any]) -> str:
        """The words at a place."""
        return self.texts[spot["paragraph"]][spot["start"] : spot["end"]]

    def numbers(self, kind: str) -> list[int]:
        """The numbers of all quotes or links, in order."""
        return sorted(number for found, number in self.signs if found == kind)

    # In the form of the model

    def quotes(self, cast: Mapping[int, Party]) -> dict[int, dict[str, Any]]:
        """The quotes by number."""
        return {number: self.quote(number, cast.get(number, Party())) for number in self.numbers("quote")}

    def quote(self, number: int, party: Party) -> dict[str, Any]:
        """One quote."""
        kind, *more = self.signs["quote", number].classes
        spans = self.spots("quote", number)
        return {
            "id": f"q{number}",
            "kind": kind,
            "text": "\n".join(inside(self.held(span)) for span in spans),
            "spans": spans,
            "speaker": self.speaker(number, party),
            "cue": self.cue(number),
            "attribution": next((name for name in more if not name.startswith("continues-")), "none"),
            "continues": next((name[10:] for name in more if name.startswith("continues-")), None),
        }

    def speaker(self, number: int, party: Party) -> dict[str, Any] | None:
        """Who speaks; None where nobody is named."""
        if not (sign := self.signs.get(("speaker", number))):
            return None
        spot = self.spots("speaker", number)[0]
        who = {"name": sign.value, "title": party.title, "organization": party.organization, "kind": sign.classes[0]}
        return {"text": self.held(spot), **who, **spot}

    def cue(self, number: int) -> dict[str, Any] | None:
        """The verb of speech; None where none is marked."""
        if ("cue", number) not in self.signs:
            return None
        spot = self.spots("cue", number)[0]
        return {"text": self.held(spot), **spot}

    def links(self) -> dict[int, dict[str, Any]]:
        """The links by number."""
        found = {}
        for number in self.numbers("link"):
            sign, spot = self.signs["link", number], self.spots("link", number)[0]
            kind = next(name for name in sign.classes if name != "marked")
            words = {"url": sign.value, "text": self.held(spot), "kind": kind, "label": sign.label}
            found[number] = {"id": f"l{number}", **words, **spot}
        return found

    def marks(self, place: str, links: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The marks of a paragraph, those of its marked links among them."""
        found = [(start, end, style, None) for start, end, style in self.styles.get(place, ())]
        found += [(link["start"], link["end"], "link", link["id"]) for link in links if self.is_marked(link, place)]
        keys = ("start", "end", "style", "link")
        return [dict(zip(keys, mark, strict=True)) for mark in sorted(found, key=lambda mark: mark[:3])]

    def is_marked(self, link: Mapping[str, Any], place: str) -> bool:
        """Whether a link stands in a paragraph and a mark says so too."""
        return link["paragraph"] == place and "marked" in self.signs["link", int(link["id"][1:])].classes
