"""Plain text: pasted releases, wire text, hard-wrapped mail bodies, with or without Markdown."""

from hashlib import sha256

from ..interfaces import Reader
from ..model.reading import Reading
from ..model.release import Provenance
from ..model.source import Source
from ..parsing.assemble import assemble
from ..parsing.draft import Draft
from ..parsing.encoding import decode
from ..parsing.layout import lay_out
from ..version import VERSION


def read_text(source: Source) -> tuple[Reading, ...]:
    """The release that a text holds: always one. Raises `ReadError` where the bytes hold no text."""
    text, findings = decode(source.data, source.name)
    draft = Draft(text, lay_out(text), findings=list(findings))
    provenance = Provenance("text", file_name(source.name), sha256(source.data).hexdigest(), f"prconvert/{VERSION}")
    return (assemble(draft, provenance),)


def file_name(name: str) -> str:
    """The name without folders and without characters that the model cannot hold."""
    base = name.replace("\\", "/").rpartition("/")[2]
    return " ".join("".join(sign for sign in base if sign.isprintable()).split()) or "-"


def sniff_text(head: bytes) -> bool:
    """Any bytes may be text; formats that know their own stand before this one."""
    return bool(head)


TEXT = Reader("text", (".txt", ".text"), ("text/plain",), sniff_text, read_text)
