"""A release of very many words.

Desks read the first screen. What goes beyond 1,500 words belongs on a page that the release points to.

Bad:  four pages of product history.
Good: the news, one quotation, and a link to the history.

Source: guidelines of distributors (1,500 words at most; tables do not count).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof
from ..lengths import words_of


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    words: int = setting(1500, "the most words that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where headline, story and boilerplate have more words."""
    count = words_of(proof)
    if count > options.words:
        yield Finding("PRC111", f"{count} words; wires take {options.words}, and desks read fewer")


RULE = Rule("PRC111", "too-long", "info", __doc__ or "", check, options=Options, default=False)
