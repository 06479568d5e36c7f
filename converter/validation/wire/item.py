"""One item of NewsML-G2, laid out once for all rules: its elements by name, its codes and what they stand for.

Content of other namespaces (the body) is no part of ``named``; its ids are.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ...model.findings import Finding
from .catalogs import Catalogs
from .looks import G2
from .places import PlacesIn, local_name

if TYPE_CHECKING:
    from lxml import etree

PREFIX = f"{{{G2}}}"
CODED = frozenset(
    """
    accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype confirmationstatus
    creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat interactiontype jobtitle
    layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype ratingtype rel rendition
    renditionref representation reposrole residrefformat role scaleunit scope severity symbolsrc target tech timeunit type
    valcalctype valueunit videocodec videodefinition videoscaling why widthunit
    """.split()
)
"""Attributes whose values are QCodes, one or several."""

DATED = frozenset(("modified", "generated", "validfrom", "validto"))
"""Attributes that hold a date or time."""

FREE = frozenset([(f"{PREFIX}a", "rel"), (f"{PREFIX}timestamp", "role")])
"""Where an attribute of such a name holds a word instead."""


class Code(NamedTuple):
    """One QCode, where it stands, and the URI that it stands for: None where its alias cannot be resolved."""

    element: "etree._Element"
    attribute: str
    value: str
    uri: str | None


class Subject:
    """What a rule looks at: a document, and the place of everything in it; ``today`` is the date (ISO 8601), if it counts."""

    def __init__(self, places: PlacesIn, today: str | None = None) -> None:
        """Keep the document with its places."""
        self.document = places.document
        self.places = places
        self.today = today

    def fault(self, code: str, message: str, element: "etree._Element", attribute: str | None = None) -> Finding:
        """A finding about an element, or an attribute of it."""
        return self.places.finding(code, message, element, attribute)

    def fault_at(self, code: str, message: str, pointer: str) -> Finding:
        """A finding about a value of JSON."""
        return self.places.finding_at(code, message, pointer)


class Item(Subject):
    """An item, or the header of a message, with what its own catalogs say."""

    def __init__(self, root: "etree._Element", catalogs: Catalogs, places: PlacesIn, today: str | None = None) -> None:
        """Lay out the item with that root."""
        super().__init__(places, today)
        self.root = root
        self.catalogs = catalogs
        self.named: dict[str, list[etree._Element]] = {}
        self.values: list[tuple[etree._Element, str, str]] = []
        self.identified: list[etree._Element] = []
        self.addressed: list[etree._Element] = []
        self.edited: list[etree._Element] = []
        start = len(PREFIX)
        for element in root.iter(f"{PREFIX}*"):
            tag = str(element.tag)
            self.named.setdefault(tag[start:], []).append(element)
            for name, value in attributes_of(element):
                if name in CODED and (tag, name) not in FREE:
                    self.values.append((element, name, value))
                elif name == "literal":
                    self.identified.append(element)
                elif name == "uri":
                    self.addressed.append(element)
                elif name in DATED:
                    self.edited.append(element)

    @cached_property
    def minor(self) -> int:
        """The minor version of the standard that the item follows; a high one where it does not say."""
        major, _, minor = (self.root.get("standardversion") or "").partition(".")
        return int(minor) if major == "2" and minor.isdecimal() and len(minor) < 3 else 99

    @property
    def kind(self) -> str:
        """What it is: ``newsItem``, ``packageItem`` … or ``header``."""
        return local_name(self.root)

    def all(self, *names: str) -> "Iterator[etree._Element]":
        """The elements of some names, in order of the names."""
        for name in names:
            yield from self.named.get(name, ())

    def child(self, *path: str) -> "etree._Element | None":
        """The first element at the end of a path from the root."""
        here: etree._Element | None = self.root
        for name in path:
            here = None if here is None else child_of(here, name)
        return here

    @cached_property
    def schemes(self) -> Mapping[str, str]:
        """The vocabularies that the item's own catalogs name, by alias; the first that names one counts."""
        found: dict[str, str] = {}
        for scheme in self.all("scheme"):
            found.setdefault(scheme.get("alias", ""), scheme.get("uri", ""))
        known = [schemes for _, schemes in self.references if schemes is not None]
        if len(known) == 1 and not found:
            return known[0]
        for schemes in known:
            for alias, uri in schemes.items():
                found.setdefault(alias, uri)
        return found

    @cached_property
    def references(self) -> "Sequence[tuple[etree._Element, Mapping[str, str] | None]]":
        """The catalogs that the item refers to, each with its vocabularies where they are at hand."""
        return [(element, self.catalogs.schemes(element.get("href", ""))) for element in self.all("catalogRef")]

    def resolve(self, code: str) -> str | None:
        """The URI of a QCode; None where no catalog at hand has its alias."""
        alias, _, rest = code.partition(":")
        scheme = self.schemes.get(alias)
        return None if scheme is None else scheme + rest

    @cached_property
    def codes(self) -> Sequence[Code]:
        """All QCodes of the item that look like one."""
        return [
            Code(element, attribute, code, self.resolve(code))
            for element, attribute, value in self.values
            for code in value.split()
            if ":" in code
        ]

    def unresolved(self) -> dict[str, list[Code]]:
        """The codes that no catalog at hand resolves, by their alias."""
        found: dict[str, list[Code]] = {}
        for code in self.codes:
            if code.uri is None:
                found.setdefault(code.value.partition(":")[0], []).append(code)
        return found

    def doubled(self) -> "Iterator[tuple[etree._Element, str, list[str] | None, list[str]]]":
        """Attributes with their URI beside them: what the codes stand for, None where that is not known, and the URIs."""
        for element, attribute, value in self.values:
            beside = element.get("uri" if attribute == "qcode" else f"{attribute}uri")
            if beside is not None:
                uris = [self.resolve(code) for code in value.split()]
                yield element, attribute, None if None in uris else [uri for uri in uris if uri], beside.split()

    def uri_of(self, element: "etree._Element", attribute: str = "qcode") -> str | None:
        """What an element's code stands for: by the code, else by the URI beside it; None without either."""
        code = element.get(attribute)
        plain = element.get("uri" if attribute == "qcode" else f"{attribute}uri")
        return self.resolve(code) or plain if code else plain

    @cached_property
    def ids(self) -> frozenset[str]:
        """All ids in the item, those inside its content too, typed as such or not."""
        found = self.root.xpath("@id | .//@id | .//@partid | .//@xml:id")
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def child_of(element: "etree._Element", name: str) -> "etree._Element | None":
    """The first child of a name; None without one. It costs a tenth of what a search by path does."""
    return next(element.iterchildren(PREFIX + name), None)


def attributes_of(element: "etree._Element") -> "list[tuple[str, str]]":
    """Names and values; the stubs say that they may be bytes, which they never are."""
    found: Any = element.items()
    return found  # type: ignore[no-any-return]


def text_of(element: "etree._Element | None") -> str:
    """The text of an element, white space evened out; empty where there is none."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
