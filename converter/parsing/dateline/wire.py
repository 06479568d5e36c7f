"""The wire of a dateline: `/PRNewswire/`, `(BUSINESS WIRE)`, `- Media OutReach Newswire -`, `[Noticias Newswire]`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...reference.wires import is_wire, sounds_like_wire
from .marks import DASHES, SPACES

LONGEST_CODE = 5
LONGEST = 48  # characters of a wire's name
ADVERT = 90  # characters of an advertisement in brackets behind it
LISTED = re.compile(rf"([^\W\d_][^,;:()\[\]/|{DASHES}]{{1,{LONGEST}}}?)[{SPACES}]*(?:[–—―/]|-[{SPACES}-])")
CLOSING = {"(": ")", "[": "]", "/": "/", "（": "）", "［": "］", "／": "／", "【": "】", "=": ")"}
OPENING = tuple("([（［")


class Wire(NamedTuple):
    """A wire's name as printed; ``known`` is false where the name only stands where a wire's would.

    A ``brand`` stands between slashes and is no wire.
    """

    end: int
    name: str
    known: bool
    brand: bool = False


def wire_at(text: str, at: int, signs: str) -> Wire | None:
    """The wire that stands at an offset, behind the given signs; None where none does."""
    framed = signs[-1:] in CLOSING
    via = text.startswith("via ", at)
    start = at + 4 if via else at
    if signs == ",":
        return listed_at(text, at)
    if not (framed or signs == "" or signs[-1:] in DASHES or signs[-1:] in ("|", "｜")):
        return None
    for end in ends_of(text, start, CLOSING.get(signs[-1:], "\n")):
        name = text[start:end].strip(SPACES)
        if is_wire(name):
            return Wire(after_advert(text, after_link(text, end)), name, known=True)
    return unknown_at(text, start, signs)


def listed_at(text: str, at: int) -> Wire | None:
    """A wire behind a comma, up to the dash or slash that closes the dateline: `BOSTON, Valley Newswire --`."""
    found = LISTED.match(text, at)
    name = found[1] if found else ""
    known = len(name) > LONGEST_CODE and (is_wire(name) or sounds_like_wire(name))  # `Pa.` is a state behind a comma
    return Wire(at + len(name), name, known=True) if known else None


def ends_of(text: str, at: int, closing: str) -> Iterator[int]:
    """Where a name that begins at an offset could end: before a spaced dash, an opening bracket, what closes its frame."""
    for end in range(at + 2, min(at + LONGEST, len(text)) + 1):
        sign = text[end : end + 1]
        if sign == closing or not sign:
            yield end
            return
        if (
            (sign in DASHES and (text[end - 1] in SPACES or text[end + 1 : end + 2] in (*SPACES, *DASHES, "")))
            or (sign in SPACES and text[end + 1 : end + 2] in OPENING)
            or (sign in "|｜/" and closing not in "/)]")
        ):
            yield end


def after_link(text: str, at: int) -> int:
    """Where a text goes on behind the address of a Markdown link: `[Wire](https://…)`."""
    if text.startswith("](http", at):
        closed = text.find(")", at)
        return closed + 1 if closed > 0 else at
    return at


def after_advert(text: str, at: int) -> int:
    """Where a text goes on behind what a wire says of itself in brackets before the dash."""
    if not text.startswith(" (", at):
        return at
    closed = text.find(")", at, at + ADVERT)
    return closed + 1 if closed > 0 and " – " in text[at:closed] else at


def unknown_at(text: str, at: int, signs: str) -> Wire | None:
    """A name between slashes or brackets that no list holds: a wire's where it is formed like one, else a brand's."""
    closing = CLOSING.get(signs[-1:])
    if closing is None:
        return None
    end = text.find(closing, at, at + 80)
    name = text[at:end].strip(SPACES) if end > at else ""
    if not name or not any(map(str.isalpha, name)):
        return None
    dashed = text[end + 1 : end + 5].strip("".join(SPACES))[:1] in tuple(DASHES)
    framed = dashed or signs[-1] != "/" or name.casefold().endswith("wire")
    if sounds_like_wire(name) and len(name) <= LONGEST and framed and name[0].isalnum():
        return Wire(end, name, known=True)
    if signs[-1] != "/":
        return None
    spaced = text[at - 1] in SPACES
    return Wire(end, name, known=False, brand=spaced or not dashed)
