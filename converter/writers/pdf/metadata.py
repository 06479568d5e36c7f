"""What a PDF says of itself: title, author, times, and that it is PDF/UA-1 and PDF/A-3a, once as XMP and once as PDF has it.

Both say the same (ISO 19005-3, 6.6.3). XMP may hold only what its own schemas or ISO 19005 know; the two others are
described by extension schemas (6.6.2.3.3): that of PDF/UA, and ours, which names the release inside and its SHA-256.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ...model.findings import Finding
from ...model.release import SCHEMA, PressRelease
from ...rendering.filling import EPOCH, fill_identifier, fill_provider, fill_time, fill_title, issuer_of
from ...rendering.markup import escape

NAMESPACE = "urn:prconvert:pdf:release:1.0#"
"""Of our own schema; its prefix is ``prel``."""

PRODUCER = "ReportLab PDF Library"
PROPERTIES: Mapping[str, str] = {
    "file": "Name of the embedded file that holds the canonical release",
    "schema": "Schema of the canonical release",
    "sha256": "SHA-256 of the bytes of that file, in hexadecimal digits",
}
NAMESPACES: Mapping[str, str] = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    "prel": NAMESPACE,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the document says of itself; ``moment`` in UTC."""

    title: str
    author: str
    subject: str | None
    keywords: str | None
    identifier: str
    language: str
    creator: str
    moment: datetime


def facts_of(release: PressRelease, language: str, now: str | None) -> tuple[Facts, list[Finding]]:
    """The facts, with a finding for each that had to be filled in; the identifier is nowhere printed, and told nobody."""
    title, moment = fill_title(release), fill_time(release, now)
    issuer = issuer_of(release)
    provider = None if issuer else fill_provider(release, None)
    subject = release.subheadlines[0] if release.subheadlines and release.headline else None
    facts = Facts(
        cleaned(title.value),
        cleaned(issuer or (provider.value if provider else "")),
        cleaned(subject) if subject else None,
        cleaned(", ".join(subject.text for subject in release.subjects)) or None,
        cleaned(fill_identifier(release, None).value),
        language,
        release.provenance.generator,
        instant(moment.value),
    )
    found = (title.finding, moment.finding, provider.finding if provider else None)
    return facts, [finding for finding in found if finding]


def cleaned(text: str) -> str:
    """A text for metadata: byte order marks, which no reader expects inside a text, are left out."""
    return text.replace("\ufeff", "")


def instant(moment: str) -> datetime:
    """A moment in UTC without fractions; the epoch where the calendar ends before it is in UTC."""
    try:
        return datetime.fromisoformat(moment).astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return datetime.fromisoformat(EPOCH)


def pdf_date(moment: datetime) -> str:
    """``D:20260103093000+00'00'`` (ISO 32000-1, 7.9.4)."""
    return f"D:{moment.year:04}{moment:%m%d%H%M%S}+00'00'"


def xmp_date(moment: datetime) -> str:
    """``2026-01-03T09:30:00+00:00``."""
    return moment.isoformat()


def alternatives(name: str, text: str | None, language: str) -> str:
    """A property in the document's language, which is the default too."""
    if not text:
        return ""
    items = "".join(
        f'<rdf:li xml:lang="{tag}">{escape(text)}</rdf:li>' for tag in dict.fromkeys(("x-default", language))
    )
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>\n"


def listed(name: str, kind: str, text: str) -> str:
    """A property with one value in a container."""
    return f"<{name}><rdf:{kind}><rdf:li>{escape(text)}</rdf:li></rdf:{kind}></{name}>\n"


def simple(name: str, text: str | None) -> str:
    """A property; nothing where there is no value."""
    return f"<{name}>{escape(text)}</{name}>\n" if text else ""


def extension(title: str, prefix: str, properties: Mapping[str, str], kind: str) -> str:
    """The description of a schema (ISO 19005-3, 6.6.2.3.3)."""
    described = "".join(
        f'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>'
        f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{text}</pdfaProperty:description></rdf:li>\n"
        for name, text in properties.items()
    )
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{NAMESPACES[prefix]}</pdfaSchema:namespaceURI>"
        f"<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>\n{described}</rdf:Seq></pdfaSchema:property></rdf:li>\n"
    )


EXTENSIONS = (
    "<pdfaExtension:schemas><rdf:Bag>\n"
    + extension("PDF/UA identification schema", "pdfuaid", {"part": "Part of ISO 14289"}, "Integer")
    + extension("Press release inside the document", "prel", PROPERTIES, "Text")
    + "</rdf:Bag></pdfaExtension:schemas>\n"
)


def xmp_packet(facts: Facts, file: str, sha256: str) -> bytes:
    """The XMP packet (ISO 16684-1)."""
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
    date = xmp_date(facts.moment)
    lines = "".join(
        (
            simple("dc:format", "application/pdf"),
            alternatives("dc:title", facts.title, facts.language),
            listed("dc:creator", "Seq", facts.author),
            alternatives("dc:description", facts.subject, facts.language),
            listed("dc:language", "Bag", facts.language),
            simple("dc:identifier", facts.identifier),
            *(simple(f"xmp:{name}", date) for name in ("CreateDate", "ModifyDate", "MetadataDate")),
            simple("xmp:CreatorTool", facts.creator),
            simple("pdf:Producer", PRODUCER),
            simple("pdf:Keywords", facts.keywords),
            "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n",
            simple("prel:file", file),
            simple("prel:schema", SCHEMA),
            simple("prel:sha256", sha256),
            EXTENSIONS,
        )
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {spaces}>\n{lines}</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()
