"""One release that has everything that the model knows, each thing at least once, for tests of writers."""

from dataclasses import replace
from typing import TypedDict

from converter.model.release import (
    Artifact,
    Author,
    Byline,
    Contact,
    Cue,
    Dateline,
    EndMark,
    Link,
    Mark,
    Media,
    Notice,
    Organization,
    Paragraph,
    Place,
    PressRelease,
    Provenance,
    Publication,
    Quote,
    QuoteSpan,
    Security,
    SourceLine,
    Speaker,
    Subject,
)

OPENING = "Acme Corp. (NYSE: ACM) opened a plant for H2O & <tags>, see https://acme.example/plant?a=1&b=2 now."
SPEECH = "“We build turbines,” said Jane Roe, chief executive of Acme Corp. “They last.”"
ROWS = (("Measure", "Q1", "Q2"), ("Revenue", "10", "12"), ("Profit & loss", "1", ""))

TEXTS = {
    "headline": "Acme opens “green” plant",
    "p1": OPENING,
    "p2": SPEECH,
    "p10": "\n".join("\t".join(row) for row in ROWS),
    "p12": "“The future is electric.”",
    "p13": "“It began long ago. It goes on",
    "p14": "“and will not stop,” Acme Corp. said.",
    "p16": "Acme Corp. makes things. Visit www.acme.example or ftp://acme.example/.",
    "p20": "John Doe, Acme Corp., press@acme.example, +1 555 0100",
    "p21": "Video - https://video.example/acme.mp4?hd=1",
}


class Span(TypedDict):
    """Where something stands."""

    paragraph: str
    start: int
    end: int


def span(place: str, text: str) -> Span:
    """Where a text stands in a place."""
    start = TEXTS[place].index(text)
    return {"paragraph": place, "start": start, "end": start + len(text)}


def mark(text: str, style: str, link: str | None = None) -> Mark:
    """A mark around a text of the first paragraph."""
    found = span("p1", text)
    return Mark(found["start"], found["end"], style, link)  # type: ignore[arg-type]  # styles are given below


PARAGRAPHS = (
    Paragraph(
        "p1",
        "text",
        "body",
        OPENING,
        marks=(
            mark("opened a plant", "strong"),
            mark("plant for", "emphasis"),
            replace(mark("H2O", "subscript"), start=OPENING.index("2"), end=OPENING.index("2") + 1),
            mark("https://acme.example/plant?a=1&b=2", "link", "l1"),
        ),
    ),
    Paragraph("p2", "text", "body", SPEECH),
    Paragraph("p3", "heading", "body", "Highlights", level=1),
    Paragraph("p4", "list_item", "body", "First item", level=1, label="•"),
    Paragraph("p5", "list_item", "body", "Nested item", level=2, label="–"),
    Paragraph("p6", "list_item", "body", "Second item", level=1, label="•"),
    Paragraph("p7", "list_item", "body", "Step one", level=1, label="1."),
    Paragraph("p8", "list_item", "body", "Step two", level=1, label="2."),
    Paragraph("p9", "list_item", "body", "Clause", level=1, label="(a)"),
    Paragraph("p10", "table", "body", TEXTS["p10"], rows=ROWS, header_rows=1, header_columns=1),
    Paragraph("p11", "caption", "body", "The plant at dawn."),
    Paragraph("p12", "blockquote", "body", TEXTS["p12"]),
    Paragraph("p13", "text", "body", TEXTS["p13"]),
    Paragraph("p14", "text", "body", TEXTS["p14"]),
    Paragraph("p15", "heading", "boilerplate", "About Acme Corp.", level=1),
    Paragraph("p16", "text", "boilerplate", TEXTS["p16"]),
    Paragraph("p17", "heading", "legal", "Forward-looking statements", level=7),
    Paragraph("p18", "footnote", "legal", "Some of this may not happen.", label="1"),
    Paragraph("p19", "heading", "contact", "Media contact", level=1),
    Paragraph("p20", "text", "contact", TEXTS["p20"]),
    Paragraph("p21", "text", "notes", TEXTS["p21"]),
    Paragraph("p22", "preformatted", "notes", "a  b\n c <d>", marks=(Mark(0, 1, "superscript"), Mark(3, 4, "code"))),
    Paragraph("p23", "text", "summary", "شركة أكمي تفتتح مصنعا.", language="ar"),
)

ROE = Speaker(
    "Jane Roe, chief executive of Acme Corp.",
    "Jane Roe",
    "chief executive",
    "Acme Corp.",
    "person",
    **span("p2", "Jane Roe, chief executive of Acme Corp."),
)
ACME = Speaker("Acme Corp.", "Acme Corp.", None, None, "organization", **span("p14", "Acme Corp."))

