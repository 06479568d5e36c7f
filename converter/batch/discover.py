"""Which documents are meant: files as named, and in named folders all that some reader knows by its suffix.

Files and folders whose names start with a dot are hidden, and never found in a folder.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

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


def discover(names: Iterable[str], suffixes: Iterable[str], leave_out: str | None = None) -> tuple[Document, ...]:
    """The documents meant by names of files and folders, each once, in the order given; folders in sorted order.

    ``leave_out`` is a folder whose files are outputs: those are found only when they are named themselves. Raises
    `SourceError` for a name that is not there or cannot be read, and for a folder without any document.
    """
    endings, outputs = tuple(suffixes), os.path.realpath(leave_out) if leave_out else None
    found: dict[str, Document] = {}
    for name in names:
        path = Path(name)
        for document in walk(path, endings, outputs) if path.is_dir() else [named(path)]:
            found.setdefault(os.path.realpath(document.path), document)
    return tuple(found.values())


def named(path: Path) -> Document:
    """The document of a file that was named."""
    if "\0" in str(path) or not path.exists():
        raise SourceError(f"{path}: no such file or folder; name one that is there")
    if not os.access(path, os.R_OK):
        raise SourceError(f"{path}: may not be read; change its permissions")
    return Document(str(path), path.name)


def walk(top: Path, suffixes: tuple[str, ...], leave_out: str | None) -> list[Document]:
    """All documents below a folder, hidden ones apart."""
    found = [
        Document(str(path), path.name, "" if path.parent == top else str(path.parent.relative_to(top)))
        for path in files(top, leave_out)
        if path.name.lower().endswith(suffixes)
    ]
    if not found:
        endings = ", ".join(sorted(suffixes))
        raise SourceError(f"{top}: no file here ends in one of {endings}; name the files themselves")
    return found


def files(top: Path, leave_out: str | None) -> Iterator[Path]:
    """The files below a folder in sorted order; links to folders are not followed, since they may form a circle."""
    for folder, folders, names in os.walk(top, onerror=refuse):
        kept = [name for name in sorted(folders) if os.path.realpath(Path(folder, name)) != leave_out]
        folders[:] = [name for name in kept if not name.startswith(".")]
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def refuse(error: OSError) -> None:
    """A folder that cannot be listed is an error: its documents would be missed in silence."""
    raise SourceError(f"{error.filename}: {(error.strerror or str(error)).lower()}; change its permissions")
