"""Changes or comments of the author that are still in a Word document.

Whoever opens it sees who struck out what, and why.

Bad:  a document with a comment `do we really want to say this?`
Good: all changes accepted or rejected, all comments deleted.

Source: ISO/IEC 29500-1, sections 17.13.4 and 17.13.5. Announced by the reader of Word documents.
"""

from ...interfaces import Rule

RULE = Rule("PRC603", "tracked-changes-or-comments", "error", __doc__ or "")
