"""How long it takes to check an item: the schema alone, then schema and rules together, from a tree and from bytes.

    python benchmarks/wire_checking.py

The floor is libxml2 by way of lxml: parse the bytes, and validate the tree against the official schema of NewsML-G2 where
``../shared/standards`` holds it, else against ours, which is the same work. Schemas are compiled before the clock starts, as
they are once a process; how long that takes is printed first. The aim is one millisecond an item. The peer is python-newsmlg2
of the IPTC, where it is installed: it reads an item into objects and writes it again, and checks nothing. Ratios are of medians in
the same run; times depend on the machine and are printed for orientation only.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lxml import etree  # noqa: E402

from converter.model.source import Source  # noqa: E402  the checkout comes first
from converter.readers.text import read_text  # noqa: E402
from converter.validation.wire.document import parse_document  # noqa: E402
from converter.validation.wire.engine import Means, check_document  # noqa: E402
from converter.validation.wire.schemas import Schemas, compile_official, own_schema  # noqa: E402
from converter.writers.newsml_g2 import NEWSML_G2, NewsmlG2Options  # noqa: E402

STANDARDS = ROOT.parent / "shared" / "standards" / "newsml-g2"
IDS = re.compile(rb'(\b(?:id|original)=)"([^"]*)"')
MEANS = Means(today="2026-12-01")


def seconds(work: Callable[[], object], runs: int) -> float:
    """The median time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def compile_all() -> etree.XMLSchema:
    """Compile every schema that a check may want, say how long that took, and answer the one of the floor."""
    for name in ("newsml-g2", "xhtml", "nitf"):
        start = time.perf_counter()
        own_schema(name)
        print(f"{'compile our ' + name:32}{(time.perf_counter() - start) * 1e3:8.1f} ms, once a process")
    official = Schemas((STANDARDS,) if STANDARDS.is_dir() else ()).official("newsml-g2", "2.35")
    return (own_schema("newsml-g2") if official is None else compile_official(official)).compiled


def round_trip(data: bytes) -> Callable[[], object] | None:
    """What the peer does with an item; None where it is not installed, or cannot read the item."""
    try:
        library: Any = import_module("NewsMLG2")
    except ImportError:
        return None

    def work() -> object:
        return library.NewsMLG2Document(data).to_xml()

    try:
        work()
    except Exception:  # noqa: BLE001  it breaks in many ways
        return None
    return work


def report(name: str, data: bytes, schema: etree.XMLSchema, runs: int) -> None:
    """One line of the table."""
    source = Source(data, "item.xml")
    document = parse_document(source, "newsml-g2")
    root = etree.fromstring(data)
    bare = seconds(lambda: schema.validate(root), runs)
    floor = seconds(lambda: schema.validate(etree.fromstring(data)), runs)
    checked = seconds(lambda: check_document(document, MEANS), runs)
    whole = seconds(lambda: check_document(parse_document(source, "newsml-g2"), MEANS), runs)
    peer = round_trip(data)
    rival = f"{seconds(peer, runs) * 1e3:9.2f}" if peer else f"{'-':>9}"
    figures = f"{bare * 1e3:9.3f}{floor * 1e3:9.3f}{checked * 1e3:9.3f}{checked / bare:8.1f}{whole * 1e3:9.3f}"
    print(f"{name:26}{len(data):9}{figures}{whole / floor:8.1f}{rival}")


def main() -> None:
    """The samples, then sizes."""
    schema = compile_all()
    heads = ("bytes", "xsd", "+parse", "checked", "x xsd", "+parse", "x floor", "peer")
    widths = (9, 9, 9, 9, 8, 9, 8, 9)
    columns = "".join(f"{head:>{width}}" for head, width in zip(heads, widths, strict=True))
    print(f"\n{'item (ms)':26}{columns}")
    for path in sorted((ROOT / "samples").glob("*/release.txt")):
        release = read_text(Source(path.read_bytes(), path.name))[0].release
        report(path.parent.name, NEWSML_G2.write(release, NewsmlG2Options(), ()).data, schema, 200)
    item = NEWSML_G2.write(release, NewsmlG2Options(), ()).data
    for times in (10, 100, 1000):
        report(f"{times} items in a message", message_of(item, times), schema, 5)


def message_of(item: bytes, times: int) -> bytes:
    """A message that carries an item many times, each with an identifier of its own."""
    body = item.partition(b"?>")[2]
    items = b"".join(
        IDS.sub(rb'\1"i%d-\2"' % number, body).replace(b'guid="', b'guid="urn:example:%d:' % number, 1)
        for number in range(times)
    )
    start = (
        b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-03T12:00:00Z</sent></header>'
    )
    return start + b"<itemSet>" + items + b"</itemSet></newsMessage>"


if __name__ == "__main__":
    main()
