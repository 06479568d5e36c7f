"""Which rules run: chosen by code, beginning of a code, or name, with the severity and options of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import UsageError
from ..interfaces import Rule
from ..model.findings import Severity
from .profiles import PROFILES
from .rules import MODULES, OPTIONAL
from .wire.rules import MODULES as WIRE_MODULES

Table = Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules that run. ``today`` is the date (ISO 8601) that rules about the age of a release go by, if any."""

    codes: frozenset[str]
    severities: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    today: str | None = None

    def severity_of(self, rule: Rule) -> Severity:
        """The severity of a rule's findings."""
        return self.severities.get(rule.code, rule.severity)

    def options_of(self, rule: Rule) -> Any:
        """The options of a rule that has some."""
        assert rule.options is not None
        chosen = self.options.get(rule.code) or rule.options()
        return replace(chosen, today=self.today) if getattr(chosen, "today", "") is None else chosen


def select(
    table: Table,
    profiles: Sequence[str] = (),
    only: Sequence[str] | None = None,
    more: Iterable[str] = (),
    without: Iterable[str] = (),
) -> Selection:
    """The rules of profiles, or ``only`` those asked for, with ``more`` and ``without`` others.

    Where both are given the rules of the profiles are added to ``only``. Raises `UsageError` for a profile that is not
    there, or a word that no rule answers to.
    """
    chosen = resolve(table, only) if only is not None else frozenset[str]()
    for profile in profiles or (("default",) if only is None else ()):
        chosen |= codes_of_profile(table, profile)
    return Selection((chosen | resolve(table, more)) - resolve(table, without))


def codes_of_profile(table: Table, profile: str) -> frozenset[str]:
    """The codes of a profile; the default rules belong to each but ``minimal``. `UsageError` where there is none."""
    if profile == "default":
        return default_codes(table)
    if profile not in PROFILES:
        known = ("default", *PROFILES)
        raise UsageError(f"unknown profile {profile!r}{near(profile, known) or '; one of: ' + ', '.join(known)}")
    chosen = resolve(table, PROFILES[profile])
    return chosen if profile == "minimal" else chosen | default_codes(table)


def resolve(table: Table, words: Iterable[str]) -> frozenset[str]:
    """The codes that codes, beginnings of codes and names mean. `UsageError` for a word that no rule answers to."""
    names = names_of(table)
    found: set[str] = set()
    for word in words:
        meant = {code for code, name in names.items() if word and (code.startswith(word.upper()) or name == word)}
        if not meant:
            raise UsageError(f"no rule answers to {word!r}{near(word, (*names.values(), *names))}; see prconvert rules")
        found |= meant
    return frozenset(found)


def names_of(table: Table) -> dict[str, str]:
    """The name of each rule by its code; those that are built in are not imported for it."""
    known = {**MODULES, **WIRE_MODULES}
    return {code: known[code].replace("_", "-") if code in known else table[code].name for code in table}


def default_codes(table: Table) -> frozenset[str]:
    """The codes of the rules that run on a release where none is chosen."""
    built_in = MODULES.keys() | WIRE_MODULES.keys()
    ours = MODULES.keys() - OPTIONAL
    return frozenset(code for code in table if code in ours or (code not in built_in and table[code].default))


def near(word: str, known: Iterable[str]) -> str:
    """A question that names what was probably meant, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(word, tuple(known), 1, 0.7)
    return f"; did you mean {close[0]!r}?" if close else ""
