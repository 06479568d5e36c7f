"""Say what a wire desk would object to: the findings of the rules, each with its line, and what to do."""

from collections.abc import Iterable, Sequence

from ..batch.discover import Document
from ..batch.outcomes import status_of
from ..batch.run import read_document
from ..errors import PrconvertError, UsageError
from ..model.findings import Finding
from ..model.reading import Reading
from ..pipeline import readers, rules, validate
from .arguments import Parser
from .findings import add_verbosity, warn_of_plugins
from .inputs import add_inputs, find_documents
from .product import standard_output
from .terminal import painted, say

EXAMPLES = """\
examples:
  prconvert validate release.txt
  prconvert validate releases/ --select PRC1,PRC2
  prconvert validate release.json
  prconvert validate release.txt --format json
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Check each document and answer the exit status: 1 where a finding is an error."""
    parser.usage = f"{parser.prog} FILE... [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=True)
    parser.add_argument("--select", metavar="CODES", help="rules to run, by code, beginning of a code, or name")
    parser.add_argument("--format", dest="report", choices=("text", "json"), default="text", help="form of the report")
    add_verbosity(parser)
    chosen = parser.parse_args(arguments)
    codes = chosen_codes(chosen.select)
    with standard_output() as product:
        documents = find_documents(chosen)
        warn_of_plugins(readers(), rules())
        checked = [check(document, chosen.reader, codes) for document in documents]
        product.write_text(REPORTS[chosen.report](checked))
    return max((status for _, _, status in checked), default=0)


Checked = tuple[Document, tuple[tuple[Reading | None, tuple[Finding, ...]], ...], int]


def check(document: Document, reader: str | None, codes: tuple[str, ...] | None) -> Checked:
    """The findings of one document's releases; a document that cannot be read is a failure of its own."""
    try:
        found = tuple((reading, validate(reading, codes)) for reading in read_document(document, reader))
    except PrconvertError as error:
        say(str(error), "error")
        return document, (), error.exit_status
    return document, found, max(status_of(findings) for _, findings in found)


def chosen_codes(selected: str | None) -> tuple[str, ...] | None:
    """The rules asked for. `UsageError` for one that no rule answers to."""
    if selected is None:
        return None
    codes = tuple(code.strip() for code in selected.split(",") if code.strip())
    table, _ = rules()
    for code in codes:
        if not any(rule.code.startswith(code) or rule.name == code for rule in table.values()):
            raise UsageError(f"no rule answers to {code!r}; see prconvert rules")
    return codes


def as_text(checked: Iterable[Checked]) -> str:
    """The report that people read, and a count."""
    from ..validation.reports import report_text

    lines: list[str] = []
    total = 0
    for document, found, _ in checked:
        for reading, findings in found:
            total += len(findings)
            lines += report_text(document.path, findings, reading.text if reading else "", painted)
    counted = "1 finding" if total == 1 else f"{total} findings"
    return "".join(f"{line}\n" for line in [*lines, counted if total else "nothing to object to"])


def as_json(checked: Iterable[Checked]) -> str:
    """The report that programs read."""
    from ..validation.reports import report_json

    return report_json([(document.path, findings) for document, found, _ in checked for _, findings in found])


REPORTS = {"text": as_text, "json": as_json}
