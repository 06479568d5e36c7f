"""A text without a body.

Bad:  `{"type": "text", …}` and no `bodies`
Good: `{"type": "text", "bodies": [{"contentType": "text/plain", "value": "Acme opens …"}], …}`

Source: ninjs 3.1, `bodies`.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where an object of type text holds no text; one that is only part of another may."""
    data = subject.document.data
    if not isinstance(data, dict) or data.get("type") != "text" or data.get("representationType") == "partial":
        return
    if not data.get("bodies") and not any(str(key).startswith("body") for key in data):
        yield subject.fault_at("NJS501", "a text without bodies; add one, or say representationType partial", "")


RULE = Rule("NJS501", "ninjs-body-missing", "warning", __doc__ or "", check)
