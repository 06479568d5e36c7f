"""A first version that calls itself an update.

There is nothing yet that it could update or correct.

Bad:  `<newsItem version="1" …>` with `<signal qcode="sig:update"/>`
Good: the same with `version="2"`, or without the signal

Source: NewsML-G2 Guide for Implementers 9.0.2, page 244.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import PREFIX, Item

LATER = tuple(f"{NEWSCODES}signal/{code}" for code in ("update", "correction"))


def check(item: Item) -> Iterator[Finding]:
    """One finding for each such signal."""
    if item.kind == "header" or (item.root.get("version") or "1") != "1":
        return
    for signal in item.root.iterfind(f"{PREFIX}itemMeta/{PREFIX}signal"):
        if item.uri_of(signal) in LATER:
            code = shown(signal.get("qcode") or signal.get("uri"))
            yield item.fault("NML112", f"signal {code} on version 1; raise the version, or take the signal out", signal)


RULE = Rule("NML112", "update-without-version", "warning", __doc__ or "", check)
