"""The work itself, one document after the other; every document gives at least one outcome."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath

from ..errors import PrconvertError, UsageError
from ..interfaces import Output, Progress
from ..model.findings import Finding
from ..model.reading import Reading
from ..pipeline import choose_writer, located, read_all
from .discover import Document
from .outcomes import Outcome, Written, failed
from .place import check_target, place
from .plan import Job, Order, numbered
from .progress import Unwatched
from .renditions import render


def run(jobs: Sequence[Job], order: Order, progress: Progress | None = None) -> Iterator[Outcome]:
    """Convert the documents in turn. No error of one stops another."""
    watcher = progress or Unwatched()
    claimed = frozenset(target for job in jobs for target in job.targets)
    for job in jobs:
        yield from convert_document(job, order, claimed)
        watcher.advance(job.document.path)


def convert_document(job: Job, order: Order, claimed: frozenset[str] = frozenset()) -> tuple[Outcome, ...]:
    """Read one document and write its releases: a `Written` for each, and a `Failed` for all that could not be made.

    ``claimed`` are the targets of the whole batch; the numbered files of a document with several releases take none.
    """
    outcomes: list[Outcome] = []
    try:
        readings = read_document(job.document, order.reader)
        targets = targets_of(job, order, len(readings), claimed)
    except PrconvertError as error:
        return (failed(job.document, error),)
    for reading, places in zip(readings, targets, strict=True):
        outcomes += write_release(job.document, reading, order, places)
    return tuple(outcomes)


def read_document(document: Document, reader: str | None) -> tuple[Reading, ...]:
    """The releases of a document, from its file or from the bytes that it came with."""
    if document.data is not None:
        return read_all(document.data, name=document.name, format=reader)
    return read_all(document.path, name=document.name, format=reader)


def targets_of(job: Job, order: Order, count: int, claimed: frozenset[str]) -> list[dict[str, str]]:
    """For each release of a document the target of each format; several releases are numbered from 1."""
    if count == 1:
        return [dict(zip(order.formats, job.targets, strict=True))]
    targets = [
        {
            format: numbered(target, choose_writer(format).suffix, number)
            for format, target in zip(order.formats, job.targets, strict=True)
        }
        for number in range(1, count + 1)
    ]
    for target in (target for places in targets for target in places.values()):
        if target in claimed:
            raise UsageError(f"{target}: is a target of another document too; convert them one by one with --out")
        check_target(Path(target), force=order.force)
    return targets


def write_release(document: Document, reading: Reading, order: Order, targets: Mapping[str, str]) -> Iterator[Outcome]:
    """Write the formats that can be written; those that cannot are outcomes of their own."""
    files, findings, failures = set(), list(reading.findings), []
    names = {format: PurePath(target).name for format, target in targets.items()}
    for format, output in render(reading.release, order, names):
        try:
            findings += located(deliver(output, targets[format], force=order.force), reading)
            files.add(targets[format])
        except PrconvertError as error:
            failures.append(failed(document, error))
    yield Written(document.path, tuple(filter(files.__contains__, targets.values())), tuple(dict.fromkeys(findings)))
    yield from failures


def deliver(output: Output | PrconvertError, target: str, *, force: bool) -> tuple[Finding, ...]:
    """Put an output in its place and answer its findings; raise the error that stands in for one."""
    if isinstance(output, PrconvertError):
        raise output
    place(Path(target), output.data, force=force)
    return output.findings
