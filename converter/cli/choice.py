"""Which rules run on which document: the flags, and the settings found upwards from it."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..errors import UsageError
from ..pipeline import all_rules, select_rules
from ..settings.find import find_settings
from ..settings.settings import FAIL_ON, Settings, Wishes, selection_for
from ..validation.inspection import Checked
from ..validation.selection import Selection, resolve
from .arguments import Parser


def add_settings(parser: Parser) -> None:
    """The flags that say where settings are found."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--config", metavar="FILE", help="the settings file; else the nearest one upwards from a document"
    )
    group.add_argument("--no-config", action="store_true", help="take no settings file")


def add_choice(parser: Parser) -> None:
    """The flags that choose rules and say which findings fail the run."""
    group = parser.add_argument_group("rules")
    words = "by code, beginning of a code, or name"
    group.add_argument(
        "--profile", action="append", metavar="NAMES", help="sets of rules: default, ap, wire, …; or several"
    )
    group.add_argument("--select", action="append", metavar="RULES", help=f"the rules to run, {words}")
    group.add_argument("--extend-select", action="append", metavar="RULES", help="more rules to run")
    group.add_argument("--ignore", action="append", metavar="RULES", help="rules not to run")
    group.add_argument("--fail-on", choices=FAIL_ON, help="the lightest finding that fails the run; error if not given")
    group.add_argument("--exit-zero", action="store_true", help="status 0 whatever is found")
    add_settings(parser)


class Choice:
    """What the command line asks for, together with the settings of each document."""

    def __init__(self, chosen: Namespace) -> None:
        """Keep what was asked for. `UsageError` for a word that no rule answers to."""
        self.config: str | None = chosen.config
        self.selections: dict[tuple[Path | None, tuple[str, ...]], Selection] = {}
        self.named: Settings | None = None
        self.ignores_files: bool = chosen.no_config
        self.fail_on: str | None = "never" if chosen.exit_zero else chosen.fail_on
        only = words(chosen.select)
        if only == ():
            raise UsageError("--select names no rule; see prconvert rules")
        self.wishes = Wishes(
            words(chosen.profile) or (),
            only,
            words(chosen.extend_select) or (),
            words(chosen.ignore) or (),
            date.today().isoformat(),  # noqa: DTZ011 - the date where the desk is
        )
        select_rules(self.wishes.profiles, only, self.wishes.more, self.wishes.without)

    def settings_of(self, path: str) -> Settings:
        """The settings for the document of a path. `ConfigurationError` for a file that cannot be used."""
        if self.config is None or self.ignores_files:
            return settings_for(path, None, ignores_files=self.ignores_files)
        if self.named is None:
            self.named = settings_for(path, self.config, ignores_files=False)
        return self.named

    def selection_for(self, path: str) -> Selection:
        """The rules for the document of a path, found once for all documents that are to be treated alike."""
        settings = self.settings_of(path)
        key = settings.folder, settings.ignored_words(path)
        if key not in self.selections:
            self.selections[key] = selection_for(path, settings, self.wishes)
        return self.selections[key]

    def weigh(self, checked: Checked, path: str) -> Checked:
        """A document of a wire with its findings as the settings and flags have them: some lighter or graver, some ignored."""
        selection = self.selection_for(path)
        ignored = resolve(all_rules(), (*self.settings_of(path).ignored_words(path), *self.wishes.without))
        found = tuple(
            replace(finding, severity=selection.severities.get(finding.code, finding.severity))
            for finding in checked.findings
            if finding.code not in ignored
        )
        return checked._replace(findings=found)

    def fails_on(self, path: str) -> str:
        """The lightest severity that fails the run for a document, or never."""
        return self.fail_on or self.settings_of(path).fail_on or "error"


def settings_for(path: str, config: str | None, *, ignores_files: bool) -> Settings:
    """The settings for the document of a path: those of a named file, of the nearest one, or none at all."""
    if ignores_files:
        return Settings()
    if config is None:
        return find_settings(path)

    from ..settings.load import load_settings

    settings = load_settings(Path(config))
    if settings is None:
        raise UsageError(f"{config}: has no table tool.prconvert; add one, or name another file")
    return settings


def common_settings(paths: Iterable[str], chosen: Namespace) -> Settings:
    """The settings that all documents have. `UsageError` where those of two differ: one run writes in one way."""
    found: dict[str, Settings] = {}
    for path in paths:
        found[path] = settings_for(path, chosen.config, ignores_files=chosen.no_config)
    if len({settings.folder for settings in found.values()}) > 1:
        first, *_, last = found
        raise UsageError(f"{first} and {last} have settings of their own; convert them one by one, or give --config")
    return next(iter(found.values()), Settings())


def words(values: list[str] | None) -> tuple[str, ...] | None:
    """The words of a flag that may be repeated and parted by commas; None where it was not given."""
    if values is None:
        return None
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())
