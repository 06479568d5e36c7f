"""How much drawing a document asks for, counted before pdfium does it, which nothing can interrupt.

A few kilobytes can draw a form that draws ten forms that draw ten forms: seven such steps take pdfium 16 seconds and
1.8 GB. So the streams of pages and forms are unpacked within limits, and the forms that each draws are counted through.
This is a scan for objects, not a reader of PDF: what it cannot tell it takes for more than it is.
"""

import re
import zlib
from base64 import a85decode
from binascii import Error as CodeError
from binascii import unhexlify
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ...errors import LimitError

LARGEST_DRAWING = 64 * 2**20
"""Bytes of operators, each as often as it is drawn; a thousand pages of text have half of it."""

FORM_COST = 500
"""Bytes of operators that take pdfium as long as the opening of a form."""

MOST_OBJECTS = 500_000
DEEPEST = 40
PACKED = 20
"""What cannot be unpacked is taken for so many times its size."""

UNCOUNTED = 50
"""A stream that cannot be unpacked is taken to draw so often a form that draws no others."""

OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,10})[\s\0]{1,9}[0-9]{1,5}[\s\0]{1,9}obj(?![a-z])")
STREAM = re.compile(rb"stream\r?\n")
ESCAPED = re.compile(rb"#([0-9a-fA-F]{2})")
FORM = re.compile(rb"/Subtype\s*/Form(?![A-Za-z])")
OTHER = re.compile(
    rb"/Subtype\s*/(?:Image|XML|Type1C|CIDFontType0C|OpenType)(?![A-Za-z])|/Type\s*/(?:XRef|Metadata|EmbeddedFile)(?![A-Za-z])"
)
PACKED_OBJECTS = re.compile(rb"/Type\s*/ObjStm(?![A-Za-z])")
FILTER = re.compile(rb"/(?:Filter|F)\s*(?:\[([^\]]{0,200})\]|(/[A-Za-z0-9]+))")
REFERENCE = re.compile(rb"([0-9]{1,10})\s+[0-9]{1,5}\s+R(?![A-Za-z])")
NAMED = re.compile(rb"/([^\s/<>\[\](){}%]{1,127})\s+([0-9]{1,10})\s+[0-9]{1,5}\s+R(?![A-Za-z])")
CONTENTS = re.compile(rb"/Contents\s*(?:\[([^\]]*)\]|([0-9]{1,10})\s+[0-9]{1,5}\s+R)")
DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]{1,127})\s+Do(?![A-Za-z])")
LINKED = frozenset((b"Resources", b"XObject"))


class Stream(NamedTuple):
    """A stream of operators: its size, how often it draws what by name, and its dictionary; None where not known."""

    size: int
    drawn: Counter[bytes] | None
    dictionary: bytes


def weigh(data: bytes, name: str) -> None:
    """Refuse a document that asks for too much drawing."""
    if Scan(data, name).weight() > LARGEST_DRAWING:
        raise LimitError(
            f"{name}: more than the {LARGEST_DRAWING:,} bytes of drawing that are read; give its text without the drawings"
        )


