"""The Word document in other programs: python-docx, LibreOffice, and Python with another hash seed."""

import io
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from command import prconvert
from specimen import specimen

from converter.model.source import Source
from converter.readers.docx import read_docx
from converter.writers.docx import DOCX, DocxOptions

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
DATA = DOCX.write(specimen(), DocxOptions(), ()).data


def test_python_docx_finds_styles_tables_and_properties() -> None:
    document = docx.Document(io.BytesIO(DATA))

    assert document.core_properties.title == specimen().headline
    assert [tuple(cell.text for cell in row.cells) for row in document.tables[0].rows] == list(
        specimen().paragraphs[9].rows or ()
    )
    named = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert named["Highlights"] == "Heading 2"
    assert named["“The future is electric.”"] == "Quote"


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_no_hash_seed_changes_a_byte(seed: str) -> None:
    """Sets of marks and of styles are ordered before they are written."""
    source = (ROOT / "samples" / "newsroom-paste" / "release.txt").read_bytes()
    runs = [
        prconvert("convert", "-", "--to", "docx", "--output", "-", stdin=source, PYTHONHASHSEED=number)
        for number in ("7", seed)
    ]

    assert [run.status for run in runs] == [0, 0]
    assert len({sha256(run.product).hexdigest() for run in runs}) == 1


@pytest.mark.slow
def test_libreoffice_shows_the_pages_and_keeps_the_release(program: Callable[[str], str], tmp_path: Path) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    (tmp_path / "in.docx").write_bytes(DATA)
    for kind, suffix in (("pdf", "pdf"), ("docx:MS Word 2007 XML", "docx")):
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [program("soffice"), profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path / suffix)]
        subprocess.run([*command, str(tmp_path / "in.docx")], check=True, capture_output=True, timeout=180)

    with pypdfium2.PdfDocument((tmp_path / "pdf" / "in.pdf").read_bytes()) as pages:
        first = pages[0].get_textpage().get_text_bounded()
        assert f"Page 1 of {len(pages)}" in first
    assert "Acme opens" in first
    saved = (tmp_path / "docx" / "in.docx").read_bytes()
    assert read_docx(Source(saved, "in.docx"))[0].release == specimen()


def test_the_command_gives_the_model_back() -> None:
    written = prconvert("convert", str(SAMPLES[0]), "--to", "docx", "--output", "-")
    read = prconvert("parse", "-", stdin=written.product)

    assert read.status == 0
    assert read.product.decode() == prconvert("parse", str(SAMPLES[0])).product.decode()
