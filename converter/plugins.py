"""Readers, writers and rules of other distributions, found through entry points.

A plug-in names an object of `interfaces` in one of the groups ``prconvert.readers``, ``prconvert.writers`` and
``prconvert.rules``, under its own name (a rule under its code). Nothing is found anywhere else: settings cannot
name code to run.
"""

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from .errors import PluginError
from .interfaces import Reader, Rule, Writer

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUPS = b"[prconvert."
"""How the heading of each of our groups begins in a file of entry points."""

Kind = TypeVar("Kind", Reader, Writer, Rule)


def extend(
    table: Mapping[str, Kind], group: str, kind: type[Kind]
) -> tuple[Mapping[str, Kind], tuple[PluginError, ...]]:
    """The table, or a new one with the plug-ins of a group added, and an error for each that cannot be used.

    Built-in names are never replaced: a plug-in that takes one is an error too.
    """
    entries = find_entries(group)
    if not entries:
        return table, ()  # as it is: copying the table of rules would import each of them
    extended, broken = dict(table), []
    for entry in entries:
        try:
            extended[entry.name] = load(entry, kind, extended)
        except PluginError as error:
            broken.append(error)
    return MappingProxyType(extended), tuple(broken)


def find_entries(group: str) -> "list[EntryPoint]":
    """The entry points of a group, by name; none where no distribution has any for us, which is quickly seen."""
    if not is_extended(tuple(sys.path)):
        return []
    from importlib.metadata import entry_points

    return sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value))


@cache
def is_extended(folders: tuple[str, ...]) -> bool:
    """Whether some distribution in these folders may have entry points for us.

    Asking `importlib.metadata` outright costs a start 30 ms: it parses what each distribution says of itself. Where
    distributions may stand that no folder lists (archives, finders of others), it is asked all the same.
    """
    if any(hasattr(finder, "find_distributions") and finder.__name__ != "PathFinder" for finder in sys.meta_path):  # type: ignore[attr-defined]  # classes, as a rule
        return True
    return any(names_us(folder or os.curdir) for folder in folders)


def names_us(folder: str) -> bool:
    """Whether the entry points of some distribution in a folder are ours."""
    try:
        with os.scandir(folder) as found:
            infos = [item.path for item in found if item.name.endswith((".dist-info", ".egg-info", ".egg"))]
    except NotADirectoryError:
        return True
    except OSError:
        return False
    return any(GROUPS in entry_points_in(info) for info in infos)


def entry_points_in(info: str) -> bytes:
    """The file of entry points of a distribution; empty where it has none."""
    for name in ("entry_points.txt", "EGG-INFO/entry_points.txt"):
        try:
            return Path(info, name).read_bytes()
        except OSError:
            continue
    return b""


def load(entry: "EntryPoint", kind: type[Kind], taken: Mapping[str, Kind]) -> Kind:
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
