"""A document larger or deeper than the limits allow.

Part of it could be lost without a word if it were read on; it is refused instead.

Bad:  a page whose elements are nested ten thousand deep.
Good: the release itself, saved as text.

Source: announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC907", "resource-limit-hit", "error", __doc__ or "")
