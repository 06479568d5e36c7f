"""A comment that suppresses a rule that is not there.

The finding that somebody meant to suppress is still told, or the rule has got another name.

Bad:  `<!-- prconvert: ignore PRC1002 -->`
Good: `<!-- prconvert: ignore PRC102 -->`

Source: practice of linters. Announced by the engine, in pages and Markdown.
"""

from ...interfaces import Rule

RULE = Rule("PRC912", "suppression-of-nothing", "warning", __doc__ or "")
