"""Settling: what an item declares and what its text says become one release; where they disagree there is a finding."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ..model.findings import Finding
from ..model.reading import Piece, Reading, line_and_column
from ..model.release import (
    Byline,
    Contact,
    Dateline,
    Link,
    Media,
    Place,
    PressRelease,
    Provenance,
    Publication,
)
from ..parsing.assemble import assemble
from ..parsing.dateline import FoundDateline, find_dateline
from ..parsing.draft import Block, Draft, Opening
from ..parsing.endings import SOURCE
from ..parsing.links import kind_of as link_kind
from ..parsing.links import normal_url
from ..parsing.notices import kind_of
from ..parsing.passage import Passage
from ..parsing.prose import bare
from .item import Item, Note

DIFFERENT = "PRC916"
LONE_PLACE = re.compile(r"[^\W\d_][^\d_,;:/()|]{1,40}")
FEW = 20
"""So many summaries are looked for in the body."""

NEAR = 8
"""Blocks at the head of a body among which headline and byline are looked for again."""


def settle(item: Item, provenance: Provenance) -> Reading:
    """The reading of an item."""
    others = list(other_headlines(item))
    head, opening = list(head_of(item)), opening_of(item)
    claim_furniture(item)
    blocks = [
        *item.furniture,
        *head,
        *([opening] if opening and opening not in item.blocks else []),
        *item.blocks,
        *tail_of(item),
    ]
    draft = Draft(
        item.source,
        blocks,
        language=item.language,
        publication=None if item.publication == Publication() else item.publication,
        subjects=tuple(dict.fromkeys(item.subjects)),
        findings=item.findings,
        headed=bool(item.headlines),
    )
    if opening:
        draft.opening = declared_opening(item, opening)
    reading = assemble(draft, provenance)
    release = reading.release
    for change in (add_dateline, add_byline, add_notices, add_contacts, add_organizations, add_media, add_links):
        release = change(release, item)
    findings = (*reading.findings, *others, *differences(item, reading))
    return replace(reading, release=release, findings=findings, origins={**reading.origins, **places_of(item, release)})


# Before the text is read


def head_of(item: Item) -> Iterator[Block]:
    """The blocks that stand before the body: notes, kickers, headlines, byline, summary; those in the body claimed there."""
    for note in item.notes:
        yield claimed(item, note.passage, "notice", kind_of_note(note))
    for kicker in item.kickers:
        yield claimed(item, kicker, "notice", "kicker")
    told: set[str] = set()
    for headline in item.headlines:
        role, key = "subheadline" if told else "headline", bare(headline.text) or headline.text
        if key not in told and not claim_in(item, headline, role):
            yield claimed(item, headline, role)
        told.add(key)
    if item.byline and not claim_in(item, item.byline, "byline"):
        yield claimed(item, item.byline, "byline")
    said = " ".join(bare(block.text) for block in item.blocks)
    for number, summary in enumerate(item.summaries):
        if number >= FEW or bare(summary.text) not in said:
            block = Block(summary, gap=True, recogniser=item.recogniser)
            if item.blocks:
                block.claim(f"{item.recogniser}: summary", section="summary")
            yield block


def kind_of_note(note: Note) -> str:
    """The kind of a declared notice: as declared, else as it reads."""
    return note.kind or kind_of(Block(note.passage), before=True) or "other"


def claimed(item: Item, passage: Passage, role: str, detail: str = "") -> Block:
    """A block of a declared text."""
    block = Block(passage, gap=True)
    block.claim(f"{item.recogniser}: declared", role, detail=detail)  # type: ignore[arg-type]  # a Role
    return block


def claim_in(item: Item, passage: Passage, role: str) -> bool:
    """Claim the block of the body that says the same; says whether there is one."""
    for block in (*item.furniture, *item.blocks[:NEAR]):
        if block.free and block.rows is None and same(block.text, passage.text):
            block.claim(f"{item.recogniser}: declared", role)  # type: ignore[arg-type]  # a Role
            block.kind = "text"
            return True
    return False


def claim_furniture(item: Item) -> None:
    """What a wire prints over the body and declares in other places, the headline apart."""
    for block in item.furniture:
        if block.free:
            block.claim(f"{item.recogniser}: header", "artifact", detail="page-furniture")


def opening_of(item: Item) -> Block | None:
    """The block of a declared dateline, in the body or before it; None where the body opens with one of its own."""
    if item.dateline is None:
        return None
    own = [block for block in item.blocks[:NEAR] if block.free and block.rows is None]
    for block in own:
        if same(block.text, item.dateline.text):
            block.claim(f"{item.recogniser}: declared", "dateline")
            return block
    if any(find_dateline(block.text) for block in own):
        return None
    return claimed(item, item.dateline, "dateline")


def declared_opening(item: Item, block: Block) -> Opening:
    """What a declared dateline says, by its words first."""
    found = declared_line(block.text)
    date = (found.date if found else None) or item.date
    places, wire = declared_places(item, block.text), found.wire if found else None
    return Opening(block.passage, places, date, wire, None, f"{item.recogniser}: declared")


def declared_line(text: str) -> FoundDateline | None:
    """A declared dateline, which need not be closed as a printed one is."""
    return find_dateline(f"{text} --") or find_dateline(text)


def declared_places(item: Item, text: str) -> tuple[Place, ...]:
    """The places that an item declares, else those of its dateline."""
    found = declared_line(text)
    return item.places or (found.places if found else tuple(lone_place(text)))


def lone_place(text: str) -> Iterator[Place]:
    """The city that a declared dateline is, where it is nothing else."""
    if LONE_PLACE.fullmatch(text):
        yield Place(text.title() if text.isupper() else text)


def tail_of(item: Item) -> Iterator[Block]:
    """A credit line that names the source, where the body does not end with it."""
    credit = item.credit
    if credit and SOURCE.match(credit.text) and not any(same(block.text, credit.text) for block in item.blocks[-NEAR:]):
        yield claimed(item, credit, "source")


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, signs and capitals apart."""
    return one == other or (bool(bare(one)) and bare(one) == bare(other))


