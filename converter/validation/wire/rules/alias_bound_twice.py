"""An alias that stands for two vocabularies in one item.

Which of them a code belongs to depends on which catalog a receiver reads first.

Bad:  `<scheme alias="acme" uri="https://example.com/a/"/>` and `<scheme alias="acme" uri="https://example.com/b/"/>`
Good: two aliases

Source: NewsML-G2 Guide for Implementers 9.0.2, page 109.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each entry that gives an alias another meaning than an earlier one."""
    seen: dict[str, str] = {}
    for schemes in (schemes for _, schemes in item.references if schemes is not None):
        for alias, uri in schemes.items():
            seen.setdefault(alias, uri)
    for scheme in item.all("scheme"):
        alias, uri = scheme.get("alias", ""), scheme.get("uri", "")
        if seen.setdefault(alias, uri) != uri:
            message = f"alias {shown(alias)} stands for {shown(seen[alias])} already; take another alias"
            yield item.fault("NML203", message, scheme, "alias")


RULE = Rule("NML203", "alias-bound-twice", "error", __doc__ or "", check)
