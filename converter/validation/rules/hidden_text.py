"""Text that a document holds and does not show.

Hidden text goes out with the file; programs read it and people do not.

Bad:  a run of Word text that is set to be hidden; an element of a page with `display: none`.
Good: the document without it.

Source: ISO/IEC 29500-1, section 17.3.2.41 (vanish). Announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC604", "hidden-text", "warning", __doc__ or "")
