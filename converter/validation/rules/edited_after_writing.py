"""A document that prconvert wrote, and that somebody has edited since.

The text as it is now is what counts; it was read anew. Look at what was changed, for facts that only the release inside
the document held (who speaks, which address a name leads to) are read from the text again.

Bad:  a headline changed in Word and the document sent on.
Good: the text changed at its source and the document written again.

Source: the release enclosed in the document; announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC910", "edited-after-writing", "warning", __doc__ or "")
