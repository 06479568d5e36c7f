"""A document declares one thing about the release, and the text prints another.

Metadata of pages, feeds and front matter is made by machines and goes stale; the text is what people read, so it counts.
Mend whichever of the two is wrong before it is passed on.

Bad:  a page whose metadata says `2026-03-03` over a dateline of `March 5, 2026`.
Good: one date in both.

Source: design of the model, "nothing is invented"; announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC916", "declared-fact-disagrees", "warning", __doc__ or "")
