"""Profiles of the checks on wire documents: which rules run, and how grave each is where it differs from the rule.

`spec` holds a document to what the standard says; `press-release` to what a desk wants of a release too; `lenient-wire` to
what a receiver cannot do without, for the feeds of others.
"""

from collections.abc import Mapping
from types import MappingProxyType

STANDARD = tuple(f"{family}{number}" for family in ("NML", "NTF", "NJS") for number in range(6))
"""Beginnings of the codes of rules about the standards; those that begin with 6 are about press releases."""

PROFILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "spec": STANDARD,
        "press-release": ("NML", "NTF", "NJS"),
        "lenient-wire": STANDARD,
    }
)
"""Beginnings of codes."""

DEFAULT = "spec"

GRAVE = ("NML001", "NML106", "NTF001", "NJS001")
"""The only errors of `lenient-wire`: a receiver cannot go on with these. What else is an error is a warning there, and a
warning is a note."""
