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

from typing import ClassVar


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


class ModelError(ReadError):
    """Data that is not a release of the canonical model.

    ``pointer`` is the JSON Pointer (RFC 6901) of the fault, ``rule`` the schema keyword or the
    invariant that it breaks, and ``value`` what stands there.
    """

    def __init__(self, pointer: str, rule: str, value: object, message: str) -> None:
        """Keep the place, the rule and the value beside the sentence for people."""
        super().__init__(f"{pointer or '/'}: {message}")
        self.pointer = pointer
        self.rule = rule
        self.value = value


class WriteError(PrconvertError):
    """A release that a format cannot hold at all."""


class PluginError(PrconvertError):
    """A plug-in that cannot be loaded, or that broke while it worked."""
