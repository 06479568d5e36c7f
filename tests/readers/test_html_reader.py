"""The HTML reader: what a person who opens the page can read, each character with its place."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.errors import PrconvertError
from converter.model.codec import from_dict, to_dict
from converter.model.reading import Reading
from converter.model.source import Source
from converter.readers.html import read_html, sniff_html

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."


def read(page: str) -> Reading:
    (reading,) = read_html(Source(page.encode(), "page.html"))
    return reading


def page(body: str, head: str = "") -> str:
    return f'<!doctype html><html lang="en-US"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def test_headings_lists_and_tables_keep_their_kinds() -> None:
    release = read(
        page(
            f"<h1>Acme Opens a Plant</h1><p>{STORY}</p><h2>What It Makes</h2><p>{STORY}</p>"
            "<ul><li>hinges<ul><li>small ones</li></ul></li><li>gates</li></ul><ol start=3><li>third</li></ol>"
            "<table><tr><th>Product</th><th>2026</th></tr><tr><td>Hinges</td><td>48,000</td></tr></table>"
        )
    ).release
    assert release.headline == "Acme Opens a Plant"
    assert [(p.kind, p.label, p.level) for p in release.paragraphs] == [
        ("text", None, None),
        ("heading", None, 1),
        ("text", None, None),
        ("list_item", "•", 1),
        ("list_item", "•", 2),
        ("list_item", "•", 1),
        ("list_item", "3.", 1),
        ("table", None, None),
    ]
    assert release.paragraphs[-1].rows == (("Product", "2026"), ("Hinges", "48,000"))
    assert (release.paragraphs[-1].header_rows, release.paragraphs[-1].header_columns) == (1, 1)


def test_covered_cells_are_empty() -> None:
    release = read(
        page(
            f"<h1>Acme Opens a Plant</h1><p>{STORY}</p>"
            "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>1</td><td>2</td></tr></table>"
        )
    ).release
    assert release.paragraphs[-1].rows == (("a", "b", ""), ("", "1", "2"))


def test_styles_and_links_stand_on_their_words() -> None:
    release = read(
        page(
            f'<h1>Acme Opens a Plant</h1><p>{STORY} See <a href="https://acme.example.com/x">the <b>page</b></a>&nbsp;&amp; more.</p>'
        )
    ).release
    (paragraph,) = release.paragraphs
    assert {(paragraph.text[m.start : m.end], m.style) for m in paragraph.marks} == {
        ("page", "strong"),
        ("the page", "link"),
    }
    assert [(link.text, link.url) for link in release.links] == [("the page", "https://acme.example.com/x")]
    assert paragraph.text.endswith("the page\u00a0& more.")


def test_every_character_knows_its_place_in_the_page() -> None:
    source = page(f"<h1>Acme &amp; Sons Open\n a Plant</h1><p>{STORY} <i>Caf&eacute;</i>&#8212;done</p>")
    reading = read(source)
    assert reading.release.headline == "Acme & Sons Open a Plant"
    ((start, end, _), *_) = reading.origins["/paragraphs/0/text"]
    assert source[start:].startswith("Acme Corp.")
    assert source[end - 4 : end] in STORY or source[start:end].startswith("Acme")


def test_what_the_page_hides_is_left_out_and_its_menus_are_artifacts() -> None:
    release = read(
        page(
            "<nav><a href='/'>Home</a><a href='/x'>Products</a></nav><script>var x = '<p>no</p>';</script><style>p{}</style>"
            f"<div style='display: none'>secret</div><p hidden>secret</p><h1>Acme Opens a Plant</h1><p>{STORY}</p><footer>© Acme</footer>"
        )
    ).release
    everything = str(to_dict(release))
    assert "secret" not in everything
    assert "var x" not in everything
    assert {artifact.text for artifact in release.artifacts} == {"HomeProducts", "© Acme"}
    assert [p.text for p in release.paragraphs] == [STORY]


def test_declared_facts_fill_what_the_text_does_not_say() -> None:
    release = read(
        page(
            f"<h1>Acme Opens a Plant</h1><p>{STORY}</p>",
            '<link rel="canonical" href="https://acme.example.com/news/1"><meta property="article:published_time" content="2026-03-03T09:00:00+01:00"><meta name="keywords" content="hinges, gates">',
        )
    ).release
    assert release.language == "en-US"
    assert release.publication is not None
    assert (release.publication.url, release.publication.published) == (
        "https://acme.example.com/news/1",
        "2026-03-03T09:00:00+01:00",
    )
    assert [subject.text for subject in release.subjects] == ["hinges", "gates"]


@pytest.mark.parametrize(
    "broken",
    [
        "<p>one<p>two<p>three",
        "<b>one<i>two</b>three</i>",
        '<p class="a>one</p><p>two</p>',
        "<p>1 < 2 and 3 > 2</p>",
        "<div" * 1000 + ">text",
        "<div>" * 5000 + "text" + "</div>" * 5000,
        "<!-- never closed <p>text</p>",
        "<script>never closed <p>x</p>",
        "text &bogus; &#0; &#xD800; &amp",
        "<td>text</td></table></table>",
    ],
)
def test_tag_soup_never_breaks(broken: str) -> None:
    try:
        release = read(f"<p>{STORY}</p>{broken}").release
    except PrconvertError:
        return
    assert STORY in str(to_dict(release))


def test_text_below_any_depth_is_kept() -> None:
    release = read("<div>" * 3000 + f"<p>{STORY}</p>" + "</div>" * 3000).release
    assert [p.text for p in release.paragraphs] == [STORY]


@given(st.text(min_size=1).map(lambda text: f"<p>{STORY}</p><p>{escape(text)}</p>"))
def test_text_between_tags_is_never_lost(source: str) -> None:
    reading = read(source.encode("utf-8", "replace").decode())
    assert from_dict(to_dict(reading.release)) == reading.release


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<ul>",
                "<li>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<a href='http://a.b'>",
                "</a>",
                "<br>",
                "<h2>",
                "</h2>",
                "<q",
                "'",
                '"',
                ">",
                "&amp;",
                "words of text",
                "<!--",
                "-->",
                "<img src=x alt='a b'>",
            ]
        ),
        max_size=40,
    )
)
def test_any_tags_give_a_release_or_a_clear_error(parts: list[str]) -> None:
    try:
        reading = read("".join(parts))
    except PrconvertError:
        return
    assert from_dict(to_dict(reading.release)) == reading.release


def test_pages_are_told_from_other_files() -> None:
    assert sniff_html(b"<!DOCTYPE html><html>")
    assert sniff_html(b"\n <div class='x'>")
    assert not sniff_html(b"Acme < Corp.")
    assert not sniff_html(b"<?xml version='1.0'?><newsItem>")
