"""An embargo without an end, and without a word about it.

An empty `embargoed` says that the end is not known, or not yet fixed. The editor has to be told what to wait for.

Bad:  `<embargoed/>` and no `edNote`
Good: `<embargoed/>` and `<edNote>Embargoed until the minister has spoken</edNote>`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 241 and 242.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of


def check(item: Item) -> Iterator[Finding]:
    """One finding where the element is empty and no note to the editor is there."""
    embargo = item.child("itemMeta", "embargoed")
    if embargo is not None and not text_of(embargo) and item.child("itemMeta", "edNote") is None:
        yield item.fault("NML310", "an embargo without end; say in an edNote when it ends", embargo)


RULE = Rule("NML310", "open-embargo-unexplained", "warning", __doc__ or "", check)
