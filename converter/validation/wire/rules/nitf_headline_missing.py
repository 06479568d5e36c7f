"""A NITF document without a headline.

Bad:  no `hl1`
Good: `<hedline><hl1>Acme opens a plant</hl1></hedline>`

Source: NITF 3.6, hedline.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF
from ..item import Subject, text_of


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where there is none, or an empty one."""
    root = subject.document.root
    if root is not None and not any(text_of(head) for head in root.iter(f"{{{NITF}}}hl1")):
        yield subject.fault("NTF601", "no headline; desks choose by it", root)


RULE = Rule("NTF601", "nitf-headline-missing", "warning", __doc__ or "", check, default=False)
