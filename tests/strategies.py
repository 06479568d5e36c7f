"""Strategies for Hypothesis: `releases` makes any valid release, `texts` makes source texts of every kind.

``@given(releases())`` for any, ``@given(releases(alphabet=("latin", "greek")))`` where fonts are few.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from typing import Any, Literal, NamedTuple, get_args

from hypothesis import strategies as st
from source_texts import texts
from words import EVERY_SCRIPT, phrases

from converter.model.relations import table_text
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

Role = Literal["words", "quote", "speaker", "cue", "link", "security"]

MARKS_OF_SPEECH = (
    ("“", "”"),
    ('"', '"'),
    ("«\u00a0", "\u00a0»"),
    ("„", "“"),
    ("「", "」"),
    ("'", "'"),
    ("— ", ""),
    ("“", ""),
)
LANGUAGES = (
    "en",
    "en-CA",
    "de",
    "zh-Hant-TW",
    "ar",
    "he",
    "el",
    "ru",
    "hi",
    "th",
    "ja",
    "ko",
    "mul",
    "x-klingon",
    "tlh",
    "sr-Latn",
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
LINK_TEXTS = ("www.example.com", "press@example.com", "+1 555 0100", "our page", "https://example.com/a_b?c=d&e=<f>#g")


class Stretch(NamedTuple):
    """A part of a line: what it is, its text, and of a quote the words inside its marks."""

    role: Role
    text: str
    inner: str = ""


class Placed(NamedTuple):
    """A stretch with the place that it has in a release."""

    stretch: Stretch
    paragraph: str
    start: int

    @property
    def span(self) -> dict[str, Any]:
        """The place as fields of a speaker, cue, link or security."""
        return {"paragraph": self.paragraph, "start": self.start, "end": self.start + len(self.stretch.text)}


class Line(NamedTuple):
    """A text with the stretches that it is made of; the cells of a table, where it is one."""

    stretches: tuple[Stretch, ...]
    rows: tuple[tuple[str, ...], ...] | None = None

    @property
    def text(self) -> str:
        """The text whole."""
        return "".join(stretch.text for stretch in self.stretches)

    def placed(self, place: str) -> list[Placed]:
        """The stretches that mean something, with their places."""
        starts = accumulate((len(stretch.text) for stretch in self.stretches), initial=0)
        return [Placed(s, place, start) for s, start in zip(self.stretches, starts, strict=False) if s.role != "words"]


def releases(alphabet: Sequence[str] = EVERY_SCRIPT) -> st.SearchStrategy[PressRelease]:
    """Any valid release, the empty one too.

    ``alphabet`` names the scripts that its texts are made of, out of `words.EVERY_SCRIPT`, for writers with few
    fonts: ``("latin", "greek", "cyrillic")``. ASCII signs and markup are always among them; ``"any"`` stands for
    arbitrary characters, emoji, marks of direction and other surprises.
    """
    return any_release(tuple(alphabet))


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    """One of the values of a ``Literal``."""
    return st.sampled_from(get_args(literal))


def few(items: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """A short tuple."""
    return st.lists(items, max_size=most).map(tuple)


def maybe(items: Any) -> st.SearchStrategy[Any]:
    """None, or one of a strategy or sequence."""
    return st.none() | (items if isinstance(items, st.SearchStrategy) else st.sampled_from(items))


# Lines: words, and among them what quotes, speakers, links and securities point at


@cache
def stretches(alphabet: tuple[str, ...]) -> st.SearchStrategy[Stretch]:
    """One part of a line."""
    words = phrases(alphabet)
    quoted = st.builds(
        lambda marks, inner: Stretch("quote", inner.join(marks).strip(" "), inner),
        st.sampled_from(MARKS_OF_SPEECH),
        words,
    )
    return st.one_of(
        words.map(lambda text: Stretch("words", text)),
        quoted,
        phrases(alphabet, 3).map(lambda text: Stretch("speaker", text)),
        st.sampled_from(("said", "sagte", "表示", "“added”")).map(lambda text: Stretch("cue", text)),
        st.sampled_from(LINK_TEXTS).map(lambda text: Stretch("link", text)),
        st.sampled_from(("NYSE: ACM", "(Nasdaq:X)", "上交所：600000")).map(lambda text: Stretch("security", text)),
    )


def joined(parts: Iterable[Stretch], separator: str) -> tuple[Stretch, ...]:
    """The parts with a separator between them."""
    found: list[Stretch] = []
    for part in parts:
        found += [Stretch("words", separator), part] if found else [part]
    return tuple(found)


@cache
def lines(alphabet: tuple[str, ...], most: int = 5) -> st.SearchStrategy[Line]:
    """One trimmed line."""
    parts = st.lists(stretches(alphabet), min_size=1, max_size=most)
    return st.builds(
        lambda parts, separator: Line(joined(parts, separator)), parts, st.sampled_from((" ", "", "\u00a0"))
    )


@st.composite
def tables(draw: st.DrawFn, alphabet: tuple[str, ...]) -> Line:
    """A rectangle of cells, some of them empty."""
    width, height = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    cell = st.just(Line(())) | lines(alphabet, 2)
    cells = [[draw(cell) for _ in range(width)] for _ in range(height)]
    if not any(part.stretches for row in cells for part in row) and width * height == 1:
        cells = [[Line((Stretch("words", "x"),))]]  # no text may be empty, that of a table neither
    found: list[Stretch] = []
    for number, row in enumerate(cells):
        for column, part in enumerate(row):
            found += [Stretch("words", "\t" if column else "\n")] * bool(number or column)
            found += part.stretches
    rows = tuple(tuple(part.text for part in row) for row in cells)
    line = Line(tuple(found), rows)
    assert line.text == table_text(rows)
    return line


def preformatted(alphabet: tuple[str, ...]) -> st.SearchStrategy[Line]:
    """Lines with their newlines and spaces."""
    gap = st.sampled_from(("\n", "  ", "\n    ", "\t", "\n\n")).map(lambda text: Stretch("words", text))
    return st.lists(stretches(alphabet) | gap, min_size=1, max_size=6).map(lambda parts: Line(tuple(parts)))


# What points into the lines


@st.composite
def links(draw: st.DrawFn, found: Sequence[Placed]) -> tuple[Link, ...]:
    """Links with a position in their order, then a few without."""
    label = maybe(phrases(("latin",), 2))
    placed = [
        {"text": item.stretch.text, **item.span}
        for item in found
        if item.stretch.role == "link" and draw(st.booleans())
    ]
    loose = [{"text": draw(st.sampled_from(LINK_TEXTS))} for _ in range(draw(st.integers(0, 2)))]
    return tuple(
        Link(
            id=f"l{number}",
            url=draw(st.sampled_from(ADDRESSES)),
            kind=draw(one_of(LinkKind)),
            label=draw(label),
            **place,
        )
        for number, place in enumerate([*placed, *loose], 1)
    )


@st.composite
def speech(draw: st.DrawFn, found: Sequence[Placed], words: st.SearchStrategy[str]) -> tuple[Quote, ...]:
    """Quotes of one or more paragraphs, each with or without speaker and cue from anywhere in the release."""
    speakers = [item for item in found if item.stretch.role == "speaker"]
    cues = [item for item in found if item.stretch.role == "cue"]
    quotes: list[Quote] = []
    for parts in draw_runs(draw, [item for item in found if item.stretch.role == "quote"]):
        who = draw(maybe(speakers)) if speakers else None
        cue = draw(maybe(cues)) if cues else None
        quotes.append(
            Quote(
                id=f"q{len(quotes) + 1}",
                kind=draw(one_of(QuoteKind)),
                text="\n".join(part.stretch.inner for part in parts),
                spans=tuple(QuoteSpan(**part.span) for part in parts),
                speaker=draw(speaker(who, words)) if who else None,
                cue=Cue(cue.stretch.text, **cue.span) if cue else None,
                attribution=draw(one_of(Attribution)) if who else "none",
                continues=draw(maybe([quote.id for quote in quotes])) if quotes else None,
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


def speaker(item: Placed, words: st.SearchStrategy[str]) -> st.SearchStrategy[Speaker]:
    """A speaker who stands at that place."""
    return st.builds(
        lambda name, title, organization, kind: Speaker(
            item.stretch.text, name, title, organization, kind, **item.span
        ),
        maybe(words),
        maybe(words),
        maybe(words),
        one_of(SpeakerKind),
    )


@st.composite
def marks(draw: st.DrawFn, line: Line, links: Sequence[Link]) -> tuple[Mark, ...]:
    """Marks inside a text, which may overlap; of links in it, those of some."""
    found = [Mark(link.start or 0, link.end or 0, "link", link.id) for link in links if draw(st.booleans())]
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(line.text) - 1))
        end = draw(st.integers(start + 1, len(line.text)))
        style = draw(st.sampled_from([style for style in get_args(MarkStyle) if style != "link"]))
        found.append(Mark(start, end, style))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.style)))


# The parts of a release


@st.composite
def bodies(draw: st.DrawFn, alphabet: tuple[str, ...]) -> list[tuple[ParagraphKind, Line]]:
    """Kinds and texts of the paragraphs."""
    kinds = draw(st.lists(one_of(ParagraphKind), max_size=7))
    made = {"table": tables(alphabet), "preformatted": preformatted(alphabet)}
    return [(kind, draw(made.get(kind, lines(alphabet)))) for kind in kinds]


@st.composite
def paragraph(draw: st.DrawFn, number: int, kind: ParagraphKind, line: Line, links: Sequence[Link]) -> Paragraph:
    """One paragraph of that kind and text."""
    name, table, leveled = f"p{number}", line.rows is not None, kind in ("heading", "list_item")
    return Paragraph(
        id=name,
        kind=kind,
        section=draw(one_of(Section)),
        text=line.text,
        level=draw(st.integers(1, 8)) if leveled else None,
        label=draw(maybe(("•", "1.", "(a)", "Q:", "–", "<li>"))),
        language=draw(st.none() | maybe(LANGUAGES)),
        marks=draw(marks(line, [link for link in links if link.paragraph == name])),
        rows=line.rows,
        header_rows=draw(st.integers(0, len(line.rows or ()))) if table else None,
        header_columns=draw(st.integers(0, len((line.rows or ((),))[0]))) if table else None,
    )


def datelines(words: st.SearchStrategy[str], ids: Sequence[str]) -> st.SearchStrategy[Dateline]:
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
        paragraph=names(ids),
    )


def notices(words: st.SearchStrategy[str], after: st.SearchStrategy[str | None]) -> st.SearchStrategy[Notice]:
    """Notices; embargoes alone may end."""
    embargoes = st.builds(Notice, kind=st.just("embargo"), text=words, until=maybe(MOMENTS), after=after)
    return st.builds(Notice, kind=one_of(NoticeKind), text=words, after=after) | embargoes


def names(ids: Sequence[str]) -> st.SearchStrategy[str | None]:
    """One of the ids, or None."""
    return maybe(ids) if ids else st.none()


def parts(words: st.SearchStrategy[str], ids: Sequence[str]) -> dict[str, st.SearchStrategy[Any]]:
    """The fields of a release that say something beside its text, given the ids of its paragraphs."""
    after, some = names(ids), (few(st.sampled_from(ids)) if ids else st.just(()))
    authors = st.builds(Author, name=maybe(words), title=maybe(words), organization=maybe(words))
    email, phone, url = (
        st.just("press@example.com"),
        st.sampled_from(("+1 555 0100", "ext. 5")),
        st.sampled_from(ADDRESSES),
    )
    contacts = st.builds(
        Contact,
        role=maybe(one_of(ContactRole)),
        name=maybe(words),
        title=maybe(words),
        organization=maybe(words),
        emails=few(email),
        phones=few(phone),
        urls=few(url),
        address=maybe(words),
        paragraphs=some,
    )
    publications = st.builds(
        Publication,
        identifier=maybe(words),
        version=maybe(st.integers(0, 10**6)),
        published=maybe(MOMENTS),
        modified=maybe(MOMENTS),
        url=maybe(url),
        publisher=maybe(words),
        copyright=maybe(words),
    )
    return {
        "language": maybe(LANGUAGES),
        "notices": few(notices(words, after)),
        "dateline": maybe(datelines(words, ids)),
        "byline": maybe(st.builds(Byline, text=words, authors=few(authors), after=after)),
        "contacts": few(contacts),
        "organizations": few(
            st.builds(Organization, name=words, role=one_of(OrganizationRole), url=maybe(url), boilerplate=some)
        ),
        "source": maybe(st.builds(SourceLine, text=words, organization=maybe(words), after=after)),
        "end_mark": maybe(st.builds(EndMark, text=st.sampled_from(("###", "-30-", "ENDS", "（完）")), after=after)),
        "artifacts": few(st.builds(Artifact, text=words, reason=one_of(ArtifactReason), after=after)),
        "publication": maybe(publications),
        "subjects": few(
            st.builds(Subject, text=words, uri=maybe(("urn:x", "https://cv.iptc.org/newscodes/mediatopic/20000209")))
        ),
        "provenance": st.builds(
            Provenance,
            format=st.sampled_from(("text", "html", "json")),
            name=words,
            sha256=st.sampled_from(("0" * 64, "3f" * 32)),
            generator=st.sampled_from(("prconvert/0.1.0", "another/2")),
        ),
    }


@st.composite
def pictures(draw: st.DrawFn, words: st.SearchStrategy[str], ids: Sequence[str]) -> tuple[Media, ...]:
    """Media after any paragraph, with or without address, caption, alternative text and credit."""
    return tuple(
        Media(
            id=f"m{number}",
            kind=draw(one_of(MediaKind)),
            url=draw(maybe(ADDRESSES)),
            caption=draw(names(ids)),
            alt=draw(maybe(words)),
            credit=draw(maybe(words)),
            after=draw(names(ids)),
        )
        for number in range(1, draw(st.integers(0, 2)) + 1)
    )


@st.composite
def any_release(draw: st.DrawFn, alphabet: tuple[str, ...]) -> PressRelease:
    """Draw the texts first, then what points into them."""
    words = phrases(alphabet, 4)
    headline = draw(maybe(lines(alphabet)))
    subheadlines = draw(few(lines(alphabet, 2)))
    body = draw(bodies(alphabet))
    ids = tuple(f"p{number}" for number in range(1, len(body) + 1))
    found = headline.placed("headline") if headline else []
    found += [item for number, line in enumerate(subheadlines) for item in line.placed(f"subheadlines/{number}")]
    found += [item for name, (_, line) in zip(ids, body, strict=True) for item in line.placed(name)]
    linked = draw(links(found))
    securities = [item for item in found if item.stretch.role == "security"]
    return PressRelease(
        headline=headline.text if headline else None,
        subheadlines=tuple(line.text for line in subheadlines),
        paragraphs=tuple(draw(paragraph(number, kind, line, linked)) for number, (kind, line) in enumerate(body, 1)),
        quotes=draw(speech(found, words)),
        links=linked,
        media=draw(pictures(words, ids)),
        securities=tuple(
            Security(draw(maybe(words)), "NYSE", "ACM", item.stretch.text, **item.span) for item in securities
        ),
        **{name: draw(part) for name, part in parts(words, ids).items()},
    )
