"""What a Word document holds beside its text is told, once a kind, and a clean document is clean."""

from word_documents import packed, parts_of
from word_files import document, paragraph, run

from converter.model.findings import Finding
from converter.model.source import Source
from converter.readers.docx import DOCX

TEXT = paragraph("Acme Opens a Plant for Hinges") + paragraph("DAYTON, Ohio, March 3, 2026 -- Acme has opened a plant.")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def found(data: bytes) -> list[Finding]:
    """The findings about residue."""
    (reading,) = DOCX.read(Source(data, "a.docx"))
    return [one for one in reading.findings if one.code in ("PRC603", "PRC604", "PRC905", "PRC906")]


def with_relation(kind: str, target: str) -> bytes:
    """A document that points at something outside of it."""
    parts = parts_of(document(TEXT))
    relation = f'<Relationship Id="x" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    return packed(parts)


def test_clean_document_has_none() -> None:
    assert found(document(TEXT)) == []


def test_changes_and_comments_are_counted() -> None:
    changed = f'<w:ins w:id="1">{run("grows")}</w:ins><w:del w:id="2"><w:r><w:delText>shrinks</w:delText></w:r></w:del>'
    commented = '<w:r><w:commentReference w:id="0"/></w:r>'

    (finding,) = found(document(TEXT + paragraph(changed + commented)))

    assert (finding.code, finding.severity) == ("PRC603", "error")
    assert finding.message.startswith("holds 2 tracked changes and 1 comment; ")


def test_hidden_text_is_told_and_a_switch_that_is_off_hides_nothing() -> None:
    shown = run("This is shown.", '<w:vanish w:val="0"/>')

    (finding,) = found(document(TEXT + paragraph(shown + run("This is not.", "<w:vanish/>"))))

    assert (finding.code, finding.message) == ("PRC604", "holds 1 run of hidden text; delete what is hidden")


def test_what_word_would_fetch_is_told_and_links_are_not() -> None:
    (finding,) = found(with_relation("attachedTemplate", "https://evil.example/template.dotm"))

    assert finding.code == "PRC905"
    assert "'https://evil.example/template.dotm'" in finding.message
    assert found(with_relation("hyperlink", "https://acme.example/")) == []


def test_macros_and_objects_are_told() -> None:
    for name in ("word/vbaProject.bin", "word/embeddings/oleObject1.bin"):
        (finding,) = found(packed({**parts_of(document(TEXT)), name: b"MZ"}))
        assert finding.code == "PRC906"
