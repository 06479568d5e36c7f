"""Doing it again whenever a document changes: `prconvert validate releases/ --watch`.

Files are looked at twice a second: modification time and size tell a change on every system and on network folders too.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from ..batch.discover import Document
from ..errors import PrconvertError, SourceError
from .failures import INTERRUPTED, report
from .product import Product
from .terminal import tell

INTERVAL = 0.5  # seconds
CLEAR = b"\x1b[H\x1b[2J"

State = dict[str, tuple[int, int]]


def watch(find: Callable[[], Iterable[Document]], work: Callable[[], object], product: Product) -> int:
    """Do the work now and after each change of a document, until Ctrl-C. Answers the exit status of that.

    What goes wrong in a round is told, and the next change begins another: a file may be half written or gone.
    """
    try:
        while True:
            seen = state(find)
            if product.watched:
                product.write(CLEAR)
            try:
                work()
            except PrconvertError as error:
                report(error)
            tell(f"watching {len(seen)} {'file' if len(seen) == 1 else 'files'}; Ctrl-C ends")
            wait(find, seen)
    except KeyboardInterrupt:
        return INTERRUPTED


def wait(find: Callable[[], Iterable[Document]], seen: State) -> None:
    """Come back when the documents are others than were seen, and have been the same twice: editors write in steps."""
    last = seen
    while True:
        time.sleep(INTERVAL)
        now = state(find)
        if now == last != seen:
            return
        last = now


def state(find: Callable[[], Iterable[Document]]) -> State:
    """Modification time and size of each document; nothing where none can be found now."""
    try:
        paths = [document.path for document in find()]
    except SourceError:
        return {}
    found: State = {}
    for path in paths:
        try:
            status = Path(path).stat()
        except OSError:
            continue
        found[path] = (status.st_mtime_ns, status.st_size)
    return found
