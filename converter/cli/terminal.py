r"""What people see on standard error: one line a message, coloured on a terminal, harmless whatever a document holds.

>>> visible("one\x1b[31mtwo\nthree")
'one\\u001b[31mtwo\\u000athree'
"""

import os
import re
import sys

STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters (C0, DEL, C1), line separators, and the signs that override the direction of text (UAX 9)."""

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


def visible(text: str) -> str:
    """One line of text in which nothing steers the terminal, breaks the line or turns the text around."""
    return STEERING.sub(escaped, text)


def displayed(text: str) -> str:
    r"""Text of many lines in which nothing steers the terminal.

    >>> displayed("one\x9b2Jtwo\n")
    'one\\u009b2Jtwo\n'
    """
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))


def escaped(found: re.Match[str]) -> str:
    """A sign as JSON writes it."""
    return f"\\u{ord(found[0]):04x}"
