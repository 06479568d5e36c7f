"""A declared language that is not that of the text.

Screen readers pronounce by it, search engines and translators choose by it.

Bad:  `<html lang="de">` around an English release.
Good: `<html lang="en">`

Source: WHATWG HTML, section 3.2.6 (the lang attribute); BCP 47. Announced by the readers of pages and Markdown.
"""

from ...interfaces import Rule

RULE = Rule("PRC616", "language-mismatch", "warning", __doc__ or "")
