"""JSON taken strictly: what is refused, where, and where the values of good JSON stand."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from converter.errors import LimitError, ReadError
from converter.model.json_text import DEEPEST, LARGEST_FILE, Places, decode_json, deepest, parse_json

REFUSED = [
    ("", "1:1: the end of the document where a value of JSON is due"),
    (" \n ", "2:2: the end of the document where a value of JSON is due"),
    ("{} x", "1:4: 'x' after the end of the document"),
    ("// note\n{}", "1:1: '/' where a value of JSON is due"),
    ("\x0b{}", "1:1: '\\x0b' where a value of JSON is due"),
    ("\u00a0{}", "1:1: '\\xa0' where a value of JSON is due"),
    ('{"a": 1, "a": 2}', "1:10: key 'a' a second time in one object; keep one of them"),
    ('{"a": 1,\n "\\u0061": 2}', "2:2: key 'a' a second time in one object; keep one of them"),
    ('[{"b": {"a": 1, "a": 2}}]', "1:17: key 'a' a second time in one object; keep one of them"),
    ('{"a": NaN}', "1:7: 'NaN' is no value; strings stand in double quotes, numbers are finite"),
    ('{"a": -Infinity}', "1:7: '-Infinity' is no value; strings stand in double quotes, numbers are finite"),
    ("[1e999]", "1:2: the number 1e999 is larger than all readers of JSON agree on"),
    ("[9007199254740992]", "1:2: the number 9007199254740992 is larger than all readers of JSON agree on"),
    ("[-9007199254740992]", "1:2: the number -9007199254740992 is larger than all readers of JSON agree on"),
    ("[01]", "1:2: '01' is no value; strings stand in double quotes, numbers are finite"),
    ("[1.]", "1:2: '1.' is no value; strings stand in double quotes, numbers are finite"),
    ("[.5]", "1:2: '.5' is no value; strings stand in double quotes, numbers are finite"),
    ("[+1]", "1:2: '+1' is no value; strings stand in double quotes, numbers are finite"),
    ("[truth]", "1:2: 'truth' is no value; strings stand in double quotes, numbers are finite"),
    ("[١]", "1:2: '١' where a value of JSON is due"),
    ('["\\ud800"]', "1:3: \\ud800 is half a character; write both halves, or the character itself"),
    ('["\\udc00\\ud800"]', "1:3: \\udc00 is half a character; write both halves, or the character itself"),
    ('{"\\uD83D": 1}', "1:3: \\uD83D is half a character; write both halves, or the character itself"),
    ('["a\nb"]', "1:4: U+000A in a string; write it as an escape"),
    ('["\\x"]', "1:3: a backslash that begins no escape of JSON; two of them are one"),
    ('["\\u12"]', "1:3: a backslash that begins no escape of JSON; two of them are one"),
    ('["a]', "1:2: a string without its closing quotation mark"),
    ('["a\\', "1:4: a backslash that begins no escape of JSON; two of them are one"),
    ("[1, ]", "1:3: a comma before ']', where nothing follows"),
    ('{"a": 1,}', "1:8: a comma before '}', where nothing follows"),
    ("[1 2]", "1:4: '2' where a comma or ']' is due"),
    ("[1", "1:3: the end of the document where a comma or ']' is due"),
    ('{"a" 1}', "1:6: '1' where a colon is due"),
    ("{a: 1}", "1:2: 'a' where a key in double quotes is due"),
    ("{'a': 1}", '1:2: "\'" where a key in double quotes is due'),
    ("[}", "1:2: '}' where a value of JSON is due"),
]


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_what_is_refused_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_json(text, "x.json")
    assert str(caught.value) == f"x.json:{message}"


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("9007199254740991", 9007199254740991),
        ("-0.5e-3", -0.0005),
        ('"\\ud83d\\ude00 \\\\ud800 \\u00e9"', "😀 \\ud800 é"),
        (' {"a": [ ] , "b": { } } \n', {"a": [], "b": {}}),
        ('{"a~b/c": "\\"]}"}', {"a~b/c": '"]}'}),
        ("[" * DEEPEST + "]" * DEEPEST, None),
    ],
)
def test_what_is_json_is_read(text: str, data: object) -> None:
    assert parse_json(text, "x.json") == (json.loads(text) if data is None else data)


@pytest.mark.parametrize(
    "text", ["[" * 65 + "]" * 65, '{"a":' * 65 + "1" + "}" * 65, "[" * 100_000, '["\\"]", ' + "[" * 70]
)
def test_deep_nesting_is_refused_before_it_is_read(text: str) -> None:
    with pytest.raises(LimitError, match=r"^x\.json: JSON nested deeper than 64"):
        parse_json(text, "x.json")


@pytest.mark.parametrize(
    ("text", "depth"),
    [('"[[[["', 0), ('["\\"[[["]', 1), ('["\\\\", [1], "[\\\\\\"["]', 2), ('{"[": {"]": [{}]}}', 4), ("]]]", 0)],
)
def test_brackets_in_strings_are_no_nesting(text: str, depth: int) -> None:
    assert max(deepest(text), 0) == depth


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "{}".encode("utf-16"),
            "x.json: UTF-16 or UTF-32, where JSON is UTF-8 (RFC 8259, section 8.1); save it as that",
        ),
        (
            "{}".encode("utf-16-be"),
            "x.json: UTF-16 or UTF-32, where JSON is UTF-8 (RFC 8259, section 8.1); save it as that",
        ),
        (
            "{}".encode("utf-32-le"),
            "x.json: UTF-16 or UTF-32, where JSON is UTF-8 (RFC 8259, section 8.1); save it as that",
        ),
        (b'{"a":\n"\xe9"}', "x.json:2:2: byte 0xE9 is not UTF-8, as JSON is (RFC 8259, section 8.1); save it as that"),
        (
            b'\xef\xbb\xbf{"\xff": 1}',
            "x.json:1:3: byte 0xFF is not UTF-8, as JSON is (RFC 8259, section 8.1); save it as that",
        ),
        (b'"\xed\xa0\x80"', "x.json:1:2: byte 0xED is not UTF-8, as JSON is (RFC 8259, section 8.1); save it as that"),
    ],
)
def test_other_encodings_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode_json(data, "x.json")
    assert str(caught.value) == message


def test_a_byte_order_mark_is_left_out() -> None:
    assert decode_json(b"\xef\xbb\xbf{}", "x.json") == "{}"


def test_size_is_limited() -> None:
    data = b" " * (LARGEST_FILE + 1)
    assert len(decode_json(data[1:], "x.json")) == LARGEST_FILE
    with pytest.raises(LimitError, match=r"^x\.json: 33554433 bytes of JSON; the limit is 33554432"):
        decode_json(data, "x.json")


SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(
    SCALARS | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=3), inner)
    ),
    max_leaves=20,
)


def value_at(data: Any, pointer: str) -> Any:
    """What a JSON Pointer means (RFC 6901, section 4)."""
    for step in pointer.split("/")[1:]:
        data = data[int(step)] if isinstance(data, list) else data[step.replace("~1", "/").replace("~0", "~")]
    return data


@given(VALUES, st.sampled_from((None, 1, "\t")), st.booleans())
def test_places_hold_the_values(data: object, indent: int | str | None, escaped: bool) -> None:  # noqa: FBT001 -- drawn
    text = json.dumps(data, indent=indent, ensure_ascii=escaped)
    assert parse_json(text, "x.json") == data
    places = Places(text)
    for pointer, ((start, end, recogniser),) in places.items():
        assert json.loads(text[start:end]) == value_at(data, pointer)
        assert recogniser == "json"
    assert places[""] == ((0, len(text), "json"),)
    assert len(places) == len(list(places))


PIECES = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    '"b":',
    "1",
    "-",
    "1.5",
    "e9",
    "true",
    "nul",
    "\\",
    "\\u",
    "d800",
    " ",
    "\n",
    "NaN",
)


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join) | st.text(max_size=20))
@example('{"a":"\\"')
def test_the_scanner_refuses_what_the_decoder_refuses(text: str) -> None:
    """A fault that the scanner does not find would be told in the decoder's words, without a file name's line."""
    error = error_of(text)
    if error is None:
        assert list(Places(text))
    else:
        assert error.__cause__ is None  # else it says what the decoder said


def error_of(text: str) -> ReadError | None:
    """Why a text is refused."""
    try:
        parse_json(text, "x.json")
    except ReadError as error:
        return error
    return None
