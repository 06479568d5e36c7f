"""A body in another language than the item says.

Bad:  `<language tag="en"/>` and `<html xml:lang="de">`
Good: `<language tag="de"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 38.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def check(item: Item) -> Iterator[Finding]:
    """One finding for each body whose language is none of those that contentMeta lists."""
    meta = item.child("contentMeta")
    listed = set() if meta is None else {main(e.get("tag")) for e in meta.iterfind(f"{PREFIX}language")}
    for content in item.all("inlineXML") if listed else ():
        root = next(content.iterchildren("*"), None)
        tag = None if root is None else root.get(LANG) or root.get("lang")
        if root is not None and tag and main(tag) not in listed:
            message = f"the body is in {shown(tag)}, and contentMeta does not list that; correct one of the two"
            yield item.fault("NML515", message, root)


def main(tag: str | None) -> str:
    """The language of a tag, without script and country."""
    return (tag or "").partition("-")[0].lower()


RULE = Rule("NML515", "body-language-differs", "warning", __doc__ or "", check)
