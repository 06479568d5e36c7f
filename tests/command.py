"""Runs `prconvert` as its users do: in a process of its own, with files, pipes and terminals."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

COMMAND = (sys.executable, "-m", "converter")
QUIET = {"NO_COLOR": "1"}
RELEASE = (
    "ACME OPENS A PLANT FOR HINGES\n\n"
    "DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme Corp. has opened a plant that makes nothing but hinges, it said.\n\n"
    "“It will outlast the gate,” said Jane Roe, chief executive of Acme.\n"
)


@dataclass(frozen=True)
class Run:
    """How a run ended: exit status, product, and what was said on standard error."""

    status: int
    product: bytes
    said: str


def prconvert(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Run:
    """Run the command to its end."""
    result = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    return Run(result.returncode, result.stdout, result.stderr.decode())


def on_terminal(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> tuple[int, str]:
    """Run the command with a terminal for standard output and standard error; its status, and what was shown."""
    import pty

    leader, follower = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    with subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
        cwd=cwd,
        env=clean | {"TERM": "xterm", "COLUMNS": "200"} | environment,
    ) as process:
        os.close(follower)
        shown = b"".join(chunks(leader))
    os.close(leader)
    return process.returncode, shown.decode()


def chunks(descriptor: int) -> list[bytes]:
    """All that comes until nobody holds the other end; Linux says so with an error."""
    found: list[bytes] = []
    while True:
        try:
            data = os.read(descriptor, 65536)
        except OSError:
            return found
        if not data:
            return found
        found.append(data)
