"""More links than a text can carry.

Search engines and mail filters take a text full of links for advertising, and wires refuse it.

Bad:  twelve links in 400 words.
Good: one for each hundred words, five in all.

Source: guidelines of distributors (1 per 100 words; 5 at most).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof
from ..lengths import words_of

WEB = ("web", "video", "image", "audio", "document", "social")


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    links: int = setting(5, "how many links are never objected to")
    words: int = setting(100, "how many words of text each further link takes")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where headline, story and boilerplate have more links."""
    sections = {one.id: one.section for one in proof.release.paragraphs}
    told = ("body", "summary", "boilerplate")
    count = sum(link.kind in WEB and sections.get(link.paragraph or "") in told for link in proof.release.links)
    if count > max(options.links, words_of(proof) // options.words):
        yield Finding("PRC507", f"{count} links; keep {options.links}, or one for each {options.words} words")


RULE = Rule("PRC507", "too-many-links", "info", __doc__ or "", check, options=Options, default=False)
