"""The rules for wire documents, in one table; a rule is one module, imported when the rule is first asked for.

Codes that begin with NML are about NewsML-G2, NTF about NITF, NJS about ninjs.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType

from ....interfaces import Rule

MODULES: Mapping[str, str] = MappingProxyType(
    {
        "NML001": "not_valid",
        "NML002": "body_not_valid",
        "NML003": "not_covered",
        "NML101": "wrong_standard",
        "NTF001": "nitf_not_valid",
        "NJS001": "ninjs_not_valid",
    }
)
"""By code; a rule's name is that of its module, with hyphens."""

FORMATS: Mapping[str, str] = MappingProxyType({"NML": "newsml-g2", "NTF": "nitf", "NJS": "ninjs"})
"""The format that the codes of a family are about."""


class WireRules(Mapping[str, Rule]):
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


RULES: Mapping[str, Rule] = WireRules()
