"""The record in a body's head: values of the model, put back where their paths say."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...model.release import SCHEMA
from ...reference.own_markup import SCHEMA_AT, path_of
from ...trees.element import Element

Fact = tuple[list[str], Any]

KNOWN = re.compile(
    r"schema|contacts|organizations|securities|publication|subjects|notices|dateline\.(?:places|date|wire)|byline\.authors|"
    r"source\.organization|links\.\d+(?:\.(?:url|label))?|quotes\.\d+(?:\.(?:speaker|cue))?|media\.\d+(?:\.url)?|"
    r"paragraphs\.\d+(?:\.(?:marks|label|section))?"
)
"""What a record may say. Nobody's texts are hidden in it: those that it repeats must stand in the body too."""


def is_own(root: Element) -> bool:
    """Whether a body tells a whole release of this version of the model in prconvert's notation."""
    wanted = json.dumps(SCHEMA)
    return any(
        meta.attributes.get("name") == SCHEMA_AT and meta.attributes.get("content") == wanted for meta in metas(root)
    )


def metas(root: Element) -> Iterator[Element]:
    """The meta elements of a body's head."""
    return (meta for head in root.elements("head") for meta in head.elements("meta"))


def facts_of(root: Element) -> Iterator[Fact]:
    """The recorded values with the steps of their paths. `ValueError` where one is no JSON, or not for a record to say."""
    for meta in metas(root):
        if path := path_of(meta.attributes.get("name", "")):
            if not KNOWN.fullmatch(".".join(path)):
                raise ValueError(f"{'.'.join(path)!r} is nothing that a record says")
            try:
                yield path, json.loads(meta.attributes.get("content", ""))
            except RecursionError as error:
                raise ValueError("a value is nested too deeply") from error


def check_texts(data: dict[str, Any], facts: Iterable[Fact]) -> None:
    """Raise `ValueError` for a recorded notice or paragraph that says something else than the body does."""
    for path, value in facts:
        if path == ["notices"]:
            said, shown = ([notice["text"] for notice in notices] for notices in (value, data["notices"]))
            if sorted(said) != sorted(shown):
                raise ValueError("the notices in the record are not those of the body")
        elif path[0] == "paragraphs" and len(path) == 2:
            shown_text = data["paragraphs"][int(path[1])]["text"]
            if " ".join(filter(None, (value["label"], value["text"]))) != shown_text:
                raise ValueError(f"paragraph {path[1]} in the record is not that of the body")


def put_back(data: dict[str, Any], facts: Iterable[Fact]) -> None:
    """Set the values where they belong; items of a list may still be missing.

    `LookupError`, `TypeError` or `ValueError` where a path leads nowhere.
    """
    for path, value in sorted(
        facts, key=lambda fact: [(int(step) if step.isdecimal() else -1, step) for step in fact[0]]
    ):
        inner: Any = data
        for step in path[:-1]:
            inner = inner[int(step)] if isinstance(inner, list) else inner[step]
        last = path[-1]
        if isinstance(inner, list):
            number = int(last)
            inner += [None] * (number + 1 - len(inner)) if number <= len(inner) else []
            inner[number] = value
        else:
            inner[last] = value
