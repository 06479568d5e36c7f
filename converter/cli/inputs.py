"""The documents that a command line means: files, folders, and ``-`` for standard input."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from ..batch.discover import Document, discover
from ..batch.plan import known_suffixes
from ..errors import SourceError, UsageError
from .arguments import Parser

STDIN = "-"


def add_inputs(parser: Parser, *, several: bool) -> None:
    """The arguments that say what to read, and how."""
    meaning = "files, folders, or - for standard input" if several else "a file, or - for standard input"
    parser.add_argument("files", metavar="FILE", nargs="+" if several else 1, help=meaning)
    parser.add_argument(
        "--from", dest="reader", metavar="FORMAT", help="format of the input; else by its name, else by its look"
    )
    parser.add_argument("--stdin-filename", metavar="NAME", help="the file name that standard input goes by")


def find_documents(arguments: Namespace, out: str | None = None) -> tuple[Document, ...]:
    """The documents named, standard input last; ``out`` is the folder of outputs, which are no inputs.

    Raises `SourceError` for a name that is missing, `UsageError` for standard input named twice.
    """
    names: Sequence[str] = arguments.files
    if names.count(STDIN) > 1:
        raise UsageError("standard input can be read once; name - once")
    if arguments.stdin_filename and STDIN not in names:
        raise UsageError("--stdin-filename is for standard input; name - as the file")
    documents = discover([name for name in names if name != STDIN], known_suffixes(), out)
    return (*documents, read_stdin(arguments.stdin_filename)) if STDIN in names else documents


def find_document(arguments: Namespace) -> Document:
    """The one document named. `UsageError` for a folder that holds several."""
    documents = find_documents(arguments)
    if len(documents) > 1:
        raise UsageError(f"{arguments.files[0]}: holds {len(documents)} documents; name one of them")
    return documents[0]


def read_stdin(name: str | None) -> Document:
    """All of standard input. `SourceError` where it is closed or cannot be read."""
    try:
        return Document(name or STDIN, name or STDIN, data=sys.stdin.buffer.read())
    except (AttributeError, OSError, ValueError) as error:
        raise SourceError("standard input: cannot be read; name a file") from error
