"""A title that an output needed and the release did not give.

Titles of documents are shown in windows, tabs and search results. First subheadline, first sentence or file name stood in.

Bad:  no headline.
Good: a headline.

Source: canonical model, "Filling what a format demands"; announced by the writers.
"""

from ...interfaces import Rule

RULE = Rule("PRC921", "title-filled", "info", __doc__ or "")
