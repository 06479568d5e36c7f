"""An item that its schema refuses.

Elements in another order, values that are none, attributes that nobody knows: what a receiver with a validator sends back.
The official schema of the item's own version is taken where you have it (`prconvert schemas`), else the one that
travels with prconvert.

Bad:  `<language tag="en_US"/>`
Good: `<language tag="en-US"/>`

Source: the schemas of NewsML-G2.
"""

from ....interfaces import Rule

RULE = Rule("NML001", "not-valid", "error", __doc__ or "")
