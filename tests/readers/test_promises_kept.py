"""Documents that prconvert wrote are held to what they promise: title, language and tags are what they were."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from command import prconvert
from word_documents import packed, parts_of

import converter

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/release.txt"))
RELEASE = converter.read(Path(__file__).parents[2] / "samples" / "embargo-globenewswire" / "release.txt").release


def told(data: bytes, name: str) -> list[str]:
    """What is said of promises that a document does not keep."""
    findings = converter.read(data, name=name).findings
    return [finding.message.partition(";")[0] for finding in findings if finding.code == "PRC914"]


@pytest.mark.parametrize("format", ["docx", "pdf"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_what_was_written_keeps_its_promises(path: Path, format: str) -> None:
    data = converter.write(converter.read(path).release, format).data

    assert told(data, f"release.{format}") == []


def without_tags(document: pikepdf.Pdf) -> None:
    del document.Root.MarkInfo


def without_language(document: pikepdf.Pdf) -> None:
    del document.Root.Lang


def with_another_title(document: pikepdf.Pdf) -> None:
    document.docinfo["/Title"] = "Untitled"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without_tags, "the document is no longer tagged, so that screen readers cannot follow it"),
        (without_language, "the document's language is missing, not 'en'"),
        (with_another_title, "the document's title is 'Untitled', not the headline"),
    ],
)
def test_what_a_program_took_out_of_a_pdf_is_told(change: Callable[[pikepdf.Pdf], None], message: str) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(converter.write(RELEASE, "pdf").data)) as document:
        change(document)
        document.save(buffer)

    assert told(buffer.getvalue(), "release.pdf") == [message]


@pytest.mark.parametrize(
    ("pattern", "text", "message"),
    [
        ("<dc:title>[^<]*", "<dc:title>Untitled", "the document's title is 'Untitled', not the headline"),
        ("<dc:title>.*</dc:title>", "", "the document's title is missing, not the headline"),
        ("<dc:language>[^<]*", "<dc:language>de-DE", "the document's language is 'de-DE', not 'en'"),
    ],
)
def test_what_a_program_changed_in_a_word_document_is_told(pattern: str, text: str, message: str) -> None:
    parts = parts_of(converter.write(RELEASE, "docx").data)
    core = parts["docProps/core.xml"].decode()
    data = packed({**parts, "docProps/core.xml": re.sub(pattern, text, core).encode()})

    assert told(data, "release.docx") == [message]


def test_validate_tells_it_and_other_rules_look_at_the_release_inside(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(converter.write(RELEASE, "pdf").data)) as document:
        without_tags(document)
        document.save(buffer)
    (tmp_path / "release.pdf").write_bytes(buffer.getvalue())

    run = prconvert("validate", "release.pdf", "--select", "PRC914,PRC301", "--format", "concise", cwd=tmp_path)

    assert run.status == 0
    assert [line.split()[2] for line in run.product.decode().splitlines()] == ["PRC301", "PRC914"]
