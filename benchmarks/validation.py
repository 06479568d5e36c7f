"""How many releases a second one core parses and holds to all default rules; 300 of 2 KB are the floor.

    python benchmarks/validation.py [--rules] [--largest BYTES]

Texts are our samples and the good examples of the rules, brought to about 2 KB. Times are those of the process: what else runs on the machine does not count. With
``--rules`` each rule's share is printed, with ``--largest`` how all rules grow with malicious texts.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from converter.model.proof import Proof  # noqa: E402  the checkout comes first
from converter.model.reading import Reading  # noqa: E402
from converter.model.source import Source  # noqa: E402
from converter.readers.text import read_text  # noqa: E402
from converter.validation.engine import check, run  # noqa: E402
from converter.validation.rules import RULES  # noqa: E402
from converter.validation.selection import Selection, select  # noqa: E402

FLOOR = 300
SIZE = 2048
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
TODAY = "2026-03-10"
MALICE = {
    "words": "alpha beta Gamma delta ",
    "sentences": "The plant makes hinges for gates. ",
    "small words": "the a of in to ",
    "opening quotation marks": "“",
    "straight quotation marks": '"a ',
    "brackets": "(",
    "at signs": "a@",
    "addresses": "http//a.",
    "entities": "&amp",
    "tags": "<a ",
    "spaces": "a  ",
    "hyphens": "a--",
    "dots": "a. . ",
    "dates": "Monday, March 3, ",
    "months": "Jan. 3 ",
    "capitals": "AB CDEF ",
    "placeholders": "[INSERT ",
    "braces": "{{a ",
    "markdown links": "[a](javascript:",
    "mojibake": "â€",
    "commas": "a, b, and ",
    "times": "9:00 ",
    "titles": "Roe, Chief Executive ",
    "odd letters": "aа",
}


def seconds(work: Callable[[], object], runs: int) -> float:
    """The median time of some runs after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def read(data: bytes) -> Reading:
    """A text as a reading."""
    return read_text(Source(data, "release.txt"))[0]


def of_size(path: Path) -> bytes:
    """A sample cut at the paragraph that ends next to 2 KB."""
    data = path.read_bytes()
    end = data.find(b"\n\n", SIZE)
    return data if end < 0 else data[:end]


def speed(selection: Selection) -> None:
    """Releases a second, parsing alone and with the rules."""
    print(f"{'sample':28}{'bytes':>8}{'parse ms':>10}{'rules ms':>10}{'per s':>8}{'x floor':>9}")
    total, size, number = 0.0, 0, 0
    for path in SAMPLES:
        data = of_size(path)
        parse = seconds(lambda data=data: read(data), 25)  # type: ignore[misc]  # bound at once
        reading = read(data)
        rules = seconds(lambda reading=reading: check(reading, RULES, selection), 25)  # type: ignore[misc]
        rate = 1 / (parse + rules)
        total, size, number = total + parse + rules, size + len(data), number + 1
        print(f"{path.parent.name:28}{len(data):8}{parse * 1e3:10.2f}{rules * 1e3:10.2f}{rate:8.0f}{rate / FLOOR:9.2f}")
    rate = size / SIZE / total
    print(f"{'per 2 KB, all samples':28}{SIZE:8}{'':20}{rate:8.0f}{rate / FLOOR:9.2f}")


def shares(selection: Selection) -> None:
    """The time of each rule over all samples, the dearest first."""
    proofs = [Proof.of(read(of_size(path))) for path in SAMPLES]
    for proof in proofs:
        _ = proof.narration, proof.words, proof.wording
    spent = {
        code: seconds(lambda code=code: [list(run(RULES[code], proof, selection)) for proof in proofs], 9)  # type: ignore[misc]
        for code in selection.codes
        if code in RULES and RULES[code].check is not None
    }
    for code, value in sorted(spent.items(), key=lambda row: -row[1]):
        print(f"{code}  {RULES[code].name:40}{value / len(proofs) * 1e6:8.1f} µs")


def growth(largest: int, selection: Selection) -> None:
    """Time of all rules on malicious texts at three sizes, each four times the one before."""
    sizes = [largest // 16, largest // 4, largest]
    print(f"\n{'text':28}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>9}")
    for name, piece in MALICE.items():
        spent = []
        for size in sizes:
            reading = read(
                b"Acme Opens a Plant\n\nDAYTON, Ohio, March 3, 2026 -- " + (piece * (size // len(piece))).encode()
            )
            spent.append(seconds(lambda reading=reading: check(reading, RULES, selection), 1))  # type: ignore[misc]
        cells = "".join(f"{value * 1e3:9.0f} ms" for value in spent)
        print(f"{name:28}{cells}{spent[-1] / spent[-2]:8.1f}x")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rules", action="store_true", help="print each rule's share")
    parser.add_argument("--largest", type=int, help="size of the largest malicious text in bytes")
    options = parser.parse_args()
    speed(select(RULES))
    if options.rules:
        shares(Selection(frozenset(RULES), today=TODAY))
    if options.largest:
        growth(options.largest, Selection(frozenset(RULES), today=TODAY))
