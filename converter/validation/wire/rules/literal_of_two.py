"""A literal that names two things.

Within an item a literal stands for one thing. Where the names beside it differ, an assert about it is about one of them only.

Bad:  `<creator literal="p1"><name>Jane Roe</name></creator>` and `<subject literal="p1"><name>Acme</name></subject>`
Good: two literals

Source: NewsML-G2 Guide for Implementers 9.0.2, page 124.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item, child_of, text_of

if TYPE_CHECKING:
    from lxml import etree


def check(item: Item) -> Iterator[Finding]:
    """One finding for each name of a described literal that differs from the name in its assert."""
    bearers: dict[str, list[etree._Element]] = {}
    for element in item.identified:
        bearers.setdefault(element.get("literal", ""), []).append(element)
    for described in item.all("assert"):
        literal = described.get("literal")
        names = {text_of(name).casefold() for name in described.iterchildren(f"{PREFIX}name")}
        for element in bearers.get(literal, ()) if literal and names else ():
            name = child_of(element, "name")
            if name is not None and text_of(name).casefold() not in names:
                message = f"{shown(text_of(name))} has the literal {shown(literal)}, which is another's; take another"
                yield item.fault("NML510", message, element, "literal")


RULE = Rule("NML510", "literal-of-two", "warning", __doc__ or "", check)
