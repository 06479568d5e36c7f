"""What a page declares about itself: language, address, times, keywords. Used where the text itself is silent."""

import re
from html import unescape
from typing import NamedTuple

from ...model.release import Publication, Subject
from ...trees.element import Element

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")


class Declared(NamedTuple):
    """The facts, absent ones None or empty; ``base`` is the page's own address."""

    language: str | None
    base: str
    publication: Publication | None
    subjects: tuple[Subject, ...]


def declared_facts(tree: Element) -> Declared:
    """What the page's head says."""
    html = next(tree.find("html"), None)
    language = html.attributes.get("lang", "").strip().replace("_", "-") if html else ""
    metas: dict[str, str] = {}
    for meta in tree.find("meta"):
        key = meta.attributes.get("property") or meta.attributes.get("name") or ""
        if content := unescape(meta.attributes.get("content", "")).strip():
            metas.setdefault(key.lower(), " ".join(content.split()))
    canonical = next(
        (
            link.attributes.get("href", "")
            for link in tree.find("link")
            if link.attributes.get("rel", "").lower() == "canonical"
        ),
        "",
    )
    url = unescape(canonical).strip() or metas.get("og:url", "")
    url = url if re.fullmatch(r"https?://\S+", url) else ""
    published = moment(metas.get("article:published_time", ""))
    modified = moment(metas.get("article:modified_time", ""))
    publisher = metas.get("og:site_name")
    given = url or published or modified or publisher
    publication = (
        Publication(published=published, modified=modified, url=url or None, publisher=publisher) if given else None
    )
    words = metas.get("keywords", "")
    subjects = tuple(Subject(word) for word in dict.fromkeys(part.strip() for part in words.split(",")) if word)
    return Declared(language if LANGUAGE.fullmatch(language) else None, url, publication, subjects)


def moment(value: str) -> str | None:
    """A date or date-time of ISO 8601, as declared; None where it is neither."""
    found = MOMENT.match(value)
    return found[0] if found else None
