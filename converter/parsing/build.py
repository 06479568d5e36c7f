"""Building: a draft whose blocks are all claimed becomes a release, with the place in the source of everything in it."""

import re
from collections.abc import Iterable, Sequence

from ..model.reading import Piece, Reading
from ..model.release import (
    Artifact,
    Byline,
    Dateline,
    EndMark,
    Link,
    LinkKind,
    Mark,
    Media,
    Notice,
    Paragraph,
    PressRelease,
    Provenance,
    Publication,
    Quote,
    Security,
    SourceLine,
)
from .byline import authors_of
from .contacts import ContactLine, read_contacts
from .draft import Block, Draft, Role
from .endings import ORIGINAL, source_name
from .links import Free, find_links, kind_of, label_of, normal_url
from .notices import until_of
from .organizations import read_organizations
from .passage import Passage, join, one_line
from .quotes import Stretch, find_quotes
from .securities import find_securities
from .spans import Anchor

CREDIT = re.compile(r"(?:(?i:credit|courtesy of|photo by|foto|©|crédit|bildnachweis))\s?:?\s+([^.;)]{2,80})\)?\.?\Z")
ONCE: tuple[Role, ...] = ("headline", "dateline", "byline", "source", "end_mark")
SPOKEN_KINDS = frozenset({"text", "heading", "list_item", "blockquote", "caption", "footnote"})


