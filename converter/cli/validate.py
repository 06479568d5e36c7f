"""Say what a wire desk would object to: the findings of the rules, each with its line, and what to do."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from ..batch.discover import Document
from ..batch.outcomes import failed
from ..errors import ConfigurationError, PrconvertError, UsageError
from ..model.findings import SEVERITIES, Severity
from ..model.proof import Proof
from ..pipeline import all_rules, choose_reader, load, read_all, readers, rules, validate
from ..settings.find import settings_of
from ..validation.inspection import Checked, Inspection, Unread
from .arguments import Parser
from .baselines import Baselines, add_baseline
from .choice import Choice, add_choice
from .findings import show_findings, warn_of_plugins
from .inputs import STDIN, add_inputs, find_documents
from .product import Product, standard_output
from .reports import STDOUT, Order, add_reports, deliver, find_reports, without_reports
from .statistics import add_statistics, count
from .terminal import say
from .wire import Demands, add_wire, check_wire, find_demands, split_words, take_profile, wire_format

EXAMPLES = """\
examples:
  prconvert validate release.txt
  prconvert validate releases/ --profile ap --ignore PRC106
  prconvert validate release.txt --fix --diff
  prconvert validate release.json
  prconvert validate release.txt --format json
  prconvert validate item.xml --profile press-release
  prconvert validate draft.md --watch
  prconvert validate releases/ --format github --output report.sarif --output page.html
  prconvert validate archive/ --write-baseline known.json
"""


class Desk(NamedTuple):
    """What documents are checked with: the reader that was named, the rules, and what wire documents are held to."""

    reader: str | None
    choice: Choice
    words: tuple[str, ...] | None
    demands: Demands


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Check each document and answer the exit status: 1 where a finding is an error."""
    configure(parser)
    chosen = parser.parse_args(arguments)
    with standard_output() as product:
        warn_of_plugins(readers(), rules())
        return watch_documents(chosen, product) if chosen.watch else validate_documents(chosen, product)


def configure(parser: Parser) -> None:
    """The arguments of this subcommand."""
    from .fixes import add_fixes

    parser.usage = f"{parser.prog} FILE... [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=True)
    add_choice(parser)
    add_fixes(parser)
    add_baseline(parser)
    add_wire(parser)
    add_reports(parser)
    add_statistics(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="say errors only")
    parser.add_argument("--watch", action="store_true", help="validate again whenever a document changes")


def watch_documents(chosen: Namespace, product: Product) -> int:
    """Validate whenever a document changes, until Ctrl-C."""
    from .watch import watch

    if STDIN in chosen.files:
        raise UsageError("--watch is for files; standard input can be read once")
    find_documents(chosen)  # what is missing at the beginning is a mistake
    reports = find_reports(chosen.reports, chosen.files)
    return watch(
        lambda: without_reports(find_documents(chosen), reports),
        lambda: validate_documents(chosen, product),
        product,
    )


def validate_documents(chosen: Namespace, product: Product) -> int:
    """Fix what is to be fixed, check all documents, deliver the reports, and answer the exit status."""
    settings_of.cache_clear()  # of --watch: they may have changed
    take_profile(chosen)
    choice = Choice(chosen)
    words, wire_codes = split_words(choice.wishes.only)
    desk = Desk(chosen.reader, choice, words, find_demands(chosen, wire_codes))
    reports = find_reports(chosen.reports, chosen.files)
    documents = without_reports(find_documents(chosen), reports)
    check_flags(chosen, reports)
    if chosen.fix or chosen.diff:
        from .fixes import fix_documents

        documents, status = fix_documents(documents, chosen, choice, product)
        if status is not None:
            return status
    inspection, status = inspect(documents, desk)
    baselines = Baselines(chosen, choice)
    if baselines.is_written:
        return max(status, baselines.write(inspection))
    inspection = baselines.unknown(inspection)
    tell_all(quietened(inspection) if chosen.quiet else inspection, chosen, reports, product)
    return max(status, status_of(inspection))


def check_flags(chosen: Namespace, reports: Sequence[Order]) -> None:
    """Raise `UsageError` for flags that say nothing without another, or that exclude each other."""
    if chosen.unsafe_fixes and not (chosen.fix or chosen.diff):
        raise UsageError("--unsafe-fixes is for --fix and --diff; give one of them")
    shown = next((order.format for order in reports if order.target in (None, STDOUT)), "text")
    if chosen.statistics and shown != "text":
        raise UsageError(f"--statistics takes the place of the report, so that {shown} needs an --output")


def tell_all(inspection: Inspection, chosen: Namespace, reports: Sequence[Order], product: Product) -> None:
    """Deliver the reports; counts, or a text that was fixed on its way through, take the place of that on standard output."""
    if chosen.statistics:
        product.write_text(count(inspection))
    elif chosen.fix and STDIN in chosen.files:
        for one in inspection.checked:
            show_findings(one.document, one.findings, 1)
    else:
        deliver(reports, inspection, product)
        return
    deliver([order for order in reports if order.target not in (None, STDOUT)], inspection, product)


def inspect(documents: Sequence[Document], desk: Desk) -> tuple[Inspection, int]:
    """The releases of all documents with their findings; what cannot be read is told at once, and gives the status."""
    checked: list[Checked] = []
    unread: list[Unread] = []
    status = 0
    for document in documents:
        try:
            checked += check(document, desk)
        except ConfigurationError:
            raise  # not the document is at fault
        except PrconvertError as error:
            failure = failed(document, error)
            say(failure.message, "error")
            unread.append(Unread(document.path, failure.message))
            status = max(status, failure.exit_status)
    return Inspection(tuple(checked), tuple(unread), all_rules(), str(Path.cwd())), status


def check(document: Document, desk: Desk) -> list[Checked]:
    """One document of a wire, or the releases of another, with their findings."""
    failing = failing_of(desk.choice.fails_on(document.path))
    source = load(document.path if document.data is None else document.data, name=document.name)
    selection = desk.choice.selection_for(document.path)
    if not desk.words and (wire := wire_format(source, desk.reader)):
        checked = desk.choice.weigh(check_wire(document.path, source, wire, desk.demands), document.path)
        return [checked._replace(failing=failing)]
    reader = choose_reader(source, desk.reader)
    readings = read_all(source.data, name=source.name, format=reader.name)
    return [
        Checked(document.path, reader, Proof.of(reading), validate(reading, selection), failing) for reading in readings
    ]


def failing_of(lightest: str) -> tuple[Severity, ...]:
    """The severities that fail a run, by the lightest of them, or ``never``."""
    names: list[str] = [*SEVERITIES]
    return () if lightest == "never" else SEVERITIES[: names.index(lightest) + 1]


def status_of(inspection: Inspection) -> int:
    """1 where a finding is as grave as what fails the run for its document, else 0."""
    return int(any(one.fails(finding) for one in inspection.checked for finding in one.findings))


def quietened(inspection: Inspection) -> Inspection:
    """The same with its errors only."""
    errors = (
        one._replace(findings=tuple(finding for finding in one.findings if finding.severity == "error"))
        for one in inspection.checked
    )
    return replace(inspection, checked=tuple(errors))
