"""Fallbacks: each in its order, each with a finding, nothing for a value that is stated."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimen import bare, specimen

from converter.model.release import Dateline, Organization, Paragraph, Publication, SourceLine
from converter.rendering.filling import (
    EPOCH,
    Filled,
    fill_identifier,
    fill_provider,
    fill_time,
    fill_title,
    with_zone,
)


def code(filled: Filled) -> str | None:
    return filled.finding.code if filled.finding else None


def test_what_is_stated_needs_no_finding() -> None:
    release = specimen()
    assert fill_title(release) == (release.headline, None)
    assert fill_time(release, None) == ("2026-05-02T08:00:00-04:00", None)
    assert fill_identifier(release, None) == ("302650001", None)
    assert fill_provider(release, None) == ("CNW Group", None)


def test_options_go_first() -> None:
    release = specimen()
    assert fill_time(release, "2026-01-01") == ("2026-01-01T00:00:00Z", None)
    assert fill_identifier(release, "7") == ("7", None)
    assert fill_provider(release, "Acme Wire") == ("Acme Wire", None)


def test_titles_in_their_order() -> None:
    release = bare()
    sub = replace(release, subheadlines=("Jobs",))
    silent = replace(release, paragraphs=())
    assert [fill_title(given).value for given in (sub, release, silent)] == ["Jobs", "Acme grows.", "acme.txt"]
    assert {code(fill_title(given)) for given in (sub, release, silent)} == {"PRC921"}


def test_a_long_sentence_is_cut_at_a_word() -> None:
    text = "word " * 100 + "end."
    title = fill_title(replace(bare(), paragraphs=(Paragraph("p1", "text", "body", text),))).value
    assert title.endswith("word…")
    assert len(title) <= 201


@pytest.mark.parametrize(
    ("publication", "date", "time"),
    [
        (Publication(published="2026-01-03T09:00"), "2026-01-04", "2026-01-03T09:00:00Z"),
        (Publication(published="2026-01-03"), None, "2026-01-03T00:00:00Z"),
        (None, "2026-01-04", "2026-01-04T00:00:00Z"),
        (None, None, EPOCH),
    ],
)
def test_times_in_their_order(publication: Publication | None, date: str | None, time: str) -> None:
    release = replace(bare(), publication=publication, dateline=Dateline("x", date=date))
    assert fill_time(release, None).value == time
    assert code(fill_time(release, None)) == "PRC922"


def test_providers_in_their_order() -> None:
    wire = replace(bare(), dateline=Dateline("x", wire="PRNewswire"), source=SourceLine("SOURCE Acme", "Acme"))
    issuer = replace(bare(), organizations=(Organization("Other", "other"), Organization("Acme", "issuer")))
    assert [fill_provider(given, None).value for given in (wire, issuer, bare())] == ["PRNewswire", "Acme", "Unknown"]
    assert {code(fill_provider(given, None)) for given in (wire, issuer, bare())} == {"PRC924"}


def test_an_identifier_made_of_the_text_outlives_what_is_recognised_in_it() -> None:
    filled = fill_identifier(bare(), None)
    assert code(filled) == "PRC923"
    other = replace(bare(), language="en", organizations=(Organization("Acme", "issuer"),))
    assert fill_identifier(other, None).value == filled.value


@given(st.datetimes(timezones=st.none() | st.timezones()))
def test_any_moment_becomes_a_time_of_xml_schema(moment: object) -> None:
    text = str(moment).replace(" ", "T")
    if text.count(":") > 3:  # offsets with seconds, from before there were zones
        return
    full = with_zone(text)
    assert full.startswith(text[:10]) or text[-6] in "+-"
    assert full.endswith("Z") or abs(int(full[-6:-3])) <= 14


def test_offsets_that_xml_schema_does_not_know_are_counted_in() -> None:
    assert with_zone("2026-01-03T09:00:00+20:00") == "2026-01-02T13:00:00Z"
    assert with_zone("0001-01-01T00:00+23:00") == "0001-01-01T00:00:00Z"