class Builder:
    """Collects the parts of one release; every text is put in with the passage that it came from."""

    def __init__(self, draft: Draft) -> None:
        """Give ids to the paragraphs; what may come once and comes again is a notice."""
        self.draft = draft
        for role in ONCE:
            for block in [block for block in draft.blocks if block.role == role][1:]:
                block.claim("build: once more", "notice", detail="other")
        self.origins: dict[str, tuple[Piece, ...]] = {}
        self.bodies = [block for block in draft.blocks if block.role == "paragraph" and block.text]
        for block in self.bodies:
            settle(block)
        self.ids = {id(block): f"p{number}" for number, block in enumerate(self.bodies, 1)}
        self.captions = {
            id(block): self.ids[id(following)]
            for block, following in zip(draft.blocks, draft.blocks[1:], strict=False)
            if block.pictures and following.kind == "caption" and id(following) in self.ids
        }

    def put(self, pointer: str, passage: Passage, recogniser: str) -> str:
        """Note where a text came from; answers the text."""
        self.origins[pointer] = tuple(Piece(start, end, recogniser) for start, end in passage.pieces())
        return passage.text

    def with_place(self, role: str) -> Iterable[tuple[int, Block, str | None]]:
        """The blocks of a role, numbered from 0, each with the id of the paragraph that it follows."""
        after, number = None, 0
        for block in self.draft.blocks:
            if block.role == role:
                yield number, block, after
                number += 1
            after = self.ids.get(id(block), after)

    def paragraphs(self, links: Sequence[Link]) -> tuple[Paragraph, ...]:
        """The body."""
        anchored = {(link.paragraph, link.start, link.end): link.id for link in links}
        return tuple(self.paragraph(number, block, anchored) for number, block in enumerate(self.bodies))

    def paragraph(
        self, number: int, block: Block, anchored: dict[tuple[str | None, int | None, int | None], str]
    ) -> Paragraph:
        """One paragraph."""
        pointer, name = f"/paragraphs/{number}", f"p{number + 1}"
        text = self.put(f"{pointer}/text", block.passage, block.recogniser)
        if block.rows is not None:
            cells = [cell for row in block.rows for cell in row if cell.text]
            self.origins[f"{pointer}/text"] = tuple(
                Piece(*piece, block.recogniser) for cell in cells for piece in cell.pieces()
            )
        label = self.put(f"{pointer}/label", block.label, "labels") if block.label else None
        marks = [Mark(style.start, style.end, style.style) for style in block.styles]
        marks += [
            Mark(anchor.start, anchor.end, "link", link)
            for anchor in block.anchors
            if (link := anchored.get((name, anchor.start, anchor.end)))
        ]
        leveled = block.kind in ("heading", "list_item")
        table = block.rows is not None
        return Paragraph(
            name,
            block.kind,
            block.section or "body",
            text,
            level=(block.level or 1) if leveled else None,
            label=label,
            language=block.language,
            marks=tuple(sorted(marks, key=lambda mark: (mark.start, mark.end, mark.style))),
            rows=tuple(tuple(cell.text for cell in row) for row in block.rows) if block.rows is not None else None,
            header_rows=block.header_rows if table else None,
            header_columns=block.header_columns if table else None,
        )

    def links(self) -> tuple[Link, ...]:
        """Anchors and printed addresses, in order of position; those without words last."""
        placed: list[tuple[int, int, int, str, str]] = []
        loose: list[tuple[str, str, LinkKind]] = []
        for number, block in enumerate(self.bodies):
            taken = []
            for anchor in block.anchors:
                url = (
                    normal_url(anchor.url)
                    if ":" not in anchor.url[:8] or anchor.url.lower().startswith("http")
                    else anchor.url
                )
                if anchor.start == anchor.end:
                    loose.append((url, url, kind_of(url)))
                else:
                    taken.append((anchor.start, anchor.end))
                    placed.append((number, anchor.start, anchor.end, url, "anchor"))
            free = Free(taken)
            placed += [
                (number, link.start, link.end, link.url, link.kind)
                for link in find_links(block.text)
                if free.holds(link.start, link.end)
            ]
        for block in self.draft.blocks:
            if id(block) not in self.ids:
                loose += [(anchor.url, anchor.url, kind_of(anchor.url)) for anchor in block.anchors]
                loose += [(link.url, block.text[link.start : link.end], link.kind) for link in find_links(block.text)]
        known = {url for _, _, _, url, _ in placed}
        apart = {url: (url, text, kind) for url, text, kind in reversed(loose) if url not in known}
        found = [self.link(number, item) for number, item in enumerate(sorted(placed), 1)]
        return (
            *found,
            *(Link(f"l{number}", *facts) for number, facts in enumerate(reversed(apart.values()), len(found) + 1)),
        )

    def link(self, number: int, item: tuple[int, int, int, str, str]) -> Link:
        """One link with its place."""
        body, start, end, url, kind = item
        text = self.bodies[body].text
        label = label_of(text, start) if kind != "anchor" else None
        if kind == "anchor":
            kind = "email" if url.startswith("mailto:") else "phone" if url.startswith("tel:") else kind_of(url)
        self.origins[f"/links/{number - 1}"] = pieces_of(self.bodies[body].passage, start, end, "links")
        return Link(f"l{number}", url, text[start:end], kind, label, f"p{body + 1}", start, end)  # type: ignore[arg-type]  # a LinkKind

    def quotes(self) -> tuple[Quote, ...]:
        """What people say, in headline, subheadlines and paragraphs."""
        heads = [
            (place, block)
            for role, place in (("headline", "headline"), ("subheadline", "subheadlines/{}"))
            for place, block in self.heads(role, place)
        ]
        stretches = [Stretch(place, block.text, block.role, "headline") for place, block in heads]
        stretches += [
            Stretch(
                self.ids[id(block)],
                block.text,
                block.kind,
                block.section or "body",
                block.label.text if block.label else None,
            )
            for block in self.bodies
            if block.kind in SPOKEN_KINDS
        ]
        quotes = find_quotes(stretches, self.draft.language)
        passages = {place: block.passage for place, block in heads} | {
            self.ids[id(block)]: block.passage for block in self.bodies
        }
        for number, quote in enumerate(quotes):
            first = quote.spans[0]
            self.origins[f"/quotes/{number}"] = pieces_of(passages[first.paragraph], first.start, first.end, "quotes")
        return quotes

    def heads(self, role: str, place: str) -> list[tuple[str, Block]]:
        """The blocks of headline or subheadlines with the names of their places."""
        return [(place.format(number), block) for number, block, _ in self.with_place(role)]

    def securities(self) -> tuple[Security, ...]:
        """Ticker symbols with their exchanges, each where it is printed first."""
        found: dict[tuple[str, str], Security] = {}
        for block in self.bodies:
            if block.kind != "table" and ":" in block.text:
                name = self.ids[id(block)]
                for s in find_securities(block.text):
                    owner = (s.organization or "").rpartition("\n")[2].strip() or None  # preformatted text has lines
                    security = Security(owner, s.exchange, s.symbol, s.text, name, s.start, s.end)
                    found.setdefault((s.exchange, s.symbol), security)
        for number, security in enumerate(found.values()):
            block = self.bodies[int(security.paragraph[1:]) - 1]
            self.origins[f"/securities/{number}"] = pieces_of(block.passage, security.start, security.end, "securities")
        return tuple(found.values())

    def notices(self) -> tuple[Notice, ...]:
        """The notices; what stands a second time of its kind (byline, source line) is one too."""
        found = []
        for number, block, after in self.with_place("notice"):
            text = self.put(f"/notices/{number}/text", labelled(block), block.recogniser)
            until = until_of(text) if block.detail == "embargo" else None
            found.append(Notice(block.detail, text, until, after))  # type: ignore[arg-type]  # a NoticeKind
        return tuple(found)

    def media(self) -> tuple[Media, ...]:
        """The pictures, each after the paragraph that it follows."""
        found: list[Media] = []
        after = None
        for block in self.draft.blocks:
            for picture in block.pictures:
                number = len(found)
                alt = self.put(f"/media/{number}/alt", picture.alt, "markup") if picture.alt else None
                kind = kind_of(picture.url or "")
                caption = self.captions.get(id(block))
                credit = credit_of(self.bodies[int(caption[1:]) - 1].text) if caption else None
                kind = kind if kind in ("video", "audio", "document") else "image"
                found.append(Media(f"m{number + 1}", kind, picture.url, caption, alt, credit, after))
            after = self.ids.get(id(block), after)
        return tuple(found)

    def artifacts(self) -> tuple[Artifact, ...]:
        """What is left out, with the reason."""
        kept = [(block, after) for _, block, after in self.with_place("artifact") if block.text]
        found = []
        for number, (block, after) in enumerate(kept):
            text = self.put(f"/artifacts/{number}/text", labelled(block), block.recogniser)
            found.append(Artifact(text, block.detail or "unknown", after))  # type: ignore[arg-type]  # an ArtifactReason
        return tuple(found)

    def dateline(self) -> Dateline | None:
        """The dateline."""
        opening = self.draft.opening
        if opening is None:
            return None
        self.put("/dateline/text", opening.passage, opening.recogniser)
        paragraph = self.ids.get(id(opening.block)) if opening.block else None
        return Dateline(opening.passage.text, opening.places, opening.date, opening.wire, paragraph)

    def one(self, role: str, pointer: str) -> tuple[Block, str, str | None] | None:
        """The block of a role that comes once, its text, and the id of the paragraph before it."""
        for _, block, after in self.with_place(role):
            return block, self.put(pointer, labelled(block), block.recogniser), after
        return None


