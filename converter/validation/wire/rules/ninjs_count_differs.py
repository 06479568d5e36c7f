"""A count that is not the one of the text.

Bad:  `{"value": "Acme opens", "wordCount": 3}`
Good: `{"value": "Acme opens", "wordCount": 2}`

Source: ninjs 3.1, `bodies`.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject

TOLERANCE = 0.05
"""Words are counted in more than one way; marked-up text is not counted here at all."""


def check(subject: Subject) -> Iterator[Finding]:
    """One finding for each count of a plain text that is far off."""
    data = subject.document.data
    bodies = data.get("bodies") if isinstance(data, dict) else None
    for number, body in enumerate(bodies if isinstance(bodies, list) else ()):
        if not isinstance(body, dict) or not str(body.get("contentType", "")).startswith("text/plain"):
            continue
        value = str(body.get("value", ""))
        for key, count in (("wordCount", len(value.split())), ("charCount", len(value))):
            said = body.get(key)
            if isinstance(said, int) and abs(said - count) > max(2, TOLERANCE * count):
                yield subject.fault_at("NJS502", f"{key} {said} where the text has {count}", f"/bodies/{number}/{key}")


RULE = Rule("NJS502", "ninjs-count-differs", "warning", __doc__ or "", check)
