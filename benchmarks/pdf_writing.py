"""How long writing PDFs takes, beside typst and WeasyPrint, which set the same releases.

    pip install typst weasyprint
    python benchmarks/pdf_writing.py [--releases 60] [--folder TEXTS] [--cold]

All write the same releases in the same process, by turns: warm, the first round not counted, processor time. What the
peers read, Typst markup and HTML, is made beforehand and not counted; their fonts, the same as ours, stay loaded; hyphens and the page's number are asked of them too. Typst writes plain PDF
without tags, WeasyPrint PDF/UA-1; ours is PDF/UA-1 and PDF/A-3a in one file with the release inside. ``--cold`` times a
whole call from a text file to a PDF in a new process instead.
Floors: no slower than Typst, twelve times faster than WeasyPrint. Times depend on the machine and are printed for
orientation only; a peer that is not installed is left out.
"""

import argparse
import gc
import html
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from docx_writing import invent, read

from converter.model.release import Paragraph, PressRelease
from converter.writers.pdf import PDF, PdfOptions

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FONTS = sorted(Path(sys.prefix).glob("lib/python*/site-packages/fontpkg_source_*/files"))
SPECIAL = "\\#$*_`<>@[]=-+/~\"'"
STYLE = """
body { font: 11pt/1.445 'Source Serif 4'; hyphens: auto; orphans: 2; widows: 2 }
h1, h2, table { font-family: 'Source Sans 3'; hyphens: none; break-after: avoid } h1 { font-size: 25pt }
table { width: 100%; border-collapse: collapse; font-size: 9.2pt } td { border-bottom: .35pt solid #b9c0c7 }
@page { size: a4; margin: 24mm 31mm; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) } }
"""
FACE = "@font-face {{ font-family: '{family}'; src: url('{file}') }}\n"
FILES = {"Source Serif 4": "SourceSerif4[[]opsz,wght[]].ttf", "Source Sans 3": "SourceSans3[[]wght[]].ttf"}


def main() -> None:
    """Print the times and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--releases", type=int, default=60, help="how many made-up releases")
    parser.add_argument("--folder", type=Path, help="write the releases in these text files instead")
    parser.add_argument("--cold", action="store_true", help="time whole calls in new processes")
    arguments = parser.parse_args()
    releases = list(read(arguments.folder) if arguments.folder else invent(arguments.releases))
    words = statistics.mean(sum(len(paragraph.text.split()) for paragraph in r.paragraphs) for r in releases)
    print(f"{len(releases)} releases of {words:.0f} words on average")
    figures = cold(releases) if arguments.cold else warm(releases)
    ours = figures["prconvert"]
    for name, spent in figures.items():
        print(f"{name:12}{spent * 1e3:9.2f} ms a release{spent / ours:8.1f} times ours")


def warm(releases: Sequence[PressRelease]) -> dict[str, float]:
    """Seconds a release of each, by turns, the median of five rounds."""
    work: dict[str, Callable[[], object]] = {"prconvert": lambda: [write(release) for release in releases]}
    for name, prepare in (("typst", typst_work), ("weasyprint", weasyprint_work)):
        try:
            work[name] = prepare(releases)
        except ImportError:
            print(f"{name} is not installed")
    times: dict[str, list[float]] = {name: [] for name in work}
    for number in range(6):
        for name, do in work.items():
            gc.collect()
            start = time.process_time()
            do()
            if number:
                times[name].append(time.process_time() - start)
    return {name: statistics.median(spent) / len(releases) for name, spent in times.items()}


def write(release: PressRelease) -> bytes:
    """The document as prconvert writes it."""
    return PDF.write(release, PdfOptions(), ()).data


def typst_work(releases: Sequence[PressRelease]) -> Callable[[], object]:
    """What lets Typst set all releases, its fonts loaded once."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder) for folder in FONTS])
    sources = ["\n\n".join(typst_lines(release)).encode() for release in releases]
    return lambda: [typst.compile(source, font_paths=fonts) for source in sources]


def typst_lines(release: PressRelease) -> Iterator[str]:
    """A release as Typst markup."""
    yield '#set page(margin: (x: 31mm, y: 24mm), numbering: "1 of 1")\n#set text(font: "Source Serif 4", size: 11pt, lang: "en", hyphenate: true)'
    yield f"= {typst_text(release.headline or '')}"
    for paragraph in release.paragraphs:
        if paragraph.rows:
            cells = ", ".join(f"[{typst_text(cell)}]" for row in paragraph.rows for cell in row)
            yield f"#table(columns: {len(paragraph.rows[0])}, {cells})"
        else:
            sign = {"heading": "== ", "list_item": "- "}.get(paragraph.kind, "")
            yield sign + typst_text(paragraph.text)


def typst_text(text: str) -> str:
    """A text with every sign of markup escaped."""
    return "".join(f"\\{sign}" if sign in SPECIAL else sign for sign in text)


def weasyprint_work(releases: Sequence[PressRelease]) -> Callable[[], object]:
    """What lets WeasyPrint set all releases, its fonts configured once."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    faces = [
        FACE.format(family=family, file=path.as_uri())
        for folder in FONTS
        for family, name in FILES.items()
        for path in folder.glob(name)
    ]
    sheet = weasyprint.CSS(string="".join(faces) + STYLE, font_config=fonts)
    sources = ["\n".join(html_lines(release)) for release in releases]

    def work() -> object:
        return [
            weasyprint.HTML(string=source).write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
            for source in sources
        ]

    return work


def html_lines(release: PressRelease) -> Iterator[str]:
    """A release as HTML."""
    yield f"<html lang=en><title>{html.escape(release.headline or '')}</title><h1>{html.escape(release.headline or '')}</h1>"
    for paragraph in release.paragraphs:
        yield html_block(paragraph)


def html_block(paragraph: Paragraph) -> str:
    """A paragraph as HTML."""
    if paragraph.rows:
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in paragraph.rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    tag = {"heading": "h2", "list_item": "li"}.get(paragraph.kind, "p")
    return f"<{tag}>{html.escape(paragraph.text)}</{tag}>"


# Cold


def cold(releases: Sequence[PressRelease]) -> dict[str, float]:
    """Seconds of a whole call in a new process, the median of five, for a release of middle length."""
    release = sorted(releases, key=lambda held: sum(len(paragraph.text) for paragraph in held.paragraphs))[
        len(releases) // 2
    ]
    with tempfile.TemporaryDirectory() as folder:
        text, markup = Path(folder, "release.txt"), Path(folder, "release.typ")
        shown = [release.headline or "", *(paragraph.text for paragraph in release.paragraphs)]
        text.write_text("\n\n".join(shown), "utf-8")
        markup.write_text("\n\n".join(typst_lines(release)), "utf-8")
        target = str(Path(folder, "out.pdf"))
        calls = {
            "prconvert": ["-m", "converter", "convert", str(text), "--output", target, "--force"],
            "typst": ["-c", f"import typst; typst.compile({str(markup)!r}, output={target!r})"],
        }
        return {name: statistics.median(timed(call) for _ in range(5)) for name, call in calls.items()}


def timed(arguments: Sequence[str]) -> float:
    """How long a new interpreter takes, the clock on the wall."""
    start = time.perf_counter()
    done: Any = subprocess.run([sys.executable, *arguments], check=False, capture_output=True)  # noqa: S603  our own calls
    if done.returncode:
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
