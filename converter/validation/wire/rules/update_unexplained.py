"""A later version that does not say what became of the earlier one.

A desk has to know whether to change what it printed: by a signal (`sig:update`, `sig:correction`) or a note to the editor.

Bad:  `<newsItem version="2" …>` without a word
Good: `<newsItem version="2" …>` with `<signal qcode="sig:correction"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 244.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item

EXPLAINED = tuple(f"{NEWSCODES}signal/{code}" for code in ("update", "correction"))


def check(item: Item) -> Iterator[Finding]:
    """One finding where a version after the first has neither signal nor note."""
    version = item.root.get("version") or "1"
    if not version.isdecimal() or version.lstrip("0") in ("", "1") or item.child("itemMeta", "edNote") is not None:
        return
    if not any(item.uri_of(signal) in EXPLAINED for signal in item.all("signal")):
        message = f"version {version} does not say what is new; add a signal sig:update or sig:correction, or an edNote"
        yield item.fault("NML111", message, item.root, "version")


RULE = Rule("NML111", "update-unexplained", "warning", __doc__ or "", check)
