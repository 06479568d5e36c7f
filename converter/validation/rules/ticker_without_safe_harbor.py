"""A listed company's release without a word on forward-looking statements.

The law protects statements about the future that are identified as such and come with cautionary text.

Bad:  `Acme Corp. (NYSE: ACM)` and no note on forward-looking statements.
Good: a paragraph `Forward-Looking Statements` at the end.

Source: Private Securities Litigation Reform Act of 1995, 15 U.S.C. 78u-5. For exchanges of the United States.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..forward_looking import has_legend

AMERICAN = ("nyse", "nasdaq", "otc", "amex", "cboe")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the first ticker of a US exchange, where nothing speaks of forward-looking statements."""
    for number, security in enumerate(proof.release.securities):
        if security.exchange.lower().startswith(AMERICAN) and not has_legend(proof):
            message = f"{security.text!r} and no note on forward-looking statements; add one"
            yield Finding("PRC703", message, f"/securities/{number}")
            return


RULE = Rule("PRC703", "ticker-without-safe-harbor", "warning", __doc__ or "", check, default=False)
