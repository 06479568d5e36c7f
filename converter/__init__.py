'''Press releases in, NewsML-G2, DOCX, PDF and canonical JSON out, through one validated model.

>>> import converter
>>> text = b"""ACME OPENS A PLANT FOR HINGES
...
... DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme Corp. has opened a plant that makes nothing but hinges."""
>>> reading = converter.read(text, name="release.txt")
>>> reading.release.dateline.date
'2026-03-03'
>>> output = converter.write(reading.release, "json")
>>> output.data == converter.to_json(reading.release).encode()
True
>>> converter.to_dict(reading.release)["headline"]
'ACME OPENS A PLANT FOR HINGES'

A `Reading` holds a `PressRelease` and what was noticed while it was read. A writer answers an `Output`: the bytes, and
what the format could not hold. What is noticed is a `Finding`; where no release can be made, an error is raised.

>>> isinstance(reading, converter.Reading), isinstance(reading.release, converter.PressRelease)
(True, True)
>>> isinstance(output, converter.Output)
True
>>> converter.Finding("PRC904", "encoding guessed: windows-1252").severity
'warning'
>>> try:
...     converter.read(b"", name="empty.txt")
... except converter.ReadError as error:
...     isinstance(error, converter.PrconvertError), error.exit_status
(True, 1)
>>> try:
...     converter.write(reading.release, "word")
... except converter.UsageError as error:
...     error.exit_status
2
>>> converter.WriteError.exit_status
1

The tables say what is there; each writer has its own options.

>>> converter.READERS["text"].suffixes, converter.WRITERS["docx"].suffix
(('.txt', '.text'), '.docx')
>>> options = converter.WRITERS["newsml-g2"].options(provider="Acme Newsroom")
>>> b"Acme Newsroom" in converter.write(reading.release, "newsml-g2", options).data
True
>>> all(code == rule.code for code, rule in converter.RULES.items())
True
>>> converter.__version__
'0.1.0'
'''

from .version import VERSION as __version__  # noqa: N811 - the name that the ecosystem looks for

TYPE_CHECKING = False  # type checkers take this name for true; importing it from typing costs 6 ms at each start
if TYPE_CHECKING:
    from .errors import PrconvertError, ReadError, UsageError, WriteError
    from .interfaces import Output
    from .model.codec import to_dict, to_json
    from .model.findings import Finding
    from .model.reading import Reading
    from .model.release import PressRelease
    from .pipeline import convert, read, read_all, validate, validate_wire, write
    from .readers import READERS
    from .validation.rules import RULES
    from .writers import WRITERS

__all__ = [  # noqa: RUF022 - in the plain order of sorted(), which is how one looks a name up
    "Finding",
    "Output",
    "PrconvertError",
    "PressRelease",
    "READERS",
    "RULES",
    "ReadError",
    "Reading",
    "UsageError",
    "WRITERS",
    "WriteError",
    "__version__",
    "convert",
    "read",
    "read_all",
    "to_dict",
    "to_json",
    "validate",
    "validate_wire",
    "write",
]

HOMES = {
    "errors": ("PrconvertError", "ReadError", "UsageError", "WriteError"),
    "interfaces": ("Output",),
    "model.codec": ("to_dict", "to_json"),
    "model.findings": ("Finding",),
    "model.reading": ("Reading",),
    "model.release": ("PressRelease",),
    "pipeline": ("convert", "read", "read_all", "validate", "validate_wire", "write"),
    "readers": ("READERS",),
    "validation.rules": ("RULES",),
    "writers": ("WRITERS",),
}
"""The module that each name comes from, on first use (PEP 562): `import converter` and ``--help`` stay fast."""

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these

    def __getattr__(name: str) -> object:
        """The public object of that name, imported now and kept."""
        for home, names in HOMES.items():
            if name in names:
                from importlib import import_module

                value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        """What completion shows: the public names."""
        return list(__all__)
