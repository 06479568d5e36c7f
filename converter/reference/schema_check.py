"""JSON data against the published contract: `/notices/0/kind: "now" is not one of immediate, embargo …`.

The check itself is `jsonschema-rs` where it is installed, else `jsonschema`; a test holds the two equal. Both answer only
which keyword fails where. What a fault says is written here, from the schema itself, so that it is the same with either.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from itertools import islice
from typing import Any

from ..errors import Fault, missing_keys, shown
from ..resources import schema_file

SCHEMA_FILE = "press-release.schema.json"
MOST = 10_000
"""So many failures are looked at; a hostile document may have millions."""

OF_KEYS = ("required", "additionalProperties")
"""Keywords that fail for keys that an object lacks or should lack."""

GRAVITY = ("type", "enum", "const", "minItems", "minLength", "not", "pattern", "minimum", "maximum")
"""The other keywords that can fail, the gravest first."""

Path = tuple[str | int, ...]
Failure = tuple[Path, Path]
"""Steps to the value, and steps through the schema, of which the last is the keyword that fails."""

Engine = Callable[[object], Iterator[Failure]]

FORMS = {
    "address": "an absolute address such as https://example.com/",
    "after": "the id of a paragraph such as p1",
    "block": "a text without control characters, not empty",
    "cell": "one trimmed line with single spaces, or nothing",
    "country_code": "a country code of ISO 3166-1 such as DE",
    "date": "a date, YYYY-MM-DD",
    "language": "a language tag of BCP 47 such as en or pt-BR",
    "line": "one trimmed line with single spaces and without control characters",
    "link_id": "the id of a link such as l1",
    "media_id": "the id of a medium such as m1",
    "moment": "a date or date-time of ISO 8601 such as 2026-05-01T09:00-04:00",
    "paragraph_id": "the id of a paragraph such as p1",
    "place": "the id of a paragraph, headline, or subheadlines/0",
    "quote_id": "the id of a quote such as q1",
    "sha256": "a SHA-256 sum in 64 small hexadecimal digits",
    "speech": "one or more lines without control characters, none of them empty",
}
"""What a string has to be, by the name of its definition in the schema."""


def check_document(data: object) -> tuple[Fault, ...]:
    """The faults of JSON data, sorted by place and rule; none where it is what the schema asks for.

    Each value is told its gravest fault only. Rules that depend on another value of the same object (a table has rows)
    are told only where the object has no other fault, for they may follow from it.
    """
    found = set(islice(failures_of(data), MOST))
    firm = {(path, str(steps[-1])) for path, steps in found if not is_conditional(steps)}
    marred = {path if keyword in OF_KEYS else path[:-1] for path, keyword in firm}
    loose = {(path, str(steps[-1])) for path, steps in found if is_conditional(steps) and path[:-1] not in marred}
    gravest: dict[Path, str] = {}
    for path, keyword in firm | loose:
        if keyword not in OF_KEYS:
            gravest[path] = min(keyword, gravest.get(path, keyword), key=gravity)
    kept = {*gravest.items(), *((path, keyword) for path, keyword in firm if keyword in OF_KEYS)}
    return tuple(
        fault
        for path, keyword in sorted(kept, key=order_of)
        for fault in explain(data, path, keyword, conditional=(path, keyword) in loose)
    )


def gravity(keyword: str) -> int:
    """The type goes before the form: the rank of a keyword."""
    return GRAVITY.index(keyword)


def is_conditional(steps: Path) -> bool:
    """Whether a failing keyword stands under ``then`` or ``else``."""
    return "then" in steps or "else" in steps


def order_of(failure: tuple[Path, str]) -> tuple[list[tuple[int, str]], str]:
    """The canonical order: by the steps to the value, array members by number, then by keyword."""
    path, keyword = failure
    return [(step, "") if isinstance(step, int) else (-1, step) for step in path], keyword


# The two engines


@cache
def schema() -> dict[str, Any]:
    """The published contract."""
    loaded: dict[str, Any] = json.loads(schema_file(SCHEMA_FILE).read_text(encoding="utf-8"))
    return loaded


def failures_of(data: object) -> Iterable[Failure]:
    """What fails, by the faster engine where it is installed and takes the data."""
    if fast := fast_engine():
        with suppress(ValueError, TypeError, OverflowError):  # Python has lone surrogates and keys of any type
            return tuple(islice(fast(data), MOST))
    return plain_engine()(data)


@cache
def fast_engine() -> Engine | None:
    """The check by `jsonschema-rs`, compiled once: patterns in linear time, nothing fetched. None where it is absent."""
    try:
        import jsonschema_rs
    except ImportError:
        return None
    validator = jsonschema_rs.Draft202012Validator(
        schema(), retriever=refuse, pattern_options=jsonschema_rs.RegexOptions()
    )

    def check(data: object) -> Iterator[Failure]:
        for error in validator.iter_errors(data):
            # until 0.41 `schema_path` was the way through the schema; now it is the place where that way ends
            steps = getattr(error, "evaluation_path", error.schema_path)
            yield tuple(error.instance_path), tuple(steps)

    return check


def refuse(uri: str) -> Any:
    """Fetch nothing: the contract is whole in one file."""
    raise ValueError(f"the schema refers to {uri}, which is not part of it")


@cache
def plain_engine() -> Engine:
    """The check by `jsonschema`, compiled once, with a registry that holds nothing and fetches nothing."""
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend
    from referencing import Registry

    strict: Any = extend(Draft202012Validator, {"pattern": match_pattern})  # type: ignore[no-untyped-call]  # so in its stubs
    validator = strict(schema(), registry=Registry())

    def check(data: object) -> Iterator[Failure]:
        for error in validator.iter_errors(data):
            yield tuple(error.absolute_path), tuple(error.absolute_schema_path)

    return check


def match_pattern(_validator: object, pattern: str, instance: object, _schema: object) -> Iterator[Exception]:
    """The keyword as ECMA 262 means it: its ``$`` does not match before a last newline, as Python's does."""
    from jsonschema import ValidationError

    if isinstance(instance, str) and not re.search(re.sub(r"(?<!\\)\$", r"\\Z", pattern), instance):
        yield ValidationError("")


