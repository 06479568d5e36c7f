"""A quotation that nobody is named for.

A desk cannot print words whose speaker it does not know, and will not guess.

Bad:  `“We are proud of this plant.” The plant opens in May.`
Good: `“We are proud of this plant,” said Jane Roe, chief executive of Acme.`

Source: The Associated Press Stylebook, quotations in the news.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each direct quotation of an English text without a speaker, in a paragraph where nobody is named."""
    if not proof.english:
        return
    named = {span.paragraph for quote in proof.release.quotes if quote.speaker for span in quote.spans}
    for number, quote in enumerate(proof.release.quotes):
        place = quote.spans[0].paragraph
        if quote.kind == "direct" and quote.speaker is None and place.startswith("p") and place not in named:
            start = quote.text[:40].rpartition(" ")[0] or quote.text[:40]
            yield Finding("PRC401", f"nobody is named as the speaker of “{start} …”", f"/quotes/{number}")


RULE = Rule("PRC401", "quote-without-attribution", "warning", __doc__ or "", check)
