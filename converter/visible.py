r"""Text of strangers as people may see it: nothing in it steers a terminal, breaks a line or turns the text around.

>>> visible("one\x1b[31mtwo\nthree")
'one\\u001b[31mtwo\\u000athree'
"""

import re

STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters (C0, DEL, C1), line separators, and the signs that override the direction of text (UAX 9)."""


def visible(text: str) -> str:
    """One line of text in which such signs are written out as JSON writes them."""
    return STEERING.sub(escaped, text)


def displayed(text: str) -> str:
    r"""Text of many lines, its tabs and newlines kept.

    >>> displayed("one\x9b2Jtwo\n")
    'one\\u009b2Jtwo\n'
    """
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))


def escaped(found: re.Match[str]) -> str:
    """A sign as JSON writes it."""
    return f"\\u{ord(found[0]):04x}"
