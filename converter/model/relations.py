"""How the values of a release must fit each other: the span 10 to 16 of `p2` holds the very text that the link gives.

Ids are dense (``p1``, ``p2`` …), references point at something, spans lie inside their text and hold what they say, a
quote's text is what its spans hold, and fields that belong to some kinds only stand nowhere else.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..errors import Fault, shown

if TYPE_CHECKING:
    from .release import Link, Mark, Paragraph, PressRelease, Quote

LEVELED = ("heading", "list_item")


def find_faults(release: "PressRelease") -> Iterator[Fault]:
    """All that does not fit; where ids are wrong only that, for nothing can be found by them."""
    ids = tuple(find_gaps(release))
    if ids:
        yield from ids
        return
    texts = texts_of(release)
    for number, paragraph in enumerate(release.paragraphs):
        yield from check_paragraph(paragraph, f"/paragraphs/{number}")
    yield from check_references(release)
    for number, notice in enumerate(release.notices):
        if notice.until is not None and notice.kind != "embargo":
            yield Fault(
                f"/notices/{number}/until",
                "until",
                notice.until,
                f"only an embargo ends; this is a {notice.kind} notice",
            )
    for number, link in enumerate(release.links):
        yield from check_link(texts, link, f"/links/{number}")
    for number, security in enumerate(release.securities):
        yield from check_held(texts, security, f"/securities/{number}")
    yield from check_quotes(texts, release.quotes)
    yield from check_order(release, {place: rank for rank, place in enumerate(texts)})


def texts_of(release: "PressRelease") -> dict[str, str]:
    """The texts that spans count in, by place, in reading order."""
    texts = {} if release.headline is None else {"headline": release.headline}
    texts |= {f"subheadlines/{number}": text for number, text in enumerate(release.subheadlines)}
    texts |= {paragraph.id: paragraph.text for paragraph in release.paragraphs}
    return texts


# Ids, references, order


def find_gaps(release: "PressRelease") -> Iterator[Fault]:
    """Ids that do not count from 1 without a gap."""
    for name, letter in (("paragraphs", "p"), ("quotes", "q"), ("links", "l"), ("media", "m")):
        for number, item in enumerate(getattr(release, name)):
            if item.id != f"{letter}{number + 1}":
                message = f"{shown(item.id)} where {letter}{number + 1} is due: ids count from 1 without a gap"
                yield Fault(f"/{name}/{number}/id", "dense-ids", item.id, message)


def check_references(release: "PressRelease") -> Iterator[Fault]:
    """References that point at nothing."""
    known = {paragraph.id for paragraph in release.paragraphs}
    links = {link.id for link in release.links}
    for number, paragraph in enumerate(release.paragraphs):
        for place, mark in enumerate(paragraph.marks):
            if mark.link is not None and mark.link not in links:
                yield dangling(f"/paragraphs/{number}/marks/{place}/link", mark.link)
    for path, identifier in references_of(release):
        if identifier is not None and identifier not in known:
            yield dangling("/" + "/".join(map(str, path)), identifier)


def dangling(pointer: str, identifier: str) -> Fault:
    """The fault of a reference to nothing."""
    return Fault(pointer, "reference", identifier, f"{shown(identifier)} points at nothing")


def references_of(release: "PressRelease") -> Iterator[tuple[tuple[str | int, ...], str | None]]:
    """Every reference to a paragraph, with the steps of its pointer."""
    if release.dateline:
        yield ("dateline", "paragraph"), release.dateline.paragraph
    for name in ("byline", "source", "end_mark"):
        if item := getattr(release, name):
            yield (name, "after"), item.after
    for name in ("notices", "media", "artifacts"):
        for number, item in enumerate(getattr(release, name)):
            yield (name, number, "after"), item.after
    for number, media in enumerate(release.media):
        yield ("media", number, "caption"), media.caption
    for name, field in (("contacts", "paragraphs"), ("organizations", "boilerplate")):
        for number, item in enumerate(getattr(release, name)):
            for place, identifier in enumerate(getattr(item, field)):
                yield (name, number, field, place), identifier


def check_order(release: "PressRelease", ranks: Mapping[str, int]) -> Iterator[Fault]:
    """Quotes and links stand in the order of their places, links without a place last."""
    last = len(ranks)
    quotes = [
        (ranks.get(quote.spans[0].paragraph, last), quote.spans[0].start) if quote.spans else (0, 0)
        for quote in release.quotes
    ]
    links = [(ranks.get(link.paragraph or "", last), link.start or 0) for link in release.links]
    for name, places in (("quotes", quotes), ("links", links)):
        for number, (before, here) in enumerate(pairwise(places), 1):
            if here < before:
                yield Fault(
                    f"/{name}/{number}", "order", number, "stands in the text before the one listed ahead of it"
                )


# Paragraphs


def check_paragraph(paragraph: "Paragraph", pointer: str) -> Iterator[Fault]:
    """Fields that belong to some kinds only, and marks inside the text."""
    kind, level = paragraph.kind, paragraph.level
    if (level is not None) != (kind in LEVELED) or level == 0:
        message = f"a {kind} has a level from 1" if kind in LEVELED else f"a {kind} has no level"
        yield Fault(f"{pointer}/level", "level", level, message)
    if kind == "table":
        yield from check_table(paragraph, pointer)
    else:
        for name in ("rows", "header_rows", "header_columns"):
            if (value := getattr(paragraph, name)) is not None:
                yield Fault(f"{pointer}/{name}", "rows", value, f"a {kind} has none, so null")
    for number, mark in enumerate(paragraph.marks):
        yield from check_mark(paragraph.text, mark, f"{pointer}/marks/{number}")


def check_mark(text: str, mark: "Mark", pointer: str) -> Iterator[Fault]:
    """A mark stands inside its text, and names a link where it is one."""
    if not mark.start < mark.end <= len(text):
        yield outside(mark, text, pointer)
    if (mark.style == "link") != (mark.link is not None):
        yield Fault(f"{pointer}/link", "link-mark", mark.link, "a mark of style link names its link, others have null")


def check_table(paragraph: "Paragraph", pointer: str) -> Iterator[Fault]:
    """Rectangular rows, header counts within them, and a text that is the cells joined."""
    rows = paragraph.rows or ()
    width = len(rows[0]) if rows else 0
    if not width or any(len(row) != width for row in rows):
        yield Fault(
            f"{pointer}/rows",
            "rectangle",
            [len(row) for row in rows[:9]],
            "a table has rows of one width, at least one cell",
        )
    for name, most in (("header_rows", len(rows)), ("header_columns", width)):
        count = getattr(paragraph, name)
        if count is None or count > most:
            yield Fault(f"{pointer}/{name}", "headers", count, f"{count} where a count up to {most} is due")
    if paragraph.text != table_text(rows):
        yield Fault(f"{pointer}/text", "table-text", paragraph.text, "not the cells joined by tabs and newlines")


def table_text(rows: Iterable[Iterable[str]]) -> str:
    r"""The cells joined by tabs and newlines.

    >>> table_text([("a", "b"), ("c", "")])
    'a\tb\nc\t'
    """
    return "\n".join("\t".join(row) for row in rows)


# Spans


def held_by(texts: Mapping[str, str], item: Any) -> str | None:
    """What stands in the span of an item; None where the span lies outside its text, is empty, or has no text."""
    text = texts.get(item.paragraph)
    if text is None or item.start is None or item.end is None or not item.start < item.end <= len(text):
        return None
    return text[item.start : item.end]


def outside(item: Any, text: str | None, pointer: str) -> Fault:
    """The fault of a span that holds nothing."""
    if text is None:
        return Fault(
            f"{pointer}/paragraph", "reference", item.paragraph, f"{shown(item.paragraph)} is no place of this release"
        )
    message = f"{item.start} to {item.end} is empty or lies outside a text of {len(text)} characters"
    return Fault(f"{pointer}/start", "span", [item.start, item.end], message)


def check_held(texts: Mapping[str, str], item: Any, pointer: str) -> Iterator[Fault]:
    """A link, security, speaker or cue whose span does not hold its text."""
    held = held_by(texts, item)
    if held is None:
        yield outside(item, texts.get(item.paragraph), pointer)
    elif held != item.text:
        yield Fault(
            f"{pointer}/text", "exact-span", item.text, f"{shown(item.text)} where the span holds {shown(held)}"
        )


def check_link(texts: Mapping[str, str], link: "Link", pointer: str) -> Iterator[Fault]:
    """A link stands where it says, or nowhere."""
    if link.paragraph is not None:
        yield from check_held(texts, link, pointer)
    else:
        for name in ("start", "end"):
            if (value := getattr(link, name)) is not None:
                yield Fault(f"{pointer}/{name}", "position", value, "a position without a paragraph")


# Quotes


def check_quotes(texts: Mapping[str, str], quotes: Iterable["Quote"]) -> Iterator[Fault]:
    """Each quote by itself, and what it continues: one that stands before it."""
    earlier: set[str] = set()
    for number, quote in enumerate(quotes):
        pointer = f"/quotes/{number}"
        yield from check_spans(texts, quote, pointer)
        for name in ("speaker", "cue"):
            if item := getattr(quote, name):
                yield from check_held(texts, item, f"{pointer}/{name}")
        if quote.speaker is None and quote.attribution != "none":
            yield Fault(f"{pointer}/attribution", "attribution", quote.attribution, "without a speaker this is none")
        if quote.continues is not None and quote.continues not in earlier:
            message = f"{shown(quote.continues)} is no quote before this one"
            yield Fault(f"{pointer}/continues", "reference", quote.continues, message)
        earlier.add(quote.id)


def check_spans(texts: Mapping[str, str], quote: "Quote", pointer: str) -> Iterator[Fault]:
    """One span for each paragraph of the quote, each holding its part with nothing but signs around it."""
    parts = quote.text.split("\n")
    if len(parts) != len(quote.spans):
        message = f"{len(quote.spans)} spans for a text of {len(parts)} lines; each span gives one"
        yield Fault(f"{pointer}/spans", "quote-spans", len(quote.spans), message)
    for number, (part, span) in enumerate(zip(parts, quote.spans, strict=False)):
        if (held := held_by(texts, span)) is None:
            yield outside(span, texts.get(span.paragraph), f"{pointer}/spans/{number}")
        elif not holds_part(held, part):
            yield Fault(
                f"{pointer}/text", "quote-text", part, f"{shown(part)} is not what the span holds: {shown(held)}"
            )


def holds_part(held: str, part: str) -> bool:
    """Whether a span is the words of a quote with nothing but signs around them."""
    before, found, behind = held.partition(part) if part else ("", "", "")
    return bool(found) and not any(sign.isalnum() for sign in before + behind)
