"""The three things that one can add to prconvert: a reader, a writer, a rule.

A reader turns bytes into readings, a writer turns a release into bytes, a rule looks at a reading and yields
findings. Built-in ones stand in the tables `READERS`, `WRITERS` and `RULES`; others come in through the entry
points ``prconvert.readers``, ``prconvert.writers`` and ``prconvert.rules``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from .model.findings import Finding, Severity
from .model.proof import Proof
from .model.reading import Reading
from .model.release import PressRelease
from .model.source import Source


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A document inside another one, as a mail carries it, with the media type that it is declared as."""

    source: Source
    media_type: str


@dataclass(frozen=True, slots=True)
class Reader:
    """One format that can be read.

    ``suffixes`` are lower-case file endings with their dot, ``media_types`` those of IANA. ``sniff`` says whether
    the first kilobytes look like the format; it never parses. ``read`` answers one reading for each release in the
    source, at least one, and raises `ReadError` where there is none. ``enclosed``, where a format can carry documents of
    other formats, answers those in a source; whoever knows all readers has them read, since no reader knows another.
    """

    name: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[Source], tuple[Reading, ...]]
    enclosed: Callable[[Source], tuple[Enclosed, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """Another rendition of the same release: its file name, media type and bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Output:
    """What a writer answers: the bytes, and findings on what the format could not hold or had to be given."""

    data: bytes
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Writer:
    """One format that can be written.

    ``suffix`` is appended to the input's stem. ``options`` is a frozen dataclass whose fields are made with
    `option`; ``write`` takes a release, an instance of it and other renditions of the release. ``encloses`` names the
    formats whose rendition the writer puts into its own: it is given them as attachments.
    """

    name: str
    suffix: str
    media_type: str
    options: type
    write: Callable[[PressRelease, Any, Sequence[Attachment]], Output]
    encloses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of the source that takes a finding away: code points ``start`` to ``end`` become ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault that a desk would object to.

    ``name`` names the fault and reads after "allow": ``missing-dateline``. ``explanation`` is the documentation:
    what, why, an example, the source. ``check`` looks at a proof and yields findings with this rule's code; it is None
    where readers or writers announce the fault themselves. ``fix`` answers the change that takes one of them away, or
    None; it is ``safe`` where it cannot change what the release says. ``options`` is a frozen dataclass of fields made
    with `setting`: ``check`` takes an instance of it too. ``default`` says whether the rule runs where none is chosen.
    """

    code: str
    name: str
    severity: Severity
    explanation: str
    check: Callable[..., Iterable[Finding]] | None = None
    fix: Callable[[Proof, Finding], Fix | None] | None = None
    safe: bool = True
    options: type | None = None
    default: bool = True


@runtime_checkable
class Progress(Protocol):
    """What a batch tells of its way; all of it may be ignored."""

    def advance(self, name: str) -> None:
        """One document is done."""


def option(default: Any, flag: str, explanation: str, choices: tuple[str, ...] = ()) -> Any:
    """A field of a writer's options, with the flag that sets it on the command line.

    Writers that share a meaning share its flag (``--now``): the command sets it for each of them.
    """
    return field(default=default, metadata={"flag": flag, "help": explanation, "choices": choices})


def setting(default: Any, explanation: str) -> Any:
    """A field of a rule's options; the settings file sets it under the rule's name."""
    return field(default=default, metadata={"help": explanation})
