"""Signs of a web page or of Markdown that stand in the text as they are.

They were meant for a program that nobody ran.

Bad:  `Acme&nbsp;Corp. has opened a <b>plant</b>.`
Good: `Acme Corp. has opened a plant.`

Source: WHATWG HTML (named character references); guidelines of the wires (no markup).
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

RESIDUE = re.compile(
    r"&(?:nbsp|amp|quot|apos|lt|gt|copy|reg|trade|[lr]squo|[lr]dquo|[mn]dash|hellip|bull|eacute|[aou]uml|szlig|#\d{2,6}|#x[0-9a-f]{2,5});|"
    r"</?(?:b|i|u|em|strong|br|p|div|span|a|font|h[1-6]|ul|ol|li|td|tr|table|img|sup|sub)(?:\s[^<>\n]{0,300})?/?>",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each entity or tag in the text; code is left alone."""
    prose = proof.wording
    if "&" not in prose and "<" not in prose:
        return
    for found in RESIDUE.finditer(prose):
        paragraph = proof.passage_at(found.start()).paragraph
        if paragraph is None or not (
            paragraph.kind == "preformatted" or any(mark.style == "code" for mark in paragraph.marks)
        ):
            words = proof.prose[found.start() : found.end()]
            message = f"markup {words[:40]!r} left in the text; write what it means"
            yield proof.fault("PRC613", message, found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The sign that an entity stands for; a tag is taken out."""
    text = words_of(proof, finding)
    if text.startswith("&"):
        from html import unescape

        return change(proof, finding, unescape(text))
    return change(proof, finding, " " if text.lower().startswith(("<br", "</p", "</div", "</li")) else "")


RULE = Rule("PRC613", "markup-residue", "warning", __doc__ or "", check, fix, safe=False)
