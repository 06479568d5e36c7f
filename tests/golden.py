"""Goldens: what each writer made of each sample, kept as text that people can read in a difference.

JSON, XML and other texts are kept as they are. Of archives (DOCX) the parts are kept, and of PDF what a reader would
see and hear, since other versions of a library may pack the same thing otherwise.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

GOLDEN = Path(__file__).resolve().parent / "golden"
FIRST = "seed"
PART = re.compile(r"^(?==== )", re.MULTILINE)


def compare(sample: str, name: str, portrait: str, *, accept: bool) -> None:
    """Fail where the portrait of an output is not the golden one; with ``accept`` it becomes the golden one."""
    path = GOLDEN / sample / name
    found = portrait if sample == FIRST else shortened(portrait, GOLDEN / FIRST / name)
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(found.encode())
    if not path.is_file():
        pytest.fail(f"no golden {path.relative_to(GOLDEN.parent)}; make it with pytest --accept, and read it")
    assert found == path.read_bytes().decode(), f"{name} of {sample} has changed; pytest --accept takes it as it is"


def shortened(portrait: str, first: Path) -> str:
    """The portrait without the parts that are those of the first sample: styles and themes are read once."""
    known = set(PART.split(first.read_bytes().decode())) if first.is_file() else set()
    parts = []
    for part in PART.split(portrait):
        title, _, rest = part.partition("\n")
        parts.append(f"{title}, as in {FIRST}\n" if rest and part in known else part)
    return "".join(parts)


def portrait_of(data: bytes) -> tuple[str, str]:
    """An output as text, and the suffix that the text is kept under ("" for that of the writer)."""
    if data.startswith(b"PK\x03\x04"):
        return "\n".join(parts(data)) + "\n", ".parts.txt"
    if data.startswith(b"%PDF-"):
        return "\n".join(pages(data)) + "\n", ".pages.txt"
    return data.decode(), ""


def parts(data: bytes) -> Iterator[str]:
    """The parts of an archive by name: XML indented, everything else as its size."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            content = archive.read(name)
            yield f"=== {name}"
            yield indented(content) if name.endswith((".xml", ".rels")) else f"{len(content)} bytes"


def indented(data: bytes) -> str:
    """XML with one element a line."""
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True, resolve_entities=False))
    return etree.tostring(root, pretty_print=True, encoding="unicode").rstrip()


def pages(data: bytes) -> Iterator[str]:
    """What a PDF holds: its properties, its outline, its structure, and the text and links of each page."""
    import pikepdf
    import pypdfium2

    with pikepdf.open(io.BytesIO(data)) as document:
        yield "=== properties"
        yield from (f"{key}: {value}" for key, value in sorted(document.docinfo.items()))
        yield f"language: {document.Root.get('/Lang')}"
        yield "=== outline"
        with document.open_outline() as outline:
            yield from headings(outline.root, 0)
        yield "=== structure"
        yield from structure(document.Root.get("/StructTreeRoot"), 0)
        targets = [addresses(page) for page in document.pages]
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            width, height = page.get_size()
            yield f"=== page {number + 1}, {width:.0f} by {height:.0f} pt"
            yield page.get_textpage().get_text_bounded().replace("\r\n", "\n")
            yield from (f"link {address}" for address in targets[number])


def headings(items: Any, depth: int) -> Iterator[str]:
    """The titles of an outline, indented by their depth."""
    for item in items:
        yield f"{'  ' * depth}{item.title}"
        yield from headings(item.children, depth + 1)


def structure(node: Any, depth: int) -> Iterator[str]:
    """The tags of a structure tree, indented by their depth."""
    import pikepdf

    for child in as_list(node.get("/K")) if isinstance(node, pikepdf.Dictionary) else ():
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield f"{'  ' * depth}{str(child.S)[1:]}"
            yield from structure(child, depth + 1)


def as_list(value: Any) -> list[Any]:
    """One thing or several, as several."""
    import pikepdf

    return [] if value is None else list(value) if isinstance(value, pikepdf.Array) else [value]


def addresses(page: Any) -> list[str]:
    """The addresses that a page links to."""
    actions = [annotation.get("/A") for annotation in as_list(page.get("/Annots"))]
    return [str(action.URI) for action in actions if action is not None and "/URI" in action]
