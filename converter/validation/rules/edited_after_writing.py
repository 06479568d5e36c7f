"""A document that prconvert wrote, and that somebody has edited since.

The text as it is now is what counts; it was read anew. Look at what was changed, for facts that only the release inside
the document held (who speaks, which address a name leads to) are read from the text again.

Bad:  a headline changed in Word and the document sent on.
Good: the text changed at its source and the document written again.

Source: the release enclosed in the document; announced by the readers.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.reading import Reading


def check(_: Reading) -> Iterator[Finding]:
    """Nothing of its own: it is announced where it happens."""
    return iter(())


RULE = Rule("PRC908", "edited-after-writing", "warning", __doc__ or "", check)
