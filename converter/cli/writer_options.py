"""Flags made of the writers' options: a field made with `interfaces.option` is a flag of each writer that has it.

Writers that share a flag are all set by it. A flag that none of the chosen writers has is an error that says which do.
"""

from argparse import SUPPRESS, Namespace
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType, NoneType
from typing import Any, get_args, get_type_hints

from ..errors import UsageError
from ..interfaces import Writer
from ..pipeline import Table
from .arguments import Parser


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag, and the field that it sets in the options of each writer that has it."""

    name: str
    kind: type
    default: object
    help: str
    choices: tuple[str, ...]
    owners: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Where argparse keeps its value."""
        return f"flag {self.name}"


def find_flags(writers: Table[Writer]) -> dict[str, Flag]:
    """All flags by name; a field that was not made with `option` has none."""
    flags: dict[str, Flag] = {}
    for writer in writers.values():
        hints = get_type_hints(writer.options)
        for item in fields(writer.options):
            if name := item.metadata.get("flag"):
                made = Flag(
                    name, kind_of(hints[item.name]), item.default, item.metadata["help"], item.metadata["choices"]
                )
                flags.setdefault(name, made).owners[writer.name] = item.name
    return flags


def kind_of(hint: Any) -> type:
    """The type that a value is made with: ``int`` for ``int | None``."""
    options = [option for option in get_args(hint) if option is not NoneType]
    kind: type = options[0] if options else hint
    return kind


def add_flags(parser: Parser, flags: Iterable[Flag]) -> None:
    """Let the parser know the flags, those of the same writers under one heading."""
    groups: dict[tuple[str, ...], list[Flag]] = {}
    for flag in flags:
        groups.setdefault(tuple(flag.owners), []).append(flag)
    for owners, members in groups.items():
        group = parser.add_argument_group(f"options of {', '.join(owners)}")
        for flag in members:
            how: dict[str, Any] = {"dest": flag.key, "default": SUPPRESS, "help": explanation(flag)}
            if flag.kind is bool:
                how |= {"action": "store_const", "const": not flag.default}
            else:
                how |= {"type": flag.kind, "metavar": flag.name.rpartition("-")[2].upper()}
            group.add_argument(flag.name, **how)


def explanation(flag: Flag) -> str:
    """What the help says of a flag: what it is for, the values it takes, and the one it has by itself."""
    words = [flag.help]
    if flag.choices:
        words.append(f"one of {', '.join(flag.choices)}")
    if flag.kind is not bool and flag.default is not None:
        words.append(f"{flag.default} if not given")
    return "; ".join(words).replace("%", "%%")


def options_of(
    formats: Iterable[str],
    writers: Table[Writer],
    flags: dict[str, Flag],
    chosen: Namespace,
    settings: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
) -> dict[str, Any]:
    """The options of each format, made of the flags that were given, else of the ``settings`` for the format.

    `UsageError` for a flag that fits no format.
    """
    values: dict[str, dict[str, Any]] = {format: dict(settings.get(format, {})) for format in formats}
    for flag in flags.values():
        if flag.key not in vars(chosen):
            continue
        value = vars(chosen)[flag.key]
        owners = [format for format in flag.owners if format in values]
        if not owners:
            raise UsageError(f"{flag.name} is for {', '.join(flag.owners)}; add that to --to, or leave the flag out")
        for format in owners:
            values[format][flag.owners[format]] = value
    return {format: writers[format].options(**given) for format, given in values.items()}
