"""An embargo that has passed.

It tells the desk nothing any more, and makes it wonder whether the file is an old one.

Bad:  `EMBARGOED UNTIL March 3, 2026, 9 a.m. EST` in a release checked in April.
Good: `FOR IMMEDIATE RELEASE`

Source: embargo practice. The command knows what day it is; a library call says it, or the rule is silent.
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

    today: str | None = setting(None, "the day that it is, as YYYY-MM-DD; else the day on which the command runs")

    def __post_init__(self) -> None:
        """Refuse a day that is none, with a `ValueError`."""
        if self.today is not None:
            date.fromisoformat(self.today)


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding for each embargo that ended before yesterday."""
    for number, notice in enumerate(proof.release.notices):
        if options.today is None or notice.kind != "embargo" or notice.until is None:
            continue
        days = (date.fromisoformat(options.today) - date.fromisoformat(notice.until[:10])).days
        if days > 1:
            yield Finding("PRC710", f"embargo passed {days} days ago; take it out", f"/notices/{number}/text")


RULE = Rule("PRC710", "embargo-passed", "info", __doc__ or "", check, options=Options, default=False)
