"""How long reading NewsML-G2 takes, against lxml alone and against a round trip of python-newsmlg2.

    uv run --with newsmlg2 python benchmarks/newsml_g2_reading.py

The floor is lxml parsing the same bytes into a tree that nobody looks at. The peer is the IPTC's own library, where it is
installed: it builds its objects of the item and writes them again, and knows no body, no quotation
and no place. Ours answers the whole release with the place of every text: of items that prconvert wrote from their
notation, of others after parsing their text. Times are the best of several runs.
"""

import contextlib
import io
import re
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lxml import etree  # noqa: E402  the checkout comes first

from converter.model.source import Source  # noqa: E402
from converter.readers.newsml_g2 import NEWSML_G2 as READER  # noqa: E402
from converter.readers.text import read_text  # noqa: E402
from converter.writers.newsml_g2 import NEWSML_G2 as WRITER  # noqa: E402
from converter.writers.newsml_g2 import NewsmlG2Options  # noqa: E402

OPTIONS = NewsmlG2Options(now="2026-01-03T09:00:00Z")
RECORD = re.compile(rb'<meta name="prconvert:schema"[^>]*>')


def seconds(work: Callable[[], object], runs: int) -> float:
    """The best time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def round_trip(data: bytes) -> str:
    """The item through the objects of python-newsmlg2 and out again; what it prints is thrown away."""
    from NewsMLG2 import NewsMLG2Document  # type: ignore[import-not-found]  # only where it is installed

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return str(NewsMLG2Document(data).to_xml_string())


def peer(data: bytes) -> str:
    """The time of the peer in milliseconds, or why there is none."""
    if find_spec("NewsMLG2") is None:
        return "-"
    try:
        return f"{seconds(lambda: round_trip(data), 5) * 1e3:.2f}"
    except Exception as error:  # noqa: BLE001  whatever it raises is what it has to say
        return type(error).__name__


def main() -> None:
    """One line a sample: bytes, lxml, ours for our own items, ours for the same item as if it were another's, the peer."""
    print(f"{'item':28}{'bytes':>8}{'lxml ms':>9}{'own ms':>9}{'other ms':>10}{'peer ms':>12}")
    for path in sorted((ROOT / "samples").glob("*/release.txt")):
        release = read_text(Source(path.read_bytes(), path.name))[0].release
        data = WRITER.write(release, OPTIONS, ()).data
        foreign = RECORD.sub(b"", data)
        floor = seconds(lambda data=data: etree.fromstring(data), 50)  # type: ignore[misc]
        own = seconds(lambda data=data: READER.read(Source(data, "a.xml")), 20)  # type: ignore[misc]
        other = seconds(lambda data=foreign: READER.read(Source(data, "a.xml")), 5)  # type: ignore[misc]
        times = f"{floor * 1e3:9.2f}{own * 1e3:9.2f}{other * 1e3:10.2f}{peer(data):>12}"
        print(f"{path.parent.name:28}{len(data):8}{times}")


if __name__ == "__main__":
    main()
