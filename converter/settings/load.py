"""Settings files: TOML becomes `Settings`, or an error that names file and key."""

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from ..errors import ConfigurationError, UsageError
from ..interfaces import Rule, Writer
from ..model.findings import SEVERITIES, Severity
from ..pipeline import all_rules, select_rules, writers
from ..validation.selection import Table as Rules
from ..validation.selection import resolve
from .keys import Table, near
from .settings import FAIL_ON, Settings

LISTS = ("profile", "select", "extend-select", "ignore")
OTHERS = ("severity", "per-file-ignores", "rules", "fail-on", "baseline")


def load_settings(path: Path) -> Settings | None:
    """The settings of a file; None for a `pyproject.toml` that has none. Raises `ConfigurationError`."""
    data = parse(path)
    if path.name == "pyproject.toml":
        tool = data.get("tool", {})
        if not isinstance(tool, dict) or "prconvert" not in tool:
            return None
        return settings_from(Table({"prconvert": tool["prconvert"]}, f"{path}: tool").table("prconvert"), path)
    return settings_from(Table(data, f"{path}: "), path)


def parse(path: Path) -> dict[str, Any]:
    """The tables of a TOML file."""
    import tomllib

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigurationError(f"{path}: {reason}; name a settings file that can be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{path}: no TOML: {error}; mend it, or give --no-config") from error


def settings_from(table: Table, path: Path) -> Settings:
    """The settings that a table says."""
    formats = writers()[0] if set(table.values) - {*LISTS, *OTHERS} else {}  # they are many, and most files set none
    table.only((*LISTS, *OTHERS, *formats))
    rules = all_rules()
    lists = {key: table.words(key) for key in LISTS}
    for key in ("select", "extend-select", "ignore"):
        table.meant(key, lambda key=key: resolve(rules, lists[key] or ()))  # type: ignore[misc]  # bound at once
    table.meant("profile", lambda: select_rules(lists["profile"] or ()))
    baseline, folder = table.value("baseline", str), path.absolute().parent
    return Settings(
        folder=folder,
        profiles=lists["profile"] or (),
        only=lists["select"],
        more=lists["extend-select"] or (),
        without=lists["ignore"] or (),
        severities=severities(table.table("severity"), rules),
        ignored_in=ignored_in(table.table("per-file-ignores"), rules),
        options=rule_options(table.table("rules"), rules),
        writers={name: writer_fields(table.table(name), writer) for name, writer in formats.items()},
        fail_on=one_of(table, "fail-on", FAIL_ON),
        baseline=None if baseline is None else folder / baseline,
    )


def one_of(table: Table, key: str, known: tuple[str, ...]) -> str | None:
    """A string that is one of those known, None where it is not set."""
    value: str | None = table.value(key, str)
    if value is not None and value not in known:
        raise table.refuse(key, f"{value!r} is unknown{near(value, known)}")
    return value


def severities(table: Table, rules: Rules) -> dict[str, Severity]:
    """The severity of each rule that is named; longer beginnings of codes go before shorter ones."""
    found: dict[str, Severity] = {}
    for word in sorted(table.values, key=len):
        severity = one_of(table, word, SEVERITIES)
        for code in table.meant(word, lambda word=word: resolve(rules, [word])):  # type: ignore[misc]  # bound at once
            found[code] = severity  # type: ignore[assignment]  # one of SEVERITIES
    return found


def ignored_in(table: Table, rules: Rules) -> dict[str, tuple[str, ...]]:
    """The words for rules of each pattern."""
    found = {}
    for pattern in table.values:
        found[pattern] = table.words(pattern) or ()
        table.meant(pattern, lambda pattern=pattern: resolve(rules, found[pattern]))  # type: ignore[misc]  # bound at once
    return found


def rule_options(table: Table, rules: Rules) -> dict[str, Any]:
    """The options of each rule that is named, by its code."""
    found = {}
    for word in table.values:
        codes = table.meant(word, lambda word=word: resolve(rules, [word]))  # type: ignore[misc]  # bound at once
        if len(codes) > 1:
            raise table.refuse(word, "means several rules; name one")
        rule = rules[next(iter(codes))]
        if rule.options is None:
            raise table.refuse(word, "this rule has no options; leave the table out")
        found[rule.code] = options_of(table.table(word), rule)
    return found


def options_of(table: Table, rule: Rule) -> Any:
    """An instance of a rule's options with the values of a table."""
    assert rule.options is not None
    kinds = {item.name.replace("_", "-"): item.name for item in fields(rule.options)}
    table.only(kinds)
    hints = get_type_hints(rule.options)
    values = {kinds[key]: table.value(key, kind_of(hints[kinds[key]])) for key in table.values}
    try:
        return rule.options(**values)
    except (UsageError, ValueError) as error:
        raise ConfigurationError(f"{table.name}: {error}") from error


def writer_fields(table: Table, writer: Writer) -> Mapping[str, Any]:
    """The fields of a writer's options that a table sets, under the names of their flags without the hyphens before."""
    names = {}
    for item in fields(writer.options):
        if flag := item.metadata.get("flag"):
            names[flag.removeprefix("--").removeprefix(f"{writer.name}-")] = item
    table.only(names)
    hints = get_type_hints(writer.options)
    values = {names[key].name: table.value(key, kind_of(hints[names[key].name])) for key in table.values}
    try:
        writer.options(**values)
    except UsageError as error:
        raise ConfigurationError(f"{table.name}: {error}") from error
    return values


def kind_of(hint: Any) -> type:
    """The type of a value: ``int`` for ``int | None``."""
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    kind: type = kinds[0] if kinds else hint
    return kind
