"""A document whose encoding had to be guessed, or did not fit.

Letters with accents may be wrong. Save the file as UTF-8.

Bad:  a file in Windows-1252 without any sign of it.
Good: the same text in UTF-8.

Source: WHATWG Encoding Standard; announced by the readers.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.reading import Reading


def check(_: Reading) -> Iterator[Finding]:
    """Nothing of its own: it is announced where it happens."""
    return iter(())


RULE = Rule("PRC904", "unknown-charset", "warning", __doc__ or "", check)
