"""What a release must hold to: one bad example for each rule, refused where it stands."""

from dataclasses import replace
from typing import Any

import pytest
from specimen import specimen

from converter.errors import Fault, ModelError
from converter.model.codec import from_dict, to_dict
from converter.model.release import Link, Paragraph, PressRelease

Steps = tuple[str | int, ...]


def faults_after(*changes: tuple[Steps, object]) -> tuple[Fault, ...]:
    """The faults of the specimen with other values at some places."""
    data: Any = to_dict(specimen())
    for steps, value in changes:
        container = data
        for step in steps[:-1]:
            container = container[step]
        container[steps[-1]] = value
    with pytest.raises(ModelError) as caught:
        from_dict(data)
    return caught.value.faults


P = "paragraphs"
TABLE = 9
PLAIN = 21

VALUES: list[tuple[Steps, object, str]] = [
    (("headline",), "", "minLength"),
    (("headline",), " a", "white-space"),
    (("headline",), "a ", "white-space"),
    (("headline",), "a  b", "white-space"),
    (("headline",), "a\nb", "white-space"),
    (("headline",), "a\u2003b", "white-space"),
    (("headline",), "a\x00b", "xml-character"),
    (("headline",), "a\ud800b", "xml-character"),
    (("headline",), "a\uffffb", "xml-character"),
    (("headline",), 5, "type"),
    (("headline",), True, "type"),
    (("subheadlines", 0), None, "type"),
    (("language",), "english language", "pattern"),
    (("language",), "e", "pattern"),
    (("notices", 0, "kind"), "now", "enum"),
    (("notices", 2, "until"), "May 1", "pattern"),
    (("notices", 2, "until"), "2026-02-30", "format"),
    (("notices", 2, "until"), "2026-02-30T09:00", "format"),
    (("notices", 2, "until"), "2026-05-01T25:00", "pattern"),
    (("dateline", "date"), "2026-05-01T09:00", "pattern"),
    (("dateline", "date"), "0000-01-01", "format"),
    (("dateline", "places", 0, "country_code"), "ca", "pattern"),
    ((P, 0, "marks", 0, "start"), -1, "minimum"),
    ((P, 0, "marks", 0, "start"), 1.5, "type"),
    ((P, 0, "marks", 0, "end"), 2**53, "maximum"),
    ((P, 0, "text"), "a\tb", "white-space"),
    ((P, TABLE, "rows", 1, 1), "a\tb", "white-space"),
    ((P, PLAIN, "text"), "a\r\nb", "white-space"),
    ((P, PLAIN, "text"), "a\x0bb", "xml-character"),
    (("quotes", 4, "text"), "It began.\n\nAnd", "empty-line"),
    (("links", 0, "url"), "www.acme.example", "pattern"),
    (("links", 0, "url"), "https://acme.example/a b", "pattern"),
    (("provenance", "sha256"), "0" * 63, "pattern"),
]


@pytest.mark.parametrize(("steps", "value", "rule"), VALUES)
def test_a_wrong_value_is_refused_where_it_stands(steps: Steps, value: object, rule: str) -> None:
    (fault,) = faults_after((steps, value))
    assert (fault.pointer, fault.rule, fault.value) == ("".join(f"/{step}" for step in steps), rule, value)


