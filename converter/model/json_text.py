"""JSON text taken strictly, with places: `{"a": 1, "a": 2}` is refused at 1:10, for two readers may take it in two ways.

I-JSON (RFC 7493) and a little more: UTF-8, no key twice, no NaN, no number that others round, no half of a surrogate
pair, no nesting without end. The standard library's decoder does the work; what it refuses or would let pass is looked
for again by a scanner that knows where it is.
"""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import Any, Final, NoReturn

from ..errors import LimitError, ReadError, shown
from .invariants import LARGEST
from .reading import Piece, line_and_column

LARGEST_FILE: Final = 32 * 2**20
DEEPEST: Final = 64

BRACKETS = re.compile(r"[\[\]{}]")
SPACE = re.compile(r"[ \t\r\n]*+")
PLAIN = re.compile(r'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+')
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?P<part>(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)")
WORD = re.compile(r"[A-Za-z0-9_.+-]++")
WORDS = ("true", "false", "null")
HIGH, LOW = r"\\u[dD][89abAB][0-9A-Fa-f]{2}", r"\\u[dD][c-fC-F][0-9A-Fa-f]{2}"
HALF = re.compile(f"{HIGH}(?!{LOW})|(?<!{HIGH}){LOW}")
"""One half of a surrogate pair without the other, where double backslashes are out of the way."""

WIDE = re.compile(rb"\xff\xfe|\xfe\xff|\x00|[^\x00]\x00", re.DOTALL)
"""How UTF-16 and UTF-32 begin: with a byte order mark, or with a sign of ASCII."""


def decode_json(data: bytes, name: str) -> str:
    """The text of a JSON file, a byte order mark left out. `ReadError` where it is not UTF-8, `LimitError` over 32 MiB."""
    if len(data) > LARGEST_FILE:
        raise LimitError(f"{name}: {len(data)} bytes of JSON; the limit is {LARGEST_FILE}, a release is far smaller")
    if WIDE.match(data):
        raise ReadError(f"{name}: UTF-16 or UTF-32, where JSON is UTF-8 (RFC 8259, section 8.1); save it as that")
    data = data.removeprefix(BOM_UTF8)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line, column = line_and_column(before, len(before))
        message = f"byte 0x{data[error.start]:02X} is not UTF-8, as JSON is (RFC 8259, section 8.1); save it as that"
        raise ReadError(f"{name}:{line}:{column}: {message}") from None


def parse_json(text: str, name: str, *, strict: bool = True) -> Any:
    """The data of a JSON text. `ReadError` names the first fault with line and column; `LimitError` deeper than 64.

    Where it is not ``strict``, a key may come twice (the last one counts) and a number may be of any size, as feeds have them.
    """
    if deepest(text) > DEEPEST:
        raise LimitError(f"{name}: JSON nested deeper than {DEEPEST}, where a release nests five deep")
    if half_pair(text):
        Scanner(text, name, strict=strict).find_all()
    try:
        return json.loads(
            text,
            object_pairs_hook=unique_keys if strict else None,
            parse_int=exact_integer if strict else float_or_integer,
            parse_float=finite_float,
            parse_constant=refuse,
        )
    except ValueError as error:
        Scanner(text, name, strict=strict).find_all()
        raise ReadError(f"{name}: {error}") from error


def deepest(text: str) -> int:
    """How deep the brackets of a JSON text nest, those in strings apart; at least what a parser will meet."""
    bare = text.replace("\\\\", "").replace('\\"', "")
    signs = BRACKETS.findall("".join(bare.split('"')[::2]))
    return max(accumulate(1 if sign in "[{" else -1 for sign in signs), default=0)


def half_pair(text: str) -> re.Match[str] | None:
    """The first escape that is half a character; None in nearly every text."""
    return HALF.search(text.replace("\\\\", "  ")) if "\\u" in text else None


def unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object; `ValueError` where a key comes twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def exact_integer(digits: str) -> int:
    """The number; `ValueError` where other readers of JSON would take it for another."""
    if len(digits) > len(f"-{LARGEST}") or abs(int(digits)) > LARGEST:
        raise ValueError
    return int(digits)


def float_or_integer(digits: str) -> int | float:
    """The number; one that readers of JSON take for different ones as the nearest fraction."""
    return int(digits) if len(digits) < len(f"-{LARGEST}") else finite_float(digits)


def finite_float(digits: str) -> float:
    """The number; `ValueError` where it is too large for one."""
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError
    return number


def refuse(_word: str) -> NoReturn:
    """No NaN and no Infinity."""
    raise ValueError


# Places


