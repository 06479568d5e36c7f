"""A document that prconvert wrote, whose enclosed release cannot be used.

Its hash does not fit, or it is no release of the canonical model. The text was read like that of any other document.

Bad:  a document whose inner parts a program has changed.
Good: the document as it was written, or written again.

Source: the release enclosed in the document; announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC911", "enclosed-release-damaged", "warning", __doc__ or "")
