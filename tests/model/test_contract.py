"""The published contract and the frozen types say the same, name by name and value by value."""

import json
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from mutations import CHOICES, DOUBTFUL, mutated_releases
from specimen import specimen
from strategies import releases

from converter.errors import Fault, ModelError
from converter.model import release as model
from converter.model.codec import from_dict, keys_of, present, to_dict
from converter.model.invariants import LARGEST, SPACES, is_object
from converter.reference.schema_check import check_document

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[2] / "schemas" / "press-release.schema.json").read_text(encoding="utf-8")
)
KINDS = {name: kind for name, kind in vars(model).items() if is_dataclass(kind) and name != "PressRelease"}

BEYOND = {
    "dense-ids",
    "exact-span",
    "format",
    "headers",
    "order",
    "quote-spans",
    "quote-text",
    "rectangle",
    "reference",
    "span",
    "table-text",
}
"""What only the types can say."""


def defined(kind: type) -> dict[str, Any]:
    """What the schema says of a type."""
    definition: dict[str, Any] = SCHEMA if kind is model.PressRelease else SCHEMA["$defs"][kind.__name__]
    return definition


def compare(rule: dict[str, Any], hint: Any, place: str) -> None:
    """Hold one property against the type of its field."""
    inner = present(hint)
    absent = set() if inner is hint else {"null"}
    if get_origin(inner) is Literal:
        values = rule.get("enum") or [rule["const"]]
        assert values == [*get_args(inner), *([None] if absent else [])], place
        return
    due = {str: "string", int: "integer"}.get(inner) or ("array" if get_origin(inner) is tuple else "object")
    said = rule["type"]
    assert {due} | absent == ({said} if isinstance(said, str) else set(said)), place
    if get_origin(inner) is tuple:
        compare(rule["items"], get_args(inner)[0], f"{place}[]")
    elif is_object(inner):
        assert rule["$ref"] == f"#/$defs/{inner.__name__}", place
    else:
        assert is_bounded(rule), place


def is_bounded(rule: dict[str, Any]) -> bool:
    """Whether a string or number has a rule beside its type."""
    return "$ref" in rule or "maximum" in rule


@pytest.mark.parametrize("kind", [model.PressRelease, *KINDS.values()], ids=lambda kind: kind.__name__)
def test_types_and_schema_have_the_same_fields_in_the_same_order(kind: type) -> None:
    said = defined(kind)
    assert tuple(said["properties"]) == tuple(said["required"]) == keys_of(kind)
    assert said["additionalProperties"] is False


@pytest.mark.parametrize("kind", [model.PressRelease, *KINDS.values()], ids=lambda kind: kind.__name__)
def test_types_and_schema_have_the_same_values(kind: type) -> None:
    for name, hint in get_type_hints(kind).items():
        compare(defined(kind)["properties"][name], hint, f"{kind.__name__}.{name}")


def test_every_definition_is_used_and_every_type_defined() -> None:
    used = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(SCHEMA)))
    assert used == set(SCHEMA["$defs"])
    assert set(KINDS) == {name for name in SCHEMA["$defs"] if name[0].isupper()}


def test_the_contract_explains_itself() -> None:
    assert SCHEMA["$id"] == model.SCHEMA == SCHEMA["properties"]["schema"]["const"]
    for name in KINDS:
        assert SCHEMA["$defs"][name]["description"]


def test_the_contract_is_a_schema() -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(SCHEMA)


def test_numbers_have_the_same_bounds() -> None:
    assert set(re.findall(r'"maximum": (\d+)', json.dumps(SCHEMA))) == {str(LARGEST)}


def test_a_line_excludes_the_same_white_space() -> None:
    line = re.compile(SCHEMA["$defs"]["line"]["not"]["pattern"])
    spaces = re.compile(f"[{SPACES}]")
    assert all(line.search(f"a{sign}b") for sign in map(chr, range(0x3001)) if spaces.match(sign) and sign != " ")
    assert not line.search("a b")
    assert not line.search("a\u00a0b\u2007c\u202fd")


def faults_of(data: object) -> tuple[Fault, ...]:
    """Why the types refuse JSON data; nothing where they take it."""
    try:
        from_dict(data)
    except ModelError as error:
        return error.faults
    return ()


def disagreement(data: dict[str, Any]) -> str | None:
    """Who alone refuses the data; None where schema and types agree as far as a schema can tell."""
    by_schema, by_types = check_document(data), faults_of(data)
    if by_schema and not by_types:
        return f"only the schema refuses: {by_schema[0]}"
    untold = [fault for fault in by_types if fault.rule not in BEYOND]
    return f"only the types refuse: {untold[0]}" if untold and not by_schema else None


def state_of(item: dict[str, Any]) -> str:
    """What other fields of an object may depend on, where there is something."""
    if "rows" in item:
        return str(item["kind"]) if item["kind"] in ("heading", "table", "preformatted") else "text"
    deciding = {"until": item.get("kind") == "embargo", "style": item.get("style") == "link"}
    deciding |= {"cue": item.get("speaker") is None, "label": item.get("paragraph") is None}
    return "".join(f"{key}={value}" for key, value in deciding.items() if key in item)


def different_places(data: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """One place for each field of each type, in each state that the object can be in."""
    found: dict[str, tuple[Any, Any]] = {}

    def visit(value: Any, name: str) -> None:
        state = state_of(value) if isinstance(value, dict) else ""
        for key, member in (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        ):
            step = f"{name}({state})/{key}" if state else f"{name}/{key}" if isinstance(key, str) else f"{name}[]"
            found.setdefault(step, (value, key))
            visit(member, step)

    visit(data, "")
    return found


def values_for(value: object) -> Iterator[object]:
    """The values in doubt for a place: those of the same type, and a few of each other."""
    for doubtful in DOUBTFUL:
        if isinstance(doubtful, str) and isinstance(value, str | None):
            # names of kinds are in doubt where a kind is due, and just words elsewhere
            if doubtful not in CHOICES or value in CHOICES:
                yield doubtful
        elif not isinstance(doubtful, str) or doubtful in ("", "a"):
            yield doubtful


@pytest.mark.parametrize("place", sorted(different_places(to_dict(specimen()))))
def test_schema_and_types_refuse_the_same_values(place: str) -> None:
    """Every value that was ever in doubt, at every kind of place."""
    data = to_dict(specimen())
    container, key = different_places(data)[place]
    found = {}
    for value in values_for(container[key]):
        container[key] = value
        if who := disagreement(data):
            found[repr(value)] = who
    assert found == {}


@given(mutated_releases())
def test_schema_and_types_refuse_the_same_data(data: dict[str, Any]) -> None:
    assert disagreement(data) is None


@given(releases())
def test_the_schema_takes_every_release(release: model.PressRelease) -> None:
    assert check_document(to_dict(release)) == ()


PATTERNS = sorted(set(re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', json.dumps(SCHEMA))))


@pytest.mark.parametrize("pattern", [json.loads(pattern) for pattern in PATTERNS])
def test_patterns_take_linear_time_in_every_engine(pattern: str) -> None:
    """No look-around, no references back, no repeated group that can match in two ways: engines with automata take them."""
    import jsonschema_rs

    assert not re.search(r"\(\?|\\[1-9k]|[*+]\)[*+]", pattern)
    jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions())
