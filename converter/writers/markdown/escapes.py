r"""Text that Markdown takes for text: ``2 \* 3``, ``\[sic]``, and ``snake_case`` as it is.

Signs are escaped where they could mean something (CommonMark 0.31, sections 2.4 and 6), and left alone elsewhere, for
people read the source.
"""

import re

INLINE = re.compile(r"[\\`*\[\]|]|<(?=[A-Za-z/!?])|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|&(?=#?\w{1,32};)")
LINE_START = re.compile(
    r"#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|[=-]+[ \t]*$|>|~{3}|:(?=[ \t]*-)|\+{3}[ \t]*$|(?:-[ \t]*){3,}$"
)
NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=[ \t]|$)")
AUTOLINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s\x00-\x20<>]+")
MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
ENDS_ADDRESS = re.compile(r"[\s<>\\\x00-\x1f\x7f]")
TICKS = re.compile(r"`+")


def escape(text: str) -> str:
    r"""Text inside a line.

    >>> print(escape("2 * 3 <b> snake_case"))
    2 \* 3 \<b> snake_case
    """
    return INLINE.sub(r"\\\g<0>", text)


def escape_start(line: str) -> str:
    r"""A line that begins a block, or goes on with it, and is none of Markdown's.

    >>> print(escape_start("1. May"))
    1\. May
    """
    if found := NUMBERED.match(line):
        return f"{found[1]}\\{line[found.end(1) :]}"
    return f"\\{line}" if LINE_START.match(line) else line


def link(words: str, text: str, address: str) -> str:
    """A link: its printed words stand as they are where they are the address (section 6.5); ``words`` is that text escaped."""
    if text == address and AUTOLINK.fullmatch(text):
        return f"<{text}>"
    if f"mailto:{text}" == address and MAIL.fullmatch(text):
        return f"<{text}>"
    return f"[{words}]({target(address)})"


def target(address: str) -> str:
    """The address of a link, in angle brackets where its own brackets could end it (section 6.3)."""
    plain = ENDS_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", address)
    plain = re.sub(r"&(?=#?\w{1,32};)", "&amp;", plain)
    return f"<{plain}>" if "(" in plain or ")" in plain or not plain else plain


def fence_for(text: str) -> str:
    """A fence that is longer than any run of backticks in a text."""
    return "`" * max(3, 1 + longest_ticks(text))


def code_span(text: str) -> str:
    """Text as code (section 6.1)."""
    ticks = "`" * (1 + longest_ticks(text))
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def longest_ticks(text: str) -> int:
    """The length of the longest run of backticks."""
    return max(map(len, TICKS.findall(text)), default=0)