def within(one: str, other: str) -> bool:
    """Whether one of two texts says all that the other says."""
    return bare(one) in bare(other) or bare(other) in bare(one)


# After it is read


def add_dateline(release: PressRelease, item: Item) -> PressRelease:
    """The date and place that a dateline lacks and the item declares; where they disagree, the places as declared."""
    dateline = release.dateline
    if dateline is None:
        return release
    places = dateline.places or item.places
    if item.dateline and not within(item.dateline.text, dateline.text):
        places = declared_places(item, item.dateline.text) or places
    return replace(release, dateline=replace(dateline, places=places, date=dateline.date or item.date))


def add_byline(release: PressRelease, item: Item) -> PressRelease:
    """The authors that a byline names in a form of its own."""
    byline = release.byline
    if byline is None or byline.authors:
        return release
    return replace(release, byline=replace(byline, authors=item.authors))


def add_notices(release: PressRelease, item: Item) -> PressRelease:
    """The end of an embargo where it is declared."""
    ends = {note.passage.text: note.until for note in item.notes if note.until}
    notices = tuple(
        replace(notice, until=ends.get(notice.text, notice.until)) if notice.kind == "embargo" else notice
        for notice in release.notices
    )
    return replace(release, notices=notices)


def add_contacts(release: PressRelease, item: Item) -> PressRelease:
    """Declared contacts with the lines that print them, then those that are only printed."""
    if not item.contacts:
        return release
    owners: dict[str, set[int]] = defaultdict(set)
    for number, other in enumerate(release.contacts):
        for key in keys_of(other):
            owners[key].add(number)
    merged: list[Contact] = []
    taken: set[int] = set()
    for contact in item.contacts:
        same = sorted({number for key in keys_of(contact) for number in owners[key]} - taken)
        taken.update(same)
        lines = dict.fromkeys(line for number in same for line in release.contacts[number].paragraphs)
        merged.append(replace(contact, paragraphs=tuple(lines)))
    printed = (other for number, other in enumerate(release.contacts) if number not in taken)
    return replace(release, contacts=(*merged, *printed))


def keys_of(contact: Contact) -> set[str]:
    """By what two contacts are known to be one: a name, an address or a number in common."""
    return set(filter(None, (*contact.emails, *map(digits, contact.phones), contact.name)))


