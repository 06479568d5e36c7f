"""A declared language that is not that of the text.

Screen readers pronounce by it, search engines and translators choose by it.

Bad:  `<html lang="de">` around an English release.
Good: `<html lang="en">`

Source: WHATWG HTML, section 3.2.6 (the lang attribute); BCP 47.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

COMMON = {
    "en": frozenset("the of and to in that is for with was on as by are this from which has have".split()),
    "de": frozenset("der die und das den von mit ist des für auf dem sich ein eine nicht auch wird werden".split()),
    "fr": frozenset("le la les des et une du que dans pour qui est sur par au plus avec sont cette".split()),
    "es": frozenset("el los las del que una para con por su más como al sus este esta ha son".split()),
    "it": frozenset("il di che della per con del una nel dei sono alla delle anche più gli da questo".split()),
    "nl": frozenset("de het een van en voor met op zijn aan door naar bij ook niet wordt deze dat".split()),
    "pt": frozenset("que do da em um uma para com os dos não mais pela são seu sua ao das".split()),
    "sv": frozenset("och att det som en för är på med av till den har inte ett om vi kommer".split()),
}
WORD = re.compile(r"[^\W\d_]+")
SAMPLE, FEWEST, TIMES = 4000, 25, 3


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where small words of another language are three times as frequent as those of the declared one."""
    declared = (proof.release.language or "").partition("-")[0].lower()
    if declared not in COMMON or proof.release.provenance.format == "text":
        return
    words = WORD.findall(proof.prose[:SAMPLE].lower())
    counts = {language: sum(word in common for word in words) for language, common in COMMON.items()}
    best = max(counts, key=lambda language: counts[language])
    if best != declared and counts[best] >= FEWEST and counts[best] > TIMES * counts[declared]:
        yield Finding("PRC616", f"declared as {declared!r}, and reads like {best!r}; correct the declaration")


RULE = Rule("PRC616", "language-mismatch", "warning", __doc__ or "", check)
