"""The release inside the document: its canonical JSON as the source, other renditions beside it (ISO 19005-3, 6.8)."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import md5
from typing import Any, Literal, NamedTuple

from ...interfaces import Attachment
from ...model.codec import to_json
from ...model.release import PressRelease
from .metadata import pdf_date
from .objects import Raw, Stream, name, reference, string

RELEASE = "release.json"
DATA = ("+xml", "/xml", "+json", "/json")
Relationship = Literal["Source", "Alternative"]


class Enclosed(NamedTuple):
    """A file inside the document, and what it is to it."""

    file: Attachment
    relationship: Relationship
    description: str


def enclosed_files(release: PressRelease, attachments: Sequence[Attachment]) -> list[Enclosed]:
    """The canonical JSON, and the renditions for machines that came with the release; pages are not put into pages."""
    model = Attachment(RELEASE, "application/json", to_json(release).encode())
    files = {RELEASE: Enclosed(model, "Source", "The release as canonical JSON")}
    for attachment in attachments:
        if not attachment.media_type.endswith(DATA):
            continue
        held = Enclosed(attachment, "Alternative", f"The same release as {attachment.media_type}")
        files.setdefault(attachment.name, held)
    return list(files.values())


def enclose(document: Any, files: Sequence[Enclosed], moment: datetime) -> tuple[str, str]:
    """Write the files; answers the entries AF and Names of the catalog."""
    specifications = {held.file.name: specification(document, held, moment) for held in files}
    associated = " ".join(specifications.values())
    named = " ".join(f"{string(name)} {item}" for name, item in sorted(specifications.items()))
    return f"[{associated}]", f"<</EmbeddedFiles<</Names[{named}]>>>>"


def specification(document: Any, held: Enclosed, moment: datetime) -> str:
    """A file and its specification (ISO 32000-1, 7.11.3); answers the reference to that."""
    file = held.file
    checksum = md5(file.data, usedforsecurity=False).hexdigest()
    entries = (
        f"/Type/EmbeddedFile/Subtype{name(file.media_type)}"
        f"/Params<</Size {len(file.data)}/ModDate{string(pdf_date(moment))}/CheckSum<{checksum}>>>"
    )
    stream = reference(document, Stream(file.data, entries))
    shown = string(file.name)
    text = (
        f"<</Type/Filespec/F{shown}/UF{shown}/Desc{string(held.description)}"
        f"/AFRelationship/{held.relationship}/EF<</F {stream}/UF {stream}>>>>"
    )
    return reference(document, Raw(text))
