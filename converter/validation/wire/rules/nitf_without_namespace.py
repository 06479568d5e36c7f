"""NITF that stands in no namespace.

So it was before there were schemas. Receivers that look for the namespace do not find the document.

Bad:  `<nitf>`
Good: `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">`

Source: NITF 3.6.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF
from ..item import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where the root had none."""
    root = subject.document.root
    if root is not None and subject.document.bare:
        yield subject.fault("NTF101", f"'nitf' stands in no namespace; write xmlns=\"{NITF}\"", root)


RULE = Rule("NTF101", "nitf-without-namespace", "warning", __doc__ or "", check)
