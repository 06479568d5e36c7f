"""A document whose encoding had to be guessed, or did not fit.

Letters with accents may be wrong. Save the file as UTF-8.

Bad:  a file in Windows-1252 without any sign of it.
Good: the same text in UTF-8.

Source: WHATWG Encoding Standard; announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC904", "unknown-charset", "warning", __doc__ or "")
