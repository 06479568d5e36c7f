"""Say what a wire desk would object to: the findings of the rules, each with its line, and what to do."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..batch.discover import Document
from ..batch.outcomes import failed, status_of
from ..errors import PrconvertError, UsageError
from ..model.proof import Proof
from ..pipeline import all_rules, choose_reader, load, read_all, readers, rules, select_rules, validate
from ..validation.inspection import Checked, Inspection, Unread
from .arguments import Parser
from .findings import warn_of_plugins
from .inputs import STDIN, add_inputs, find_documents
from .product import Product, standard_output
from .reports import add_reports, deliver, find_reports
from .terminal import say
from .wire import Demands, add_wire, check_wire, find_demands, split_words, wire_format

EXAMPLES = """\
examples:
  prconvert validate release.txt
  prconvert validate releases/ --select PRC1,PRC2
  prconvert validate release.json
  prconvert validate release.txt --format json
  prconvert validate item.xml --wire-profile press-release
  prconvert validate draft.md --watch
  prconvert validate releases/ --format github --output report.sarif --output page.html
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Check each document and answer the exit status: 1 where a finding is an error."""
    parser.usage = f"{parser.prog} FILE... [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=True)
    parser.add_argument("--select", metavar="CODES", help="rules to run, by code, beginning of a code, or name")
    add_wire(parser)
    add_reports(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="say errors only")
    parser.add_argument("--watch", action="store_true", help="validate again whenever a document changes")
    chosen = parser.parse_args(arguments)
    with standard_output() as product:
        warn_of_plugins(readers(), rules())
        if chosen.watch:
            return watch_documents(chosen, product)
        return validate_documents(chosen, product)


def watch_documents(chosen: Namespace, product: Product) -> int:
    """Validate whenever a document changes, until Ctrl-C."""
    from .watch import watch

    if STDIN in chosen.files:
        raise UsageError("--watch is for files; standard input can be read once")
    find_documents(chosen)  # what is missing at the beginning is a mistake
    return watch(lambda: find_documents(chosen), lambda: validate_documents(chosen, product), product)


def validate_documents(chosen: Namespace, product: Product) -> int:
    """Check each document, write the reports, and answer the exit status."""
    codes, wire_codes = chosen_codes(chosen.select)
    documents = find_documents(chosen)
    reports = find_reports(chosen.reports, [document.path for document in documents])
    inspection, status = inspect(documents, chosen.reader, codes, find_demands(chosen, wire_codes))
    deliver(reports, quietened(inspection) if chosen.quiet else inspection, product)
    return status


def inspect(
    documents: Sequence[Document], reader: str | None, codes: tuple[str, ...] | None, demands: Demands
) -> tuple[Inspection, int]:
    """The releases of all documents with their findings, and the exit status; what cannot be read is told at once."""
    checked: list[Checked] = []
    unread: list[Unread] = []
    status = 0
    for document in documents:
        try:
            checked += check(document, reader, codes, demands)
        except PrconvertError as error:
            failure = failed(document, error)
            say(failure.message, "error")
            unread.append(Unread(document.path, failure.message))
            status = max(status, failure.exit_status)
    worst = max((status_of(one.findings) for one in checked), default=0)
    return Inspection(tuple(checked), tuple(unread), all_rules(), str(Path.cwd())), max(status, worst)


def check(document: Document, format: str | None, codes: tuple[str, ...] | None, demands: Demands) -> list[Checked]:
    """One document of a wire, or the releases of another, with their findings."""
    source = load(document.path if document.data is None else document.data, name=document.name)
    if not codes and (wire := wire_format(source, format)):
        return [check_wire(document.path, source, wire, demands)]
    reader = choose_reader(source, format)
    readings = read_all(source.data, name=source.name, format=reader.name)
    return [Checked(document.path, reader, Proof.of(reading), validate(reading, codes)) for reading in readings]


def quietened(inspection: Inspection) -> Inspection:
    """The same with its errors only."""
    errors = (
        one._replace(findings=tuple(finding for finding in one.findings if finding.severity == "error"))
        for one in inspection.checked
    )
    return replace(inspection, checked=tuple(errors))


def chosen_codes(selected: str | None) -> tuple[tuple[str, ...] | None, frozenset[str] | None]:
    """The words for rules on releases, and the codes of rules on wire documents; None where nobody asked for some.

    `UsageError` for a word that no rule answers to.
    """
    if selected is None:
        return None, None
    words, wire_codes = split_words(tuple(code.strip() for code in selected.split(",") if code.strip()))
    select_rules(only=words or ())
    return words, wire_codes
