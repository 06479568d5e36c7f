"""Pages of the manual as people follow them: files are saved under the names that the page gives, commands are typed.

A fence after a line that ends in ``as `name`:`` is saved under that name. In a ``console`` fence each line after ``$``
is typed (``>`` continues it), and what follows is what comes out: ``...`` stands for anything. ``sh`` fences are typed too, line
by line, and must work; ``python`` fences are run. All of a page happens in one folder, in order.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

FENCE = re.compile(r"^(?P<ticks>`{3,})(?P<kind>[\w-]*)\n(?P<text>.*?)^(?P=ticks)$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"as `(?P<name>[^`]+)`:\s*\Z")
BIN = Path(sys.executable).parent
ANYTHING = "..."
WITHIN = re.compile(r"(?<!\.)\.{3}(?!\.)")
"""Three dots in a line; a row of more is a row of dots."""


class Fence(NamedTuple):
    """One fenced block: its language, its text, the name that it is saved under, and where the text stands in the page."""

    kind: str
    text: str
    name: str | None
    start: int
    line: int


class Step(NamedTuple):
    """A command, and what is said to come out of it."""

    command: str
    expected: str


def fences(page: str) -> Iterator[Fence]:
    """The fenced blocks of a page."""
    for found in FENCE.finditer(page):
        named = NAMED.search(page[: found.start()].rstrip())
        line = page.count("\n", 0, found.start()) + 1
        yield Fence(found["kind"], found["text"], named["name"] if named else None, found.start("text"), line)


def steps(text: str) -> Iterator[Step]:
    """The commands of a console, each with what comes out."""
    for part in re.split(r"^(?=\$ )", text, flags=re.MULTILINE):
        if part:
            first, *rest = part.splitlines()
            more = []
            while rest and rest[0].startswith("> "):
                more.append(rest.pop(0)[2:])
            yield Step("\n".join([first.removeprefix("$ "), *more]), "\n".join(rest).rstrip("\n"))


def matches(expected: str, found: str) -> bool:
    """Whether what came out is what was said."""
    pattern = "".join(
        "(?:.*\n)*?" if line == ANYTHING else ".*".join(map(re.escape, WITHIN.split(line))) + "\n"
        for line in expected.splitlines()
    )
    return re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in found.rstrip().splitlines())) is not None


@dataclass
class Reader:
    """Somebody who follows a page in a folder of their own."""

    folder: Path
    home: Path
    status: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def environment(self) -> Mapping[str, str]:
        """A terminal of 80 columns without colours, and a name for commits."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GIT_", "PRE_COMMIT", "PRCONVERT"))
        }
        who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in WHO.items()}
        return kept | who | {
            "HOME": str(self.home),
            "PRE_COMMIT_HOME": str(self.home / "cache"),
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "NO_COLOR": "1",
            "COLUMNS": "80",
            "LC_ALL": "C.UTF-8",
        }  # fmt: skip

    def follow(self, page: str) -> str:
        """Do what the page says, and answer the page as it should be; what was wrong is kept."""
        pieces, at = [], 0
        for fence in fences(page):
            pieces += [page[at : fence.start], self.take(fence)]
            at = fence.start + len(fence.text)
        return "".join((*pieces, page[at:]))

    def take(self, fence: Fence) -> str:
        """Save, type or run a block, and answer its text as it should be."""
        if fence.name:
            path = self.folder / fence.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fence.text, encoding="utf-8")
        elif fence.kind == "console":
            return "".join(self.type(fence, step) for step in steps(fence.text))
        elif fence.kind == "sh":
            for line in filter(None, fence.text.splitlines()):
                self.must(fence, ["sh", "-c", line], line)
        elif fence.kind == "python":
            self.must(fence, [sys.executable, "-c", fence.text], "python")
        return fence.text

    def type(self, fence: Fence, step: Step) -> str:
        """Type a command as the next of the session, and answer it with what comes out."""
        found = self.run(["sh", "-c", f"(exit {self.status})\n{step.command}"])
        self.status = found.returncode
        lines = "\n> ".join(step.command.splitlines())
        if not matches(step.expected, found.stdout):
            self.wrong.append(
                f"line {fence.line}: $ {step.command}\nexpected:\n{step.expected}\nfound:\n{found.stdout}"
            )
            return f"$ {lines}\n{found.stdout.rstrip()}\n"
        return f"$ {lines}\n{step.expected}\n" if step.expected else f"$ {lines}\n"

    def must(self, fence: Fence, command: list[str], shown: str) -> None:
        """Run what has to work."""
        found = self.run(command)
        if found.returncode:
            self.wrong.append(f"line {fence.line}: {shown}\nstatus {found.returncode}:\n{found.stdout}")

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        """Run a program; both streams come as a terminal shows them."""
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, check=False, timeout=300,
        )  # fmt: skip


WHO = {"NAME": "Jane Roe", "EMAIL": "jane.roe@example.com", "DATE": "2026-03-03T09:00:00Z"}
