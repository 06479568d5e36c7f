"""How long writing Word documents takes, beside the plain code that one writes with python-docx.

    python benchmarks/docx_writing.py [--releases 60] [--folder TEXTS]

Both write the same releases, in the same process, by turns: warm, the first round not counted. The plain code adds
paragraphs, runs, links, list items and tables one by one, a header and a footer, and saves; it has no styles of its
own, no labels, languages, fields, alternative texts or enclosed model.
Ratios are of the medians; times depend on the machine and are printed for orientation only.
"""

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from converter.model.release import (  # noqa: E402  the checkout comes first
    Dateline,
    Link,
    Mark,
    Paragraph,
    PressRelease,
    Provenance,
)
from converter.rendering.inline import runs_of  # noqa: E402
from converter.writers.docx import DOCX, DocxOptions  # noqa: E402

WORDS = (
    "company platform launched Zürich revenue percent agreement customers across quarter million delivered strategic "
    "sensor facility “record” São Paulo — contract regulatory approval independent turbine first-of-its-kind"
).split()


def main() -> None:
    """Print the times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--releases", type=int, default=60, help="how many made-up releases")
    parser.add_argument("--folder", type=Path, help="write the releases in these text files instead")
    arguments = parser.parse_args()
    releases = list(read(arguments.folder) if arguments.folder else invent(arguments.releases))
    blocks = statistics.mean(len(release.paragraphs) for release in releases)
    print(f"{len(releases)} releases of {blocks:.0f} paragraphs on average")
    ours, plain = by_turns(lambda: [write(release) for release in releases], lambda: [plainly(r) for r in releases])
    for name, spent in (("prconvert", ours), ("python-docx, plainly", plain)):
        print(f"{name:24}{spent / len(releases) * 1e3:8.2f} ms a release")
    print(f"{'ratio':24}{plain / ours:8.1f}")


def by_turns(first: Callable[[], Any], second: Callable[[], Any], rounds: int = 5) -> tuple[float, float]:
    """The median processor time of each, after a round that does not count."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for work, kept in zip((first, second), times, strict=True):
            gc.collect()
            start = time.process_time()
            work()
            if number:
                kept.append(time.process_time() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def write(release: PressRelease) -> bytes:
    """The document as prconvert writes it."""
    return DOCX.write(release, DocxOptions(), ()).data


def plainly(release: PressRelease) -> bytes:
    """The document as one writes it with python-docx, by its manual and the usual recipe for links."""
    import docx

    document = docx.Document()
    document.core_properties.title = release.headline or ""
    section = document.sections[0]
    section.header.paragraphs[0].text = "Press release"
    section.footer.paragraphs[0].text = release.headline or ""
    if release.headline:
        document.add_heading(release.headline, 0)
    for line in release.subheadlines:
        document.add_paragraph(line, style="Subtitle")
    for paragraph in release.paragraphs:
        if paragraph.kind == "table":
            add_table(document, paragraph)
        elif paragraph.kind == "heading":
            document.add_heading(paragraph.text, 1)
        else:
            add_paragraph(document, release, paragraph)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def add_paragraph(document: Any, release: PressRelease, paragraph: Paragraph) -> None:
    """A paragraph, run by run."""
    style = {"list_item": "List Bullet", "blockquote": "Quote"}.get(paragraph.kind)
    added = document.add_paragraph(style=style)
    if release.dateline and release.dateline.paragraph == paragraph.id:
        added.add_run(f"{release.dateline.text} ").bold = True
    for run in runs_of(release, paragraph.id):
        part = added.add_run(run.text)
        part.bold, part.italic = "strong" in run.styles or None, "emphasis" in run.styles or None
        if run.link:
            add_link(added, part, run.link.url)


def add_link(paragraph: Any, run: Any, address: str) -> None:
    """A run as a link; python-docx reads links, and has no call that makes one."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run.font.underline = True
    link.append(run._r)  # noqa: SLF001  the recipe does
    paragraph._p.append(link)  # noqa: SLF001  as above


def add_table(document: Any, paragraph: Paragraph) -> None:
    """A table, cell by cell."""
    rows = paragraph.rows or ()
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def read(folder: Path) -> Iterator[PressRelease]:
    """The releases in a folder's text files."""
    from converter.model.source import Source
    from converter.readers.text import read_text

    for path in sorted(folder.glob("*.txt")):
        yield read_text(Source(path.read_bytes(), path.name))[0].release


def invent(count: int) -> Iterator[PressRelease]:
    """Made-up releases of 10 to 60 paragraphs, headings, items and tables, the same ones every time."""
    chance = random.Random(20260103)  # noqa: S311  no secret
    for _ in range(count):
        paragraphs: list[Paragraph] = []
        links: list[Link] = []
        for number in range(1, chance.randint(11, 61)):
            paragraph = invent_paragraph(chance, number)
            paragraphs.append(paragraph)
            if paragraph.kind == "text" and number % 3 == 0:
                anchor = paragraph.text.split(" ")[0]
                url = f"https://www.example.com/news/{number}"
                links.append(Link(f"l{len(links) + 1}", url, anchor, "web", None, paragraph.id, 0, len(anchor)))
        yield release_of(" ".join(chance.choices(WORDS, k=9)), tuple(paragraphs), tuple(links))


def invent_paragraph(chance: random.Random, number: int) -> Paragraph:
    """A paragraph of any kind, mostly text."""
    name = f"p{number}"
    kind = chance.choices(("text", "heading", "list_item", "table"), (14, 2, 4, 1))[0]
    if kind == "heading":
        return Paragraph(name, "heading", "body", " ".join(chance.choices(WORDS, k=4)), level=1)
    if kind == "list_item":
        return Paragraph(name, "list_item", "body", " ".join(chance.choices(WORDS, k=12)), level=1, label="•")
    if kind == "table":
        rows = tuple((chance.choice(WORDS), *(f"{chance.random() * 99:.1f}" for _ in range(3))) for _ in range(6))
        text = "\n".join("\t".join(row) for row in rows)
        return Paragraph(name, "table", "body", text, rows=rows, header_rows=1, header_columns=1)
    text = " ".join(chance.choices(WORDS, k=chance.randint(25, 70)))
    return Paragraph(name, "text", "body", text, marks=(Mark(8, 15, "strong"),) if number % 4 == 0 else ())


def release_of(headline: str, paragraphs: tuple[Paragraph, ...], links: tuple[Link, ...]) -> PressRelease:
    """A release of these paragraphs; the first one opens with a dateline if it is text."""
    opened = paragraphs[0].id if paragraphs[0].kind == "text" else None
    nothing: tuple[()] = ()
    return PressRelease(
        language="en",
        headline=headline,
        subheadlines=("A line under the headline",),
        notices=nothing,
        dateline=Dateline("ZÜRICH, Jan. 3, 2026 /Wire/ --", date="2026-01-03", paragraph=opened),
        byline=None,
        paragraphs=paragraphs,
        quotes=nothing,
        links=links,
        media=nothing,
        contacts=nothing,
        organizations=nothing,
        securities=nothing,
        source=None,
        end_mark=None,
        artifacts=nothing,
        publication=None,
        subjects=nothing,
        provenance=Provenance("text", "invented.txt", "0" * 64, "prconvert/0.1.0"),
    )


if __name__ == "__main__":
    main()
