"""Checks everything that continuous integration checks: `python -m tests`. What follows goes to pytest: `-k dateline`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = Path(sys.executable).parent
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
    ("pytest",),
)
"""Lint, layout, types, import contracts, tests. Those that take long come last."""


def main(arguments: list[str]) -> int:
    """Run every check, even when one fails, and answer 1 where any did."""
    failed = []
    for program, *flags in CHECKS:
        command = [program, *flags, *(arguments if program == "pytest" else ())]
        sys.stdout.write(f"$ {' '.join(command)}\n")
        sys.stdout.flush()
        if subprocess.run([PROGRAMS / program, *command[1:]], cwd=ROOT, check=False).returncode:
            failed.append(" ".join(command))
    for line in failed:
        sys.stderr.write(f"failed: {line}\n")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
