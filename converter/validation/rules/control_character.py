"""A character that XML forbids.

NUL and other control characters cannot stand in NewsML-G2, NITF or DOCX, and no reader can see them. They are left
out of the model; everything else is kept.

Bad:  a NUL between two words, left by a broken export.
Good: the same text without it.

Source: XML 1.0 (fifth edition), section 2.2. Announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC606", "control-character", "error", __doc__ or "")
