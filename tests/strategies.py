"""Strategies for Hypothesis: `releases` makes any valid release, `texts` makes source texts of every kind.

``@given(releases())`` for any, ``@given(releases(alphabet=("latin", "greek")))`` where fonts are few.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st
from lines import LINK_TEXTS, Line, Placed, lines, preformatted, tables
from source_texts import texts
from words import EVERY_SCRIPT, phrases

from converter.model.release import (
    Artifact,
    ArtifactReason,
    Attribution,
    Author,
    Byline,
    Contact,
    ContactRole,
    Cue,
    Dateline,
    EndMark,
    Link,
    LinkKind,
    Mark,
    MarkStyle,
    Media,
    MediaKind,
    Notice,
    NoticeKind,
    Organization,
    OrganizationRole,
    Paragraph,
    ParagraphKind,
    Place,
    PressRelease,
    Provenance,
    Publication,
    Quote,
    QuoteKind,
    QuoteSpan,
    Section,
    Security,
    SourceLine,
    Speaker,
    SpeakerKind,
    Subject,
)

__all__ = ["phrases", "releases", "texts"]

LANGUAGES = (
    *("en", "en-CA", "de", "zh-Hant-TW", "ar", "he", "el", "ru", "hi", "th", "ja", "ko"),
    *("mul", "x-klingon", "tlh", "sr-Latn"),
)
COUNTRIES = ("US", "CN", "DE", "ZZ")
MOMENTS = ("2026-01-03", "2026-01-03T09:00", "2026-01-03T09:00:00Z", "2024-02-29T23:59:59.5-04:00", "0001-01-01")
DATES = ("2026-01-03", "2024-02-29", "9999-12-31")
ADDRESSES = (
    "https://example.com/",
    "https://example.com/a_b?c=d&e=<f>#g",
    "mailto:press@example.com",
    "tel:+1-555-0100",
    "https://例え.jp/パス",
    "ftp://example.com/x",
    "javascript:alert('x')",
    "data:text/html,<script>",
    "https://example.com/%zz[1]",
    "x:y",
)
STYLES = tuple(style for style in get_args(MarkStyle) if style != "link")
LABELS = ("•", "1.", "(a)", "Q:", "–", "<li>")

Alphabet = tuple[str, ...]
Ids = tuple[str, ...]


def releases(alphabet: Sequence[str] = EVERY_SCRIPT) -> st.SearchStrategy[PressRelease]:
    """Any valid release, the empty one too.

    ``alphabet`` names the scripts that its texts are made of, out of `words.EVERY_SCRIPT`, for writers with few
    fonts: ``("latin", "greek", "cyrillic")``. ASCII signs and markup are always among them; ``"any"`` stands for
    arbitrary characters, emoji, marks of direction and other surprises.
    """
    return any_release(tuple(alphabet))


# Hypothesis checks each strategy when it is made, which takes longer than drawing from it: all are kept.


@cache
def one_of(literal: Any) -> st.SearchStrategy[Any]:
    """One of the values of a ``Literal``."""
    return st.sampled_from(get_args(literal))


@cache
def few(items: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """A short tuple."""
    return st.lists(items, max_size=most).map(tuple)


@cache
def maybe(items: Any) -> st.SearchStrategy[Any]:
    """None, or one of a strategy or tuple; None alone where the tuple is empty."""
    if items == ():
        return st.none()
    return st.none() | (items if isinstance(items, st.SearchStrategy) else st.sampled_from(items))


@st.composite
def any_release(draw: st.DrawFn, alphabet: Alphabet) -> PressRelease:
    """Draw the texts first, then what points into them."""
    headline = draw(maybe(lines(alphabet)))
    subheadlines = draw(few(lines(alphabet, 2)))
    body = draw(bodies(alphabet))
    ids = tuple(f"p{number}" for number in range(1, len(body) + 1))
    found = headline.placed("headline") if headline else []
    found += [item for number, line in enumerate(subheadlines) for item in line.placed(f"subheadlines/{number}")]
    found += [item for name, (_, line) in zip(ids, body, strict=True) for item in line.placed(name)]
    links = draw_links(draw, found)
    words = phrases(alphabet, 4)
    return PressRelease(
        headline=headline.text if headline else None,
        subheadlines=tuple(line.text for line in subheadlines),
        paragraphs=tuple(draw_paragraph(draw, name, *block, links) for name, block in zip(ids, body, strict=True)),
        quotes=draw_quotes(draw, found, words),
        links=links,
        media=draw_media(draw, words, ids),
        securities=tuple(
            Security(draw(maybe(words)), "NYSE", "ACM", item.stretch.text, **item.span)
            for item in found
            if item.stretch.role == "security"
        ),
        **{name: draw(part) for name, part in parts(alphabet, ids).items()},
    )


@cache
def bodies(alphabet: Alphabet) -> st.SearchStrategy[list[tuple[ParagraphKind, Line]]]:
    """Kinds and texts of the paragraphs."""
    made = {"table": tables(alphabet), "preformatted": preformatted(alphabet)}
    kinds = [st.tuples(st.just(kind), made.get(kind, lines(alphabet))) for kind in get_args(ParagraphKind)]
    return st.lists(st.one_of(kinds), max_size=7)


def draw_paragraph(draw: st.DrawFn, name: str, kind: ParagraphKind, line: Line, links: Sequence[Link]) -> Paragraph:
    """One paragraph of that kind and text."""
    table, leveled = line.rows is not None, kind in ("heading", "list_item")
    return Paragraph(
        id=name,
        kind=kind,
        section=draw(one_of(Section)),
        text=line.text,
        level=draw(st.integers(1, 8)) if leveled else None,
        label=draw(maybe(LABELS)),
        language=draw(maybe(maybe(LANGUAGES))),
        marks=draw_marks(draw, line.text, [link for link in links if link.paragraph == name]),
        rows=line.rows,
        header_rows=draw(st.integers(0, len(line.rows or ()))) if table else None,
        header_columns=draw(st.integers(0, len((line.rows or ((),))[0]))) if table else None,
    )


def draw_marks(draw: st.DrawFn, text: str, links: Sequence[Link]) -> tuple[Mark, ...]:
    """Marks inside a text, which may overlap; of links in it, those of some."""
    found = [Mark(link.start or 0, link.end or 0, "link", link.id) for link in links if draw(st.booleans())]
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(text) - 1))
        found.append(Mark(start, draw(st.integers(start + 1, len(text))), draw(st.sampled_from(STYLES))))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.style)))


# What points into the texts


def draw_links(draw: st.DrawFn, found: Sequence[Placed]) -> tuple[Link, ...]:
    """Links with a position in their order, then a few without."""
    linked = [item for item in found if item.stretch.role == "link" and draw(st.booleans())]
    places = [{"text": item.stretch.text, **item.span} for item in linked]
    places += [{"text": text} for text in draw(few(st.sampled_from(LINK_TEXTS)))]
    return tuple(
        Link(
            id=f"l{number}",
            url=draw(st.sampled_from(ADDRESSES)),
            kind=draw(one_of(LinkKind)),
            label=draw(maybe(phrases(("latin",), 2))),
            **place,
        )
        for number, place in enumerate(places, 1)
    )


def draw_quotes(draw: st.DrawFn, found: Sequence[Placed], words: st.SearchStrategy[str]) -> tuple[Quote, ...]:
    """Quotes of one or more paragraphs, each with or without speaker and cue from anywhere in the release."""
    speakers = st.sampled_from([None, *(item for item in found if item.stretch.role == "speaker")])
    cues = st.sampled_from([None, *(item for item in found if item.stretch.role == "cue")])
    quotes: list[Quote] = []
    for spoken in draw_runs(draw, [item for item in found if item.stretch.role == "quote"]):
        who, cue = draw(speakers), draw(cues)
        quotes.append(
            Quote(
                id=f"q{len(quotes) + 1}",
                kind=draw(one_of(QuoteKind)),
                text="\n".join(item.stretch.inner for item in spoken),
                spans=tuple(QuoteSpan(**item.span) for item in spoken),
                speaker=draw_speaker(draw, who, words) if who else None,
                cue=Cue(cue.stretch.text, **cue.span) if cue else None,
                attribution=draw(one_of(Attribution)) if who else "none",
                continues=draw(maybe(tuple(quote.id for quote in quotes))),
            )
        )
    return tuple(quotes)


def draw_runs(draw: st.DrawFn, found: Sequence[Placed]) -> list[list[Placed]]:
    """The quoted stretches, some left out, some of neighbouring places joined to one of several paragraphs."""
    runs: list[list[Placed]] = []
    for item in found:
        choice = draw(st.sampled_from(("new", "join", "skip")))
        if choice == "join" and runs and runs[-1][-1].paragraph not in (item.paragraph, "headline"):
            runs[-1].append(item)
        elif choice != "skip":
            runs.append([item])
    return runs


def draw_speaker(draw: st.DrawFn, item: Placed, words: st.SearchStrategy[str]) -> Speaker:
    """A speaker who stands at that place."""
    name, title, organization = (draw(maybe(words)) for _ in range(3))
    return Speaker(item.stretch.text, name, title, organization, draw(one_of(SpeakerKind)), **item.span)


# What stands beside the texts


def draw_media(draw: st.DrawFn, words: st.SearchStrategy[str], ids: Ids) -> tuple[Media, ...]:
    """Media after any paragraph, with or without address, caption, alternative text and credit."""
    return tuple(
        Media(
            id=f"m{number}",
            kind=draw(one_of(MediaKind)),
            url=draw(maybe(ADDRESSES)),
            caption=draw(maybe(ids)),
            alt=draw(maybe(words)),
            credit=draw(maybe(words)),
            after=draw(maybe(ids)),
        )
        for number in range(1, draw(st.integers(0, 2)) + 1)
    )


@cache
def parts(alphabet: Alphabet, ids: Ids) -> dict[str, st.SearchStrategy[Any]]:
    """The fields of a release that say something beside its text, given the ids of its paragraphs."""
    words, after = phrases(alphabet, 4), maybe(ids)
    return {
        "language": maybe(LANGUAGES),
        "notices": few(notices(words, after)),
        "dateline": maybe(datelines(words, after)),
        "byline": maybe(bylines(words, after)),
        "contacts": few(contacts(words, ids)),
        "organizations": few(organizations(words, ids)),
        "source": maybe(st.builds(SourceLine, text=words, organization=maybe(words), after=after)),
        "end_mark": maybe(st.builds(EndMark, text=st.sampled_from(("###", "-30-", "ENDS", "（完）")), after=after)),
        "artifacts": few(st.builds(Artifact, text=words, reason=one_of(ArtifactReason), after=after)),
        "publication": maybe(publications(words)),
        "subjects": few(
            st.builds(Subject, text=words, uri=maybe(("urn:x", "https://cv.iptc.org/newscodes/mediatopic/2")))
        ),
        "provenance": provenances(words),
    }


def notices(words: st.SearchStrategy[str], after: st.SearchStrategy[str | None]) -> st.SearchStrategy[Notice]:
    """Notices; embargoes alone may end."""
    embargoes = st.builds(Notice, kind=st.just("embargo"), text=words, until=maybe(MOMENTS), after=after)
    return st.builds(Notice, kind=one_of(NoticeKind), text=words, after=after) | embargoes


def datelines(words: st.SearchStrategy[str], opened: st.SearchStrategy[str | None]) -> st.SearchStrategy[Dateline]:
    """Datelines that open a paragraph or stand alone."""
    places = st.builds(
        Place, city=maybe(words), region=maybe(words), country=maybe(words), country_code=maybe(COUNTRIES)
    )
    return st.builds(
        Dateline,
        text=words,
        places=few(places),
        date=maybe(DATES),
        wire=maybe(("PRNewswire", "美通社")),
        paragraph=opened,
    )


def bylines(words: st.SearchStrategy[str], after: st.SearchStrategy[str | None]) -> st.SearchStrategy[Byline]:
    """Bylines of no, one or two authors."""
    authors = st.builds(Author, name=maybe(words), title=maybe(words), organization=maybe(words))
    return st.builds(Byline, text=words, authors=few(authors), after=after)


def some(ids: Ids) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of the ids."""
    return few(st.sampled_from(ids)) if ids else st.just(())


