"""The schema check: what it says, in which order, and that its two engines are one."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations import mutated_releases
from specimen import specimen
from strategies import releases

from converter.model.codec import to_dict
from converter.reference import schema_check
from converter.reference.schema_check import Engine, check_document, fast_engine, plain_engine

LINE = "one trimmed line with single spaces and without control characters"
LARGE = "a number over 9007199254740991, the largest that all readers of JSON agree on"


def fast() -> Engine:
    engine = fast_engine()
    assert engine is not None, "the development environment has jsonschema-rs"
    return engine


def told(change: Callable[[Any], object]) -> list[str]:
    """What the check says of the specimen after a change."""
    data = to_dict(specimen())
    change(data)
    return [str(fault) for fault in check_document(data)]


def put(value: object, *steps: str | int) -> Callable[[Any], object]:
    """The change that puts a value at a place."""

    def change(data: Any) -> None:
        for step in steps[:-1]:
            data = data[step]
        data[steps[-1]] = value

    return change


def test_a_release_has_no_faults() -> None:
    assert check_document(to_dict(specimen())) == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (put(5, "headline"), "/headline: 5 where a string or null is due"),
        (put("", "headline"), "/headline: an empty text; what is absent is null"),
        (put(" a", "headline"), f"/headline: ' a' is not {LINE}"),
        (put([], "provenance"), "/provenance: an array of 0 where an object is due"),
        (put("2.0", "schema"), "/schema: '2.0' is not urn:prconvert:press-release:1.0"),
        (
            put("now", "notices", 0, "kind"),
            "/notices/0/kind: 'now' is not one of immediate, embargo, correction, withdrawal, date, kicker, other",
        ),
        (put("2026-05-01", "notices", 0, "until"), "/notices/0/until: '2026-05-01' where null is due"),
        (put("boss", "contacts", 0, "role"), "/contacts/0/role: 'boss' is not one of media, investors, other, null"),
        (put(2, "paragraphs", 0, "level"), "/paragraphs/0/level: 2 where null is due"),
        (put(0, "paragraphs", 3, "level"), "/paragraphs/3/level: 0 where 1 or more is due"),
        (put([], "publication", "version"), "/publication/version: an array of 0 where an integer or null is due"),
        (put(2**53, "publication", "version"), f"/publication/version: {LARGE}"),
        (put("p1\n", "byline", "after"), "/byline/after: 'p1\\n' is not the id of a paragraph such as p1"),
        (put("a\nb", "paragraphs", 0, "text"), f"/paragraphs/0/text: 'a\\nb' is not {LINE}"),
        (put([], "quotes", 0, "spans"), "/quotes/0/spans: an empty array where at least one member is due"),
        (
            put("after", "quotes", 0, "attribution"),
            "/quotes/0/attribution: 'after' where none is due, for there is no speaker",
        ),
        (put(None, "links", 0, "start"), "/links/0/start: null where an integer is due"),
        (put(1, "a/b~c"), "/a~1b~0c: unknown key 'a/b~c'"),
        (lambda data: data.pop("notices"), "the document: key 'notices' is missing; what is absent is null or []"),
        (put({}, "end_mark"), "/end_mark: keys 'text', 'after' are missing; what is absent is null or []"),
    ],
)
def test_a_fault_says_where_what_and_what_would_be_right(change: Callable[[Any], object], fault: str) -> None:
    assert told(change)[0] == fault


def test_faults_carry_pointer_keyword_and_value() -> None:
    (fault,) = check_document({**to_dict(specimen()), "headline": 5})
    assert (fault.pointer, fault.rule, fault.value) == ("/headline", "type", 5)


def test_array_members_come_in_the_order_of_their_numbers() -> None:
    faults = check_document({**to_dict(specimen()), "subheadlines": [1] * 11})
    assert [fault.pointer for fault in faults] == [f"/subheadlines/{number}" for number in range(11)]


def test_a_value_of_a_wrong_kind_does_not_drag_others_along() -> None:
    assert told(put("nothing", "paragraphs", 9, "kind")) == [
        "/paragraphs/9/kind: 'nothing' is not one of text, heading, list_item, blockquote, table, caption, footnote, preformatted"
    ]


@given(mutated_releases())
def test_both_engines_find_the_same_places_and_keywords(data: dict[str, Any]) -> None:
    places = [{(path, steps[-1]) for path, steps in engine(data)} for engine in (fast(), plain_engine())]
    assert places[0] == places[1]


@given(mutated_releases())
@settings(max_examples=30)
def test_both_engines_give_the_same_faults(data: dict[str, Any]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        quick = check_document(data)
        patch.setattr(schema_check, "fast_engine", lambda: None)
        assert check_document(data) == quick


@given(releases())
@settings(max_examples=30)
def test_both_engines_take_every_release(data: Any) -> None:
    assert list(fast()(to_dict(data))) == list(plain_engine()(to_dict(data))) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=9,
)


@given(JSON)
def test_anything_that_is_no_release_has_faults(data: object) -> None:
    assert check_document(data)


def test_what_json_cannot_say_is_told_like_the_rest() -> None:
    assert told(put("\ud800", "headline")) == []  # a lone surrogate: for the types to refuse
    assert told(put({1: 2}, "headline")) == ["/headline: an object of 1 where a string or null is due"]


def test_nothing_is_fetched() -> None:
    with pytest.raises(ValueError, match=r"http://example\.com/x\.json, which is not part of it"):
        schema_check.refuse("http://example.com/x.json")