def settle(block: Block) -> None:
    """A text that keeps its lines stays preformatted whatever it was taken for; a mark that lost its words goes."""
    if block.rows is None and ("\n" in block.text or "\t" in block.text):
        block.kind = "preformatted"
    size = len(block.text)
    if any(not 0 <= style.start < style.end <= size for style in block.styles):
        block.styles = [style._replace(end=min(style.end, size)) for style in block.styles]
        block.styles = [style for style in block.styles if 0 <= style.start < style.end]
    block.anchors = [trimmed(anchor, block.text) for anchor in block.anchors]
    if any(not 0 <= anchor.start <= anchor.end <= size for anchor in block.anchors):
        block.anchors = [anchor._replace(start=0, end=0) if anchor.end > size else anchor for anchor in block.anchors]


def trimmed(anchor: Anchor, text: str) -> Anchor:
    """The words of a link without the spaces around them."""
    start, end = anchor.start, anchor.end
    while start < end and text[start : start + 1] == " ":
        start += 1
    while end > start and text[end - 1 : end] == " ":
        end -= 1
    return anchor._replace(start=start, end=end)


def labelled(block: Block) -> Passage:
    """The text of a block on one line, with its label before it, as printed; a table's cells are parted by spaces."""
    passage = one_line(block.passage)
    if block.label is None or not block.label.steps:  # a number that a page counts is not printed in its source
        return passage
    return join(block.label, passage, " " if passage.start > block.label.end else "")


