"""A ninjs object without a headline.

Bad:  no `headlines`
Good: `{"headlines": [{"role": "main", "value": "Acme opens a plant"}], …}`

Source: ninjs 3.1, `headlines`.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where there is none."""
    data = subject.document.data
    if isinstance(data, dict) and not data.get("headlines") and not data.get("headline"):
        yield subject.fault_at("NJS601", "no headline; desks choose by it", "")


RULE = Rule("NJS601", "ninjs-headline-missing", "warning", __doc__ or "", check, default=False)