class Scan:
    """The objects of a file by number: texts of those without a stream, streams of operators, and forms among these."""

    def __init__(self, data: bytes, name: str) -> None:
        """Scan them."""
        self.texts: dict[int, bytes] = {}
        self.streams: dict[int, Stream] = {}
        self.forms: set[int] = set()
        self.weights: dict[int, int] = {}
        self.called: defaultdict[bytes, set[int]] = defaultdict(set)
        self.left = LARGEST_DRAWING
        starts = list(islice(OBJECT.finditer(data), MOST_OBJECTS + 1))
        if len(starts) > MOST_OBJECTS:
            raise LimitError(f"{name}: more than the {MOST_OBJECTS:,} objects that are read; split it")
        ends = [*(found.start() for found in starts[1:]), len(data)]
        for found, end in zip(starts, ends, strict=False):
            self.add(int(found[1]), data, found.end(), end)

    def add(self, number: int, data: bytes, start: int, end: int) -> None:
        """Keep one object; of several with one number all count, for it depends on the reader which is taken."""
        stream = STREAM.search(data, start, end)
        text = data[start : stream.start() if stream else end]
        if b"#" in text:
            text = ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), text)
        if not stream:
            self.texts[number] = self.texts.get(number, b"") + text
        elif PACKED_OBJECTS.search(text):
            self.unpack(data[stream.end() : end], text)
        elif not OTHER.search(text):
            self.add_stream(number, data[stream.end() : end], text)

    def unpack(self, body: bytes, dictionary: bytes) -> None:
        """Keep the objects of an object stream (ISO 32000-1, 7.5.7)."""
        plain = self.plain(body, dictionary)
        if plain is None:
            return
        first = re.search(rb"/First\s+([0-9]{1,9})", dictionary)
        head, rest = (plain[: int(first[1])], plain[int(first[1]) :]) if first else (b"", b"")
        numbers = [int(word) for word in head.split() if word.isdigit()]
        places = list(zip(numbers[::2], numbers[1::2], strict=False))
        for (number, place), (_, following) in zip(places, [*places[1:], (0, len(rest))], strict=True):
            self.texts[number] = self.texts.get(number, b"") + rest[place:following]

    def add_stream(self, number: int, body: bytes, dictionary: bytes) -> None:
        """Keep a stream of operators."""
        plain = self.plain(body, dictionary)
        if plain is None:
            stream = Stream(PACKED * len(body), None, dictionary)
        else:
            stream = Stream(len(plain), Counter(found[1] for found in DRAWN.finditer(plain)), dictionary)
        known = self.streams.get(number)
        if known is None or stream.size >= known.size:
            self.streams[number] = stream
        if FORM.search(dictionary):
            self.forms.add(number)

    def plain(self, body: bytes, dictionary: bytes) -> bytes | None:
        """What a stream holds, not much more than the limit; None where it cannot be unpacked."""
        found = FILTER.search(dictionary)
        names = (found[1] or found[2]).split(b"/")[1:] if found else []
        for word in names:
            filter_ = word.strip()
            try:
                if filter_ in (b"FlateDecode", b"Fl"):
                    body = zlib.decompressobj().decompress(body, max(self.left, 0) + 1)
                    self.left -= len(body)
                elif filter_ in (b"ASCII85Decode", b"A85"):
                    body = a85decode(body.partition(b"~>")[0].strip().removeprefix(b"<~"))
                elif filter_ in (b"ASCIIHexDecode", b"AHx"):
                    body = unhexlify(b"".join(body.partition(b">")[0].split()))
                else:
                    return None
            except (zlib.error, CodeError, ValueError):
                return None
        return body if names else body.partition(b"endstream")[0]

    def weight(self) -> int:
        """The bytes of operators of all pages, each form as often as it is drawn."""
        if self.left < 0:
            return LARGEST_DRAWING + 1
        total = 0
        for text in self.texts.values():
            for found in CONTENTS.finditer(text):
                parts = [int(found[2])] if found[2] else [int(part[1]) for part in REFERENCE.finditer(found[1])]
                for number, count in Counter(self.arrays(parts)).items():
                    if number in self.streams:
                        total += count * self.of_stream(self.streams[number], text, ())
        return total

    def arrays(self, numbers: list[int]) -> Iterator[int]:
        """The numbers of streams, those in arrays of their own looked up."""
        for number in numbers:
            if number in self.streams:
                yield number
            elif number in self.texts:
                yield from (int(part[1]) for part in REFERENCE.finditer(self.texts[number]))

    def of_form(self, number: int, path: tuple[int, ...]) -> int:
        """The weight of a form with all that it draws; one that draws itself is drawn once."""
        if number in path or len(path) > DEEPEST:
            return 0
        if number not in self.weights:
            stream = self.streams[number]
            self.weights[number] = FORM_COST + self.of_stream(stream, stream.dictionary, (*path, number))
        return self.weights[number]

    def of_stream(self, stream: Stream, owner: bytes, path: tuple[int, ...]) -> int:
        """The weight of operators, with the forms that they draw; ``owner`` says what their names stand for."""
        if not self.forms or stream.drawn == Counter():
            return stream.size
        names = self.names_of(owner)
        total = stream.size
        for name, number in names.items():
            if stream.drawn is not None:
                count = stream.drawn[name]
            else:
                nested = any(inner in self.forms for inner in self.names_of(self.streams[number].dictionary).values())
                count = stream.size if nested else UNCOUNTED
            total += count * self.of_form(number, path) if count else 0
        for name, count in (stream.drawn or {}).items():
            if name not in names and b"XObject" not in owner:  # a page that has its names from the pages above it
                total += count * max((self.of_form(form, path) for form in self.named(name)), default=0)
        return total

    def names_of(self, owner: bytes) -> dict[bytes, int]:
        """By name, the forms that a dictionary names, its resources looked up where they are objects of their own."""
        text = owner
        for _ in range(2):
            linked = [int(found[2]) for found in NAMED.finditer(text) if found[1] in LINKED]
            text = b" ".join([owner, *(self.texts.get(number, b"") for number in linked)])
        return {found[1]: int(found[2]) for found in NAMED.finditer(text) if int(found[2]) in self.forms}

    def named(self, name: bytes) -> set[int]:
        """The forms that any dictionary calls by a name."""
        if not self.called:
            for text in self.texts.values():
                for found in NAMED.finditer(text):
                    if int(found[2]) in self.forms:
                        self.called[found[1]].add(int(found[2]))
        return self.called.get(name, set())
