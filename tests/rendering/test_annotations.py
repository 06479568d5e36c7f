"""Stretches of a text as nesting elements: always well-formed, never a character lost."""

from hypothesis import given
from hypothesis import strategies as st
from xml_documents import parse, texts

from converter.rendering.annotations import DEPTH, Annotation, split, weave
from converter.rendering.markup import Markup, escape, start_tag

TEXT = "abcdefghij & <klm>"
ANNOTATIONS = st.lists(
    st.builds(
        lambda start, length, kind: Annotation(start, min(start + length, len(TEXT)), kind),
        st.integers(0, len(TEXT) - 1),
        st.integers(1, len(TEXT)),
        st.sampled_from(("strong", "emphasis", "quote")),
    ),
    max_size=8,
    unique_by=lambda item: (item.start, item.end),
)


def tagged(item: Annotation) -> tuple[Markup, Markup]:
    return start_tag("x", {"of": f"{item.start}-{item.end}"}), Markup("</x>")


def woven(text: str, annotations: list[Annotation]) -> str:
    return weave(text, annotations, tagged)


@given(ANNOTATIONS)
def test_all_is_marked_and_no_character_lost(annotations: list[Annotation]) -> None:
    root = parse(f"<p>{woven(TEXT, annotations)}</p>".encode())
    assert texts(root, ".") == [TEXT]
    for item in annotations:
        pieces = texts(root, f".//x[@of='{item.start}-{item.end}']")
        assert "".join(pieces) == TEXT[item.start : item.end]


def test_longer_stretches_hold_shorter_ones() -> None:
    assert woven("abcd", [Annotation(1, 2, "strong"), Annotation(0, 4, "quote")]) == (
        '<x of="0-4">a<x of="1-2">b</x>cd</x>'
    )


def test_of_equal_stretches_the_quote_is_outside() -> None:
    names = {"quote": "q", "strong": "b"}
    woven_text = weave(
        "ab",
        [Annotation(0, 2, "strong"), Annotation(0, 2, "quote")],
        lambda item: (Markup(f"<{names[item.kind]}>"), Markup(f"</{names[item.kind]}>")),
    )
    assert woven_text == "<q><b>ab</b></q>"


def test_stretches_that_cross_are_cut() -> None:
    assert woven("abc", [Annotation(0, 2, "quote"), Annotation(1, 3, "strong")]) == (
        '<x of="0-2">a<x of="1-3">b</x></x><x of="1-3">c</x>'
    )


def test_nesting_has_an_end() -> None:
    many = [Annotation(0, 100 - number, "quote") for number in range(50)]
    assert woven("x" * 100, many).partition("xx")[0].count("<x ") == DEPTH


def test_a_text_without_annotations_is_escaped() -> None:
    assert woven(TEXT, []) == escape(TEXT)


@given(ANNOTATIONS, st.lists(st.integers(0, 4), min_size=1, max_size=4))
def test_parts_share_the_annotations(annotations: list[Annotation], lengths: list[int]) -> None:
    starts = [sum(lengths[:number]) + number for number in range(len(lengths))]
    shares = split(annotations, starts, lengths)
    for start, length, share in zip(starts, lengths, shares, strict=True):
        covered = {offset + start for item in share for offset in range(item.start, item.end)}
        wanted = {offset for item in annotations for offset in range(item.start, item.end)}
        assert covered == wanted & set(range(start, start + length))
