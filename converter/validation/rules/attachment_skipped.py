"""An attachment that was not read.

The release may be in it.

Bad:  a mail with a spreadsheet as its only content.
Good: the release in the body of the mail, or as a document that can be read.

Source: seen on intake of mail. Announced by the reader of mail.
"""

from ...interfaces import Rule

RULE = Rule("PRC908", "attachment-skipped", "warning", __doc__ or "")
