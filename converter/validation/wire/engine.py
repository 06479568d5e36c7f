"""The check of a document as it stands: the schema first, then the rules of its format.

The official schema of the document's own version is taken where the user has it, else ours. A rule that breaks is
reported by name and stops nobody.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ...interfaces import Rule
from ...model.findings import Finding, Severity
from ..engine import BROKEN, rank
from .catalogs import Catalogs
from .document import WireDocument
from .item import Item, Subject
from .looks import G2
from .places import PlacesIn
from .profiles import DEFAULT, GRAVE, PROFILES
from .rules import FORMATS, MODULES, RULES
from .schema_check import check_schema
from .schemas import Schemas

MOST = 100
"""So many findings of a rule are told for an item."""

LIGHTER: Mapping[Severity, Severity] = {"error": "warning", "warning": "info", "info": "info"}


@dataclass(frozen=True)
class Means:
    """What the user has: official schemas, catalogs, and the date (ISO 8601) that is today's, if it counts."""

    schemas: Schemas = field(default_factory=Schemas)
    catalogs: Catalogs = field(default_factory=Catalogs)
    today: str | None = None


def check_document(
    document: WireDocument, means: Means, profile: str = DEFAULT, codes: Iterable[str] | None = None
) -> tuple[Finding, ...]:
    """What there is to object to in a document, in the order of its places, then codes.

    ``codes`` are those of the rules that run; None means those of the profile.
    """
    chosen = codes_of(profile) if codes is None else frozenset(codes)
    places = PlacesIn(document)
    subjects = subjects_in(document, means, places)
    found = [
        replace(finding, severity=RULES[finding.code].severity)
        for finding in check_schema(document, means.schemas, places)
        if finding.code in chosen
    ]
    for code in MODULES:
        if code in chosen and FORMATS[code[:3]] == document.format:
            found += run(RULES[code], subjects)
    return tuple(sorted({weigh(finding, profile) for finding in found}, key=rank))


def codes_of(profile: str) -> frozenset[str]:
    """The codes of the rules of a profile."""
    return frozenset(code for code in MODULES if code.startswith(PROFILES[profile]))


def subjects_in(document: WireDocument, means: Means, places: PlacesIn) -> Sequence[Subject]:
    """What the rules look at: each item and the header of a message, else the document itself."""
    if document.format != "newsml-g2":
        return (Subject(places, means.today),)
    assert document.root is not None
    header = document.root.find(f"{{{G2}}}header")
    roots = [*([] if header is None else [header]), *document.items]
    return [Item(root, means.catalogs, places, means.today) for root in roots]


def run(rule: Rule, subjects: Sequence[Subject]) -> Iterator[Finding]:
    """What one rule finds, each with its severity."""
    if rule.check is None:
        return
    for subject in subjects:
        try:
            for number, finding in enumerate(islice(rule.check(subject), MOST), 1):
                message = finding.message if number < MOST else f"{finding.message}; there may be more of the kind"
                yield replace(finding, code=rule.code, message=message, severity=rule.severity)
        except Exception as error:  # noqa: BLE001  a rule may break on one item and hold for the others
            yield Finding(BROKEN, f"rule {rule.code} {rule.name} broke: {type(error).__name__}: {error}", "", "warning")


def weigh(finding: Finding, profile: str) -> Finding:
    """A finding with the severity that it has in a profile."""
    if profile != "lenient-wire" or finding.code in GRAVE:
        return finding
    return replace(finding, severity=LIGHTER[finding.severity])
