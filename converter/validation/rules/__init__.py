"""The rules, in one table; a rule is one module, imported when the rule is first asked for."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType

from ...interfaces import Rule

MODULES: Mapping[str, str] = MappingProxyType(
    {
        "PRC101": "missing_headline",
        "PRC102": "missing_dateline",
        "PRC103": "missing_body",
        "PRC104": "missing_boilerplate",
        "PRC105": "missing_contact",
        "PRC106": "missing_end_mark",
        "PRC201": "dateline_city_not_upper",
        "PRC208": "dateline_date_missing",
        "PRC301": "headline_too_long",
        "PRC303": "headline_ends_with_period",
        "PRC401": "quote_without_attribution",
        "PRC505": "link_tracking_parameters",
        "PRC601": "placeholder_left",
        "PRC606": "control_character",
        "PRC611": "repeated_word",
        "PRC701": "embargo_without_time_or_zone",
        "PRC904": "unknown_charset",
        "PRC907": "resource_limit_hit",
        "PRC910": "edited_after_writing",
        "PRC911": "enclosed_release_damaged",
        "PRC921": "title_filled",
        "PRC922": "time_filled",
        "PRC923": "identifier_filled",
        "PRC924": "provider_filled",
        "PRC931": "format_loss",
    }
)
"""By code; a rule's name is that of its module, with hyphens."""

OPTIONAL = frozenset[str]()
"""The codes of rules that no release is held to unless a profile or a choice asks for them."""


class Rules(Mapping[str, Rule]):
    """The rules by code. They cannot be changed; each module is imported when its rule is first looked up."""

    def __getitem__(self, code: str) -> Rule:
        """The rule of a code. `KeyError` where there is none."""
        rule: Rule = import_module(f".{MODULES[code]}", __name__).RULE
        return rule

    def __iter__(self) -> Iterator[str]:
        """The codes, in the order of the table."""
        return iter(MODULES)

    def __len__(self) -> int:
        """How many there are."""
        return len(MODULES)


RULES: Mapping[str, Rule] = Rules()


def names_of(table: Mapping[str, Rule]) -> dict[str, str]:
    """The name of each rule by its code; those that are built in are not imported for it."""
    return {code: MODULES[code].replace("_", "-") if code in MODULES else table[code].name for code in table}


def default_codes(table: Mapping[str, Rule]) -> frozenset[str]:
    """The codes of the rules that run where none is chosen."""
    return frozenset(code for code in table if (code not in OPTIONAL if code in MODULES else table[code].default))
