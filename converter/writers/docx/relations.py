"""What a part points at: its own parts, and the addresses of the links that stand in it."""

import re
from dataclasses import dataclass, field

from ...rendering.addresses import safe_address
from ...rendering.markup import Markup, document, element, escape_value

NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SERVER = re.compile(
    r"https?://([^/?#@]*@)?(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\[\]\\%]+)(:[0-9]{1,5})?(?=[/?#]|$)", re.IGNORECASE
)
NO_SERVER = re.compile(r"(mailto|tel):[^\s:@]+(@[^\s:@]+)?$", re.IGNORECASE)
LONGEST = 2083
"""Characters of an address that Word follows; it calls a document with a longer one damaged."""


def target_of(address: str | None) -> str | None:
    """The address as the target of a relationship; None where Word would refuse the document for it.

    >>> target_of("https://acme.example/a b"), target_of("https://[acme/"), target_of("javascript:alert(1)")
    ('https://acme.example/a%20b', None, None)
    """
    target = safe_address(address)
    if target is None or len(target) > LONGEST:
        return None
    return target if SERVER.match(target) or NO_SERVER.match(target) else None


@dataclass(slots=True)
class Relations:
    """The relationships of a part, in the order in which they were asked for."""

    lines: list[Markup] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)

    def add(self, kind: str, target: str) -> str:
        """The id of a new relationship to a part of the package."""
        return self.append(f"{OFFICE}/{kind}", target, None)

    def link(self, target: str) -> str:
        """The id of the relationship to an address; the same for the same address."""
        if target not in self.links:
            self.links[target] = self.append(f"{OFFICE}/hyperlink", target, "External")
        return self.links[target]

    def append(self, kind: str, target: str, mode: str | None) -> str:
        """One more relationship of any type."""
        name = f"rId{len(self.lines) + 1}"
        outside = f' TargetMode="{mode}"' if mode else ""
        self.lines.append(Markup(f'<Relationship Id="{name}" Type="{kind}" Target="{escape_value(target)}"{outside}/>'))
        return name

    def part(self) -> bytes:
        """The relationships as a part."""
        return document((element("Relationships", {"xmlns": NAMESPACE}, *self.lines),))
