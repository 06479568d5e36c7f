"""Inspections for tests of reports: a release with its findings, or with those of the test."""

import converter
from converter.model.findings import Finding
from converter.model.proof import Proof
from converter.model.reading import Reading
from converter.validation.inspection import Checked, Inspection

TEXT = """\
Acme Opens a Plant for Hinges.

DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme Corp. has opened a plant that makes nothing but hinges.

Jane Roe said so [INSERT QUOTE].
"""
CODES = ("PRC105", "PRC303", "PRC601", "PRC611")
"""The rules that tests of reports look at: an error without a place, a fix, a place in the text."""

NASTY = "a]]>\x1b[31m<&>\n::error::owned\u2028\x00\ud800"


def read(text: str = TEXT, name: str = "release.txt") -> Reading:
    """The reading of a text."""
    return converter.read(text.encode(), name=name)


def checked(text: str = TEXT, *findings: Finding, document: str = "release.txt") -> Checked:
    """A release with these findings, or with those of the rules where none is given."""
    reading = read(text)
    return Checked(
        document, converter.READERS["text"], Proof.of(reading), findings or converter.validate(reading, CODES)
    )


def inspect(text: str = TEXT, document: str = "release.txt") -> Inspection:
    """What the rules find in a text."""
    return Inspection((checked(text, document=document),), (), converter.RULES)


def with_findings(*findings: Finding, document: str = "release.txt") -> Inspection:
    """A release with these findings and no others."""
    one = checked(TEXT, document=document)._replace(findings=findings)
    return Inspection((one,), (), converter.RULES)
