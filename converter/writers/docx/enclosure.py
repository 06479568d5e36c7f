"""The release itself inside the document: canonical JSON in a custom XML part, and the headlines that Word edits.

A content control that is bound to ``headline`` shows what stands in the part, and writes there what a person types
(ISO 29500-1, 17.5.2.6). The model beside it stays as it was. A hash of the text that the pages show, as it was when
the document was written, tells a reader whether somebody has edited that text since.
"""

import re
from hashlib import sha256

from ...model.codec import to_json
from ...model.release import SCHEMA, PressRelease
from ...rendering.markup import document, element, escape, start_tag

NAMESPACE = SCHEMA
STORE = "{8C1F3E52-6B0B-5A53-9A55-0D0C5B8C2F11}"
"""The part's name in the document's data store (22.5.2.1); it need not differ from document to document."""

PROPERTIES = document(
    (
        element(
            "ds:datastoreItem",
            {
                "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
                "ds:itemID": STORE,
            },
            element("ds:schemaRefs", {}, element("ds:schemaRef", {"ds:uri": NAMESPACE})),
        ),
    )
)


BETWEEN_TAGS = re.compile(">([^<]+)")
SHOWN_ELEMENTS = (("<w:br/>", "\n"), ("<w:tab/>", "\t"), ("<w:softHyphen/>", "\u00ad"), ("</w:p>", "\0"))
"""Elements that show something, and the end of a paragraph; all other text of the main part stands in ``w:t``."""


def enclose(release: PressRelease, main: str) -> bytes:
    """The custom XML part of a document with that main part."""
    text = to_json(release)
    hashed, shown = (sha256(part.encode()).hexdigest() for part in (text, shown_text(main)))
    lines = [
        element("headline", {}, *([escape(release.headline)] if release.headline else ())),
        *(element("subheadline", {}, escape(line)) for line in release.subheadlines),
    ]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<release xmlns="{NAMESPACE}">{"".join(lines)}'
        f'<model mediaType="application/json" sha256="{hashed}" shown="{shown}">{escape(text)}</model></release>\n'
    ).encode()


def shown_text(main: str) -> str:
    """The text that the body shows, each paragraph closed by a newline; paragraphs without text are no part of it."""
    body = main[main.index("<w:body>") : main.rindex("<w:sectPr")]
    for element_text, sign in SHOWN_ELEMENTS:
        body = body.replace(element_text, sign)
    lines = "".join(BETWEEN_TAGS.findall(body)).split("\0")
    shown = "\n".join(filter(None, lines)) + "\n" if any(lines) else ""
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&#13;", "\r").replace("&amp;", "&")


def bind(name: str, number: int, path: str, content: str) -> str:
    """Runs inside a content control that is bound to a text of the part; ``number`` tells controls apart."""
    binding = start_tag(
        "w:dataBinding",
        {"w:prefixMappings": f"xmlns:r='{NAMESPACE}'", "w:xpath": f"/r:release[1]/{path}", "w:storeItemID": STORE},
        "/>",
    )
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:tag w:val="{name}"/><w:id w:val="{number}"/>{binding}<w:text/>'
        f"</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
