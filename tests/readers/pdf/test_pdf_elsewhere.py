"""PDFs that other programs make of the samples: LibreOffice of the Word documents, Chromium of the pages."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from browser import opened
from playwright.sync_api import Browser

import converter
from converter.model.release import PressRelease

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = sorted(path.parent.name for path in (ROOT / "samples").glob("*/release.txt"))


def sample(name: str) -> PressRelease:
    return converter.read(ROOT / "samples" / name / "release.txt").release


def words(release: PressRelease) -> list[str]:
    """The words of the body and its tables, without the signs of lists."""
    return [word for item in release.paragraphs for word in item.text.split()]


def alike(read: PressRelease, release: PressRelease) -> None:
    """Assert that what a person would check is the same."""
    assert read.headline == release.headline
    assert (read.dateline and read.dateline.text) == (release.dateline and release.dateline.text)
    if not release.media:  # lines that lead to pictures are text to whoever did not write them
        assert words(read) == words(release)
    kinds = [item.kind for item in release.paragraphs if item.kind in ("list_item", "table")]
    assert [item.kind for item in read.paragraphs if item.kind in ("list_item", "table")] == kinds
    assert [quote.text for quote in read.quotes] == [quote.text for quote in release.quotes]
    assert {contact.emails for contact in read.contacts} == {contact.emails for contact in release.contacts}


@pytest.mark.slow
def test_what_libreoffice_makes_of_word_documents(program: Callable[[str], str], tmp_path: Path) -> None:
    for name in SAMPLES:
        (tmp_path / f"{name}.docx").write_bytes(converter.write(sample(name), "docx").data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    files = sorted(str(path) for path in tmp_path.glob("*.docx"))
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=180)

    for name in SAMPLES:
        alike(converter.read(tmp_path / f"{name}.pdf").release, sample(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in SAMPLES if "chinese" not in name])  # it takes fonts of the machine
def test_what_chromium_prints_of_pages(browser: Browser, name: str) -> None:
    with opened(browser, converter.write(sample(name), "html").data.decode()) as found:
        data = found.page.pdf(format="A4", display_header_footer=True)

    alike(converter.read(data, name="release.pdf").release, sample(name))
