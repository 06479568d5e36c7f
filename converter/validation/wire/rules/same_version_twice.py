"""Two items of one message with the same identifier and version.

A receiver keeps one of them, and nobody can say which.

Bad:  two items with `guid="tag:example.com,2026:plant" version="1"`
Good: the later one with `version="2"`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for an item that an earlier one of the message has the identity of."""
    guid = item.root.get("guid")
    if not guid:
        return
    version = item.root.get("version") or "1"
    if item.document.identities.get((guid, version), item.root) is not item.root:
        message = f"version {version} of {shown(guid)} stands in the message already; raise the version"
        yield item.fault("NML113", message, item.root, "guid")


RULE = Rule("NML113", "same-version-twice", "error", __doc__ or "", check)