def digits(phone: str) -> str:
    """The digits of a number."""
    return "".join(filter(str.isdecimal, phone))


def add_organizations(release: PressRelease, item: Item) -> PressRelease:
    """Organisations that the item declares and the text does not describe."""
    known = {organization.name for organization in release.organizations}
    named = {organization.name: organization for organization in item.organizations}
    kept = [
        replace(
            own, url=own.url or named[own.name].url, role="issuer" if named[own.name].role == "issuer" else own.role
        )
        if own.name in named
        else own
        for own in release.organizations
    ]
    new = [organization for name, organization in named.items() if name not in known]
    return replace(release, organizations=(*kept, *new))


def add_media(release: PressRelease, item: Item) -> PressRelease:
    """Pictures and films that the item links to and the body does not show."""
    media = list(release.media)
    shown = {picture.url for picture in media}
    last = release.paragraphs[-1].id if release.paragraphs else None
    for picture in item.pictures:
        if picture.url not in shown:
            alt = picture.alt.text if picture.alt else None
            media.append(Media(f"m{len(media) + 1}", picture.kind, picture.url, None, alt, picture.credit, last))
            shown.add(picture.url)
    return replace(release, media=tuple(media))


def add_links(release: PressRelease, item: Item) -> PressRelease:
    """Addresses that the item names and its text does not."""
    links = list(release.links)
    known = {link.url for link in links}
    for pointer in item.links:
        if (url := normal_url(pointer.url)) not in known:
            links.append(Link(f"l{len(links) + 1}", url, pointer.text, pointer.kind or link_kind(url)))
            known.add(url)
    return replace(release, links=tuple(links))


def places_of(item: Item, release: PressRelease) -> dict[str, tuple[Piece, ...]]:
    """Where the words stand that say what added pictures show."""
    alts: dict[tuple[str | None, str | None], Passage] = {
        (picture.url, picture.alt.text): picture.alt for picture in item.pictures if picture.alt
    }
    return {
        f"/media/{number}/alt": tuple(Piece(*piece, item.recogniser) for piece in alts[media.url, media.alt].pieces())
        for number, media in enumerate(release.media)
        if (media.url, media.alt) in alts
    }


# Where both say something, and not the same


def differences(item: Item, reading: Reading) -> Iterator[Finding]:
    """What is declared in one way and printed in another."""
    release = reading.release
    dateline: Dateline | None = release.dateline
    if dateline and item.dateline and not within(item.dateline.text, dateline.text):
        yield different("dateline", item.dateline.text, dateline.text, "/dateline/text")
    if dateline and dateline.date and item.date and dateline.date != item.date:
        yield different("date", item.date, dateline.date, "/dateline/date")
    if release.byline and item.authors:
        yield from other_authors(item, release.byline)
    printed = bare(" ".join(paragraph.text for paragraph in release.paragraphs))
    for market, symbol in item.symbols:
        if bare(symbol) not in printed:
            message = f"{market}: {symbol} is declared, and stands nowhere in the text"
            yield Finding(DIFFERENT, message, "/securities", "info")


def other_headlines(item: Item) -> Iterator[Finding]:
    """First-level headings of the body that say something else than the declared headline; asked before the text is read."""
    for block in (*item.furniture, *item.blocks[:NEAR]) if item.headlines else ():
        first = block.kind == "heading" and block.level == 1 and bool(block.text)
        if first and not any(within(block.text, headline.text) for headline in item.headlines):
            place = line_and_column(item.source, block.passage.start)
            finding = different("headline", item.headlines[0].text, block.text, "/headline")
            yield replace(finding, line=place[0], column=place[1])


def other_authors(item: Item, byline: Byline) -> Iterator[Finding]:
    """Authors that the byline does not name."""
    for author in item.authors:
        name = author.name or author.organization
        if name and not within(name, byline.text):
            yield different("author", name, byline.text, "/byline/text")


def different(what: str, declared: str, printed: str, pointer: str) -> Finding:
    """The finding for one fact that is told in two ways."""
    message = f"the item declares the {what} {declared[:80]!r}, its text says {printed[:80]!r}; see which is right"
    return Finding(DIFFERENT, message, pointer, "warning")
