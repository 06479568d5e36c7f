"""Something that a format cannot hold.

What an output leaves out or says less exactly is announced, never silent.

Bad:  a table in a format without tables.
Good: a format that holds it.

Source: announced by the writers.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.reading import Reading


def check(_: Reading) -> Iterator[Finding]:
    """Nothing of its own: it is announced where it happens."""
    return iter(())


RULE = Rule("PRC931", "format-loss", "warning", __doc__ or "", check)
