"""How long reading takes: per release and per 1,000 words against a floor, and how it grows with size and malice.

    python benchmarks/parsing.py [--largest BYTES]

The floor is what nobody can go below in Python: decode, split into lines, find every word. Ratios are of medians in
the same run; times depend on the machine and are printed for orientation only.
"""

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from converter.model.source import Source  # noqa: E402  the checkout comes first
from converter.parsing.quotes import Stretch, find_quotes  # noqa: E402
from converter.readers.text import read_text  # noqa: E402

WORD = re.compile(r"\w+")
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
MALICE: dict[str, Callable[[int], str]] = {
    "one release after another": lambda size: repeat(SAMPLES[0].read_text(encoding="utf-8") + "\n\n", size),
    "one line of words": lambda size: repeat("alpha beta Gamma delta ", size),
    "one line, spaced sentences": lambda size: repeat("The plant makes hinges for gates.  ", size),
    "short lines": lambda size: repeat("Menu item\n", size),
    "straight quotation marks": lambda size: '"' * size,
    "opening quotation marks": lambda size: "“" * size,
    "quotes and speakers": lambda size: repeat("“We are ready,” said Jane Roe. ", size),
    "quotes and pronouns": lambda size: repeat("“We are ready,” she said. ", size),
    "quotes without a stop": lambda size: repeat("“a”, b, ", size),
    "nested quotation marks": lambda size: "«" * (size // 2) + "»" * (size // 2),
    "apostrophes": lambda size: repeat("‘it’s’ ", size),
    "paragraphs never closed": lambda size: repeat("“We are ready and go on.\n\n", size),
    "turns of a transcript": lambda size: repeat("Jane Roe: We are ready.\n\nAna Lim: So are we.\n\n", size),
    "German marks": lambda size: "Das Werk ist nicht für alle da, sagte die Leiterin.\n\n" + repeat("„a“ ", size),
    "dashes": lambda size: "Vi er klare for alle som vil.\n\n– " + repeat("Ja, sier Kari Lie. – ", size),
    "Chinese quotes": lambda size: repeat("王芳表示：“我们准备好了。”", size // 2),
    "opening brackets": lambda size: "[" * size,
    "nested links": lambda size: repeat("[a](", size),
    "emphasis signs": lambda size: repeat("**a", size),
    "digits": lambda size: repeat("1 ", size),
    "spaces": lambda size: "a" + " " * size + "b",
    "dots": lambda size: repeat("a.", size),
    "at signs": lambda size: repeat("a@", size),
    "pipes": lambda size: repeat("|a", size),
    "rows of tabs": lambda size: repeat("a\tb\tc\n", size),
    "months": lambda size: repeat("Jan. ", size),
    "capitals": lambda size: repeat("A. B. ", size),
    "tickers": lambda size: repeat("(NYSE: ", size),
}


def repeat(piece: str, size: int) -> str:
    """A piece repeated to about a size."""
    return piece * (size // len(piece) + 1)


def seconds(work: Callable[[], object], runs: int) -> float:
    """The median time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def floor(data: bytes) -> int:
    """The least that a reader has to do."""
    return sum(len(WORD.findall(line)) for line in data.decode().split("\n"))


def per_release() -> None:
    """Each sample, and all of them per 1,000 words."""
    print(f"{'sample':28}{'words':>8}{'ms':>8}{'x floor':>9}")
    total, words = 0.0, 0
    for path in SAMPLES:
        source = Source(path.read_bytes(), path.name)
        spent = seconds(partial(read_text, source), 15)
        least = seconds(partial(floor, source.data), 15)
        count = len(WORD.findall(source.data.decode()))
        total, words = total + spent, words + count
        print(f"{path.parent.name:28}{count:8}{spent * 1e3:8.2f}{spent / least:9.1f}")
    print(f"{'per 1,000 words':28}{1000:8}{total / words * 1e6:8.2f}")


def quotes_share() -> None:
    """What of that quotes and speakers take, and their time against the floor of the same words."""
    print(f"\n{'quotes and speakers':28}{'quotes':>8}{'ms':>8}{'x floor':>9}{'share':>8}")
    total, words = 0.0, 0
    for path in SAMPLES:
        source = Source(path.read_bytes(), path.name)
        release = read_text(source)[0].release
        stretches = [Stretch(p.id, p.text, p.kind, p.section, p.label) for p in release.paragraphs]
        spent = seconds(partial(find_quotes, stretches, release.language), 15)
        text = "\n".join(stretch.text for stretch in stretches).encode()
        least, whole = seconds(partial(floor, text), 15), seconds(partial(read_text, source), 15)
        total, words = total + spent, words + len(WORD.findall(text.decode()))
        cells = f"{spent * 1e3:8.2f}{spent / least:9.1f}{spent / whole:8.0%}"
        print(f"{path.parent.name:28}{len(release.quotes):8}{cells}")
    print(f"{'per 750 words':28}{'':8}{total / words * 0.75e6:8.2f}")


def growth(largest: int) -> None:
    """Time per byte at four sizes, each four times the one before; a linear reader keeps it."""
    sizes = [largest // 64, largest // 16, largest // 4, largest]
    print(f"\n{'text':28}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>9}")
    for name, make in MALICE.items():
        spent = [seconds(partial(attempt, make(size).encode()), 1) for size in sizes]
        cells = "".join(f"{value * 1e3:9.0f} ms" for value in spent)
        print(f"{name:28}{cells}{spent[-1] / spent[-2]:8.1f}x")


def attempt(data: bytes) -> None:
    """Read, whatever comes of it."""
    read_text(Source(data, "benchmark.txt"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=1_000_000, help="size of the largest text in bytes")
    options = parser.parse_args()
    per_release()
    quotes_share()
    growth(options.largest)
