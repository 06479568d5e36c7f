"""Keys and values of a settings file: each is known, and of its kind, or the error says what was probably meant."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import ConfigurationError, UsageError, shown

KINDS = {str: "a string", bool: "true or false", int: "a whole number", list: "a list of strings", dict: "a table"}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a settings file, with its name as an error gives it: ``pyproject.toml: tool.prconvert``."""

    values: Mapping[str, Any]
    name: str

    def refuse(self, key: str, why: str) -> ConfigurationError:
        """The error for a key."""
        return ConfigurationError(f"{self.name}{'' if self.name.endswith(' ') else '.'}{key}: {why}")

    def only(self, known: Iterable[str]) -> None:
        """Raise `ConfigurationError` for the first key that is not among those known."""
        names = tuple(known)
        for key in self.values:
            if key not in names:
                raise self.refuse(key, f"unknown key{near(key, names)}")

    def value(self, key: str, kind: type) -> Any:
        """The value of a key, None where it is not set. `ConfigurationError` where it is of another kind."""
        value = self.values.get(key)
        if value is not None and not is_of(value, kind):
            raise self.refuse(key, f"{shown(value)} where {KINDS[kind]} is due")
        return value

    def words(self, key: str) -> tuple[str, ...] | None:
        """The strings of a list, or one string as a list of its own; None where the key is not set."""
        if isinstance(self.values.get(key), str):
            return (self.values[key],)
        value = self.value(key, list)
        return None if value is None else tuple(value)

    def table(self, key: str) -> "Table":
        """The table of a key, empty where it is not set."""
        return Table(self.value(key, dict) or {}, f"{self.name}{'' if self.name.endswith(' ') else '.'}{key}")

    def meant(self, key: str, work: Callable[[], Any]) -> Any:
        """What some work on the value of a key answers; its `UsageError` becomes one about the key."""
        try:
            return work()
        except UsageError as error:
            raise self.refuse(key, str(error)) from error


def is_of(value: Any, kind: type) -> bool:
    """Whether a value of TOML is of a kind: true is no number, and a list holds strings."""
    if kind is list:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def near(word: str, known: Iterable[str]) -> str:
    """A question that names what was probably meant, else all that is known."""
    from difflib import get_close_matches

    names = tuple(known)
    close = get_close_matches(word, names, 1, 0.6)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f"; one of: {', '.join(names)}" if names else "; nothing can be set here"
