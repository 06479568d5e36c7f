"""Profiles: sets of rules for a purpose, each a list of codes and beginnings of codes.

All but `minimal` hold the default rules too.
"""

from collections.abc import Mapping
from types import MappingProxyType

PROFILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ap": (),
        "wire": (),
        "investor-relations": (),
        "eu": (),
        "minimal": ("PRC103", "PRC6", "PRC9"),
    }
)
