"""Canonical JSON that is not a release of the canonical model.

Programs that were promised the model stop at it.

Bad:  `"kind": "song"` in a paragraph.
Good: one of the kinds of the schema.

Source: schemas/press-release.schema.json. Announced by the reader of canonical JSON, which refuses the document.
"""

from ...interfaces import Rule

RULE = Rule("PRC901", "schema-invalid", "error", __doc__ or "")
