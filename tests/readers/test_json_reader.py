"""The reader of canonical JSON: there and back, faults with their places, versions, sniffing."""

import json
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutations import mutated_releases
from specimen import specimen
from strategies import releases, texts

from converter.errors import LimitError, ModelError, ReadError
from converter.model.codec import to_dict, to_json
from converter.model.reading import Reading
from converter.model.release import ParagraphKind, PressRelease
from converter.model.source import Source
from converter.readers.json import JSON


def read(data: bytes | str) -> Reading:
    (reading,) = JSON.read(Source(data if isinstance(data, bytes) else data.encode(), "x.json"))
    return reading


def told(data: object) -> str:
    """What the reader says of data that it refuses."""
    with pytest.raises(ReadError) as caught:
        read(json.dumps(data, indent=2))
    return str(caught.value)


@given(releases())
def test_a_release_is_read_back_with_its_own_provenance(release: PressRelease) -> None:
    reading = read(to_json(release))
    assert reading.release == release
    assert reading.findings == ()


def test_a_byte_order_mark_and_any_layout_change_nothing() -> None:
    text = json.dumps(to_dict(specimen()), sort_keys=True)
    assert read(b"\xef\xbb\xbf" + text.encode()).release == specimen()


def test_values_have_places_in_the_text() -> None:
    reading = read(to_json(specimen()))
    line, column = reading.place("/paragraphs/3/text") or (0, 0)
    assert reading.text.splitlines()[line - 1][column - 1 :] == '"First item",'


def test_faults_are_told_with_place_rule_and_value_in_the_order_of_the_text() -> None:
    data = to_dict(specimen())
    data["headline"] = " Acme"
    data["paragraphs"][0]["kind"] = "poem"
    data["links"][1]["url"] = "www.acme.example"
    data["extra"] = "more"
    assert told(data).splitlines() == [
        f"x.json:{where(data, ' Acme')}: /headline: ' Acme' is not one trimmed line with single spaces and without control characters",
        f"x.json:{where(data, 'poem')}: /paragraphs/0/kind: 'poem' is not one of {', '.join(get_args(ParagraphKind))}",
        f"x.json:{where(data, 'www.acme.example')}: /links/1/url: 'www.acme.example' is not an absolute address such as https://example.com/",
        f"x.json:{where(data, 'more')}: /extra: unknown key 'extra'",
    ]


def test_faults_are_values_as_well() -> None:
    with pytest.raises(ModelError) as caught:
        read(json.dumps({**to_dict(specimen()), "headline": 5, "extra": 1}))
    assert [(fault.pointer, fault.rule, fault.value) for fault in caught.value.faults] == [
        ("/headline", "type", 5),
        ("/extra", "additionalProperties", "extra"),
    ]


def where(data: object, value: object) -> str:
    """Line and column at which a value stands first on a line behind its key."""
    for number, line in enumerate(json.dumps(data, indent=2).splitlines(), 1):
        if (found := line.partition('": ')) and found[2].removesuffix(",") == json.dumps(value):
            return f"{number}:{len(found[0]) + 4}"
    raise AssertionError(value)


def test_what_only_the_types_can_say_has_places_too() -> None:
    data = to_dict(specimen())
    data["byline"]["after"] = "p99"
    data["quotes"][0]["text"] = "red"
    assert told(data).splitlines() == [
        f"x.json:{where(data, 'p99')}: /byline/after: 'p99' points at nothing",
        f"x.json:{where(data, 'red')}: /quotes/0/text: 'red' is not what the span holds: '“green”'",
    ]


def test_twenty_faults_are_told_and_the_rest_counted() -> None:
    data = {**to_dict(specimen()), "subheadlines": [" "] * 25}
    assert len(told(data).splitlines()) == 21
    assert told(data).endswith("\nand 5 more")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "x.json:1:1: the document: an array of 0 where a release is due, which is an object"),
        (
            {"a": 1},
            "x.json:1:1: the document: no release: key 'schema' is missing, which says 'urn:prconvert:press-release:1.0'",
        ),
        ({"schema": 1}, "x.json:2:13: /schema: no release: 1 where 'urn:prconvert:press-release:1.0' is due"),
        (
            {"schema": "urn:prconvert:press-release:2.0"},
            "x.json:2:13: /schema: version 2.0 of the model, where 1.0 is known here; take a newer prconvert, or write it as 1.0",
        ),
        (
            {"schema": "urn:prconvert:press-release:1.1", "new": True},
            "x.json:2:13: /schema: version 1.1 of the model, where 1.0 is known here; take a newer prconvert, or write it as 1.0",
        ),
    ],
)
def test_what_is_no_release_or_of_another_version_has_that_fault_alone(data: object, message: str) -> None:
    assert told(data) == message


def test_limits_and_syntax_are_errors_of_reading() -> None:
    with pytest.raises(LimitError):
        read("[" * 1000)
    with pytest.raises(ReadError, match=r"^x\.json:1:2: 'a' where a key in double quotes is due$"):
        read("{a: 1}")


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (to_json(specimen())[:4096], True),
        ("\ufeff" + to_json(specimen())[:4096], True),
        (' \r\n{ "language" : null ,\n"schema" : "urn:prconvert:press-release:9.9', True),
        ('{"uri": "urn:x", "type": "text", "headline": "Acme"}', False),
        ('{"schema": "https://example.com/schema.json"}', False),
        ('["schema", "urn:prconvert:press-release:1.0"]', False),
        ('The key "schema": "urn:prconvert:press-release:1.0" says it.', False),
        ("", False),
    ],
)
def test_canonical_json_is_known_by_its_schema(head: str, *, known: bool) -> None:
    assert JSON.sniff(head.encode()) is known


@given(st.binary() | texts().map(str.encode) | texts().map(lambda text: json.dumps(text).encode()))
def test_any_bytes_are_refused_with_our_error(data: bytes) -> None:
    with pytest.raises(ReadError):
        read(data)


@given(mutated_releases(5))
def test_a_broken_release_is_taken_or_refused_with_our_error(data: dict[str, Any]) -> None:
    try:
        reading = read(json.dumps(data))
    except ReadError as error:
        assert str(error).startswith("x.json:")  # noqa: PT017 -- taken or refused, both are right
    else:
        assert replace(reading.release) == reading.release


@given(releases().map(to_json), st.data())
def test_a_cut_or_altered_text_is_taken_or_refused_with_our_error(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    broken = (
        text[:at]
        + data.draw(st.sampled_from(("", '"', "\\", "{", "]", ",", "\x00", "\\ud800", "1", "é")))
        + text[at + 1 :]
    )
    for document in (broken, text[:at]):
        try:
            read(document)
        except ReadError as error:
            assert str(error).startswith("x.json:")  # noqa: PT017 -- taken or refused, both are right
