"""What a page declares about itself: language, address, times, keywords. Used where the text itself is silent.

Where two declarations say the same kind of thing, the more exact one counts: JSON-LD before Open Graph, these before the
plain metadata. Where the text says otherwise, the text counts and it is told.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from html import unescape
from typing import NamedTuple

from ...model.findings import Finding
from ...model.release import PressRelease, Publication, Subject
from ...parsing.prose import bare
from ...trees.element import Element
from .linked_data import Article, find_article

DISAGREES = "PRC916"
ANOTHER_LANGUAGE = "PRC616"
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(Z|[+-]\d\d:?\d\d)?)?")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")
NORWEGIAN = frozenset(("no", "nb", "nn"))
NEAR = 1
"""Days by which a publication may differ from the dateline: another time zone, or the morning after."""


class Declared(NamedTuple):
    """The facts, absent ones None or empty; ``base`` is the page's own address, ``titles`` are what it calls the story."""

    language: str | None
    base: str
    publication: Publication | None
    subjects: tuple[Subject, ...]
    titles: tuple[str, ...]


def declared_facts(tree: Element, source: str) -> Declared:
    """What the page's head and data blocks say."""
    html = next(tree.find("html"), None)
    metas, article = metadata(tree), find_article(source)
    language = (html.attributes.get("lang", "") if html else "") or article.language or ""
    language = language.strip().replace("_", "-")
    url = address_of(tree, metas, article)
    publication = Publication(
        identifier=article.identifier,
        published=first_moment(article.published, metas.get("article:published_time"), metas.get("date")),
        modified=first_moment(article.modified, metas.get("article:modified_time")),
        url=url or None,
        publisher=article.publisher or metas.get("og:site_name"),
        copyright=article.copyright,
    )
    keywords = article.keywords or tuple(part.strip() for part in metas.get("keywords", "").split(","))
    return Declared(
        language if LANGUAGE.fullmatch(language) else None,
        url,
        publication if publication != Publication() else None,
        tuple(Subject(word) for word in dict.fromkeys(keywords) if word),
        tuple(filter(None, (article.headline, metas.get("og:title")))),
    )


def metadata(tree: Element) -> Mapping[str, str]:
    """The metadata of the page by name, in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in tree.find("meta"):
        attributes = meta.attributes
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        if content := " ".join(unescape(attributes.get("content", "")).split()):
            found.setdefault(key.lower(), content)
    return found


def address_of(tree: Element, metas: Mapping[str, str], article: Article) -> str:
    """The page's own address: the canonical one, else what its data says; nothing where it is no web address."""
    canonical = (link for link in tree.find("link") if link.attributes.get("rel", "").lower() == "canonical")
    links = (unescape(link.attributes.get("href", "")).strip() for link in canonical)
    candidates = (*links, metas.get("og:url"), article.url)
    return next((url for url in candidates if url and ADDRESS.fullmatch(url)), "")


def first_moment(*values: str | None) -> str | None:
    """The first value that is a date or date-time of ISO 8601, in its extended form."""
    for value in values:
        found = MOMENT.fullmatch(value or "")
        if found:
            day, clock, zone = found.groups()
            zone = f"{zone[:3]}:{zone[-2:]}" if zone and zone != "Z" else zone or ""
            return f"{day}T{clock}{zone}" if clock else day
    return None


def disagreements(facts: Declared, release: PressRelease, recognised: str | None) -> Iterator[Finding]:
    """What the page declares otherwise than its text prints it; ``recognised`` is the language of the text."""
    if facts.titles and release.headline and not any(says(title, release.headline) for title in facts.titles):
        yield told("headline", facts.titles[0], release.headline, "/headline")
    published = facts.publication.published if facts.publication else None
    printed = release.dateline.date if release.dateline else None
    if published and printed and apart(published, printed) > NEAR:
        yield told("date", published, printed, "/dateline/date")
    if facts.language and recognised and not same(facts.language, recognised):
        yield told("language", facts.language, recognised, "/language")


def says(title: str, headline: str) -> bool:
    """Whether a title is the headline, perhaps cut short or with the name of the site."""
    one, other = bare(title), bare(headline)
    return one in other or other in one


def apart(one: str, other: str) -> int:
    """How many days lie between two dates or date-times; none where one of them is no date."""
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return 0


def same(declared: str | None, recognised: str) -> bool:
    """Whether two tags are of one language, regions apart; the forms of Norwegian go by each other's name."""
    first, other = ((tag or "").partition("-")[0].lower() for tag in (declared, recognised))
    return first == other or {first, other} <= NORWEGIAN


def told(what: str, declared: str, printed: str, pointer: str) -> Finding:
    """The finding for one fact."""
    message = f"the page declares the {what} {declared!r:.80}, its text says {printed!r:.80}: the text counts"
    return Finding(ANOTHER_LANGUAGE if pointer == "/language" else DISAGREES, message, pointer, "warning")
