"""The PDF by the rules: PDF/UA-1 and PDF/A-3a, nothing lost on its pages, the same bytes every time."""

import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from command import prconvert
from hypothesis import HealthCheck, given, settings
from pdf_documents import faults, joined, tree_of
from specimen import bare, specimen
from strategies import releases

from converter.model.release import Media, PressRelease
from converter.pipeline import read
from converter.rendering.addresses import safe_address
from converter.rendering.plain import text_of
from converter.rendering.story import List, tell
from converter.writers.pdf import PDF, PdfOptions

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "corpus" / "dev"
SAMPLES = [*sorted((ROOT / "samples").glob("*/release.txt")), *(ROOT / "seeds").glob("*.txt")]
SCRIPTS = ("latin", "greek", "cyrillic", "arabic", "hebrew", "devanagari", "thai", "chinese", "japanese", "korean")


def write(release: PressRelease, options: PdfOptions | None = None) -> bytes:
    return PDF.write(release, options or PdfOptions(), ()).data


@given(releases(SCRIPTS))
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_any_release_is_accessible_and_archivable(release: PressRelease) -> None:
    assert faults(write(release)) == []


@pytest.mark.parametrize("release", [specimen(), bare()], ids=["specimen", "bare"])
@pytest.mark.parametrize("theme", ["broadsheet", "gazette"])
def test_everything_and_nothing_are_accessible_and_archivable(release: PressRelease, theme: str) -> None:
    assert faults(write(release, PdfOptions(theme=theme))) == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_samples_are_accessible_and_archivable(path: Path) -> None:
    assert faults(write(read(path).release)) == []


def test_corpus_is_accessible_and_archivable() -> None:
    paths = sorted(SHARED.glob("*.txt"))[::10]
    if not paths:
        pytest.skip("the corpus is not beside this checkout")
    for path in paths:
        assert faults(write(read(path).release)) == [], path.name


def test_qpdf_finds_nothing(program: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(write(specimen()))

    result = subprocess.run(
        [program("qpdf"), "--check", tmp_path / "x.pdf"], capture_output=True, text=True, check=False
    )

    assert result.returncode == 0, result.stdout + result.stderr


def squeezed(text: str) -> str:
    """A text without blanks, which begin and end with lines, and without signs that are not seen."""
    return joined("".join(text.split())).replace("\ufeff", "")


def expected(release: PressRelease) -> str:
    """All that a release tells, without blanks; a picture without words is its address."""
    told = []
    for part in tell(release):
        if isinstance(part, Media):
            shown = part.alt or (part.url if safe_address(part.url) else None)
            told += [shown or "", part.credit or ""]
        elif isinstance(part, List):
            told += [f"{item.label or '•'}{item.text}" for item in part.items]
        elif (paragraph := getattr(part, "paragraph", None)) and paragraph.kind == "table":
            told += [part.dateline.text if part.dateline else "", paragraph.text]  # type: ignore[union-attr]  # a block
        else:
            told.append(text_of(part))
    return squeezed("".join(told))


@given(releases(SCRIPTS))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_structure_reads_the_whole_release_in_its_order(release: PressRelease) -> None:
    """Letter by letter, in every script, through tags, marked content and the fonts' maps to characters."""
    told: list[str] = []

    def gather(tag: object) -> None:
        told.append(tag.text)  # type: ignore[attr-defined]  # a Tag
        for kid in tag.kids:  # type: ignore[attr-defined]  # a Tag
            if kid.name not in ("Span", "Link"):
                gather(kid)

    gather(tree_of(write(release)))

    assert squeezed("".join(told)) == expected(release)


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_no_hash_seed_changes_a_byte(seed: str) -> None:
    source = (ROOT / "samples" / "newsroom-paste" / "release.txt").read_bytes()
    runs = [
        prconvert("convert", "-", "--to", "pdf", "--output", "-", stdin=source, PYTHONHASHSEED=number)
        for number in ("7", seed)
    ]

    assert [run.status for run in runs] == [0, 0]
    assert len({sha256(run.product).hexdigest() for run in runs}) == 1


def test_what_was_written_before_changes_no_byte() -> None:
    """Shaped words and fonts are kept from document to document; codes given out in one are not."""
    first = write(specimen())
    for path in SAMPLES:
        write(read(path).release)

    assert write(specimen()) == first
