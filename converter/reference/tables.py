"""Tables as text: each line a key and its names, `_` for a space inside a name; and where a list comes from."""

from typing import NamedTuple


class Standing(NamedTuple):
    """Where a list comes from. ``confirmed`` is false where neither a printed nor an official copy was at hand."""

    source: str
    confirmed: bool


def keyed(table: str) -> dict[str, str]:
    """The key of each name of a table."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        key, _, names = line.partition(" ")
        for name in names.split(" "):
            found[name.replace("_", " ")] = key
    return found
