"""List what can be read and written, plug-ins included."""

from collections.abc import Iterator, Sequence

from ..pipeline import readers, writers
from .arguments import Parser
from .findings import warn_of_plugins
from .product import standard_output

EXAMPLES = """\
examples:
  prconvert formats
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Print both tables and answer the exit status."""
    parser.epilog = EXAMPLES
    parser.parse_args(arguments)
    with standard_output() as product:
        warn_of_plugins(readers(), writers())
        product.write_text("\n".join(lines()) + "\n")
    return 0


def lines() -> Iterator[str]:
    """Name, suffixes and media type of each format."""
    yield "read:"
    for reader in readers()[0].values():
        yield f"  {reader.name:12} {' '.join(reader.suffixes):18} {', '.join(reader.media_types)}"
    yield "write:"
    for writer in writers()[0].values():
        yield f"  {writer.name:12} {writer.suffix:18} {writer.media_type}"
