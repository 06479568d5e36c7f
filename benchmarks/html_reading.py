"""How long reading web pages takes, against trafilatura on the same pages.

    uv run --with trafilatura --with lxml_html_clean python benchmarks/html_reading.py [PAGE ...]

Without pages, those are taken that prconvert writes of the project's samples, with a menu and a footer around them. The
peer answers the main text and its metadata; ours answers the whole release: sections, quotes and who said them, links,
contacts, each with its place. Times are medians of processor time, warm.
"""

import re
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from converter.model.source import Source  # noqa: E402  the checkout comes first
from converter.pipeline import read, write  # noqa: E402
from converter.readers.html import HTML  # noqa: E402

MENU = b'<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
FOOTER = b"<footer><p>Terms of use</p></footer>"
ENCLOSED = re.compile(rb"<script.*?</script>", re.DOTALL)


def pages() -> list[bytes]:
    """The pages that are named, else those of the samples, without the release that they enclose."""
    if sys.argv[1:]:
        return [Path(name).read_bytes() for name in sys.argv[1:]]
    samples = sorted((ROOT / "samples").glob("*/release.txt"))
    written = (ENCLOSED.sub(b"", write(read(path).release, "html").data) for path in samples)
    return [page.replace(b"<main>", MENU + b"<main>").replace(b"</main>", b"</main>" + FOOTER) for page in written]


def seconds(work: Callable[[], object], runs: int = 9) -> float:
    """The median processor time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return median(times)


def theirs(page: bytes) -> object:
    """What the peer makes of a page."""
    from trafilatura import extract  # type: ignore[import-not-found]  # only where it is installed

    return extract(page.decode("utf-8", "replace"), output_format="json", with_metadata=True)


def main() -> None:
    """Print both times and their ratio."""
    documents = pages()
    ours = seconds(lambda: [HTML.read(Source(page, "page.html")) for page in documents]) / len(documents)
    print(f"{len(documents)} pages of {sum(map(len, documents)) // len(documents):,} bytes")
    print(f"prconvert    {ours * 1e3:6.2f} ms a page")
    if find_spec("trafilatura") is None:
        print("trafilatura  not installed")
        return
    peer = seconds(lambda: [theirs(page) for page in documents]) / len(documents)
    print(f"trafilatura  {peer * 1e3:6.2f} ms a page, {peer / ours:.1f} times ours")


if __name__ == "__main__":
    main()
