"""Which documents are meant: files as named, and in named folders all that some reader knows by its suffix.

>>> hidden("releases/.git/config")
True
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..errors import SourceError


@dataclass(frozen=True, slots=True)
class Document:
    """One document to be read.

    ``path`` is as it was given or found; ``name`` the file name that it goes by; ``folder`` where it stands below a
    folder that was named, so that outputs can stand alike. ``data`` are its bytes where they did not come from a
    file (standard input).
    """

    path: str
    name: str
    folder: str = ""
    data: bytes | None = None


def discover(names: Iterable[str], suffixes: Iterable[str]) -> tuple[Document, ...]:
    """The documents meant by names of files and folders, each once, in the order given; folders in sorted order.

    Raises `SourceError` for a name that is not there or cannot be read, and for a folder without any document.
    """
    endings = tuple(suffixes)
    found: dict[str, Document] = {}
    for name in names:
        path = Path(name)
        for document in walk(path, endings) if path.is_dir() else [named(path)]:
            found.setdefault(os.path.realpath(document.path), document)
    return tuple(found.values())


def named(path: Path) -> Document:
    """The document of a file that was named."""
    if "\0" in str(path) or not path.exists():
        raise SourceError(f"{path}: no such file or folder; name one that is there")
    if not os.access(path, os.R_OK):
        raise SourceError(f"{path}: may not be read; change its permissions")
    return Document(str(path), path.name)


def walk(top: Path, suffixes: tuple[str, ...]) -> list[Document]:
    """All documents below a folder, hidden ones apart."""
    found = [
        Document(str(path), path.name, "" if path.parent == top else str(path.parent.relative_to(top)))
        for path in files(top)
        if path.name.lower().endswith(suffixes) and not hidden(path.relative_to(top))
    ]
    if not found:
        raise SourceError(
            f"{top}: no file here ends in one of {', '.join(sorted(suffixes))}; name the files themselves"
        )
    return found


def files(top: Path) -> Iterator[Path]:
    """The files below a folder in sorted order; links to folders are not followed, since they may form a circle."""
    for folder, folders, names in os.walk(top, onerror=refuse):
        folders.sort()
        yield from (Path(folder, name) for name in sorted(names))


def refuse(error: OSError) -> None:
    """A folder that cannot be listed is an error: its documents would be missed in silence."""
    raise SourceError(f"{error.filename}: {(error.strerror or str(error)).lower()}; change its permissions")


def hidden(path: str | PurePath) -> bool:
    """Whether a path leads through a name that starts with a dot."""
    return any(part.startswith(".") for part in PurePath(path).parts)
