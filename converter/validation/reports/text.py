"""The report that people read: the finding, its line with a caret, its rule, and what may be done.

::

    release.txt:3:48: warning PRC611 the word 'the' stands twice; delete one
      3 | …, 2026 /PRNewswire/ -- Acme has opened the the plant.
        |                                         ^^^^^^^
        = fix: put `the` in the place of `the the`
        = repeated-word; prconvert rules PRC611 says more
"""

import textwrap
from collections.abc import Iterator

from ...model.findings import Finding
from ...model.reading import line_and_column
from ...visible import visible
from ..inspection import Checked, Inspection
from ..wire.rules import FORMATS
from . import Paint
from .excerpt import WIDTH, excerpt
from .words import counted, said, tally

NOTE = "    = "
MORE = "    "


def write(inspection: Inspection, paint: Paint) -> str:
    """The findings of all releases, and a count."""
    lines = [line for one in inspection.checked for line in lines_of(inspection, one, paint)]
    return "".join(f"{line}\n" for line in (*lines, *summary(inspection)))


def summary(inspection: Inspection) -> Iterator[str]:
    """The last line; none where no document could be read, which has been told."""
    found = inspection.findings
    if found:
        yield f"{counted(len(found), 'finding')}: {tally(found)}{mendable(inspection)}"
    elif inspection.checked:
        yield "nothing to object to"


def mendable(inspection: Inspection) -> str:
    """How many findings fixes would take away, and with which options; empty where none would."""
    fixed = [
        inspection.is_safe(finding)
        for one in inspection.checked
        for finding in one.findings
        if inspection.fix_of(one, finding)
    ]
    safe, unsafe = fixed.count(True), fixed.count(False)
    if not safe:
        return f"; --fix --unsafe-fixes mends {unsafe}" if unsafe else ""
    return f"; --fix mends {safe}" + (f", with --unsafe-fixes {safe + unsafe}" if unsafe else "")


def lines_of(inspection: Inspection, checked: Checked, paint: Paint) -> Iterator[str]:
    """The findings of one release, an empty line after each."""
    lines = checked.reading.lines
    for finding in checked.findings:
        yield from head(checked.document, finding, paint)
        if place := checked.span_of(finding):
            assert finding.line is not None
            line, column = line_and_column(checked.reading.text, place[1], checked.reading.line_starts)
            first = finding.column or 1
            end = column if line == finding.line else len(lines[finding.line - 1]) + 1
            yield from excerpt(lines[finding.line - 1], finding.line, first, max(end, first + 1))
        yield from notes(inspection, checked, finding)
        yield ""


def head(document: str, finding: Finding, paint: Paint) -> Iterator[str]:
    """Place, severity, code and message, in lines of a width that every terminal has."""
    place = f":{finding.line}:{finding.column or 1}" if finding.line is not None else ""
    start = f"{visible(document)}{place}: {finding.severity} {finding.code}"
    message = visible(finding.message)
    if len(start) > WIDTH // 2:  # the path takes the line, and the message those below
        yield painted(start, finding, paint)
        yield from textwrap.wrap(message, WIDTH, initial_indent=MORE, subsequent_indent=MORE, break_on_hyphens=False)
        return
    words = textwrap.wrap(message, WIDTH, initial_indent=f"{start} ", subsequent_indent=MORE, break_on_hyphens=False)
    yield painted(words[0] if words else start, finding, paint)
    yield from words[1:]


def painted(line: str, finding: Finding, paint: Paint) -> str:
    """The line with its severity in colour; a severity that is part of the path stays as it is."""
    head, word, rest = line.partition(f": {finding.severity} {finding.code}")
    return f"{head}{word.replace(finding.severity, paint(finding.severity, finding.severity))}{rest}"


def notes(inspection: Inspection, checked: Checked, finding: Finding) -> Iterator[str]:
    """What would take the finding away, and where to read more."""
    if fix := inspection.fix_of(checked, finding):
        unsafe = "" if inspection.is_safe(finding) else "; look at it first, it may change what is said"
        yield from note(f"fix: {visible(said(fix, checked.reading))}{unsafe}")
    if finding.code[:3] in FORMATS and finding.pointer:
        yield from note(f"at {visible(finding.pointer)}")
    if name := inspection.name_of(finding):
        yield from note(f"{name}; prconvert rules {finding.code} says more")


def note(words: str) -> list[str]:
    """A remark below the excerpt, in lines that fit."""
    return textwrap.wrap(words, WIDTH, initial_indent=NOTE, subsequent_indent=" " * len(NOTE), break_on_hyphens=False)
