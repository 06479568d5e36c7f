"""A document that prconvert wrote, and that says something else of itself since.

Its title, its language and its tags are what screen readers, search and archives go by; a program that saved it again may have dropped
or changed them. The release inside is read all the same.

Bad:  a PDF saved by an optimiser that took its tags and language out.
Good: the document as it was written, or written again.

Source: PDF/UA-1 (ISO 14289-1), 7.1 and 7.2; core properties of ISO 29500-2; announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC914", "promise-not-kept", "warning", __doc__ or "")