def credit_of(caption: str) -> str | None:
    """Whom a caption credits: `Credit: Jane Roe`, `(Photo: Jane Roe)`."""
    found = CREDIT.search(caption)
    return found[1].strip(" .)") if found else None


def pieces_of(passage: Passage, start: int, end: int, recogniser: str) -> tuple[Piece, ...]:
    """The pieces of a stretch of a passage."""
    return tuple(Piece(a, b, recogniser) for a, b in passage.pieces(start, end))


def build(draft: Draft, provenance: Provenance) -> Reading:
    """The reading of a draft."""
    builder = Builder(draft)
    links = builder.links()
    paragraphs = builder.paragraphs(links)
    headline = builder.one("headline", "/headline")
    byline = builder.one("byline", "/byline/text")
    source = builder.one("source", "/source/text")
    end_mark = builder.one("end_mark", "/end_mark/text")
    issuer = source_name(source[1]) if source else None
    release = PressRelease(
        language=draft.language,
        headline=headline[1] if headline else None,
        subheadlines=tuple(
            builder.put(f"/subheadlines/{number}", labelled(block), block.recogniser)
            for number, block, _ in builder.with_place("subheadline")
        ),
        notices=builder.notices(),
        dateline=builder.dateline(),
        byline=Byline(byline[1], authors_of(byline[1]), byline[2]) if byline else None,
        paragraphs=paragraphs,
        quotes=builder.quotes(),
        links=links,
        media=builder.media(),
        contacts=read_contacts(contact_lines(builder), known_names(draft, issuer)),
        organizations=read_organizations(paragraphs, issuer, draft.language),
        securities=builder.securities(),
        source=SourceLine(source[1], issuer, source[2]) if source else None,
        end_mark=EndMark(end_mark[1], end_mark[2]) if end_mark else None,
        artifacts=builder.artifacts(),
        publication=publication_of(draft, paragraphs, links),
        subjects=draft.subjects,
        provenance=provenance,
    )
    return Reading(release, tuple(draft.findings), draft.text, builder.origins)


def contact_lines(builder: Builder) -> list[ContactLine]:
    """The lines of the contact section."""
    return [
        ContactLine(builder.ids[id(block)], block.text, block.kind == "heading", block.gap)
        for block in builder.bodies
        if block.section == "contact" and block.rows is None
    ]


def known_names(draft: Draft, issuer: str | None) -> str:
    """Headline and issuer in small letters: phrases that stand there are organisations rather than people."""
    headline = next((block.text for block in draft.blocks if block.role == "headline"), "")
    return f"{headline} | {issuer or ''}".casefold()


def publication_of(draft: Draft, paragraphs: Sequence[Paragraph], links: Sequence[Link]) -> Publication | None:
    """What is declared; else the address of the original that the release prints."""
    if draft.publication:
        return draft.publication
    originals = {
        paragraph.id for paragraph in paragraphs if paragraph.section == "notes" and ORIGINAL.match(paragraph.text)
    }
    url = next(
        (link.url for link in links if link.paragraph in originals and link.kind == "web" and len(link.url) > 30), None
    )
    return Publication(url=url) if url else None
