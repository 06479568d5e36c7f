"""Content that is not of the type which it is said to be.

Receivers choose by `@contenttype` what to do with the content. For XHTML and NITF the namespace of its root tells what it is.

Bad:  `<inlineXML contenttype="application/nitf+xml"><html xmlns="http://www.w3.org/1999/xhtml">…`
Good: `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">…`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 46.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF, XHTML
from ..item import Item

ROOTS = {"application/xhtml+xml": f"{{{XHTML}}}html", "application/nitf+xml": f"{{{NITF}}}nitf"}


def check(item: Item) -> Iterator[Finding]:
    """One finding for each content whose root is another's."""
    for content in item.all("inlineXML"):
        kind = (content.get("contenttype") or "").partition(";")[0].strip().lower()
        root = next(content.iterchildren("*"), None)
        due = ROOTS.get(kind)
        if root is not None and due and due.partition("}")[0] != str(root.tag).partition("}")[0]:
            there = str(root.tag).replace("{", "").replace("}", " ")
            message = f"content of type {shown(kind)} begins with {shown(there)}; correct the type, or the namespace"
            yield item.fault("NML502", message, content, "contenttype")


RULE = Rule("NML502", "content-type-differs", "error", __doc__ or "", check)
