"""Canonical JSON: a release as bytes that are the same for the same release, and back.

Keys stand in the order of the model's tables, two spaces indent, UTF-8 unescaped, a final newline: just what
``json.dumps(to_dict(release), ensure_ascii=False, indent=2)`` gives, in a fraction of its time.
"""

from collections.abc import Callable, Sequence
from functools import cache
from json.encoder import encode_basestring as quote
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from ..errors import Fault, ModelError, missing_keys, shown
from .invariants import below, is_object, names_of
from .release import SCHEMA, PressRelease


def to_dict(release: PressRelease) -> dict[str, Any]:
    """The release as plain dicts, lists, strings and numbers, keys in canonical order."""
    data: dict[str, Any] = encoder_of(PressRelease)(release)
    return data


def to_json(release: PressRelease) -> str:
    """The canonical JSON text, final newline included; the same for equal releases."""
    return printer_of(PressRelease, "\n")(release) + "\n"


def from_dict(data: object) -> PressRelease:
    """The release that ``data`` says; a number without a fraction is an integer, as in JSON Schema.

    Raises `ModelError` with the first unknown or missing key, else with all wrong values, else with all that do not fit.
    """
    if not isinstance(data, dict):
        raise ModelError([Fault("", "type", data, f"{shown(data)} where an object is due")])
    if (version := data.get("schema", SCHEMA)) != SCHEMA:
        raise ModelError([Fault("/schema", "const", version, f"{shown(version)} where {shown(SCHEMA)} is due")])
    release: PressRelease = decoder_of(PressRelease)(data)
    return release


# Out


@cache
def keys_of(kind: type) -> tuple[str, ...]:
    """The keys of a type's JSON object, in canonical order: its fields, ``schema`` first."""
    return tuple(sorted(names_of(kind), key=lambda name: name != "schema"))


def values_of(kind: type) -> Callable[[Any], Sequence[Any]]:
    """The function that gives an item's values in the order of its keys."""
    keys = keys_of(kind)
    return attrgetter(*keys) if len(keys) > 1 else lambda item: (getattr(item, keys[0]),)


@cache
def encoder_of(hint: Any) -> Callable[[Any], Any]:
    """The function that gives a value of that type as plain JSON data."""
    hint = present(hint)
    if get_origin(hint) is tuple:
        encode = encoder_of(get_args(hint)[0])
        return lambda values: None if values is None else [encode(value) for value in values]
    if not is_object(hint):
        return lambda value: value
    keys, pick, hints = keys_of(hint), values_of(hint), get_type_hints(hint)
    encoders = tuple(encoder_of(hints[key]) for key in keys)

    def encode_object(item: Any) -> dict[str, Any] | None:
        if item is None:
            return None
        return {key: encode(value) for key, encode, value in zip(keys, encoders, pick(item), strict=True)}

    return encode_object


@cache
def printer_of(hint: Any, newline: str) -> Callable[[Any], str]:
    """The function that prints a value of that type as JSON; ``newline`` starts a line at its depth."""
    if present(hint) is not hint:
        printer = printer_of(present(hint), newline)
        return lambda value: "null" if value is None else printer(value)
    deeper = newline + "  "
    if get_origin(hint) is tuple:
        member, comma = printer_of(get_args(hint)[0], deeper), f",{deeper}"
        return lambda values: f"[{deeper}{comma.join(map(member, values))}{newline}]" if values else "[]"
    if not is_object(hint):
        return str if hint is int else quote
    hints, pick = get_type_hints(hint), values_of(hint)
    printers = tuple(printer_of(hints[key], deeper) for key in keys_of(hint))
    template = "{" + ",".join(f'{deeper}"{key}": %s' for key in keys_of(hint)) + newline + "}"
    return lambda item: template % tuple([show(value) for show, value in zip(printers, pick(item), strict=True)])


def present(hint: Any) -> Any:
    """A type without its None."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (option for option in get_args(hint) if option is not NoneType)
    return hint


# In


@cache
def decoder_of(hint: Any) -> Callable[[Any], Any]:
    """The function that turns JSON data into a value of that type.

    What has another type is passed on as it is: the release's own check says what is wrong with it, and where.
    """
    hint = present(hint)
    if get_origin(hint) is tuple:
        return array_decoder(decoder_of(get_args(hint)[0]))
    if is_object(hint):
        return object_decoder(hint)
    return decode_integer if hint is int else lambda value: value


def decode_integer(value: object) -> object:
    """An integer; 1.0 is one, for JSON knows numbers only."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def array_decoder(decode: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Decodes a list into a tuple."""

    def decode_array(values: object) -> object:
        if not isinstance(values, list):
            return values
        found: list[Any] = []
        try:
            for value in values:
                found.append(decode(value))  # noqa: PERF401 -- how many there are says which one failed
        except ModelError as error:
            raise ModelError(below(str(len(found)), error.faults)) from None
        return tuple(found)

    return decode_array


def object_decoder(kind: Any) -> Callable[[Any], Any]:
    """Decodes an object into a type of the model; every key must be there, no other may."""
    hints, keys = get_type_hints(kind), keys_of(kind)
    decoders = tuple((key, decoder_of(hints[key])) for key in keys)

    def decode_object(value: object) -> object:
        if not isinstance(value, dict):
            return value
        check_keys(value, keys)
        found = {}
        try:
            for key, decode in decoders:
                found[key] = decode(value[key])
        except ModelError as error:
            raise ModelError(below(keys[len(found)], error.faults)) from None
        return kind(**found)

    return decode_object


def check_keys(value: dict[Any, Any], keys: Sequence[str]) -> None:
    """Raise `ModelError` where an object has other keys than those that are due."""
    if len(value) == len(keys) and all(key in value for key in keys):
        return
    if missing := [key for key in keys if key not in value]:
        raise ModelError([Fault("", "required", missing, missing_keys(missing))])
    unknown = min(str(key) for key in value if key not in keys)
    raise ModelError([Fault(pointer_to(unknown), "additionalProperties", unknown, f"unknown key {shown(unknown)}")])


def pointer_to(key: str) -> str:
    """One step of a JSON Pointer (RFC 6901, section 3)."""
    return "/" + key.replace("~", "~0").replace("/", "~1")
