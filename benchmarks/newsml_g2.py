"""How long writing NewsML-G2 takes, against the least that lxml needs for the same document, and how it grows.

    python benchmarks/newsml_g2.py

The floor is a tree of the very elements, attributes and texts of the item, laid ready beforehand, built with lxml and
serialised: no release is looked at. Times are the best of several runs, for whatever else a machine does only ever adds;
the ratio is what counts, and it is to stay below two.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lxml import etree  # noqa: E402  the checkout comes first

from converter.model.release import Cue, Paragraph, PressRelease, Provenance, Quote, QuoteSpan, Speaker  # noqa: E402
from converter.model.source import Source  # noqa: E402
from converter.readers.text import read_text  # noqa: E402
from converter.writers.newsml_g2 import NEWSML_G2, NewsmlG2Options  # noqa: E402

OPTIONS = NewsmlG2Options(now="2026-01-03T09:00:00Z")
SPEECH = "“We build turbines that last,” said Jane Roe, chief executive of Acme Corp., at the plant on Monday."
SAID, MARKS = "We build turbines that last,", (0, SPEECH.index("”") + 1)
CUE, NAME = (SPEECH.index("said"), SPEECH.index("said") + 4), (SPEECH.index("Jane"), SPEECH.index("Jane") + 8)
Plan = tuple[str, dict[str, str], str | None, str | None, list[Any]]


def seconds(work: Callable[[], object], runs: int) -> float:
    """The best time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def plan(element: Any) -> Plan:
    """All that lxml has to be told of an element."""
    return element.tag, dict(element.attrib), element.text, element.tail, [plan(child) for child in element]


def floor(data: bytes) -> Callable[[], bytes]:
    """Builds and serialises the document that the bytes hold."""
    root = plan(etree.fromstring(data, etree.XMLParser(remove_blank_text=True, huge_tree=True)))

    def build() -> bytes:
        element = etree.Element(root[0], root[1])
        for child in root[4]:
            add(element, child)
        return etree.tostring(element, encoding="UTF-8", xml_declaration=True, pretty_print=True)

    return build


def add(parent: Any, planned: Plan) -> None:
    """One element and those inside it."""
    name, attributes, text, tail, children = planned
    element = etree.SubElement(parent, name, attributes)
    element.text, element.tail = text, tail
    for child in children:
        add(element, child)


def spoken(count: int, *, apart: bool) -> PressRelease:
    """A release of that many quotes, each in a paragraph of its own or all in one."""
    text = SPEECH if apart else " ".join([SPEECH] * count)
    places = [(f"p{n + 1}", 0) if apart else ("p1", n * (len(SPEECH) + 1)) for n in range(count)]
    paragraphs = [Paragraph(f"p{n}", "text", "body", text) for n in range(1, (count if apart else 1) + 1)]
    return PressRelease(
        language="en",
        headline="Acme speaks",
        subheadlines=(),
        notices=(),
        dateline=None,
        byline=None,
        paragraphs=tuple(paragraphs),
        quotes=tuple(quote(n, place, start) for n, (place, start) in enumerate(places, 1)),
        links=(),
        media=(),
        contacts=(),
        organizations=(),
        securities=(),
        source=None,
        end_mark=None,
        artifacts=(),
        publication=None,
        subjects=(),
        provenance=Provenance("text", "acme.txt", "0" * 64, "prconvert/0"),
    )


def quote(number: int, place: str, start: int) -> Quote:
    """One of them."""
    span = QuoteSpan(place, start + MARKS[0], start + MARKS[1])
    who = Speaker("Jane Roe", "Jane Roe", None, None, "person", place, start + NAME[0], start + NAME[1])
    cue = Cue("said", place, start + CUE[0], start + CUE[1])
    return Quote(f"q{number}", "direct", SAID, (span,), who, cue, "after")


def report(name: str, release: PressRelease, runs: int) -> None:
    """One line of the table."""
    data = NEWSML_G2.write(release, OPTIONS, ()).data
    spent = seconds(lambda: NEWSML_G2.write(release, OPTIONS, ()), runs)
    least = seconds(floor(data), runs)
    print(f"{name:28}{len(data):10}{spent * 1e3:9.2f}{spent / least:9.2f}")


def main() -> None:
    """The samples, then sizes."""
    print(f"{'release':28}{'bytes':>10}{'ms':>9}{'x floor':>9}")
    for path in sorted((ROOT / "samples").glob("*/release.txt")):
        report(path.parent.name, read_text(Source(path.read_bytes(), path.name))[0].release, 200)
    for count in (1_000, 10_000):
        report(f"{count} quotes, apart", spoken(count, apart=True), 5)
        report(f"{count} quotes, one paragraph", spoken(count, apart=False), 5)


if __name__ == "__main__":
    main()
