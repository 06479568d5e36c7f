"""Say what a wire desk would object to: the findings of the rules, each with its line, and what to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..batch.discover import Document
from ..batch.outcomes import failed, status_of
from ..batch.run import read_document
from ..errors import PrconvertError
from ..model.findings import Finding
from ..pipeline import readers, rules, select_rules, validate
from .arguments import Parser
from .findings import warn_of_plugins
from .inputs import add_inputs, find_documents
from .product import Product, standard_output
from .terminal import say

EXAMPLES = """\
examples:
  prconvert validate release.txt
  prconvert validate releases/ --select PRC1,PRC2
  prconvert validate release.json
  prconvert validate release.txt --format json
"""


@dataclass(frozen=True, slots=True)
class Checked:
    """One release of a document, its decoded source, and what there is to object to."""

    document: str
    text: str
    findings: tuple[Finding, ...]


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Check each document and answer the exit status: 1 where a finding is an error."""
    parser.usage = f"{parser.prog} FILE... [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=True)
    parser.add_argument("--select", metavar="CODES", help="rules to run, by code, beginning of a code, or name")
    parser.add_argument("--format", dest="report", choices=tuple(REPORTS), default="text", help="form of the report")
    parser.add_argument("-q", "--quiet", action="store_true", help="say errors only")
    chosen = parser.parse_args(arguments)
    with standard_output() as product:
        codes = chosen_codes(chosen.select)
        documents = find_documents(chosen)
        warn_of_plugins(readers(), rules())
        checked: list[Checked] = []
        status = 0
        for document in documents:
            found, worst = check(document, chosen.reader, codes)
            checked += [quietened(one) for one in found] if chosen.quiet else found
            status = max(status, worst)
        product.write(REPORTS[chosen.report](checked, product).encode("utf-8", "backslashreplace"))
    return status


def check(document: Document, reader: str | None, codes: tuple[str, ...] | None) -> tuple[list[Checked], int]:
    """The releases of a document with their findings, and the exit status; one that cannot be read is told at once."""
    try:
        readings = read_document(document, reader)
        checked = [Checked(document.path, reading.text, validate(reading, codes)) for reading in readings]
    except PrconvertError as error:
        failure = failed(document, error)
        say(failure.message, "error")
        return [], failure.exit_status
    return checked, max(status_of(one.findings) for one in checked)


def quietened(checked: Checked) -> Checked:
    """The same with its errors only."""
    errors = tuple(finding for finding in checked.findings if finding.severity == "error")
    return Checked(checked.document, checked.text, errors)


def chosen_codes(selected: str | None) -> tuple[str, ...] | None:
    """The rules asked for; None where nobody asked. `UsageError` for one that no rule answers to."""
    if selected is None:
        return None
    codes = tuple(code.strip() for code in selected.split(",") if code.strip())
    select_rules(only=codes)
    return codes


def as_text(checked: Sequence[Checked], product: Product) -> str:
    """The report that people read, and a count."""
    total = sum(len(one.findings) for one in checked)
    counted = "1 finding" if total == 1 else f"{total} findings" if total else "nothing to object to"
    return "".join(f"{line}\n" for line in (*text_lines(checked, product), *([counted] if checked else [])))


def text_lines(checked: Sequence[Checked], product: Product) -> Iterator[str]:
    """The lines of the report; words are coloured where the report goes to a terminal."""
    from ..validation.reports import report_text

    for one in checked:
        yield from report_text(one.document, one.findings, one.text, product.painted)


def as_json(checked: Sequence[Checked], _: Product) -> str:
    """The report that programs read."""
    from ..validation.reports import report_json

    return report_json([(one.document, one.findings) for one in checked])


REPORTS = {"text": as_text, "json": as_json}
