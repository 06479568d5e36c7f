"""Standard output carries the product and nothing else.

While a subcommand works, whatever is printed by some library or plug-in goes to standard error instead: the file
descriptor itself is turned over, since libraries in C do not ask Python.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ..errors import UsageError
from ..visible import displayed
from .terminal import coloured, colours_wanted

STDOUT, STDERR = 1, 2
TEXTUAL = ("/json", "+json", "/xml", "+xml")
"""How media types of text outside of ``text/`` end, RFC 6839."""


class Product:
    """The way to the real standard output."""

    def __init__(self, descriptor: int) -> None:
        """Keep the descriptor; a negative one means that standard output is closed."""
        self.descriptor = descriptor

    @property
    def watched(self) -> bool:
        """Whether it is a terminal."""
        return self.descriptor >= 0 and os.isatty(self.descriptor)

    def painted(self, text: str, style: str) -> str:
        """The text in a colour, where standard output takes colours."""
        return coloured(text, style) if self.watched and colours_wanted() else text

    def write(self, data: bytes) -> None:
        """Write all of it. `BrokenPipeError` where the reader has gone, `UsageError` where it cannot be written."""
        if self.descriptor < 0:
            raise UsageError("standard output: is closed; give --output FILE, or leave it open")
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[os.write(self.descriptor, rest) :]
            except BrokenPipeError:
                raise
            except OSError as error:
                raise UsageError(f"standard output: {(error.strerror or str(error)).lower()}; give --output") from error

    def write_text(self, text: str) -> None:
        """Write text as UTF-8; on a terminal, signs that could steer it are written out."""
        self.write((displayed(text) if self.watched else text).encode("utf-8", "backslashreplace"))

    def write_document(self, data: bytes, media_type: str) -> None:
        """Write a document. `UsageError` for one that a terminal cannot show."""
        if not self.watched:
            self.write(data)
        elif media_type.startswith("text/") or media_type.endswith(TEXTUAL):
            self.write_text(data.decode("utf-8", "backslashreplace"))
        else:
            raise UsageError(f"{media_type} is nothing for a terminal; give --output FILE, or redirect standard output")


@contextmanager
def standard_output() -> Iterator[Product]:
    """Standard output for the product alone, for as long as the context lasts."""
    with suppress(OSError, AttributeError, ValueError):
        sys.stdout.flush()
    try:
        kept = os.dup(STDOUT)
    except OSError:  # closed: `prconvert … >&-`
        yield Product(-1)
        return
    try:
        turn_over()
        yield Product(kept)
    finally:
        with suppress(OSError, AttributeError, ValueError):
            sys.stdout.flush()
        os.dup2(kept, STDOUT)
        os.close(kept)


def turn_over() -> None:
    """Let descriptor 1 mean standard error, or nothing where that is closed."""
    try:
        os.dup2(STDERR, STDOUT)
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, STDOUT)
        os.close(nowhere)
