"""Canonical JSON: a release as bytes that are the same for the same release, and back.

Keys stand in the order of the model's tables, two spaces indent, UTF-8 unescaped, a final newline.
"""

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ..errors import ModelError
from .invariants import names_of
from .release import SCHEMA, PressRelease

Decoder = Callable[[object, str], Any]


def to_dict(release: PressRelease) -> dict[str, Any]:
    """The release as plain dicts, lists, strings and numbers, keys in canonical order."""
    return {"schema": release.schema, **encode(release)}


def to_json(release: PressRelease) -> str:
    """The canonical JSON text, final newline included; the same for equal releases."""
    return json.dumps(to_dict(release), ensure_ascii=False, indent=2) + "\n"


def from_dict(data: object) -> PressRelease:
    """The release that ``data`` says. `ModelError` names the first fault: unknown or missing keys, wrong types, broken rules."""
    if not isinstance(data, dict):
        raise ModelError("", "type", data, "a release is a JSON object")
    if data.get("schema") != SCHEMA:
        raise ModelError("/schema", "const", data.get("schema"), f"{data.get('schema')!r} where {SCHEMA!r} is known here")
    release: PressRelease = decoder_of(PressRelease)(data, "")
    return release


def encode(value: Any) -> Any:
    """A value of the model as JSON has it."""
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return {name: encode(getattr(value, name)) for name in names_of(type(value))}
    return value


@cache
def decoder_of(hint: Any) -> Decoder:
    """The function that turns JSON into what a type hint of the model says."""
    origin, options = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        (inner,) = (option for option in options if option is not NoneType)
        decode = decoder_of(inner)
        return lambda value, pointer: None if value is None else decode(value, pointer)
    if origin is Literal:
        return decode_string
    if origin is tuple:
        return sequence_decoder(decoder_of(options[0]))
    if is_dataclass(hint):
        return object_decoder(hint)
    return decode_integer if hint is int else decode_string


def decode_string(value: object, pointer: str) -> str:
    """A string as it stands."""
    if not isinstance(value, str):
        raise ModelError(pointer, "type", value, f"{value!r} where a string is due")
    return value


def decode_integer(value: object, pointer: str) -> int:
    """An integer; JSON's true and 1.0 are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ModelError(pointer, "type", value, f"{value!r} where an integer is due")
    return value


def sequence_decoder(decode: Decoder) -> Decoder:
    """Decodes a list into a tuple."""

    def decode_sequence(value: object, pointer: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ModelError(pointer, "type", value, f"{value!r} where an array is due")
        return tuple(decode(item, f"{pointer}/{number}") for number, item in enumerate(value))

    return decode_sequence


def object_decoder(kind: Any) -> Decoder:
    """Decodes an object into a type of the model; every key must be there, no other may."""
    decoders = {name: decoder_of(hint) for name, hint in get_type_hints(kind).items()}
    assert all(field.default is MISSING or field.init for field in fields(kind))

    def decode_object(value: object, pointer: str) -> Any:
        if not isinstance(value, dict):
            raise ModelError(pointer, "type", value, f"{value!r} where an object is due")
        if unknown := sorted(value.keys() - decoders.keys()):
            raise ModelError(f"{pointer}/{unknown[0]}", "additionalProperties", unknown[0], f"unknown key {unknown[0]!r}")
        if missing := sorted(decoders.keys() - value.keys()):
            raise ModelError(pointer, "required", missing[0], f"key {missing[0]!r} is missing; what is absent is null or []")
        return kind(**{name: decode(value[name], f"{pointer}/{name}") for name, decode in decoders.items()})

    return decode_object