QUOTES = (
    Quote("q1", "partial", "green", (QuoteSpan(**span("headline", "“green”")),)),
    Quote(
        "q2",
        "direct",
        "We build turbines,",
        (QuoteSpan(**span("p2", "“We build turbines,”")),),
        ROE,
        Cue("said", **span("p2", "said")),
        "between",
    ),
    Quote("q3", "direct", "They last.", (QuoteSpan(**span("p2", "“They last.”")),), ROE, None, "between", "q2"),
    Quote("q4", "direct", "The future is electric.", (QuoteSpan(**span("p12", TEXTS["p12"])),)),
    Quote(
        "q5",
        "direct",
        "It began long ago. It goes on\nand will not stop,",
        (QuoteSpan(**span("p13", TEXTS["p13"])), QuoteSpan(**span("p14", "“and will not stop,”"))),
        ACME,
        Cue("said", **span("p14", "said")),
        "after",
    ),
)

LINKS = (
    Link(
        "l1",
        "https://acme.example/plant?a=1&b=2",
        "https://acme.example/plant?a=1&b=2",
        "web",
        None,
        **span("p1", "https://acme.example/plant?a=1&b=2"),
    ),
    Link("l2", "https://www.acme.example/", "www.acme.example", "web", None, **span("p16", "www.acme.example")),
    Link("l3", "ftp://acme.example/", "ftp://acme.example/", "web", None, **span("p16", "ftp://acme.example/")),
    Link("l4", "mailto:press@acme.example", "press@acme.example", "email", None, **span("p20", "press@acme.example")),
    Link(
        "l5",
        "https://video.example/acme.mp4?hd=1",
        "https://video.example/acme.mp4?hd=1",
        "video",
        "Video",
        **span("p21", "https://video.example/acme.mp4?hd=1"),
    ),
    Link("l6", "https://social.example/acme", "Follow us", "social"),
)


def specimen() -> PressRelease:
    """The release."""
    return PressRelease(
        language="en-CA",
        headline=TEXTS["headline"],
        subheadlines=("Jobs for 200 people",),
        notices=(
            Notice("immediate", "FOR IMMEDIATE RELEASE"),
            Notice("kicker", "ENERGY"),
            Notice("embargo", "EMBARGOED UNTIL MAY 1, 9 A.M. EDT", "2026-05-01T09:00-04:00"),
            Notice("correction", "Corrects the number of jobs", after="p2"),
        ),
        dateline=Dateline(
            "TORONTO, ON and PARIS, May 1, 2026 /CNW/ -",
            (Place("Toronto", "ON", None, "CA"), Place("Paris", None, "France", "FR")),
            "2026-05-01",
            "CNW",
            "p1",
        ),
        byline=Byline("By Ann Lee, Acme Correspondent", (Author("Ann Lee", "Correspondent", "Acme Corp."),)),
        paragraphs=PARAGRAPHS,
        quotes=QUOTES,
        links=LINKS,
        media=(
            Media("m1", "image", "https://acme.example/a b.jpg", "p11", "The plant", "Photo: Acme", "p10"),
            Media("m2", "video", "https://acme.example/film.webm"),
        ),
        contacts=(
            Contact(
                "media",
                "John Doe",
                "Director",
                "Acme Corp.",
                ("press@acme.example",),
                ("+1 555 0100",),
                ("https://www.acme.example/",),
                "1 Main Street, Toronto",
                ("p20",),
            ),
            Contact("investors", organization="Acme IR", emails=("ir@acme.example",)),
        ),
        organizations=(Organization("Acme Corp.", "issuer", "https://www.acme.example/", ("p15", "p16")),),
        securities=(
            Security("Acme Corp.", "NYSE", "ACM", "NYSE: ACM", **span("p1", "NYSE: ACM")),
            Security(None, "TSX", "ACM", "(NYSE: ACM)", **span("p1", "(NYSE: ACM)")),
        ),
        source=SourceLine("SOURCE Acme Corp.", "Acme Corp.", "p18"),
        end_mark=EndMark("###", "p14"),
        artifacts=(Artifact("Share this", "share-button", "p2"),),
        publication=Publication(
            "302650001",
            2,
            "2026-05-01T08:00:00-04:00",
            "2026-05-02T08:00:00-04:00",
            "https://wire.example/302650001",
            "CNW Group",
            "© 2026 Acme Corp.",
        ),
        subjects=(Subject("#energy"), Subject("electricity", "http://cv.iptc.org/newscodes/mediatopic/20000270")),
        provenance=Provenance("text", "acme.txt", "0" * 64, "prconvert/0.1.0"),
    )


def bare() -> PressRelease:
    """The release that says nothing but one sentence."""
    nothing: tuple[()] = ()
    return PressRelease(
        language=None,
        headline=None,
        subheadlines=nothing,
        notices=nothing,
        dateline=None,
        byline=None,
        paragraphs=(Paragraph("p1", "text", "body", "Acme grows. It does."),),
        quotes=nothing,
        links=nothing,
        media=nothing,
        contacts=nothing,
        organizations=nothing,
        securities=nothing,
        source=None,
        end_mark=None,
        artifacts=nothing,
        publication=None,
        subjects=nothing,
        provenance=Provenance("text", "acme.txt", "0" * 64, "prconvert/0.1.0"),
    )
