"""What a settings file says, checked and ready to use."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ..model.findings import SEVERITIES, Severity
from ..pipeline import select_rules
from ..validation.selection import Selection

FAIL_ON = (*SEVERITIES, "never")
"""The lightest finding that fails a run."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings for the documents below a folder; those without a file say nothing.

    ``ignored_in`` gives for patterns of paths the words for rules that are not run there. ``writers`` gives for each
    format the fields of its options that are set.
    """

    folder: Path | None = None
    profiles: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None
    more: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    ignored_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    writers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    fail_on: str | None = None
    baseline: Path | None = None

    def ignored_words(self, path: str) -> tuple[str, ...]:
        """The words for rules that are not run on the document of a path."""
        words = list(self.without)
        for pattern, ignored in self.ignored_in.items():
            if any(fnmatchcase(name, pattern) for name in self.names_of(path)):
                words += ignored
        return tuple(words)

    def names_of(self, path: str) -> tuple[str, ...]:
        """What patterns are compared with: the file's name, and its path from the settings' folder."""
        whole = Path(path).absolute()
        if self.folder is None or not whole.is_relative_to(self.folder):
            return (whole.name, whole.as_posix())
        return (whole.name, whole.relative_to(self.folder).as_posix())


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asks for beside the settings: their words go before those of the file, ``without`` is added to it."""

    profiles: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None
    more: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    today: str | None = None


def selection_for(path: str, settings: Settings, wishes: Wishes) -> Selection:
    """The rules for the document of a path. `UsageError` for a profile or word that is not there."""
    return replace(
        select_rules(
            wishes.profiles or (settings.profiles if wishes.only is None else ()),
            wishes.only if wishes.only is not None or wishes.profiles else settings.only,
            (*settings.more, *wishes.more) if wishes.only is None else wishes.more,
            (*settings.ignored_words(path), *wishes.without),
        ),
        severities=settings.severities,
        options=settings.options,
        today=wishes.today,
    )