RELATIONS: list[tuple[Steps, object, str, str]] = [
    ((P, 0, "id"), "p2", "/paragraphs/0/id", "dense-ids"),
    (("quotes", 1, "id"), "q9", "/quotes/1/id", "dense-ids"),
    (("links", 0, "id"), "l0", "/links/0/id", "dense-ids"),
    (("media", 0, "id"), "p1", "/media/0/id", "dense-ids"),
    (("notices", 0, "after"), "p99", "/notices/0/after", "reference"),
    (("byline", "after"), "q1", "/byline/after", "reference"),
    (("source", "after"), "p0", "/source/after", "reference"),
    (("end_mark", "after"), "p01", "/end_mark/after", "reference"),
    (("artifacts", 0, "after"), "headline", "/artifacts/0/after", "reference"),
    (("media", 0, "after"), "p99", "/media/0/after", "reference"),
    (("media", 0, "caption"), "p99", "/media/0/caption", "reference"),
    (("dateline", "paragraph"), "p99", "/dateline/paragraph", "reference"),
    (("contacts", 0, "paragraphs", 0), "p99", "/contacts/0/paragraphs/0", "reference"),
    (("organizations", 0, "boilerplate", 1), "p99", "/organizations/0/boilerplate/1", "reference"),
    ((P, 0, "marks", 3, "link"), "l9", "/paragraphs/0/marks/3/link", "reference"),
    ((P, 0, "marks", 3, "link"), None, "/paragraphs/0/marks/3/link", "link-mark"),
    ((P, 0, "marks", 0, "link"), "l1", "/paragraphs/0/marks/0/link", "link-mark"),
    ((P, 0, "marks", 0, "start"), 40, "/paragraphs/0/marks/0/start", "span"),
    ((P, 0, "marks", 0, "end"), 999, "/paragraphs/0/marks/0/start", "span"),
    (("notices", 0, "until"), "2026-05-01", "/notices/0/until", "until"),
    ((P, 0, "level"), 1, "/paragraphs/0/level", "level"),
    ((P, 2, "level"), None, "/paragraphs/2/level", "level"),
    ((P, 2, "level"), 0, "/paragraphs/2/level", "level"),
    ((P, 0, "rows"), [["a"]], "/paragraphs/0/rows", "rows"),
    ((P, 0, "header_rows"), 0, "/paragraphs/0/header_rows", "rows"),
    ((P, TABLE, "header_rows"), 4, "/paragraphs/9/header_rows", "headers"),
    ((P, TABLE, "header_columns"), None, "/paragraphs/9/header_columns", "headers"),
    ((P, TABLE, "text"), "Measure", "/paragraphs/9/text", "table-text"),
    (("quotes", 0, "spans", 0, "paragraph"), "subheadlines/1", "/quotes/0/spans/0/paragraph", "reference"),
    (("quotes", 0, "spans", 0, "paragraph"), "subheadlines/00", "/quotes/0/spans/0/paragraph", "reference"),
    (("quotes", 0, "spans", 0, "end"), 999, "/quotes/0/spans/0/start", "span"),
    (("quotes", 0, "text"), "red", "/quotes/0/text", "quote-text"),
    (("quotes", 0, "text"), "gree", "/quotes/0/text", "quote-text"),
    (("quotes", 0, "text"), "green\nplant", "/quotes/0/spans", "quote-spans"),
    (("quotes", 0, "attribution"), "after", "/quotes/0/attribution", "attribution"),
    (("quotes", 1, "continues"), "q2", "/quotes/1/continues", "reference"),
    (("quotes", 1, "speaker", "text"), "John", "/quotes/1/speaker/text", "exact-span"),
    (("quotes", 1, "cue", "start"), 0, "/quotes/1/cue/text", "exact-span"),
    (("quotes", 1, "cue", "paragraph"), "p99", "/quotes/1/cue/paragraph", "reference"),
    (("links", 0, "text"), "acme", "/links/0/text", "exact-span"),
    (("links", 0, "start"), None, "/links/0/start", "span"),
    (("links", 5, "start"), 0, "/links/5/start", "position"),
    (("securities", 0, "text"), "NYSE", "/securities/0/text", "exact-span"),
]


@pytest.mark.parametrize(("steps", "value", "pointer", "rule"), RELATIONS)
def test_what_does_not_fit_is_refused(steps: Steps, value: object, pointer: str, rule: str) -> None:
    assert (pointer, rule) in [(fault.pointer, fault.rule) for fault in faults_after((steps, value))]


def test_rows_are_of_one_width() -> None:
    faults = faults_after(((P, TABLE, "rows"), [["a", "b"], ["c"]]), ((P, TABLE, "text"), "a\tb\nc"))
    assert [(fault.pointer, fault.rule) for fault in faults] == [("/paragraphs/9/rows", "rectangle")]


def test_a_table_has_a_cell() -> None:
    assert ("/paragraphs/9/rows", "rectangle") in [
        (fault.pointer, fault.rule) for fault in faults_after(((P, TABLE, "rows"), []), ((P, TABLE, "text"), "x"))
    ]


def test_quotes_stand_in_the_order_of_their_places() -> None:
    release = specimen()
    first, second = release.quotes[0], release.quotes[1]
    with pytest.raises(ModelError) as caught:
        replace(release, quotes=(replace(second, id="q1"), replace(first, id="q2")))
    assert [(fault.pointer, fault.rule) for fault in caught.value.faults] == [("/quotes/1", "order")]


def test_links_without_a_place_stand_last() -> None:
    release = specimen()
    paragraphs = tuple(replace(paragraph, marks=()) for paragraph in release.paragraphs)
    loose, placed = Link("l1", "tel:5", "5", "phone"), replace(release.links[0], id="l2")
    with pytest.raises(ModelError) as caught:
        replace(release, paragraphs=paragraphs, links=(loose, placed))
    assert [(fault.pointer, fault.rule) for fault in caught.value.faults] == [("/links/1", "order")]


def test_all_faults_of_a_kind_are_told_at_once() -> None:
    faults = faults_after((("headline",), ""), (("language",), "?"), ((P, 3, "label"), " "))
    assert [fault.pointer for fault in faults] == ["/language", "/headline", "/paragraphs/3/label"]


def test_building_a_release_by_hand_is_checked_too() -> None:
    with pytest.raises(ModelError, match="/paragraphs/0/kind: 'poem' is not one of text, heading"):
        replace(specimen(), paragraphs=(Paragraph("p1", "poem", "body", "Roses are red"),))  # type: ignore[arg-type]  # the fault
    with pytest.raises(ModelError, match="/subheadlines: a list where a tuple is due"):
        replace(specimen(), subheadlines=["a list"])  # type: ignore[arg-type]  # the fault


RELEASE = specimen()


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("headline", RELEASE.headline),
        ("subheadlines/0", RELEASE.subheadlines[0]),
        ("p1", RELEASE.paragraphs[0].text),
        ("p23", RELEASE.paragraphs[22].text),
        *(
            (place, None)
            for place in (
                "p0",
                "p24",
                "p01",
                "p",
                "",
                "subheadlines/1",
                "subheadlines/00",
                "subheadlines/",
                "p١",
                "p-1",
            )
        ),
    ],
)
def test_the_text_of_a_place(place: str, text: str | None) -> None:
    release: PressRelease = RELEASE
    assert release.text_of(place) == text
