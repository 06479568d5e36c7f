"""How a document fared: `Written` for what was made, `Failed` for each thing that could not be made.

Plain values that pickle, so that they may come from another process or machine.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import PrconvertError
from ..model.findings import Finding
from .discover import Document


def status_of(findings: Iterable[Finding]) -> int:
    """The exit status for a document with these findings: 1 where one is an error, else 0."""
    return int(any(finding.severity == "error" for finding in findings))


@dataclass(frozen=True, slots=True)
class Written:
    """A document that was read, the files made of it, and what was noticed on the way."""

    document: str
    files: tuple[str, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def exit_status(self) -> int:
        """1 where a finding is an error, else 0."""
        return status_of(self.findings)


@dataclass(frozen=True, slots=True)
class Failed:
    """A document, or one format of it, that could not be made."""

    document: str
    message: str
    exit_status: int


Outcome = Written | Failed


def failed(document: Document, error: PrconvertError) -> Failed:
    """The outcome for an error; each line of its message names the document once, by the path that people gave."""
    return Failed(
        document.path, "\n".join(named(line, document) for line in str(error).splitlines()), error.exit_status
    )


def named(line: str, document: Document) -> str:
    """A line of a message with the document's path before it, or in the place of its bare name."""
    for name in (document.path, document.name):
        if line.startswith(f"{name}:"):
            return document.path + line[len(name) :]
    return f"{document.path}: {line}"
