"""The release itself inside the document: canonical JSON in a custom XML part, and the headlines that Word edits.

A content control that is bound to ``headline`` shows what stands in the part, and writes there what a person types
(ISO 29500-1, 17.5.2.6). The model beside it stays as it was. A hash of the text that the pages show, as it was when
the document was written, tells a reader whether somebody has edited that text since.
"""

import re
from hashlib import sha256

from ...model.codec import to_json
from ...model.release import SCHEMA, PressRelease
from ...rendering.markup import Markup, document, element, escape, start_tag

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


SHOWN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(br|tab|softHyphen)/>|(</w:p>)")
SIGNS = {"": "", "br": "\n", "tab": "\t", "softHyphen": "\u00ad"}


def enclose(release: PressRelease, main: str) -> bytes:
    """The custom XML part of a document with that main part."""
    text = to_json(release)
    hashes = {"sha256": sha256(text.encode()).hexdigest(), "shown": sha256(shown_text(main).encode()).hexdigest()}
    lines = [
        element("headline", {}, *([escape(release.headline)] if release.headline else ())),
        *(element("subheadline", {}, escape(line)) for line in release.subheadlines),
        element("model", {"mediaType": "application/json", **hashes}, escape(text)),
    ]
    return document((Markup("".join((start_tag("release", {"xmlns": NAMESPACE}), *lines, "</release>"))),))


def shown_text(main: str) -> str:
    """The text that the body shows, each paragraph closed by a newline; paragraphs without text are no part of it."""
    lines = "".join([text or SIGNS[sign] or (end and "\0") for text, sign, end in SHOWN.findall(main)]).split("\0")
    shown = "".join([f"{line}\n" for line in lines if line])
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
