"""Catalogs: which vocabulary an alias of an item stands for, by the catalogs that the item itself names.

Those of the IPTC are known; others are looked for in folders (of the user, of an installed package) by the last part of
their address. Nothing is ever fetched.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import PrconvertError
from ...reference.iptc_schemes import schemes_of
from .document import parse_tree
from .looks import G2

if TYPE_CHECKING:
    from lxml import etree

FILE_NAME = re.compile(r"/([A-Za-z0-9_][A-Za-z0-9._-]{0,200})(?:[?#].*)?\Z", re.DOTALL)
"""The last part of an address, where it can be the name of a file and nothing else."""

SCHEME = f"{{{G2}}}scheme"


@dataclass(frozen=True)
class Catalogs:
    """Folders in which catalogs lie, each under the file name of its address."""

    folders: tuple[Path, ...] = ()

    def schemes(self, href: str) -> Mapping[str, str] | None:
        """The vocabularies of a catalog by alias; None where the catalog is not at hand."""
        name = FILE_NAME.search(href.strip())
        if name:
            for folder in self.folders:
                if (found := read_catalog(folder / name[1])) is not None:
                    return found
        return schemes_of(href)


@cache
def read_catalog(path: Path) -> Mapping[str, str] | None:
    """The vocabularies of a catalog's file by alias; None where there is no such file, or it holds none."""
    try:
        root = parse_tree(path.read_text(encoding="utf-8"), path.name)
    except (OSError, ValueError, PrconvertError):
        return None
    return schemes_in(root) or None


def schemes_in(root: "etree._Element") -> dict[str, str]:
    """The vocabularies that a catalog lists, by alias; the first entry of an alias counts."""
    found: dict[str, str] = {}
    for scheme in root.iter(SCHEME):
        found.setdefault(scheme.get("alias", ""), scheme.get("uri", ""))
    return found
