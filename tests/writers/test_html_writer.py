"""Pages: valid, accessible, harmless, and the release comes back from them whole."""

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from browser import PHONE, opened
from hypothesis import given, settings
from node_packages import node_file
from playwright.sync_api import Browser
from specimen import bare, specimen
from strategies import releases

from converter.model.release import PressRelease
from converter.pipeline import read, write
from converter.writers.html import HtmlOptions

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))


def titled(headline: str) -> PressRelease:
    return replace(bare(), headline=headline)


def page_of(release: PressRelease, options: HtmlOptions | None = None) -> str:
    return write(release, "html", options).data.decode()


def test_article_holds_each_part_in_its_element() -> None:
    page = page_of(specimen())

    assert re.search("<h1>Acme opens <q id=[^>]*>“green”</q> plant</h1>", page)
    assert '<p id="p1"><span class="dateline">' in page
    assert re.search(r'<q id="q\d" class="direct between" data-speaker="Jane Roe">“We build turbines,”</q>', page)
    assert re.search(r'<span class="speaker q\d[^"]*">', page)
    assert '<th scope="col">Q1</th>' not in page  # figures stand to the right
    assert '<th scope="col" class="figures">Q1</th>' in page
    assert '<address class="h-card">' in page


def test_page_declares_what_the_release_says_and_no_more() -> None:
    release = specimen()
    article = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', page_of(release))[0])

    assert article["@type"] == "NewsArticle"
    assert article["headline"] == release.headline
    assert article["inLanguage"] == release.language
    assert {person["name"] for person in article["mentions"]} == {"Jane Roe"}
    assert article["datePublished"] == "2026-05-01T08:00:00-04:00"

    bare_article = json.loads(
        re.findall(r'<script type="application/ld\+json">(.*?)</script>', page_of(titled("Acme")))[0]
    )
    assert bare_article == {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Acme"}


@given(releases())
@settings(max_examples=60)
def test_release_comes_back_whole(release: PressRelease) -> None:
    assert read(page_of(release).encode(), name="x.html").release == release


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_sample_comes_back_whole_with_the_place_of_each_text(sample: Path) -> None:
    release = read(sample).release
    reading = read(page_of(release).encode(), name="x.html")

    assert reading.release == release
    assert reading.findings == ()
    for number, paragraph in enumerate(release.paragraphs):
        pieces = reading.origins[f"/paragraphs/{number}/text"]
        shown = "".join(re.sub(r"<[^>]*>", "", reading.text[piece.start : piece.end]) for piece in pieces)
        assert "".join(shown.replace("&amp;", "&").split()) == "".join(paragraph.text.split())


def test_edited_page_is_read_anew_and_says_what_was_changed() -> None:
    page = page_of(read(SAMPLES[0]).release)
    edited = re.sub(r'(<p id="p\d+">)\w+', r"\1Altogether", page, count=1)
    assert edited != page

    reading = read(edited.encode(), name="x.html")

    assert [finding.code for finding in reading.findings if finding.code == "PRC910"] == ["PRC910"]
    assert "Altogether" in next(f.message for f in reading.findings if f.code == "PRC910")
    assert any("Altogether" in paragraph.text for paragraph in reading.release.paragraphs)


def test_enclosed_release_that_the_article_does_not_show_is_not_believed() -> None:
    """Somebody who replaces the data, and makes its figure anew, does not replace what people read."""
    honest, forged = titled("Acme opens a plant"), titled("Acme closes a plant")
    shown = re.search(r'data-shown="([0-9a-f]{64})">(.*?)</script>', page_of(honest))
    data = re.search(r'data-shown="[0-9a-f]{64}">(.*?)</script>', page_of(forged))
    assert shown
    assert data

    page = page_of(honest).replace(shown[2], data[1])

    assert read(page.encode(), name="x.html").release.headline == "Acme opens a plant"


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> & <!-- \u202e"


def test_hostile_text_is_text() -> None:
    release = replace(titled(HOSTILE), subheadlines=(HOSTILE,))
    page = page_of(release)

    assert len(re.findall("<script", page)) == 2  # the two data blocks
    assert "<img" not in page
    assert read(page.encode(), name="x.html").release == release


def test_dangerous_addresses_are_told_and_not_linked() -> None:
    release = read(
        b"Acme Opens\n\nDAYTON, Ohio, March 3, 2026 -- See https://acme.example for more.\n", name="x.txt"
    ).release
    (link,) = release.links
    output = write(replace(release, links=(replace(link, url="javascript:alert(1)"),)), "html")

    assert b"javascript" not in output.data.split(b"<article")[1]
    assert any("javascript" in finding.message for finding in output.findings)


def test_fragment_is_the_article_alone_and_says_what_it_leaves_out() -> None:
    output = write(specimen(), "html", HtmlOptions(fragment=True))

    assert output.data.startswith(b"<article")
    assert output.data.rstrip().endswith(b"</article>")
    assert any("enclose" in finding.message for finding in output.findings)


def test_policy_allows_the_sheet_and_nothing_else() -> None:
    page = page_of(specimen())

    assert "default-src 'none'" in page
    assert "unsafe-inline" not in page
    assert " style=" not in page
    assert " on" not in re.findall(r"<article.*?>", page)[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible_and_quiet(browser: "Browser", scheme: str) -> None:
    for sample in SAMPLES:
        with opened(browser, page_of(read(sample).release), scheme=scheme) as page:
            assert page.violations() == [], sample
            assert page.requests == [media.url for media in read(sample).release.media if media.kind == "image"]
            assert len(page.console) == len(page.requests)  # pictures that nobody answers for
            assert page.overflow() <= 0


def test_page_fits_a_phone(browser: "Browser") -> None:
    with opened(browser, page_of(read(SAMPLES[0]).release), size=PHONE) as page:
        assert page.overflow() <= 0


@pytest.mark.slow
def test_pages_are_valid_under_the_nu_checker(program: Callable[[str], str], tmp_path: Path) -> None:
    checker = node_file("vnu-jar/build/dist/vnu.jar")
    for sample in SAMPLES:
        (tmp_path / f"{sample.parent.name}.html").write_text(page_of(read(sample).release))
    (tmp_path / "specimen.html").write_text(page_of(specimen()))

    run = subprocess.run(
        [program("java"), "-jar", checker, "--errors-only", "--also-check-css", "--format", "text", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
