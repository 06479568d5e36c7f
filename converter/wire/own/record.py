"""The record in a body's head: values of the model, put back where their paths say."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ...model.release import SCHEMA
from ...reference.own_markup import SCHEMA_AT, path_of
from ...trees.element import Element

Fact = tuple[list[str], Any]


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
    """The recorded values with the steps of their paths. `ValueError` where one is no JSON."""
    for meta in metas(root):
        if path := path_of(meta.attributes.get("name", "")):
            try:
                yield path, json.loads(meta.attributes.get("content", ""))
            except RecursionError as error:
                raise ValueError("a value is nested too deeply") from error


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
