"""A dateline with another day than the content is dated.

Bad:  `<dateline>DAYTON, Ohio, March 3, 2026 --</dateline>` and `<contentCreated>2026-03-05</contentCreated>`
Good: `<contentCreated>2026-03-03</contentCreated>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 191.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.months import month_of
from ..item import Item, text_of

PRINTED = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s(\d{1,2}),?\s(\d{4})\b")


def check(item: Item) -> Iterator[Finding]:
    """One finding where both name a day, in English or in figures, and not the same."""
    dateline, created = item.child("contentMeta", "dateline"), item.child("contentMeta", "contentCreated")
    printed = None if dateline is None else day_in(text_of(dateline))
    day = text_of(created)[:10]
    if dateline is not None and printed and len(day) == 10 and printed != day:
        message = f"the dateline says {printed}, and contentCreated {shown(day)}; correct one of the two"
        yield item.fault("NML308", message, dateline)


def day_in(text: str) -> str | None:
    """The day that a dateline names, as ISO 8601 has it; None where there is none that is sure."""
    found = PRINTED.search(text)
    month = month_of(found[1]) if found else None
    if found and month:
        return f"{found[3]}-{month:02}-{int(found[2]):02}"
    figures = re.search(r"\b\d{4}-\d\d-\d\d\b", text)
    return figures[0] if figures else None


RULE = Rule("NML308", "dateline-date-differs", "warning", __doc__ or "", check)
