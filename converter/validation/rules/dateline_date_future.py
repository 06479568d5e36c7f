"""A release dated in the future, or older than you allow.

A date ahead of today is a typing error or a file that was sent too early; an old one is the wrong file.

Bad:  a release dated March 3, 2027, checked in 2026.
Good: the date of the day on which it goes out.

Source: seen on intake. The command knows what day it is; a library call says it, or the rule is silent. With the
option `days` releases older than so many days are objected to as well.
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
    days: int = setting(0, "how many days old a release may be; 0 for any age")

    def __post_init__(self) -> None:
        """Refuse a day that is none, with a `ValueError`."""
        if self.today is not None:
            date.fromisoformat(self.today)


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where the dateline's date is more than a day ahead, or too old."""
    dateline = proof.release.dateline
    if options.today is None or dateline is None or dateline.date is None:
        return
    age = (date.fromisoformat(options.today) - date.fromisoformat(dateline.date)).days
    if age < -1:  # tomorrow has begun where the sun rises
        yield Finding(
            "PRC210", f"dated {dateline.date}, which is {-age} days ahead; correct the date", "/dateline/text"
        )
    elif options.days and age > options.days:
        yield Finding(
            "PRC210", f"dated {dateline.date}, which is {age} days ago; is it the right file?", "/dateline/text"
        )


RULE = Rule("PRC210", "dateline-date-future", "warning", __doc__ or "", check, options=Options)
