"""What a schema objects to, in words: ``'2026' is not a date and time such as 2026-03-03T09:00:00Z``.

libxml2 tells the element by a path, and in a sentence what it expected by the names of types; both are put into the
words of people here. The same messages come from our schemas and from the official ones.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...errors import shown
from .places import local_name
from .schemas import Schema

if TYPE_CHECKING:
    from lxml import etree

SENTENCE = re.compile(r"Element '(?P<element>[^']*)'(?:, attribute '(?P<attribute>[^']*)')?: (?P<said>.*)", re.DOTALL)
NAMESPACE = re.compile(r"(?:##other)?\{[^}]*\}")
EXPECTED = re.compile(r"Expected is (?:one of )?\( (.*) \)\.", re.DOTALL)
TYPE = re.compile(r"is not a valid value of the (?:atomic|list|union) type '(?:[^'{]*\{[^}]*\})?(?:xs:)?([^']+)'")
PATTERN = re.compile(r"is not accepted by the pattern '(.*)'\.", re.DOTALL)
CHOICES = re.compile(r"is not an element of the set \{(.*)\}\.", re.DOTALL)
LIMIT = re.compile(r"is (?:greater|less) than the (maximum|minimum) value allowed \('(.*)'\)")
FACET = re.compile(r"\[facet '\w+'\] ")
FIXED = re.compile(r"does not match the fixed value constraint '(.*)'\.")

MOMENT = "a date and time such as 2026-03-03T09:00:00Z"
CODE = "a QCode such as stat:usable"
LINE = "one line without tabs and line breaks"
NUMBER = "a whole number from 0"
MEANINGS = {
    "dateTime": MOMENT,
    "Code": CODE,
    "QCodeType": CODE,
    "Codes": "QCodes parted by blanks, such as isrol:origcont",
    "QCodeListType": "QCodes parted by blanks, such as isrol:origcont",
    "Line": LINE,
    "g2normalizedString": LINE,
    "Address": "an address; write blanks in it as %20",
    "IRIType": "an address; write blanks in it as %20",
    "anyURI": "an address; write blanks in it as %20",
    "Day": f"a date such as 2026-03-03, or {MOMENT}",
    "DateOptTimeType": f"a date such as 2026-03-03, or {MOMENT}",
    "Period": f"a year, a month, a date such as 2026-03-03, or {MOMENT}",
    "TruncatedDateTimeType": f"a year, a month, a date such as 2026-03-03, or {MOMENT}",
    "MomentOrNothing": f"{MOMENT}, or nothing",
    "UnionDateTimeEmptyStringType": f"{MOMENT}, or nothing",
    "Nine": "a number from 1 to 9",
    "Int1to9Type": "a number from 1 to 9",
    "Percent": "a number from 0 to 100",
    "Int100Type": "a number from 0 to 100",
    "language": "a language tag of BCP 47 such as en-US",
    "positiveInteger": "a whole number from 1",
    "nonNegativeInteger": NUMBER,
    "integer": "a whole number",
    "decimal": "a number such as 4.5",
    "double": "a number such as 4.5",
    "boolean": "true or false",
    "ID": "an id that no other element has, made like a name: p1",
    "IDREF": "the id of an element",
    "IDREFS": "ids of elements, parted by blanks",
    "QName": "a name whose prefix is declared",
    "NMTOKEN": "a name",
    "NMTOKENS": "names parted by blanks",
    "NCName": "a name without colon",
}
"""What a value has to be, by the name of its type in one of the schemas."""

PATTERNS = {
    r"[^\s:]+:[^\s]+": CODE,
    r"[\S ]*": LINE,
    r"[0-9]+\.[0-9]+": "a version such as 2.35",
}
MOST = 100
"""So many violations are told; whoever mends those will see the rest."""

LARGE = 5_000
"""A document of more elements is looked at with care: what costs time for each fault and sibling is not done for all."""

FEW = 20
TRIED = 3
"""For so many elements in the wrong place the right one is looked for; each costs some validations."""


class Violation(NamedTuple):
    """One thing that a schema objects to: where, and what to do."""

    element: "etree._Element"
    attribute: str | None
    message: str


def violations(schema: Schema, root: "etree._Element") -> list[Violation]:
    """What a schema objects to below an element, one thing a place but for missing attributes; nothing where it is valid."""
    found: dict[tuple[etree._Element, str | None, str], Violation] = {}
    tried, size = 0, sum(1 for _ in root.iter("*"))
    if size > LARGE and (count := schema.count(root)) > max(FEW, LARGE * LARGE // size):
        return [Violation(root, None, f"the schema objects to {count:,} places in it; is it of this format at all?")]
    faults = schema.faults(root)
    prefixes = prefixes_in(root) if faults else {}
    for fault in faults:
        if len(found) >= MOST:
            break
        sentence = SENTENCE.match(fault.message)
        element = element_at(root, fault.path, prefixes)
        attribute = bare(sentence["attribute"]) if sentence and sentence["attribute"] else None
        if sentence is None or is_rights_expression(element, sentence["said"]):
            continue
        key = element, attribute, sentence["said"] if "required but missing" in sentence["said"] else ""
        if key in found:
            continue
        message = put(element, attribute, sentence["said"])
        if (
            fault.type_name == "SCHEMAV_ELEMENT_CONTENT"
            and "not expected" in fault.message
            and tried < TRIED
            and size <= LARGE
        ):
            tried += 1
            message = f"{message}{right_place(schema, root, element, len(faults))}"
        found[key] = Violation(element, attribute, message)
    return list(found.values())


def is_rights_expression(element: "etree._Element", said: str) -> bool:
    """Whether a schema only lacks the one of the language for rights, RightsML, that an item embeds."""
    parent = element.getparent()
    return "global element declaration" in said and parent is not None and local_name(parent) == "rightsExpressionXML"


def prefixes_in(root: "etree._Element") -> dict[str, str]:
    """The prefixes that paths may use, with their namespaces."""
    return {prefix: uri for element in root.iter("*") for prefix, uri in element.nsmap.items() if prefix}


def element_at(root: "etree._Element", path: str | None, prefixes: dict[str, str]) -> "etree._Element":
    """The element that a path of libxml2, which begins at the root, leads to; the root where it leads nowhere."""
    rest = (path or "").split("/", 2)[2:]
    found = root.xpath(rest[0], namespaces=prefixes) if rest else []
    return found[0] if isinstance(found, list) and found else root  # type: ignore[return-value]  # a path finds elements


def bare(name: str) -> str:
    """A name without its namespace."""
    return NAMESPACE.sub("", name)


def put(element: "etree._Element", attribute: str | None, said: str) -> str:
    """A sentence of libxml2 in our words."""
    name = local_name(element)
    if "not expected" in said or "Missing child" in said:
        return put_content(name, said)
    if "required but missing" in said:
        missing = re.search(r"attribute '([^']*)'", said)
        return f"'{name}' lacks its attribute '{bare(missing[1]) if missing else ''}'"
    if "is not allowed" in said and attribute:
        return f"'{name}' has no attribute '{attribute}'; take it out"
    if "declaration available" in said:
        what = f"attribute '{attribute}'" if attribute else f"'{name}'"
        return f"{what} is not known to the schema"
    if "content" in said and "not allowed" in said:
        return put_kind(name, said)
    return put_value(element, attribute, said)


def put_content(name: str, said: str) -> str:
    """A child too much, too early, too late, or one that is missing."""
    expected = EXPECTED.search(said)
    names = [f"'{bare(one)}'" for one in expected[1].split(", ") if bare(one) != "*"] if expected else []
    if "Missing child" in said:
        return f"'{name}' ends before {' or '.join(names) or 'all that it must hold'} has come"
    return f"'{name}' may not stand here" + (f", where {' or '.join(names)} may" if names else "")


def put_kind(name: str, said: str) -> str:
    """Text where elements are due, or elements where text is."""
    if said.startswith("Element"):
        return f"'{name}' holds an element, where only text may stand"
    return f"'{name}' holds text, where {'nothing' if 'type is empty' in said else 'only elements'} may stand"


def put_value(element: "etree._Element", attribute: str | None, said: str) -> str:
    """A value that is not of its type."""
    value = shown(value_of(element, attribute))
    if fixed := FIXED.search(said):
        return f"{value} where only {shown(fixed[1])} may stand"
    if choices := CHOICES.search(said):
        return f"{value} is not one of {choices[1]}"
    if limit := LIMIT.search(said):
        return f"{value} is {'over' if limit[1] == 'maximum' else 'under'} {limit[2]}"
    meant = meaning(said)
    return f"{value} is not {meant}" if meant else f"{value} may not stand here: {FACET.sub('', bare(said))}"


def meaning(said: str) -> str | None:
    """What a value has to be, where the sentence names a type or pattern that is known."""
    if pattern := PATTERN.search(said):
        return PATTERNS.get(pattern[1])
    if found := TYPE.search(said):
        return MEANINGS.get(found[1])
    return MEANINGS["language"] if "local union type" in said else None


def value_of(element: "etree._Element", attribute: str | None) -> str:
    """The text of an attribute, or of an element."""
    if attribute is None:
        return "".join(map(str, element.itertext()))
    return next((str(value) for name, value in element.items() if bare(str(name)) == attribute), "")


def right_place(schema: Schema, root: "etree._Element", element: "etree._Element", faults: int) -> str:
    """Where an element could stand so that there are fewer faults, as the end of a sentence; empty where it could nowhere."""
    parent = element.getparent()
    if parent is None:
        return ""
    index, tail = parent.index(element), element.tail
    element.tail = None
    found = ""
    for other in firsts(parent, element):
        parent.remove(element)
        other.addprevious(element)
        if len(schema.faults(root)) < faults:
            found = f"; put it before '{local_name(other)}'"
            break
    parent.remove(element)
    parent.insert(index, element)
    element.tail = tail
    return found


def firsts(parent: "etree._Element", element: "etree._Element") -> "Iterator[etree._Element]":
    """The first child of each name, in order; the element itself apart."""
    seen = set()
    for child in list(parent.iterchildren("*")):
        if child is not element and child.tag not in seen:
            seen.add(child.tag)
            yield child
