"""ninjs objects against their schema: ours for 3.x, the official one of their version where the user has it.

>>> [violation.message for violation in violations_of({"uri": "urn:example:1", "urgency": 10})]
['10 is over 9, the highest that there is']
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from ...errors import ConfigurationError, missing_keys, shown
from ...resources import schema_file

OWN = "ninjs.schema.json"
MOST = 100
"""So many violations are told."""

OLDER = ("headline", "versioncreated", "body_text", "body_xhtml", "firstcreated", "representationtype")
"""Keys of ninjs 1.x and 2.x, which 3.x writes otherwise."""


class KeyViolation(NamedTuple):
    """One thing that a schema objects to: the JSON Pointer of the value, and what to do."""

    pointer: str
    message: str


def is_covered(data: Any, version: str | None) -> bool:
    """Whether our schema is about an object: by the version that it names, else by its keys."""
    if version is not None:
        return version.startswith("3.")
    return not (isinstance(data, dict) and any(key in data for key in OLDER))


def violations_of(data: Any, official: Path | None = None) -> list[KeyViolation]:
    """What the schema objects to; nothing where the object is valid."""
    validator = own_validator() if official is None else official_validator(official)
    found: dict[KeyViolation, None] = {}
    for error in validator.iter_errors(data):
        found.update(dict.fromkeys(explain(error)))
        if len(found) >= MOST:
            break
    return sorted(found)


@cache
def own_validator() -> Any:
    """The validator of our schema."""
    return validator_of(json.loads(schema_file(OWN).read_text(encoding="utf-8")))


@cache
def official_validator(path: Path) -> Any:
    """The validator of a schema of the user's. `ConfigurationError` where it is none."""
    from jsonschema import SchemaError

    try:
        return validator_of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, SchemaError) as error:
        raise ConfigurationError(f"{path}: no schema that can be used: {error}; add it again") from error


def validator_of(schema: dict[str, Any]) -> Any:
    """A validator that fetches nothing: what a schema refers to elsewhere (GeoJSON) is taken as it is."""
    from jsonschema.validators import validator_for
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT202012

    def anything(_: str) -> Resource[Any]:
        return Resource.from_contents({}, default_specification=DRAFT202012)

    kind: Any = validator_for(schema)
    kind.check_schema(schema)
    registry: Registry[Any] = Registry(retrieve=anything)  # type: ignore[call-arg]  # attrs hides the name
    return kind(schema, registry=registry)


def explain(error: Any) -> Iterator[KeyViolation]:
    """A failure of a keyword in our words."""
    pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in error.absolute_path)
    keyword, value, schema = error.validator, error.instance, error.schema
    if keyword == "required":
        yield KeyViolation(pointer, missing(error))
    elif keyword in ("additionalProperties", "unevaluatedProperties"):
        yield KeyViolation(pointer, unknown(error))
    elif keyword in ("oneOf", "anyOf"):
        choices = [repr(option["required"][0]) for option in error.validator_value if option.get("required")]
        yield KeyViolation(pointer, f"{shown(value)} holds not exactly one of {', '.join(choices) or 'the choices'}")
    elif keyword == "type":
        yield KeyViolation(pointer, f"{shown(value)} where {article(error.validator_value)} is due")
    elif keyword == "enum":
        yield KeyViolation(pointer, f"{shown(value)} is not one of {', '.join(map(str, error.validator_value))}")
    elif keyword in ("minimum", "maximum"):
        end = ("under", "lowest") if keyword == "minimum" else ("over", "highest")
        yield KeyViolation(pointer, f"{shown(value)} is {end[0]} {error.validator_value}, the {end[1]} that there is")
    else:
        yield KeyViolation(pointer, f"{shown(value)} is not {schema.get('title') or 'in the form that is due'}")


def missing(error: Any) -> str:
    """What to say of the keys that an object lacks."""
    lacking = [key for key in error.validator_value if key not in error.instance]
    return missing_keys(lacking).partition(";")[0]


def unknown(error: Any) -> str:
    """What to say of keys that nobody knows, with the one that was probably meant."""
    from difflib import get_close_matches

    known = [*error.schema.get("properties", {}), *known_keys(error)]
    keys = [key for key in error.instance if key not in known]
    close = get_close_matches(keys[0], known, 1, 0.75) if keys else []
    near = f"; did you mean {close[0]!r}?" if close else "; take it out"
    return f"unknown key {', '.join(shown(key) for key in keys[:5])}{near}"


def known_keys(error: Any) -> Iterator[str]:
    """The keys that a schema takes over from the definition that it refers to."""
    name = str(error.schema.get("$ref", "")).rpartition("/")[2]
    for validator in (own_validator().schema,):
        yield from validator["$defs"].get(name, {}).get("properties", {})


def article(types: Any) -> str:
    """A type as people say it."""
    names = [types] if isinstance(types, str) else types
    return " or ".join(f"{'an' if name[0] in 'aeiou' else 'a'} {name}" for name in names)
