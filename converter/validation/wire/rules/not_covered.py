"""Something that was not held to a schema.

The schema that travels with prconvert is about news items and the messages that carry them. Packages, concepts and other
kinds of items are checked with the official schemas, once you have added those: `prconvert schemas add FILE`.

Bad:  a `packageItem`, and no official schema.
Good: the same, and the schema of its version.

Source: docs/validating-newsml.md.
"""

from ....interfaces import Rule

RULE = Rule("NML003", "not-covered", "info", __doc__ or "")
