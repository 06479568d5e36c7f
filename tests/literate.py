"""Cases written for people: `## title`, a fenced text, a fenced JSON block with the parts that the case is about.

What the block does not mention is not compared: of an object only the keys that it names, of a list every member.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n+"
    r"(?:(?!^## |^```)[^\n]*\n)*"  # words for people
    r"^(?P<fence>`{3,})text\n(?P<text>.*?)\n(?P=fence)\n+"
    r"(?:(?!^## |^```)[^\n]*\n)*"
    r"^```json\n(?P<expected>.*?)\n```$",
    re.MULTILINE | re.DOTALL,
)
WIDTH = 110


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a file."""

    title: str
    text: str
    expected: Any


def cases_of(file: str) -> list[Case]:
    """The cases of a file. `ValueError` where a heading has no case that can be read, or two have one title."""
    cases = [Case(found["title"], found["text"], json.loads(found["expected"])) for found in CASE.finditer(file)]
    titles = re.findall(
        r"^## ([^\n]+)$", re.sub(r"^(`{3,}).*?^\1$", "", file, flags=re.MULTILINE | re.DOTALL), re.MULTILINE
    )
    if titles != [case.title for case in cases] or len(set(titles)) != len(titles):
        raise ValueError(f"headings {titles} where cases are {[case.title for case in cases]}")
    return cases


def differences(found: Any, expected: Any, pointer: str = "") -> Iterator[str]:
    """One line for each place where what was found is not what is expected."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            if key in found:
                yield from differences(found[key], value, f"{pointer}/{key}")
            else:
                yield f"{pointer}: no key {key!r}"
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, (one, other) in enumerate(zip(found, expected, strict=True)):
            yield from differences(one, other, f"{pointer}/{number}")
    elif found != expected:
        yield f"{pointer}: found {json.dumps(found, ensure_ascii=False)}, expected {json.dumps(expected, ensure_ascii=False)}"


def select(found: Any, expected: Any) -> Any:
    """The part of what was found that an expectation is about."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: select(found[key], value) for key, value in expected.items() if key in found}
    if isinstance(expected, list) and isinstance(found, list) and expected:
        last = expected[-1]
        wanted = [*expected, *[last] * (len(found) - len(expected))]
        return [select(one, other) for one, other in zip(found, wanted, strict=False)]
    return found


def rewritten(file: str, case: Case, expected: Any) -> str:
    """The file with another expectation for a case; one that holds already is left as it is printed."""
    for found in CASE.finditer(file):
        if found["title"] == case.title and json.loads(found["expected"]) != expected:
            return file[: found.start("expected")] + printed(expected) + file[found.end("expected") :]
    return file


def printed(value: Any, indent: int = 0) -> str:
    """JSON as people write it: on one line where it fits, else one member a line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or (indent and len(line) + indent <= WIDTH):
        return line
    inner, outer = " " * (indent + 2), " " * indent
    if isinstance(value, list):
        members = [printed(member, indent + 2) for member in value]
    else:
        members = [f"{json.dumps(key)}: {printed(member, indent + 2)}" for key, member in value.items()]
    opening, closing = "[]" if isinstance(value, list) else "{}"
    return f"{opening}\n{inner}" + f",\n{inner}".join(members) + f"\n{outer}{closing}"
