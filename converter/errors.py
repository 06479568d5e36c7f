"""What can go wrong, and the exit status that each kind carries.

::

    PrconvertError                 1   everything below; catch this one
    ├── UsageError                 2   wrong usage: unknown format, bad option, target exists
    │   ├── ConfigurationError     2   a settings file that cannot be used
    │   └── SourceError            2   a path that is missing or cannot be read
    ├── ReadError                  1   a document from which no release can be made
    │   ├── LimitError             1   it is larger or deeper than the limits allow
    │   └── ModelError             1   JSON that is not a release of the canonical model
    ├── WriteError                 1   a release that a format cannot hold at all
    └── PluginError                1   a plug-in that cannot be loaded or that broke

Every message says what is wrong, where, and what to do next.
"""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

SHOWN = 80
"""Values are quoted in messages up to this length."""


class PrconvertError(Exception):
    """The root of all errors that prconvert raises on purpose."""

    exit_status: ClassVar[int] = 1


class UsageError(PrconvertError):
    """The caller asked for something that cannot be done: the call has to change, not the document."""

    exit_status: ClassVar[int] = 2


class ConfigurationError(UsageError):
    """A settings file that cannot be read, or that holds a key or value that nobody knows."""


class SourceError(UsageError):
    """A path that is missing, is not a file, or cannot be read."""


class ReadError(PrconvertError):
    """A document from which no release can be made."""


class LimitError(ReadError):
    """A document that is larger, deeper or slower than the limits allow: refused whole, never cut."""


class Fault(NamedTuple):
    """One thing that keeps data from being a release of the canonical model.

    ``pointer`` is the JSON Pointer (RFC 6901) of the place, ``""`` for the whole document; ``rule`` the schema keyword or
    the invariant that is broken; ``value`` what stands there. Line and column count from 1 where the text is known.
    """

    pointer: str
    rule: str
    value: object
    message: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        """The fault in one line: `12:5: /notices/0/kind: 'now' is not one of …`."""
        place = f"{self.line}:{self.column}: " if self.line else ""
        return f"{place}{self.pointer or 'the document'}: {self.message}"


def shown(value: object) -> str:
    """A value as a message quotes it: cut where it is long, objects and arrays as their size."""
    if isinstance(value, dict | list | tuple):
        return f"{'an object' if isinstance(value, dict) else 'an array'} of {len(value)}"
    text = json_word(value) or repr(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 2]}…{text[-1]}"


def json_word(value: object) -> str | None:
    """The word that JSON has for a value, where Python has another."""
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else None


def missing_keys(names: Sequence[str]) -> str:
    """What to say of keys that an object lacks, at least one."""
    quoted = ", ".join(map(repr, names))
    return f"key{'s' * (len(names) > 1)} {quoted} {'are' if len(names) > 1 else 'is'} missing; what is absent is null or []"


class ModelError(ReadError):
    """Data that is not a release of the canonical model: its ``faults``, at least one, in the order of their places."""

    SHOWN: ClassVar[int] = 20
    """So many faults are told; whoever mends those will see the rest."""

    def __init__(self, faults: Sequence[Fault], name: str = "") -> None:
        """Keep the faults, and the name of the document that they were found in."""
        super().__init__(tuple(faults), name)  # what pickle hands to `__init__` again
        self.faults = tuple(faults)
        self.name = name

    def __str__(self) -> str:
        """One line a fault, each with the document's name."""
        prefix = f"{self.name}:" if self.name else ""
        lines = [f"{prefix}{'' if fault.line or not prefix else ' '}{fault}" for fault in self.faults[: self.SHOWN]]
        more = len(self.faults) - len(lines)
        return "\n".join([*lines, f"and {more} more"] if more else lines)

    @property
    def first(self) -> Fault:
        """The first fault."""
        return self.faults[0]


class WriteError(PrconvertError):
    """A release that a format cannot hold at all."""


class PluginError(PrconvertError):
    """A plug-in that cannot be loaded, or that broke while it worked."""
