"""A dateline whose date is not that of the page, mail or feed around it.

Desks go by the declared time; readers by the dateline. One of them is told the wrong day.

Bad:  a page that declares March 9, 2026 around `DAYTON, Ohio, March 3, 2026 --`.
Good: both the same day.

Source: seen in feeds and newsrooms' pages. The option `days` says how far apart they may be.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    days: int = setting(1, "how many days the two may be apart")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where the dateline and the declared time of publication are further apart."""
    dateline, publication = proof.release.dateline, proof.release.publication
    if dateline is None or dateline.date is None or publication is None or publication.published is None:
        return
    declared = publication.published[:10]
    apart = abs((date.fromisoformat(declared) - date.fromisoformat(dateline.date)).days)
    if apart > options.days:
        yield Finding(
            "PRC215", f"dateline says {dateline.date}, the document {declared}; correct one", "/dateline/text"
        )


RULE = Rule(
    "PRC215", "dateline-and-metadata-date-differ", "warning", __doc__ or "", check, options=Options, default=False
)
