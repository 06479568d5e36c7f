"""A NITF document without an identifier.

Without one an update cannot be told from another document.

Bad:  neither `doc-id` nor `@uno`
Good: `<doc-id regsrc="Acme Wire" id-string="20260303-17"/>`

Source: NITF 3.6, docdata.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF
from ..item import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where neither is there."""
    root = subject.document.root
    if root is None or root.get("uno"):
        return
    if not any(element.get("id-string") for element in root.iter(f"{{{NITF}}}doc-id")):
        yield subject.fault("NTF602", "no identifier; write a doc-id with its id-string", root)


RULE = Rule("NTF602", "nitf-identifier-missing", "warning", __doc__ or "", check, default=False)
