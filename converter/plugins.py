"""Readers, writers and rules of other distributions, found through entry points.

A plug-in names an object of `interfaces` in one of the groups ``prconvert.readers``, ``prconvert.writers`` and
``prconvert.rules``, under its own name (a rule under its code). Nothing is found anywhere else: settings cannot
name code to run.
"""

from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import TypeVar

from .errors import PluginError
from .interfaces import Reader, Rule, Writer

Kind = TypeVar("Kind", Reader, Writer, Rule)


def extend(
    table: Mapping[str, Kind], group: str, kind: type[Kind]
) -> tuple[Mapping[str, Kind], tuple[PluginError, ...]]:
    """The table, or a new one with the plug-ins of a group added, and an error for each that cannot be used.

    Built-in names are never replaced: a plug-in that takes one is an error too.
    """
    entries = sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value))
    if not entries:
        return table, ()  # as it is: copying the table of rules would import each of them
    extended, broken = dict(table), []
    for entry in entries:
        try:
            extended[entry.name] = load(entry, kind, extended)
        except PluginError as error:
            broken.append(error)
    return MappingProxyType(extended), tuple(broken)


def load(entry: EntryPoint, kind: type[Kind], taken: Mapping[str, Kind]) -> Kind:
    """The object that an entry point names. `PluginError` where it cannot be loaded or is something else."""
    origin = f"plug-in {entry.name!r} ({entry.value})"
    if entry.name in taken:
        raise PluginError(f"{origin}: the name {entry.name!r} is taken; rename it in its entry points")
    try:
        loaded = entry.load()
    except (Exception, SystemExit) as error:  # a plug-in may break in any way; none may take the tool down
        message = f"{origin}: cannot be loaded: {type(error).__name__}: {error}; update or uninstall it"
        raise PluginError(message) from error
    if not isinstance(loaded, kind):
        raise PluginError(f"{origin}: is a {type(loaded).__name__}, not a {kind.__name__}; update or uninstall it")
    own = loaded.code if isinstance(loaded, Rule) else loaded.name
    if own != entry.name:
        raise PluginError(f"{origin}: names itself {own!r}; make the two names equal")
    return loaded
