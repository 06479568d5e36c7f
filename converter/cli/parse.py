"""Print the canonical JSON of a release. Several releases in one document are printed one after the other."""

from collections.abc import Sequence

from ..batch.outcomes import status_of
from ..batch.run import read_document
from ..model.codec import to_json
from ..model.reading import Reading
from ..pipeline import readers
from .arguments import Parser
from .findings import add_verbosity, show_findings, warn_of_plugins
from .inputs import add_inputs, find_document
from .product import standard_output

EXAMPLES = """\
examples:
  prconvert parse release.txt
  prconvert parse release.txt | jq .dateline
  prconvert parse release.txt --explain
  pbpaste | prconvert parse -
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Read one document, print its releases, and answer the exit status."""
    parser.usage = f"{parser.prog} FILE [option ...]"
    parser.epilog = EXAMPLES
    add_inputs(parser, several=False)
    parser.add_argument("--explain", action="store_true", help="print what each piece of the input became, and why")
    add_verbosity(parser)
    chosen = parser.parse_args(arguments)
    with standard_output() as product:
        document = find_document(chosen)
        readings = read_document(document, chosen.reader)
        warn_of_plugins(readers())
        for reading in readings:
            show_findings(document.path, reading.findings, chosen.verbosity)
            product.write_text(explanation(reading) if chosen.explain else to_json(reading.release))
    return max(status_of(reading.findings) for reading in readings)


def explanation(reading: Reading) -> str:
    """The pieces of a source and what they became, one line each."""
    from .explain import explain

    return "".join(f"{line}\n" for line in explain(reading))
