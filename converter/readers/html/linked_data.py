"""JSON-LD on a page: `{"@type": "NewsArticle", "headline": "…", "datePublished": "2026-03-03"}` of schema.org.

Data that is broken, too large or about something else says nothing: a page's own text is read all the same.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

ARTICLES = frozenset(
    "Article NewsArticle PressRelease ReportageNewsArticle BlogPosting Report BackgroundNewsArticle".split()
)
BLOCK = re.compile(r"<script\b[^>]{0,500}\bapplication/ld\+json\b[^>]{0,500}>", re.IGNORECASE)
LARGEST = 256 * 1024
MOST = 20
DEEPEST = 8


class Article(NamedTuple):
    """What an article says of itself; None where it does not."""

    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    language: str | None = None
    identifier: str | None = None
    url: str | None = None
    copyright: str | None = None
    keywords: tuple[str, ...] = ()


def find_article(source: str) -> Article:
    """The first article that a page's data blocks describe; an empty one where none does."""
    for data in blocks(source):
        for item in items(data, 0):
            kinds = item.get("@type")
            if ARTICLES.intersection(kinds if isinstance(kinds, list) else [kinds]):
                return described(item)
    return Article()


def blocks(source: str) -> Iterator[Any]:
    """The data of the first data blocks."""
    at = 0
    for _ in range(MOST):
        opened = BLOCK.search(source, at)
        if not opened:
            return
        at = source.find("</script", opened.end())
        if at < 0:
            return
        if at - opened.end() <= LARGEST:
            try:
                yield json.loads(source[opened.end() : at])
            except (ValueError, RecursionError):
                continue


def items(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects at the top, in lists and in graphs."""
    if isinstance(data, list) and depth < DEEPEST:
        for value in data[:MOST]:
            yield from items(value, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from items(data.get("@graph"), depth + 1)


def described(item: dict[str, Any]) -> Article:
    """What one object says of its article."""
    page = item.get("mainEntityOfPage")
    return Article(
        headline=line_of(item.get("headline")) or line_of(item.get("name")),
        published=line_of(item.get("datePublished")),
        modified=line_of(item.get("dateModified")),
        publisher=name_of(item.get("publisher")),
        language=name_of(item.get("inLanguage")),
        identifier=line_of(item.get("identifier")),
        url=line_of(item.get("url")) or (line_of(page.get("@id")) if isinstance(page, dict) else line_of(page)),
        copyright=line_of(item.get("copyrightNotice")),
        keywords=tuple(words(item.get("keywords"))),
    )


def line_of(value: Any) -> str | None:
    """A text as one line; None for anything else."""
    return " ".join(value.split()) or None if isinstance(value, str) else None


def name_of(value: Any) -> str | None:
    """A name, or that of the thing that is described."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("alternateName")
    return line_of(value)


def words(value: Any) -> Iterator[str]:
    """Keywords, as a list or parted by commas."""
    parts = value if isinstance(value, list) else value.split(",") if isinstance(value, str) else []
    yield from (word for part in parts[:MOST] if (word := line_of(part)))
