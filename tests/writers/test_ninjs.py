"""ninjs 3.1: valid, two bodies that say the same, nothing filled in but the identifier."""

import json
from typing import Any

from hypothesis import given
from specimen import bare, specimen
from standards import faults, ninjs_validator, xhtml_schema
from strategies import releases
from xml_documents import parse, texts

from converter.interfaces import Attachment
from converter.model.release import PressRelease
from converter.rendering.plain import plain_text
from converter.rendering.story import tell
from converter.writers.ninjs import NINJS, NinjsOptions


def news_of(release: PressRelease, options: NinjsOptions | None = None, *attachments: Attachment) -> dict[str, Any]:
    news: dict[str, Any] = json.loads(NINJS.write(release, options or NinjsOptions(), attachments).data)
    return news


@given(releases())
def test_any_release_is_valid(release: PressRelease) -> None:
    assert [error.message for error in ninjs_validator().iter_errors(news_of(release))] == []


@given(releases())
def test_both_bodies_hold_the_text(release: PressRelease) -> None:
    plain, rich = news_of(release)["bodies"]
    assert plain["value"] == plain_text(tell(release))
    assert faults(xhtml_schema(), rich["value"].encode()) == []


def test_facts_of_the_specimen() -> None:
    news = news_of(specimen(), NinjsOptions(provider_domain="cnw.example"))
    assert news["uri"] == "urn:newsml:cnw.example:20260501:302650001"
    assert (news["type"], news["version"], news["pubStatus"]) == ("text", "2", "usable")
    assert (news["firstCreated"], news["versionCreated"]) == ("2026-05-01T08:00:00-04:00", "2026-05-02T08:00:00-04:00")
    assert news["embargoedUntil"] == "2026-05-01T09:00:00-04:00"
    assert news["copyrightNotice"] == "© 2026 Acme Corp."
    assert news["located"] == "Toronto, ON; Paris, France"
    assert news["by"] == "By Ann Lee, Acme Correspondent"
    assert [(line["role"], line["value"]) for line in news["headlines"]] == [
        ("main", "Acme opens “green” plant"),
        ("sub", "Jobs for 200 people"),
        ("kicker", "ENERGY"),
    ]
    assert [person["name"] for person in news["people"]] == ["Jane Roe"]
    assert news["organisations"][0]["symbols"] == [{"exchange": "NYSE", "symbol": "ACM"}]
    assert [source["role"] for source in news["infoSources"]] == [
        "distributor",
        "origcont",
        "mediaOffice",
        "investors",
        "spokesperson",
    ]
    assert [(item["type"], item["uri"]) for item in news["associations"]] == [
        ("picture", "https://acme.example/a%20b.jpg"),
        ("video", "https://acme.example/film.webm"),
    ]


def test_renditions_are_listed() -> None:
    (rendition,) = news_of(specimen(), None, Attachment("acme.pdf", "application/pdf", b"1234"))["renditions"]
    assert rendition == {"name": "print", "title": "acme.pdf", "contentType": "application/pdf", "sizeInBytes": 4}


def test_renditions_have_an_address_where_their_folder_is_known() -> None:
    options = NinjsOptions(renditions_at="https://acme.example/2026/")
    (rendition,) = news_of(specimen(), options, Attachment("acme plant.pdf", "application/pdf", b"1234"))["renditions"]
    assert rendition["href"] == "https://acme.example/2026/acme%20plant.pdf"


def test_nothing_is_filled_in_but_the_identifier() -> None:
    keys = {"uri", "type", "standard", "profile", "pubStatus", "genres", "bodies"}
    assert set(news_of(bare())) == keys
    assert [finding.code for finding in NINJS.write(bare(), NinjsOptions(), ()).findings] == ["PRC923"]


def test_speakers_are_marked_in_the_body() -> None:
    _, rich = news_of(specimen())["bodies"]
    assert texts(parse(rich["value"].encode()), "//x:span[@class='speaker person q2 q3']") == [
        "Jane Roe, chief executive of Acme Corp."
    ]
