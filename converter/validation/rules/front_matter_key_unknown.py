"""A key of front matter that nobody knows.

What it declares is not used. Most of them are misspelt: the message names the nearest known one.

Bad:  `headlin: Acme Opens a Plant`
Good: `headline: Acme Opens a Plant`

Source: the keys that the reader of Markdown knows; announced by it.
"""

from ...interfaces import Rule

RULE = Rule("PRC915", "front-matter-key-unknown", "warning", __doc__ or "")
