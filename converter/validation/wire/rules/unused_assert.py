"""A description of something that the item never names.

Bad:  `<assert literal="acme">…</assert>`, and nothing else with that literal
Good: `<subject literal="acme">…</subject>` too

Source: NewsML-G2 Guide for Implementers 9.0.2, page 223.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item

if TYPE_CHECKING:
    from lxml import etree

NAMES = ("qcode", "uri", "literal")
ASSERT = f"{PREFIX}assert"


def check(item: Item) -> Iterator[Finding]:
    """One finding for each assert whose identifier is used nowhere else."""
    used = {code.uri or code.value for code in item.codes if code.attribute == "qcode" and code.element.tag != ASSERT}
    used |= {element.get("literal") or "" for element in item.identified if element.tag != ASSERT}
    used |= {element.get("uri") or "" for element in item.addressed if element.tag != ASSERT}
    for element in item.all("assert"):
        own = {value for name in NAMES if (value := identifier(item, element, name))}
        if own and not own & used:
            name = next(name for name in NAMES if element.get(name))
            message = f"{shown(element.get(name))} is named nowhere else in the item; name it, or take the assert out"
            yield item.fault("NML511", message, element, name)


def identifier(item: Item, element: "etree._Element", name: str) -> str | None:
    """What an attribute identifies; a code by what it stands for."""
    value = element.get(name)
    return (item.resolve(value) or value) if value and name == "qcode" else value


RULE = Rule("NML511", "unused-assert", "info", __doc__ or "", check)
