"""How long reading Word documents takes, beside pandoc, docling and plain python-docx code, where they are installed.

    python benchmarks/docx_reading.py [--pandoc PROGRAM]

All read the same documents in the same run: those of prconvert's own, which hold the release, and the same ones
without it, as if another program had written them. Ratios are of medians; times depend on the machine and are printed
for orientation only. Pandoc is a program: each call starts it, and prints its own JSON; docling is warm, as we are.
"""

import argparse
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from converter.model.codec import to_json  # noqa: E402  the checkout comes first
from converter.model.source import Source  # noqa: E402
from converter.readers.docx import read_docx  # noqa: E402
from converter.readers.text import read_text  # noqa: E402
from converter.writers.docx import DOCX, DocxOptions  # noqa: E402

SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
RUNS = 5


def main() -> None:
    """Print the times and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pandoc", default=shutil.which("pandoc"), help="the program, where it is not on the path")
    pandoc = parser.parse_args().pandoc
    own = [written(path) for path in SAMPLES]
    foreign = [without_release(data) for data in own]
    print(f"{len(own)} documents, milliseconds a document")
    ours = time_of(read, own)
    print(f"{'prconvert, its own':28}{ours:9.2f}")
    others = time_of(read, foreign)
    print(f"{'prconvert, others':28}{others:9.2f}")
    for name, work in peers(pandoc):
        spent = time_of(work, foreign, 1 if name == "pandoc" else RUNS)
        print(f"{name:28}{spent:9.2f}{spent / ours:9.1f} times its own, {spent / others:.1f} times others")


def peers(pandoc: str | None) -> Iterator[tuple[str, Callable[[bytes], object]]]:
    """Who is there to compare with."""
    yield "python-docx, text only", plainly
    if pandoc:
        yield "pandoc", lambda data: run_pandoc(pandoc, data)
    if converter := docling():
        yield "docling", converter


def time_of(work: Callable[[bytes], object], documents: Sequence[bytes], runs: int = RUNS) -> float:
    """The median time of a document, all of them done some times after a round that does not count."""
    times = []
    for number in range(runs + 1):
        start = time.perf_counter()
        for data in documents:
            work(data)
        if number:
            times.append((time.perf_counter() - start) / len(documents) * 1e3)
    return statistics.median(times)


def written(path: Path) -> bytes:
    """A sample as prconvert writes it."""
    release = read_text(Source(path.read_bytes(), path.name))[0].release
    return DOCX.write(release, DocxOptions(), ()).data


def without_release(data: bytes) -> bytes:
    """The document without the release inside."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as archive,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in archive.namelist():
            copy.writestr(name, b"<gone/>" if name == "customXml/item1.xml" else archive.read(name))
    return buffer.getvalue()


def read(data: bytes) -> str:
    """The canonical JSON of a document."""
    return to_json(read_docx(Source(data, "release.docx"))[0].release)


def plainly(data: bytes) -> str:
    """The text of the paragraphs, as one gets it with python-docx; no tables, notes, headers or links."""
    import docx

    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def run_pandoc(program: str, data: bytes) -> bytes:
    """The JSON of pandoc."""
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        command = [program, "-f", "docx", "-t", "json", file.name]
        return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603  a program named by hand


def docling() -> Callable[[bytes], object] | None:
    """How docling reads a document; None where it is not installed."""
    try:
        from docling.datamodel.base_models import (  # type: ignore[import-not-found]  # no dependency of ours
            DocumentStream,
        )
        from docling.document_converter import DocumentConverter  # type: ignore[import-not-found]  # the same
    except ImportError:
        return None
    converter: Any = DocumentConverter()
    return lambda data: converter.convert(
        DocumentStream(name="release.docx", stream=io.BytesIO(data))
    ).document.export_to_dict()


if __name__ == "__main__":
    main()
