"""Goldens: what each writer made of each sample, kept as text that people can read in a difference.

JSON, XML and other texts are kept as they are. Of a DOCX what differs from release to release is kept (its styles and
other prepared parts stand beside the writer, its model beside the sample), and of PDF what a reader would see and
hear, since other versions of a library may pack the same thing otherwise.
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
FLAT = re.compile(r"<w:(r|pPr|tcPr|trPr|tblPr|sdtPr|lvl|sectPr)>.*?</w:\1>", re.DOTALL)
GAP = re.compile(r">\n\s*<")
SHOWN_PARTS = re.compile(r"word/(?:document|numbering|header\d|footer\d)\.xml|word/_rels/.*|docProps/core\.xml")


ENCLOSED = re.compile(
    r'(?<=<!-- urn:prconvert:press-release:1.0\n){.*?(?=\n-->)|(?<=data-schema="urn:prconvert:press-release:1.0")[^<]*(?=</script>)|(?<=<style>).*?(?=</style>)',
    re.DOTALL,
)
"""What a document encloses stands beside its sample already, and a page's style sheet beside the writer."""


def compare(sample: str, name: str, portrait: str, *, accept: bool) -> None:
    """Fail where the portrait of an output is not the golden one; with ``accept`` it becomes the golden one."""
    path = GOLDEN / sample / name
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(portrait.encode())
    if not path.is_file():
        pytest.fail(f"no golden {path.relative_to(GOLDEN.parent)}; make it with pytest --accept, and read it")
    assert portrait == path.read_bytes().decode(), f"{name} of {sample} has changed; pytest --accept takes it as it is"


def portrait_of(data: bytes) -> tuple[str, str]:
    """An output as text, and the suffix that the text is kept under ("" for that of the writer)."""
    if data.startswith(b"PK\x03\x04"):
        return "\n".join(parts(data)) + "\n", ".parts.txt"
    if data.startswith(b"%PDF-"):
        return "\n".join(pages(data)) + "\n", ".pages.txt"
    return ENCLOSED.sub("…", data.decode()), ""


def parts(data: bytes) -> Iterator[str]:
    """The parts of an archive by name, those that differ from release to release as indented XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            yield f"=== {name}"
            if SHOWN_PARTS.fullmatch(name):
                yield indented(archive.read(name))


def indented(data: bytes) -> str:
    """XML with one element a line."""
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True, resolve_entities=False))
    return shorter(etree.tostring(root, pretty_print=True, encoding="unicode").rstrip())


def shorter(text: str) -> str:
    """XML with each run on a line of its own, and each paragraph's properties."""
    return FLAT.sub(lambda found: GAP.sub("><", found[0]), text)


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
