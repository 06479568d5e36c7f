"""How long `prconvert --help` takes beside Python itself: twice `python -c "import argparse"` is the budget.

Run it with the interpreter of the environment: `.venv/bin/python benchmarks/startup.py`.
"""

import subprocess
import sys
import time

RUNS = 21
BASE = ("-c", "import argparse")
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "python -c 'import argparse'": BASE,
    "import converter": ("-c", "import converter"),
    "prconvert --version": ("-m", "converter", "--version"),
    "prconvert --help": ("-m", "converter", "--help"),
    "prconvert rules": ("-m", "converter", "rules"),
    "prconvert formats": ("-m", "converter", "formats"),
    "prconvert convert --help": ("-m", "converter", "convert", "--help"),
}


def once(arguments: tuple[str, ...]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - ourselves
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
