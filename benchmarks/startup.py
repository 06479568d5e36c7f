"""How long a start takes beside Python itself: `prconvert --help`, and a validation of one release of 2 kB.

The floor is `python -c "import argparse"`; a tool of nothing but arguments takes that. The aim is twice the floor for
``--help`` and three times for ``validate``. The second is not met: about half of its time goes into compiling the patterns and
building the types of the model, which Python does anew in each process.

Run it with the interpreter of the environment: `.venv/bin/python benchmarks/startup.py`.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

RUNS = 21
SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "embargo-globenewswire" / "release.txt"
BASE = ("-c", "import argparse")
INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""The environment of an installed command, whose modules are compiled once; the first round of each command does that."""

COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "python -c 'import argparse'": BASE,
    "import converter": ("-c", "import converter"),
    "prconvert --version": ("-m", "converter", "--version"),
    "prconvert --help": ("-m", "converter", "--help"),
    "prconvert validate FILE": ("-m", "converter", "validate", str(SAMPLE)),
    "prconvert rules": ("-m", "converter", "rules"),
    "prconvert formats": ("-m", "converter", "formats"),
    "prconvert convert --help": ("-m", "converter", "convert", "--help"),
}


def once(arguments: tuple[str, ...]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=False, env=INSTALLED)  # noqa: S603 - ourselves
    return time.perf_counter() - start


def main() -> None:
    """Interleave the commands, so that a busy moment of the machine meets them all, and print the best of each."""
    best = dict.fromkeys(COMMANDS, float("inf"))
    for _ in range(RUNS):
        for name, arguments in COMMANDS.items():
            best[name] = min(best[name], once(arguments))
    base = best["python -c 'import argparse'"]
    for name, seconds in best.items():
        sys.stdout.write(f"{name:30} {seconds * 1000:7.1f} ms  {seconds / base:5.2f}\n")


if __name__ == "__main__":
    main()
