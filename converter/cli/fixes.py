"""`--fix`, `--unsafe-fixes` and `--diff`: what rules can mend themselves is mended in the files, or shown."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..batch.discover import Document
from ..batch.place import place
from ..errors import PrconvertError, UsageError
from ..model.source import Source
from ..pipeline import fix, load
from ..validation.fixing import Fixed
from ..visible import visible
from .arguments import Parser
from .choice import Choice
from .product import Product
from .terminal import tell


def add_fixes(parser: Parser) -> None:
    """The flags."""
    group = parser.add_argument_group("fixes")
    group.add_argument("--fix", action="store_true", help="mend text and Markdown files where that is safe")
    group.add_argument("--unsafe-fixes", action="store_true", help="with --fix: mend what may change a meaning too")
    group.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")


def fix_documents(
    documents: Sequence[Document], chosen: Namespace, choice: Choice, product: Product
) -> tuple[tuple[Document, ...], int | None]:
    """The documents after their fixes, and the exit status where the run ends here: a difference or a text was printed."""
    fixed: list[Document] = []
    changed = False
    for document in documents:
        source = load(document.path if document.data is None else document.data, name=document.name)
        after = fixed_source(document, source, chosen, choice)
        changed = changed or after is not None
        if chosen.diff:
            product.write_text("".join(difference(document, source, after, chosen.reader)))
        elif document.data is None:
            if after is not None:
                write(document, after)
            fixed.append(document)
        else:
            product.write(source.data if after is None else after.data)
            fixed.append(replace(document, data=source.data if after is None else after.data))
    if chosen.diff:
        return tuple(fixed), int(changed and choice.fail_on != "never")
    return tuple(fixed), None


def fixed_source(document: Document, source: Source, chosen: Namespace, choice: Choice) -> Fixed | None:
    """The document's source after its fixes; None where nothing was fixed. One that cannot be read is told by the check."""
    try:
        after = fix(source, choice.selection_for(document.path), chosen.reader, unsafe=chosen.unsafe_fixes)
    except UsageError:
        raise
    except PrconvertError:
        return None
    return after if after is not None and after.done else None


def write(document: Document, after: Fixed) -> None:
    """Put the fixed text in the place of the file, whole, with the same permissions."""
    target = Path(document.path).resolve()
    place(target, after.data, force=True, mode=target.stat().st_mode & 0o7777)
    number = len(after.done)
    tell(visible(f"{document.path}: fixed {number} finding{'s' * (number != 1)}"))


def difference(document: Document, source: Source, after: Fixed | None, reader: str | None) -> Iterator[str]:
    """The lines of a unified difference; nothing where nothing would be changed."""
    if after is None:
        return
    from difflib import unified_diff

    from ..pipeline import read

    before = read(source.data, name=source.name, format=reader).text
    lines = (before.splitlines(keepends=True), after.reading.text.splitlines(keepends=True))
    for line in unified_diff(*lines, document.path, document.path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
