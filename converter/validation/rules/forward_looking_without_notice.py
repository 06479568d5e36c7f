"""Words about the future without the note that goes with them.

`Expects revenue of` in a listed company's release is a forward-looking statement.

Bad:  `Acme (NYSE: ACM) expects revenue of $50 million.` and no note.
Good: the same with a paragraph `Forward-Looking Statements`.

Source: Private Securities Litigation Reform Act of 1995, 15 U.S.C. 78u-5. Quotations are not looked at.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..forward_looking import has_legend, looking_forward


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the first such words of a release that has a ticker and no note."""
    if not proof.english or not proof.release.securities or has_legend(proof):
        return
    for found in looking_forward(proof):
        message = f"{found[0]!r} looks forward, and no note says so; add one"
        yield proof.fault("PRC704", message, found.start(), found.end())
        return


RULE = Rule("PRC704", "forward-looking-without-notice", "warning", __doc__ or "", check, default=False)
