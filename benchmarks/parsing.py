"""How long reading takes: per release and per 1,000 words against a floor, and how it grows with size and malice.

    python benchmarks/parsing.py [--largest BYTES] [--only NAME]

The floor is what nobody can go below in Python: decode, split into lines, find every word. Ratios are of medians in
the same run. Times are of the processor, so that a busy machine does not show; they are printed for orientation only.
Growth is the time per byte of the largest text over that of a text a sixteenth as long: a linear reader keeps 1.
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
    "quotation marks of all kinds": lambda size: repeat("“‘«„\"'", size),
    "opening brackets": lambda size: "[" * size,
    "nested brackets": lambda size: repeat("([{", size // 2) + repeat("}])", size // 2),
    "one line without a space": lambda size: "x" * size,
    "sentences without a break": lambda size: repeat("The plant makes hinges for gates. ", size),
    "addresses": lambda size: repeat("jane@example.com, https://example.com/a, +1 937-555-0100; ", size),
    "only dashes": lambda size: "—" * size,
    "BERLIN again and again": lambda size: repeat("BERLIN, ", size),
    "blank lines": lambda size: "a" + "\n" * size + "b",
    "about": lambda size: repeat("About Acme\n", size),
    "front matter without an end": lambda size: "---\n" + repeat("key: value\n", size),
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
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
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


def growth(largest: int, only: str) -> None:
    """Time at four sizes from 1 KB on, and how the time per byte grows over the last step but one."""
    sizes = [1_000, largest // 64, largest // 16, largest]
    print(f"\n{'text':30}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>9}")
    for name, make in MALICE.items():
        if only in name:
            spent = [once(partial(attempt, make(size).encode())) for size in sizes]
            cells = "".join(f"{value * 1e3:9.0f} ms" for value in spent)
            print(f"{name:30}{cells}{spent[-1] / spent[-2] * sizes[-2] / sizes[-1]:9.2f}")


def once(work: Callable[[], object]) -> float:
    """The time of one run: the largest texts are read once."""
    start = time.process_time()
    work()
    return time.process_time() - start


def attempt(data: bytes) -> None:
    """Read, whatever comes of it."""
    read_text(Source(data, "benchmark.txt"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=1_000_000, help="size of the largest text in bytes")
    parser.add_argument("--only", default="", help="part of the name of the texts to read")
    options = parser.parse_args()
    per_release()
    quotes_share()
    growth(options.largest, options.only)
