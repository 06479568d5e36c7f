"""What belongs to a mail and not to the release in it.

`Sent from my phone`, quoted headers and the lawyer's disclaimer are published with it if nobody looks.

Bad:  `Sent from my iPhone` below the release.
Good: the release alone.

Source: seen on intake of mail.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import remove_line


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each line that the reader took for a mail's own."""
    for number, artifact in enumerate(proof.release.artifacts):
        if artifact.reason == "mail-furniture" and proof.release.provenance.format not in ("eml", "mbox"):
            yield Finding("PRC615", f"{artifact.text[:40]!r} belongs to a mail; delete it", f"/artifacts/{number}/text")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The line taken out."""
    return remove_line(proof, finding)


RULE = Rule("PRC615", "mail-noise", "warning", __doc__ or "", check, fix, safe=False)
