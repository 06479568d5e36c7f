"""An identifier that an output needed and the release did not give.

It was computed from the text, so that the same release always gets the same one.

Bad:  no identifier.
Good: one that the provider gives.

Source: NewsML-G2, guid; announced by the writers.
"""

from ...interfaces import Rule

RULE = Rule("PRC923", "identifier-filled", "info", __doc__ or "")
