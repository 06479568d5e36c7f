"""Tables as text: each line a key and its names, `_` for a space inside a name."""


def keyed(table: str) -> dict[str, str]:
    """The key of each name of a table."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        key, _, names = line.partition(" ")
        for name in names.split(" "):
            found[name.replace("_", " ")] = key
    return found
