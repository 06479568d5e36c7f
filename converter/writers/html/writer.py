"""The writer of pages: the article, and around it the document with what it declares and what it encloses."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...interfaces import Attachment, Output, Writer
from ...model.codec import to_dict
from ...model.findings import Finding
from ...model.release import SCHEMA, PressRelease
from ...rendering.annotations import Anchored, Annotation, annotations_of
from ...rendering.filling import fill_title
from ...rendering.losses import LOSS, unsafe_addresses
from ...rendering.markup import EMPTY, Line, Markup, block, element, escape, lay_out, start_tag
from ...rendering.page import Page
from ...rendering.story import tell
from ...trees.articles import ENCLOSED, digest_of_article
from ...version import VERSION
from .body import set_article, wrap
from .cards import card_annotations
from .data import data_block
from .linked_data import meta_tags, news_article
from .options import HtmlOptions
from .sheet import Sheet
from .style import source_hash, style_sheet

MEDIA_TYPE = "text/html"


def write_html(release: PressRelease, options: HtmlOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a page of HTML5 in UTF-8, or as its article alone.

    A page encloses the release as data, so that it reads back whole; a fragment has no place for that.
    """
    if options.template is not None:
        from ...rendering.templates import fill_template

        return Output(fill_template(options.template, release, html=True).encode(), ())
    page = Page(release, noted(release), wrap)
    sheet = Sheet(page)
    article = "\n".join(lay_out(set_article(sheet, tell(release))))
    if options.fragment:
        return Output(f"{article}\n".encode(), (*unenclosed(), *unsafe_addresses(release, "html")))
    title = fill_title(release)
    data = document(release, title.value, article, style_sheet(sheet.bullets))
    findings = (title.finding,) if title.finding else ()
    return Output(data.encode(), (*findings, *unsafe_addresses(release, "html")))


def noted(release: PressRelease) -> dict[str, list[Annotation]]:
    """What stands where: all that is known of the texts, and the fields of contacts."""
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    for place, annotations in annotations_of(release).items():
        found[place] += [item for item in annotations if not isinstance(item.value, Anchored) or item.value.linked]
    for place, annotation in card_annotations(release):
        found[place].append(annotation)
    return found


def document(release: PressRelease, title: str, article: str, sheet: str) -> str:
    """The whole page."""
    head = block("head", EMPTY, set_head(release, title, digest_of_article(article), sheet))
    opening = start_tag("html", {"lang": release.language})
    lines = [
        "<!DOCTYPE html>",
        opening,
        *lay_out(head),
        "<body>",
        "<main>",
        article,
        "</main>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines)


def set_head(release: PressRelease, title: str, shown: str, sheet: str) -> Iterator[Line]:
    """What the page declares; the character encoding first (HTML, section 4.2.5.4)."""
    policy = f"default-src 'none'; img-src https: http: data:; style-src '{source_hash(sheet)}'; base-uri 'none'; form-action 'none'"
    yield start_tag("meta", {"charset": "utf-8"})
    yield start_tag("meta", {"http-equiv": "Content-Security-Policy", "content": policy})
    yield start_tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    yield start_tag("meta", {"name": "generator", "content": f"prconvert {VERSION}"})
    yield element("title", EMPTY, escape(title))
    article = news_article(release, title)
    if "url" in article:
        yield start_tag("link", {"rel": "canonical", "href": article["url"]})
    yield from meta_tags(release, title)
    yield data_block("application/ld+json", EMPTY, article)
    yield data_block(ENCLOSED, {"data-schema": SCHEMA, "data-shown": shown}, to_dict(release))
    yield Markup(f"<style>{sheet}</style>")


def unenclosed() -> Iterator[Finding]:
    """What a fragment cannot hold."""
    message = "an html fragment does not enclose the release: who reads it back recognises its text anew"
    yield Finding(LOSS, message, "", "info")


HTML = Writer("html", ".html", MEDIA_TYPE, HtmlOptions, write_html)
"""A release as a web page."""
