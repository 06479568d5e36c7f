"""A ninjs object that was not held to a schema.

The schema that travels with prconvert is about ninjs 3. Objects of 1.x and 2.x are checked with the official schemas, once you
have added those: `prconvert schemas add FILE`.

Bad:  `{"uri": "urn:example:1", "headline": "Acme opens"}`
Good: `{"uri": "urn:example:1", "headlines": [{"value": "Acme opens"}]}`

Source: docs/validating-newsml.md.
"""

from ....interfaces import Rule

RULE = Rule("NJS003", "ninjs-not-covered", "info", __doc__ or "")
