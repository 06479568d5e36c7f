"""NITF 3.6, the News Industry Text Format: ``<nitf><head><docdata>…</docdata></head><body>…</body></nitf>``.

What the standard's head has a place for stands there; the body is that of `rendering.nitf`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..interfaces import Attachment, Output, Writer, option
from ..model.findings import Finding
from ..model.release import PressRelease, Publication
from ..rendering import nitf
from ..rendering.cast import cast_of
from ..rendering.choices import check_line, check_moment, check_version
from ..rendering.filling import distributor_of, provider_of
from ..rendering.losses import LOSS, artifacts_left_out, embargo_end, unsafe_addresses
from ..rendering.markup import EMPTY, Line, Markup, block, document, element, escape
from ..rendering.page import Body
from ..rendering.record import set_record
from ..rendering.story import tell
from ..version import VERSION

IPTC = ("http://cv.iptc.org/newscodes/mediatopic/", "http://cv.iptc.org/newscodes/subjectcode/")
"""Vocabularies whose codes are subject reference numbers."""


@dataclass(frozen=True, slots=True)
class NitfOptions:
    """Choices for a NITF document. `UsageError` where one of them cannot stand in any."""

    guid: str | None = option(None, "--guid", "identifier of the document")
    provider: str | None = option(None, "--provider", "who distributes the release")
    version_number: int | None = option(None, "--version-number", "version of the document, counted from 1")
    rights: str | None = option(None, "--rights", "the copyright line as it is to be shown")
    sent: str | None = option(None, "--sent", "when this version is sent: ISO 8601")
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what no document could carry."""
        check_line("--guid", self.guid)
        check_line("--provider", self.provider)
        check_line("--rights", self.rights)
        check_version("--version-number", self.version_number)
        check_moment("--sent", self.sent)
        check_moment("--now", self.now)


def write_nitf(release: PressRelease, options: NitfOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a NITF document in UTF-8; other renditions have no place in it.

    The format demands nothing, so nothing is filled in.
    """
    rights = options.rights or (release.publication.copyright if release.publication else None)
    body = nitf.set_nitf_body(release, tell(release), distributor_of(release, options.provider), rights)
    head = [*set_head(release, options, body)]
    data = document(nitf.set_document(release, head, body.lines))
    return Output(data, (*losses(release, attachments), *unsafe_addresses(release, "nitf")))


def set_head(release: PressRelease, options: NitfOptions, body: Body) -> list[Line]:
    """The content of the head, in the order of the standard."""
    title = [element("title", EMPTY, escape(release.headline))] if release.headline else []
    generator = element("meta", {"name": "generator", "content": f"prconvert {VERSION}"})
    record = set_record(release, body.unsaid)
    return [*title, generator, *record, *set_type(release), *set_docdata(release, options), *set_pubdata(release)]


def set_type(release: PressRelease) -> list[Line]:
    """What kind of news this is, and its subjects by number of the IPTC."""
    lines = [element("tobject.property", {"tobject.property.type": "Press Release"})]
    for subject in release.subjects:
        if number := subject_number(subject.uri):
            attributes = {"tobject.subject.refnum": number, "tobject.subject.matter": subject.text}
            lines.append(element("tobject.subject", attributes))
    return block("tobject", {"tobject.type": "news"}, lines)


def subject_number(uri: str | None) -> str | None:
    """The number at the end of an IPTC code; None for any other address."""
    number = (uri or "").rpartition("/")[2]
    return number if (uri or "").startswith(IPTC) and number.isascii() and number.isdigit() else None


def set_docdata(release: PressRelease, options: NitfOptions) -> list[Line]:
    """Identifier, times, version, keywords and who appears."""
    publication = release.publication or Publication()
    withdrawn = any(notice.kind == "withdrawal" for notice in release.notices)
    identifier = options.guid or publication.identifier
    issued = options.sent or options.now or publication.modified or publication.published
    until, version = embargo_end(release), options.version_number or publication.version
    lines: list[Line] = []
    if identifier:
        registrar = provider_of(release, options.provider)
        lines.append(element("doc-id", {"regsrc": registrar, "id-string": identifier}))
    if issued:
        lines.append(element("date.issue", {"norm": basic(issued)}))
    if until:
        lines.append(element("date.release", {"norm": basic(until)}))
    if version:
        lines.append(element("du-key", {"version": version}))
    lines += set_keywords(release)
    if content := list(identified(release)):
        lines += block("identified-content", EMPTY, content)
    return block("docdata", {"management-status": "canceled" if withdrawn else "usable"}, lines)


def set_keywords(release: PressRelease) -> list[Line]:
    """Subjects that have no number of the IPTC."""
    keywords = [subject.text for subject in release.subjects if subject_number(subject.uri) is None]
    return block("key-list", EMPTY, (element("keyword", {"key": keyword}) for keyword in keywords)) if keywords else []


def identified(release: PressRelease) -> Iterator[Markup]:
    """People with what they are, organisations with their securities, places of the dateline."""
    cast = cast_of(release)
    for party in cast.parties.values():
        name = escape(party.name)
        if party.kind == "person":
            function = [element("function", EMPTY, escape(party.title))] if party.title else []
            yield element("person", EMPTY, name, *function)
        elif party.kind == "organization":
            codes = dict.fromkeys((security.exchange, security.symbol) for _, security in party.securities)
            yield element("org", EMPTY, name, *(element("alt-code", {"idsrc": e, "value": s}) for e, s in codes))
    for place in release.dateline.places if release.dateline else ():
        parts = (("city", place.city), ("state", place.region), ("country", place.country))
        names = [element(kind, EMPTY, escape(text)) for kind, text in parts if text]
        code = {"location-code": place.country_code, "code-source": "iso3166-1a2"} if place.country_code else EMPTY
        yield element("location", code, *names)


def set_pubdata(release: PressRelease) -> list[Line]:
    """Where and when the release was first published."""
    publication = release.publication
    if publication is None or not (publication.published or publication.url):
        return []
    published = basic(publication.published) if publication.published else None
    return [element("pubdata", {"type": "web", "date.publication": published, "ex-ref": publication.url})]


def basic(moment: str) -> str:
    """A date or time in the basic form of ISO 8601, which the standard asks for.

    >>> basic("2026-05-01T08:00:00-04:00")
    '20260501T080000-0400'
    """
    date, mark, clock = moment.partition("T")
    return date.replace("-", "") + mark + clock.replace(":", "")


def losses(release: PressRelease, attachments: Sequence[Attachment]) -> Iterator[Finding]:
    """What NITF has no place for."""
    if attachments:
        yield Finding(LOSS, "nitf lists no other renditions of a release", "", "info")
    if any(notice.kind == "embargo" for notice in release.notices) and embargo_end(release) is None:
        message = "embargo without end, time or zone: it stands in a note only"
        yield Finding(LOSS, message, "/notices", "warning")
    yield from artifacts_left_out(release, "nitf")


NITF = Writer("nitf", ".nitf.xml", nitf.MEDIA_TYPE, NitfOptions, write_nitf)
