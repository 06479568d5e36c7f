"""What is to be made of each document, and where it goes; all of it checked before the first file is written.

>>> stem("acme.newsml.xml", [".xml", ".newsml.xml"])
'acme'
>>> numbered("out/mail.newsml.xml", ".newsml.xml", 2)
'out/mail-2.newsml.xml'
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from ..errors import UsageError
from ..pipeline import choose_writer, readers, writers
from ..readers import endings_of
from .discover import Document
from .place import check_target


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of every document: formats, options by format, the reader where one is named."""

    formats: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)
    reader: str | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One document, and a target for each format of the order."""

    document: Document
    targets: tuple[str, ...]


def plan(documents: Iterable[Document], order: Order, out: str | None = None) -> tuple[Job, ...]:
    """The jobs for documents, outputs in the folder ``out`` or, where it is None, beside each document.

    Raises `UsageError` where two outputs would have one name, one would replace a document, or one cannot be put.
    """
    suffixes = [choose_writer(format).suffix for format in order.formats]
    known = (*known_suffixes(), *(writer.suffix for writer in writers()[0].values()))
    jobs = []
    for document in documents:
        start = PurePath(out, document.folder) if out is not None else PurePath(document.path).parent
        name = stem(document.name, known)
        jobs.append(Job(document, tuple(str(start / f"{name}{suffix}") for suffix in suffixes)))
    check_jobs(jobs, force=order.force)
    return tuple(jobs)


def check_jobs(jobs: Sequence[Job], *, force: bool) -> None:
    """Raise `UsageError` for the first target that cannot be had."""
    inputs = {os.path.realpath(job.document.path) for job in jobs if job.document.data is None}
    owners: dict[str, str] = {}
    for job in jobs:
        for target in job.targets:
            place, owner = os.path.realpath(target), job.document.path
            if place in inputs:
                raise UsageError(f"{target}: is a document of this run and would be overwritten; give --out")
            if place in owners:
                both = " and ".join(dict.fromkeys((owners[place], owner)))
                raise UsageError(
                    f"{target}: would be written twice, from {both}; convert them one by one, or rename one"
                )
            owners[place] = owner
            check_target(Path(target), force=force)


def known_suffixes() -> tuple[str, ...]:
    """The suffixes that some reader knows, the longest first."""
    suffixes = {suffix for endings in endings_of(readers()[0]).values() for suffix in endings}
    return tuple(sorted(suffixes, key=lambda suffix: (-len(suffix), suffix)))


def stem(name: str, suffixes: Iterable[str]) -> str:
    """A file name without the longest suffix that a reader knows, else without its last one; ``-`` is ``stdin``."""
    ending = max(
        (suffix for suffix in suffixes if name.lower().endswith(suffix)), key=len, default=PurePath(name).suffix
    )
    return "stdin" if name == "-" else name[: len(name) - len(ending)] or name


def numbered(target: str, suffix: str, number: int) -> str:
    """The target of one release among several of a document: a number before the suffix."""
    ending = suffix if target.endswith(suffix) else PurePath(target).suffix
    return f"{target[: len(target) - len(ending)]}-{number}{ending}"
