"""What people see on standard error: one line a message, coloured on a terminal, harmless whatever a document holds."""

import os
import sys

from ..visible import visible

COLOURS = {"error": "31", "warning": "33", "info": "36", "bold": "1"}


def say(message: str, severity: str) -> None:
    """The command's own words on standard error, one line for each line of the message."""
    for line in message.split("\n"):
        tell(f"{painted('prconvert', 'bold')}: {painted(severity, severity)}: {visible(line)}")


def tell(line: str) -> None:
    """A finished line on standard error. Where nobody can hear it, nothing happens."""
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):  # closed, or a pipe whose reader has gone: nobody to tell
        return


def painted(text: str, style: str) -> str:
    """The text in a colour, where standard error takes colours."""
    return coloured(text, style) if watched() and colours_wanted() else text


def coloured(text: str, style: str) -> str:
    """The text between the signs that colour it."""
    return f"\x1b[{COLOURS[style]}m{text}\x1b[0m"


def colours_wanted() -> bool:
    """Whether a terminal may be given colours: nobody has asked for plain text (no-color.org), and it knows them."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def watched() -> bool:
    """Whether standard error is a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()
