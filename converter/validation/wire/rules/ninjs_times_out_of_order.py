"""Times that cannot be in this order.

Bad:  `firstCreated` 2026-03-04T12:00:00Z and `versionCreated` 2026-03-03T12:00:00Z
Good: `firstCreated` 2026-03-03T12:00:00Z

Source: ninjs 3.1, the properties named.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject
from ..moments import is_later


def check(subject: Subject) -> Iterator[Finding]:
    """One finding for each time that is later than that of the version."""
    data = subject.document.data
    version = data.get("versionCreated") if isinstance(data, dict) else None
    if not isinstance(version, str):
        return
    for key in ("firstCreated", "contentCreated"):
        value = data.get(key)
        if isinstance(value, str) and is_later(value, version):
            message = f"{key} {shown(value)} is later than versionCreated {shown(version)}; correct one of the two"
            yield subject.fault_at("NJS301", message, f"/{key}")


RULE = Rule("NJS301", "ninjs-times-out-of-order", "error", __doc__ or "", check)
