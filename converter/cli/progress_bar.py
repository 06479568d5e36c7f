"""A progress bar on a terminal, where the optional package `rich` is installed; else nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..batch.progress import Unwatched
from ..interfaces import Progress
from ..visible import visible
from .terminal import watched

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


SEVERAL = 2
"""Documents from which on a bar is worth its line."""


@contextmanager
def progress_bar(total: int) -> Iterator[Progress]:
    """Progress for a batch: shown for several documents, on a terminal, where it can be shown."""
    if total < SEVERAL or not watched():
        yield Unwatched()
        return
    try:
        from rich.console import Console
        from rich.progress import Progress as Bar
    except ImportError:
        yield Unwatched()
        return
    with Bar(console=Console(stderr=True), transient=True) as bar:
        yield Shown(bar, bar.add_task("", total=total))


class Shown:
    """A bar that names the document last done."""

    def __init__(self, bar: "Bar", task: "TaskID") -> None:
        """Keep the bar and its one task."""
        self.bar, self.task = bar, task

    def advance(self, name: str) -> None:
        """One document is done."""
        self.bar.update(self.task, advance=1, description=visible(name))
