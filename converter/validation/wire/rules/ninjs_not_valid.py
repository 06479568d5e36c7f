"""A ninjs object that its schema refuses.

The official schema of the object's own version is taken where you have it (`prconvert schemas`), else the one that
travels with prconvert.

Bad:  `{"headlines": "Acme opens"}`
Good: `{"uri": "urn:example:1", "headlines": [{"role": "main", "value": "Acme opens"}]}`

Source: the schemas of ninjs.
"""

from ....interfaces import Rule

RULE = Rule("NJS001", "ninjs-not-valid", "error", __doc__ or "")
