"""Which reports are wanted, and where they go: ``--format sarif --output report.sarif --output page.html``.

An ``--output`` takes the ``--format`` before it; without one, its ending says the format, or a name before it
(``sarif=report.log``). What has no ``--output`` goes to standard output; where all have one, the text report does, so
that nobody has to guess why a build failed.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..batch.discover import Document
from ..batch.place import check_target, place
from ..errors import UsageError
from ..validation.inspection import Inspection
from ..validation.reports import REPORTS
from .product import Product

STDOUT = "-"


class Order(NamedTuple):
    """One report: its format where that was said, and its file where one was."""

    format: str | None
    target: str | None


class Ordered(argparse.Action):
    """Keeps formats and outputs in the order in which they were given, each output with the format before it."""

    def __call__(self, _: Any, namespace: argparse.Namespace, values: Any, __: str | None = None) -> None:
        """Take one flag."""
        orders = [*(getattr(namespace, self.dest) or ())]
        if self.choices is not None:
            orders.append(Order(values, None))
        elif orders and orders[-1].target is None:
            orders[-1] = Order(orders[-1].format, values)
        else:
            orders.append(Order(None, values))
        setattr(namespace, self.dest, orders)


def add_reports(parser: argparse.ArgumentParser) -> None:
    """The flags for reports."""
    parser.add_argument(
        "--format", dest="reports", action=Ordered, choices=tuple(REPORTS), help="form of the report; may be repeated"
    )
    parser.add_argument(
        "--output",
        dest="reports",
        action=Ordered,
        metavar="FILE",
        help="file for the report of the --format before it, or of the format that its ending says; may be repeated",
    )


def find_reports(orders: Iterable[Order], inputs: Sequence[str]) -> tuple[Order, ...]:
    """All reports with their formats and targets, the one for standard output first; ``inputs`` are files and folders.

    Raises `UsageError` where that cannot be.
    """
    made = [told(one) for one in swapped([*(orders or ())])]
    shown = [one for one in made if one.target in (None, STDOUT)]
    files = [one for one in made if one.target not in (None, STDOUT)]
    if len(shown) > 1:
        names = " and ".join(str(one.format) for one in shown)
        raise UsageError(f"standard output takes one report, not {names}; give --output FILE after a --format")
    for one in files:
        check_file(str(one.target), inputs)
    if len({Path(str(one.target)).resolve() for one in files}) < len(files):
        raise UsageError("two reports would go to one file; give each an --output of its own")
    return (*(shown or [Order("text", None)]), *files)


def without_reports(documents: Iterable[Document], reports: Iterable[Order]) -> tuple[Document, ...]:
    """The documents without those that are reports of an earlier run, found in a folder that they were put into."""
    targets = {Path(one.target).resolve() for one in reports if one.target not in (None, STDOUT)}
    return tuple(one for one in documents if one.data is not None or Path(one.path).resolve() not in targets)


def told(order: Order) -> Order:
    """The order with its format: as it was given, as it stands before the file (``sarif=report.log``), or as that ends."""
    if order.format is None and order.target is not None:
        name, equals, target = order.target.partition("=")
        if equals and name in REPORTS and target:
            return Order(name, target)
    return Order(order.format or format_of(order.target or STDOUT), order.target)


def swapped(orders: list[Order]) -> list[Order]:
    """One output before one format means the two together, whichever came first."""
    match orders:
        case [Order(None, str(target)), Order(str(format), None)]:
            return [Order(format, target)]
    return orders


def format_of(target: str) -> str:
    """The format of a file by its ending. `UsageError` for one that no report has."""
    if target == STDOUT:
        return "text"
    for report in REPORTS.values():
        if target.lower().endswith(report.suffixes):
            return report.name
    endings = ", ".join(ending for report in REPORTS.values() for ending in report.suffixes)
    raise UsageError(f"{target}: its ending says no format; give --format before it, or one of {endings}")


def check_file(target: str, inputs: Sequence[str]) -> None:
    """Raise `UsageError` for a target that cannot be written, or that is one of the documents."""
    path = Path(target)
    if any(path.resolve() == Path(name).resolve() for name in inputs):
        raise UsageError(f"{target}: is a document to be validated, not a place for its report; choose another file")
    check_target(path, force=True)


def deliver(orders: Iterable[Order], inspection: Inspection, product: Product) -> None:
    """Write all reports; an older report of the same name is replaced."""
    for order in orders:
        report = REPORTS[str(order.format)]
        if order.target in (None, STDOUT):
            product.write(encoded(report.write(inspection, product.painted)))
        elif order.target is not None:
            place(Path(order.target), encoded(report.write(inspection)), force=True)


def encoded(text: str) -> bytes:
    """A report in UTF-8; what UTF-8 cannot hold (file names of odd bytes) is written out."""
    return text.encode("utf-8", "backslashreplace")
