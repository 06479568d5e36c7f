"""A NITF document that its schema refuses.

The official schema is taken where you have it (`prconvert schemas`), else the one that travels with prconvert.

Bad:  `<bq>words</bq>`
Good: `<bq><block><p>words</p></block></bq>`

Source: NITF 3.6.
"""

from ....interfaces import Rule

RULE = Rule("NTF001", "nitf-not-valid", "error", __doc__ or "")