class Places(Mapping[str, tuple[Piece, ...]]):
    """Where every value of a JSON text stands, by its pointer; looked for when it is first asked for."""

    def __init__(self, text: str, *, strict: bool = True) -> None:
        """Keep the text of a document that has been parsed, as strictly as it was."""
        self.text = text
        self.strict = strict
        self.found: dict[str, tuple[Piece, ...]] | None = None

    def all(self) -> dict[str, tuple[Piece, ...]]:
        """The places as a plain dict."""
        if self.found is None:
            self.found = {
                pointer: (Piece(start, end, "json"),)
                for pointer, start, end in Scanner(self.text, "", strict=self.strict).find_all()
            }
        return self.found

    def __getitem__(self, pointer: str) -> tuple[Piece, ...]:
        """The place of one value."""
        return self.all()[pointer]

    def __iter__(self) -> Iterator[str]:
        """The pointers, members after what they are members of."""
        return iter(self.all())

    def __len__(self) -> int:
        """How many values there are."""
        return len(self.all())


class Scanner:
    """Walks through a JSON text and notes where each value stands, or raises `ReadError` at the first fault."""

    def __init__(self, text: str, name: str, *, strict: bool = True) -> None:
        """Keep the text, the name that errors give, and whether keys may come but once."""
        self.strict = strict
        self.text = text
        self.name = name
        self.places: list[tuple[str, int, int]] = []

    def find_all(self) -> list[tuple[str, int, int]]:
        """Pointer, start and end of every value."""
        if found := half_pair(self.text):
            self.fail(found.start(), f"{found[0]} is half a character; write both halves, or the character itself")
        end = self.value(self.skip(0), "")
        if end < len(self.text):
            self.fail(end, f"{self.sign(end)} after the end of the document")
        return self.places

    def fail(self, at: int, message: str) -> NoReturn:
        """Raise the error with its place."""
        line, column = line_and_column(self.text, at)
        raise ReadError(f"{self.name}:{line}:{column}: {message}")

    def sign(self, at: int) -> str:
        """What stands there, as a message quotes it."""
        return repr(self.text[at]) if at < len(self.text) else "the end of the document"

    def skip(self, at: int) -> int:
        """Past white space."""
        found = SPACE.match(self.text, at)
        return found.end() if found else at

    def value(self, at: int, pointer: str) -> int:
        """Note the value that stands there; the place behind it and the white space that follows."""
        number = len(self.places)
        self.places.append((pointer, at, at))
        read: Callable[[int, str], int] = {"{": self.object, "[": self.array}.get(self.text[at : at + 1], self.scalar)
        end = read(at, pointer)
        self.places[number] = (pointer, at, end)
        return self.skip(end)

    def object(self, at: int, pointer: str) -> int:
        """Past an object."""
        keys: set[str] = set()
        at = self.skip(at + 1)
        while self.text[at : at + 1] != "}":
            at = self.separate(at, "}") if keys else at
            end = self.string(at, "a key in double quotes")
            key = json.loads(self.text[at:end])
            if key in keys and self.strict:
                self.fail(at, f"key {shown(key)} a second time in one object; keep one of them")
            keys.add(key)
            colon = self.skip(end)
            if self.text[colon : colon + 1] != ":":
                self.fail(colon, f"{self.sign(colon)} where a colon is due")
            at = self.value(self.skip(colon + 1), f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
        return at + 1

    def array(self, at: int, pointer: str) -> int:
        """Past an array."""
        number = 0
        at = self.skip(at + 1)
        while self.text[at : at + 1] != "]":
            at = self.value(self.separate(at, "]") if number else at, f"{pointer}/{number}")
            number += 1
        return at + 1

    def separate(self, at: int, closing: str) -> int:
        """Past the comma between two members."""
        if self.text[at : at + 1] != ",":
            self.fail(at, f"{self.sign(at)} where a comma or {closing!r} is due")
        behind = self.skip(at + 1)
        if self.text[behind : behind + 1] == closing:
            self.fail(at, f"a comma before {closing!r}, where nothing follows")
        return behind

    def scalar(self, at: int, _pointer: str) -> int:
        """Past a string, number or word."""
        if self.text[at : at + 1] == '"':
            return self.string(at, "a string")
        word = WORD.match(self.text, at)
        if not word:
            self.fail(at, f"{self.sign(at)} where a value of JSON is due")
        if word[0] in WORDS:
            return word.end()
        if not (number := NUMBER.fullmatch(word[0])):
            self.fail(at, f"{shown(word[0])} is no value; strings stand in double quotes, numbers are finite")
        try:
            exact_integer(word[0]) if self.strict and not number["part"] else finite_float(word[0])
        except ValueError:
            self.fail(at, f"the number {shown(word[0])[1:-1]} is larger than all readers of JSON agree on")
        return word.end()

    def string(self, at: int, wanted: str) -> int:
        """Past a string."""
        if self.text[at : at + 1] != '"':
            self.fail(at, f"{self.sign(at)} where {wanted} is due")
        found = PLAIN.match(self.text, at + 1)
        end = found.end() if found else at + 1
        if end == len(self.text):
            self.fail(at, "a string without its closing quotation mark")
        if self.text[end] == "\\":
            self.fail(end, "a backslash that begins no escape of JSON; two of them are one")
        if self.text[end] != '"':
            self.fail(end, f"U+{ord(self.text[end]):04X} in a string; write it as an escape")
        return end + 1
