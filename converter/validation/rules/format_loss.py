"""Something that a format cannot hold.

What an output leaves out or says less exactly is announced, never silent.

Bad:  a table in a format without tables.
Good: a format that holds it.

Source: announced by the writers.
"""

from ...interfaces import Rule

RULE = Rule("PRC931", "format-loss", "warning", __doc__ or "")