def contacts(words: st.SearchStrategy[str], ids: Ids) -> st.SearchStrategy[Contact]:
    """Contacts with anything missing."""
    return st.builds(
        Contact,
        role=maybe(get_args(ContactRole)),
        name=maybe(words),
        title=maybe(words),
        organization=maybe(words),
        emails=few(st.just("press@example.com")),
        phones=few(st.sampled_from(("+1 555 0100", "ext. 5"))),
        urls=few(st.sampled_from(ADDRESSES)),
        address=maybe(words),
        paragraphs=some(ids),
    )


def organizations(words: st.SearchStrategy[str], ids: Ids) -> st.SearchStrategy[Organization]:
    """Issuers and others."""
    return st.builds(
        Organization, name=words, role=one_of(OrganizationRole), url=maybe(ADDRESSES), boilerplate=some(ids)
    )


def publications(words: st.SearchStrategy[str]) -> st.SearchStrategy[Publication]:
    """What is declared, with anything missing."""
    return st.builds(
        Publication,
        identifier=maybe(words),
        version=maybe(st.integers(0, 10**6)),
        published=maybe(MOMENTS),
        modified=maybe(MOMENTS),
        url=maybe(ADDRESSES),
        publisher=maybe(words),
        copyright=maybe(words),
    )


def provenances(words: st.SearchStrategy[str]) -> st.SearchStrategy[Provenance]:
    """Any reader, any name."""
    return st.builds(
        Provenance,
        format=st.sampled_from(("text", "html", "json")),
        name=words,
        sha256=st.sampled_from(("0" * 64, "3f" * 32)),
        generator=st.sampled_from(("prconvert/0.1.0", "another/2")),
    )
