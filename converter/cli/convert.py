"""Write releases in other formats, each output beside its document or in the folder given with --out."""

from argparse import Namespace
from collections.abc import Sequence

from ..batch.discover import Document
from ..batch.outcomes import Failed, Outcome, Written, status_of
from ..batch.plan import Job, Order, check_jobs, plan
from ..batch.renditions import render
from ..batch.run import read_document
from ..batch.run import run as run_batch
from ..errors import PrconvertError, UsageError
from ..interfaces import Writer
from ..pipeline import Table, located, named, readers, writers
from ..visible import visible
from .arguments import Parser
from .choice import add_settings, common_settings
from .findings import add_verbosity, show_findings, warn_of_plugins
from .inputs import add_inputs, find_documents
from .product import Product, standard_output
from .progress_bar import progress_bar
from .terminal import say, tell
from .writer_options import add_flags, find_flags, options_of

STDOUT = "-"
ALL = "all"
FEW = 8
"""Files that are still named one by one when they were written."""

EXAMPLES = """\
examples:
  prconvert convert release.txt --to newsml-g2,docx,pdf,json
  prconvert convert release.txt --output release.pdf
  prconvert convert inbox/ --to newsml-g2 --out outbox --provider "Acme Newsroom"
  prconvert convert - --to json < release.txt
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Convert the documents and answer the exit status."""
    with standard_output():  # plug-ins are loaded here, and may print
        table, _ = writers()
        flags = find_flags(table)
    configure(parser, table)
    add_flags(parser, flags.values())
    chosen = parser.parse_args(arguments)
    with standard_output() as product:
        formats = choose_formats(chosen, table)
        documents = find_documents(chosen, chosen.out)
        settings = common_settings([document.path for document in documents], chosen)
        options = options_of(formats, table, flags, chosen, settings.writers)
        order = Order(formats, options, chosen.reader, force=chosen.force)
        return convert(documents, chosen, order, product)


def configure(parser: Parser, table: Table[Writer]) -> None:
    """The arguments of this subcommand, those of the writers apart."""
    parser.usage = f"{parser.prog} FILE... --to FORMAT,... [--out DIR | --output FILE] [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=True)
    parser.add_argument(
        "--to", action="append", metavar="FORMAT,...", help=f"what to write: {', '.join(table)}; or all"
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument(
        "--out", metavar="DIR", help="folder for the outputs; without it each stands beside its document"
    )
    place.add_argument(
        "--output", metavar="FILE", help="the one output; its suffix stands for --to; - is standard output"
    )
    parser.add_argument("--force", action="store_true", help="overwrite files that exist")
    add_settings(parser)
    add_verbosity(parser)


def choose_formats(chosen: Namespace, table: Table[Writer]) -> tuple[str, ...]:
    """The formats of --to, each once, else the one that --output ends like. `UsageError` where neither says."""
    names = [name.strip() for names in chosen.to or () for name in names.split(",")]
    if names == [ALL]:
        return tuple(table)
    if names:
        return tuple(dict.fromkeys(named(name, table).name for name in names))
    endings = [writer for writer in table.values() if (chosen.output or "").lower().endswith(writer.suffix)]
    if not endings:
        raise UsageError(f"nothing says what to write; give --to, some of: {','.join(table)}")
    return (max(endings, key=lambda writer: len(writer.suffix)).name,)


def convert(documents: Sequence[Document], chosen: Namespace, order: Order, product: Product) -> int:
    """See that all outputs of the documents can be had, and write them."""
    warn_of_plugins(readers(), writers())
    piped = documents[0].data is not None and not chosen.out and len(documents) == 1
    if chosen.output is None and not piped:
        return work_off(plan(documents, order, chosen.out), order, chosen.verbosity)
    if len(documents) > 1 or len(order.formats) > 1:
        raise UsageError(
            f"{len(documents)} documents in {len(order.formats)} formats are no single file; give --out DIR"
        )
    if chosen.output in (None, STDOUT):
        return print_release(documents[0], order, product, chosen.verbosity)
    job = Job(documents[0], (chosen.output,))
    check_jobs([job], force=order.force)
    return work_off([job], order, chosen.verbosity)


def print_release(document: Document, order: Order, product: Product, verbosity: int) -> int:
    """Write the one release of a document to standard output."""
    readings = read_document(document, order.reader)
    if len(readings) > 1:
        raise UsageError(f"{document.path}: holds {len(readings)} releases; give --out DIR")
    (rendition,) = render(readings[0].release, order, {order.formats[0]: document.name})
    if isinstance(rendition.output, PrconvertError):
        raise rendition.output
    findings = (*readings[0].findings, *located(rendition.output.findings, readings[0]))
    show_findings(document.path, findings, verbosity)
    product.write_document(rendition.output.data, writers()[0][rendition.format].media_type)
    return status_of(findings)


def work_off(jobs: Sequence[Job], order: Order, verbosity: int) -> int:
    """Convert what was planned, tell what was found and written, and answer the exit status."""
    outcomes: list[Outcome] = []
    hidden = 0
    with progress_bar(len(jobs)) as progress:
        for outcome in run_batch(jobs, order, progress):
            hidden += show_outcome(outcome, verbosity)
            outcomes.append(outcome)
    if verbosity >= 0:
        summarise(outcomes, hidden)
    return max(outcome.exit_status for outcome in outcomes)


def show_outcome(outcome: Outcome, verbosity: int) -> int:
    """What is to be said of one outcome; answers how many findings were too light to be shown."""
    if isinstance(outcome, Written):
        return show_findings(outcome.document, outcome.findings, verbosity)
    say(outcome.message, "error")
    return 0


def summarise(outcomes: Sequence[Outcome], hidden: int) -> None:
    """One last line: what was written, what was not, and what was left unsaid."""
    files = [file for outcome in outcomes if isinstance(outcome, Written) for file in outcome.files]
    failures = sum(isinstance(outcome, Failed) for outcome in outcomes)
    written = ", ".join(files) if len(files) <= FEW else f"{len(files)} files"
    parts = [f"wrote {written}" if files else "wrote nothing"]
    parts += [f"{failures} failed"] if failures else []
    parts += [f"{hidden} notes (--verbose shows them)"] if hidden else []
    tell(visible("; ".join(parts)))