# What a fault says


def explain(data: object, path: Path, keyword: str, *, conditional: bool) -> Iterator[Fault]:
    """The faults behind a failing keyword: one, or one for each unknown key."""
    value = value_at(data, path)
    rule, form = rule_at(path)
    pointer = "".join(f"/{escape(step)}" for step in path)
    if keyword == "required":
        missing = [key for key in rule["required"] if key not in value]
        yield Fault(pointer, keyword, missing, missing_keys(missing))
    elif keyword == "additionalProperties":
        for key in sorted(str(key) for key in value if key not in rule["properties"]):
            yield Fault(f"{pointer}/{escape(key)}", keyword, key, f"unknown key {shown(key)}")
    elif conditional and keyword == "const":
        yield Fault(pointer, keyword, value, f"{shown(value)} where none is due, for there is no speaker")
    else:
        yield Fault(pointer, keyword, value, sentence(keyword, value, rule, "line" if conditional else form))


def sentence(keyword: str, value: object, rule: dict[str, Any], form: str) -> str:
    """What is there, and what would be right."""
    choices = rule.get("enum") or [rule.get("const")]
    messages: dict[str, Callable[[], str]] = {
        "type": lambda: f"{shown(value)} where {due_types(value, rule)} is due",
        "enum": lambda: f"{shown(value)} is not one of {', '.join(map(word, choices))}",
        "const": lambda: f"{shown(value)} is not {word(choices[0])}",
        "minimum": lambda: f"{shown(value)} where {rule['minimum']} or more is due",
        "maximum": lambda: f"a number over {rule['maximum']}, the largest that all readers of JSON agree on",
        "minItems": lambda: "an empty array where at least one member is due",
        "minLength": lambda: "an empty text; what is absent is null",
    }
    say = messages.get(keyword, lambda: f"{shown(value)} is not {FORMS[form]}")
    return say()


def word(choice: object) -> str:
    """A choice as people write it."""
    return choice if isinstance(choice, str) else shown(choice)


ARTICLES = {"string": "a string", "integer": "an integer", "object": "an object", "array": "an array", "null": "null"}


def due_types(value: object, rule: dict[str, Any]) -> str:
    """The types that would be right; where the value has one of them, that which its object leaves to it."""
    types = [rule["type"]] if isinstance(rule["type"], str) else rule["type"]
    kind = "null" if value is None else {str: "string", int: "integer", dict: "object", list: "array"}.get(type(value))
    return " or ".join(ARTICLES[name] for name in types if name != kind)


def value_at(data: Any, path: Path) -> Any:
    """The value at the end of some steps."""
    for step in path:
        data = data[step]
    return data


def rule_at(path: Path) -> tuple[dict[str, Any], str]:
    """What the schema says of the value at the end of some steps, and the name of the last definition on the way."""
    rule, name = follow(schema())
    for step in path:
        rule, name = follow(rule["items"] if isinstance(step, int) else rule["properties"][step])
    return rule, name


def follow(rule: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """A rule with those that it refers to, its own first, and the name of the first of these."""
    name = ""
    while "$ref" in rule:
        target = rule["$ref"].rpartition("/")[2]
        name = name or target
        own = {key: value for key, value in rule.items() if key != "$ref"}
        rule = {**schema()["$defs"][target], **own}
    return rule, name


def escape(step: str | int) -> str:
    """One step of a JSON Pointer (RFC 6901, section 3)."""
    return str(step).replace("~", "~0").replace("/", "~1")
