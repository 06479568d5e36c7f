"""A headline of more than 100 characters.

Mail subjects, search results and feeds cut longer ones, often in the middle of the news.

Bad:  a headline that says what happened, to whom, for how much, with whom, and why, and goes on after that.
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of the wires ask for 70 to 120 characters.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    longest: int = setting(100, "the most characters that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where the headline is longer."""
    headline = proof.release.headline
    if headline and len(headline) > options.longest:
        message = f"headline of {len(headline)} characters; {options.longest} fit everywhere"
        yield Finding("PRC301", message, "/headline")


RULE = Rule("PRC301", "headline-too-long", "info", __doc__ or "", check, options=Options)
