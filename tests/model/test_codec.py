"""The codec: canonical bytes, there and back, and what it says of data that is no release."""

import json
import pickle
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutations import mutated_releases
from specimen import specimen
from strategies import releases

from converter.errors import Fault, ModelError
from converter.model.codec import from_dict, to_dict, to_json
from converter.model.release import PressRelease


def faults_in(data: object) -> list[tuple[str, str]]:
    """Pointer and rule of each fault."""
    with pytest.raises(ModelError) as caught:
        from_dict(data)
    return [(fault.pointer, fault.rule) for fault in caught.value.faults]


@given(releases())
def test_a_release_comes_back_the_same(release: PressRelease) -> None:
    assert from_dict(to_dict(release)) == release
    assert from_dict(json.loads(to_json(release))) == release


@given(releases())
def test_the_text_is_what_the_standard_library_prints(release: PressRelease) -> None:
    assert to_json(release) == json.dumps(to_dict(release), ensure_ascii=False, indent=2) + "\n"


@given(releases())
def test_equal_releases_have_equal_bytes(release: PressRelease) -> None:
    assert to_json(replace(release)).encode() == to_json(release).encode()


def test_keys_stand_in_the_order_of_the_types_and_all_are_there() -> None:
    def keys_in_order(value: Any, data: Any) -> None:
        if is_dataclass(value):
            names = [field.name for field in fields(value)]
            assert list(data) == sorted(names, key=lambda name: name != "schema")
            for name in names:
                keys_in_order(getattr(value, name), data[name])
        elif isinstance(value, tuple):
            for member, datum in zip(value, data, strict=True):
                keys_in_order(member, datum)
        else:
            assert value == data

    keys_in_order(specimen(), to_dict(specimen()))


def test_the_schema_is_named_first_and_a_newline_stands_last() -> None:
    text = to_json(specimen())
    assert text.startswith('{\n  "schema": "urn:prconvert:press-release:1.0",\n  "language": "en-CA",\n')
    assert text.endswith("}\n")


def test_letters_are_not_escaped() -> None:
    assert "شركة أكمي" in to_json(specimen())


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"extra": 1}, ("/extra", "additionalProperties")),
        ({"a/b~c": 1}, ("/a~1b~0c", "additionalProperties")),
        ({"schema": "urn:prconvert:press-release:2.0"}, ("/schema", "const")),
        ({"schema": None}, ("/schema", "const")),
        ({"language": 5}, ("/language", "type")),
        ({"subheadlines": "one"}, ("/subheadlines", "type")),
        ({"subheadlines": {"0": "one"}}, ("/subheadlines", "type")),
        ({"subheadlines": [["one"]]}, ("/subheadlines/0", "type")),
        ({"dateline": "BERLIN"}, ("/dateline", "type")),
        ({"provenance": None}, ("/provenance", "type")),
        ({"notices": [None]}, ("/notices/0", "type")),
        ({"notices": None}, ("/notices", "type")),
        ({"end_mark": {}}, ("/end_mark", "required")),
        ({"end_mark": {"text": "###", "after": None, "before": None}}, ("/end_mark/before", "additionalProperties")),
        ({"subjects": [{"text": "a", "uri": None}, {"text": "b"}]}, ("/subjects/1", "required")),
    ],
)
def test_data_of_another_shape_is_refused_where_it_differs(change: dict[str, Any], place: tuple[str, str]) -> None:
    assert faults_in({**to_dict(specimen()), **change}) == [place]


def test_a_missing_key_is_named() -> None:
    data = to_dict(specimen())
    del data["notices"]
    with pytest.raises(ModelError, match="key 'notices' is missing; what is absent is null or \\[\\]"):
        from_dict(data)


def test_a_version_of_a_publication_may_be_written_with_a_fraction_of_zero() -> None:
    data = to_dict(specimen())
    data["publication"]["version"] = 2.0
    assert from_dict(data) == specimen()
    assert to_json(from_dict(data)) == to_json(specimen())


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.integers(), inner, max_size=3),
    max_leaves=9,
)


@given(ANYTHING)
def test_anything_else_is_refused_with_our_error(data: object) -> None:
    assert faults_in(data)


@given(mutated_releases(), ANYTHING)
def test_a_release_with_anything_in_it_is_taken_or_refused_with_our_error(data: dict[str, Any], value: object) -> None:
    for broken in (data, {**data, "headline": value}, {**data, "paragraphs": value}):
        with suppress(ModelError):  # any other error fails the test
            release = from_dict(broken)
            assert from_dict(to_dict(release)) == release


def test_errors_survive_the_way_between_processes() -> None:
    error = ModelError([Fault("/headline", "type", 5, "5 where a string is due", 3, 4)], "x.json")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    assert (copy.faults, copy.name, str(copy)) == (error.faults, error.name, str(error))


def test_many_faults_are_counted_rather_than_told() -> None:
    error = ModelError([Fault(f"/{number}", "type", 5, "no") for number in range(22)], "x.json")
    assert str(error).splitlines()[0] == "x.json: /0: no"
    assert len(str(error).splitlines()) == 21
    assert str(error).endswith("and 2 more")
