"""The formats that can be read, in one table; a reader is one module, imported when it is first asked for."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from ..interfaces import Reader


class Entry(NamedTuple):
    """Where a reader's record stands, which has its name in capitals, and the suffixes that it knows."""

    module: str
    suffixes: tuple[str, ...]


ENTRIES: Mapping[str, Entry] = MappingProxyType(
    {
        "json": Entry("json", (".json",)),
        "newsml-g2": Entry("newsml_g2", (".newsml.xml", ".xml")),
        "nitf": Entry("nitf", (".nitf.xml", ".nitf", ".xml")),
        "newsml-1.2": Entry("newsml_1_2", (".newsml.xml", ".xml")),
        "ninjs": Entry("ninjs", (".ninjs.json", ".ninjs", ".json")),
        "docx": Entry("docx", (".docx", ".docm", ".dotx")),
        "pdf": Entry("pdf", (".pdf",)),
        "mbox": Entry("mail", (".mbox",)),
        "eml": Entry("mail", (".eml",)),
        "html": Entry("html", (".html", ".htm", ".xhtml")),
        "markdown": Entry("markdown", (".md", ".markdown", ".mdown", ".mkd")),
        "text": Entry("text", (".txt", ".text")),
    }
)
"""By name. Those that sniff more strictly stand first: text takes whatever is left."""


class Readers(Mapping[str, Reader]):
    """The readers by name. They cannot be changed; each module is imported when its reader is first looked up."""

    def __getitem__(self, name: str) -> Reader:
        """The reader of a name. `KeyError` where there is none."""
        module = import_module(f".{ENTRIES[name].module}", __name__)
        reader: Reader = getattr(module, name.replace("-", "_").replace(".", "_").upper())
        return reader

    def __iter__(self) -> Iterator[str]:
        """The names, in the order of the table."""
        return iter(ENTRIES)

    def __len__(self) -> int:
        """How many there are."""
        return len(ENTRIES)


READERS: Mapping[str, Reader] = Readers()


def endings_of(table: Mapping[str, Reader]) -> dict[str, tuple[str, ...]]:
    """The suffixes of each reader by its name; those that are built in are not imported for it."""
    return {name: ENTRIES[name].suffixes if name in ENTRIES else table[name].suffixes for name in table}
