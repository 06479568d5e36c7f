"""A body that the schema of its own format refuses.

The schema of NewsML-G2 never looks into `inlineXML`. What stands there is held to XHTML 1.0 Strict or NITF 3.6 here,
where its content type or namespace says that it is one of them.

Bad:  `<blockquote>words</blockquote>`
Good: `<blockquote><p>words</p></blockquote>`

Source: XHTML 1.0, appendix A; NITF 3.6.
"""

from ....interfaces import Rule

RULE = Rule("NML002", "body-not-valid", "error", __doc__ or "")
