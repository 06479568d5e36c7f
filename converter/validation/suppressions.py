"""Suppressions: comments in a page or in Markdown that say which findings are known and wanted.

`<!-- prconvert: ignore PRC102 -->` holds for the whole document, `<!-- prconvert: ignore-next-line PRC611 -->` for the
next line that is not empty. Rules go by code, beginning of a code, or name, several parted by commas or spaces.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..errors import UsageError
from ..interfaces import Rule
from ..model.findings import Finding
from ..model.proof import Proof
from .selection import resolve

FORMATS = ("html", "markdown")
"""Formats that have comments."""

COMMENT = re.compile(
    r"<!--[ \t]{0,20}prconvert:[ \t]{0,20}ignore(-next-line)?[ \t]{1,20}([^<>\n]{1,300}?)[ \t]{0,20}-->"
)
NO_RULE = "PRC912"


class Suppression(NamedTuple):
    """The codes that a comment names, and the line that it is about; None for the whole document."""

    codes: frozenset[str]
    line: int | None


def suppress(found: Iterable[Finding], proof: Proof, table: Mapping[str, Rule]) -> Iterator[Finding]:
    """The findings that no comment is about, and one for each word in a comment that no rule answers to."""
    if proof.release.provenance.format not in FORMATS or "prconvert:" not in proof.text:
        yield from found
        return
    suppressions: list[Suppression] = []
    for comment in COMMENT.finditer(proof.text):
        codes: frozenset[str] = frozenset()
        for word in comment[2].replace(",", " ").split():
            try:
                codes |= resolve(table, [word])
            except UsageError as error:
                line, column = proof.line_and_column(comment.start())
                yield Finding(NO_RULE, f"comment suppresses nothing: {error}", "", "warning", line, column)
        suppressions.append(Suppression(codes, next_line(proof, comment.end()) if comment[1] else None))
    yield from (one for one in found if not any(covers(suppression, one) for suppression in suppressions))


def next_line(proof: Proof, offset: int) -> int:
    """The number of the first line with text behind the line of an offset; 0 where there is none."""
    end = proof.text.find("\n", offset)
    text = proof.text[end:] if end >= 0 else ""
    bare = text.lstrip()
    return proof.line_and_column(end + len(text) - len(bare))[0] if bare else 0


def covers(suppression: Suppression, finding: Finding) -> bool:
    """Whether a comment is about a finding."""
    return finding.code in suppression.codes and suppression.line in (None, finding.line)
