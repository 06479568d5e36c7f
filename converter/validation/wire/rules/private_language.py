"""A language tag that says nothing.

`und` is for what nobody could tell, `zxx` for what has no language, `zz` is nothing at all.

Bad:  `<language tag="zz-ZZZZ"/>`
Good: `<language tag="en-US"/>`

Source: BCP 47 (RFC 5646), sections 2.2.1 and 4.1.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SUBTAG = re.compile(r"(?!zz\b|xx\b)(?:[a-z]{2,3}|i|x|[a-z]{5,8})(?:-[a-z0-9]{1,8})*", re.IGNORECASE)


def check(item: Item) -> Iterator[Finding]:
    """One finding for each tag that is no tag of a language."""
    tags = [(element, "tag", element.get("tag")) for element in item.all("language")]
    for element, attribute, tag in [(item.root, "xml:lang", item.root.get(LANG)), *tags]:
        if tag and not SUBTAG.fullmatch(tag):
            yield item.fault(
                "NML514", f"{shown(tag)} names no language; write a tag such as en or pt-BR", element, attribute
            )


RULE = Rule("NML514", "private-language", "warning", __doc__ or "", check)
