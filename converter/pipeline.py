"""Read, write, convert, validate: what most callers need, over the tables and their plug-ins.

Nothing here prints, configures logging or touches global state; two threads can convert at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from .errors import PluginError, PrconvertError, ReadError, SourceError, UsageError
from .interfaces import Attachment, Output, Reader, Rule, Writer
from .model.findings import Finding
from .model.reading import Reading
from .model.release import PressRelease
from .model.source import Source
from .plugins import extend
from .readers import READERS
from .writers import WRITERS

SNIFFED = 4096


def readers() -> tuple[Mapping[str, Reader], tuple[PluginError, ...]]:
    """All readers by name, and the plug-ins that cannot be used."""
    return extend(READERS, "prconvert.readers", Reader)


def writers() -> tuple[Mapping[str, Writer], tuple[PluginError, ...]]:
    """All writers by name, and the plug-ins that cannot be used."""
    return extend(WRITERS, "prconvert.writers", Writer)


def rules() -> tuple[Mapping[str, Rule], tuple[PluginError, ...]]:
    """All rules by code, and the plug-ins that cannot be used."""
    from .validation.rules import RULES  # ninety modules: only where they are asked for

    return extend(RULES, "prconvert.rules", Rule)


def load(document: str | PathLike[str] | bytes, *, name: str | None = None) -> Source:
    """The bytes of a path, or the bytes given, as a `Source`. `SourceError` where the path cannot be read."""
    if isinstance(document, bytes):
        return Source(document, name or "-")
    path = Path(document)
    try:
        return Source(path.read_bytes(), name or path.name)
    except OSError as error:
        raise SourceError(f"{path}: {(error.strerror or str(error)).lower()}; name a file that can be read") from error


def choose_reader(source: Source, format: str | None = None) -> Reader:
    """The reader for a source: by name, else by suffix, else by what its first kilobytes look like."""
    table, _ = readers()
    if format is not None:
        if format not in table:
            raise UsageError(f"unknown format {format!r}; one of: {', '.join(sorted(table))}")
        return table[format]
    suffixes = [suffix.lower() for suffix in Path(source.name).suffixes]
    for length in range(len(suffixes), 0, -1):
        ending = "".join(suffixes[-length:])
        named = [reader for reader in table.values() if ending in reader.suffixes]
        for reader in named:
            if len(named) == 1 or reader.sniff(source.data[:SNIFFED]):
                return reader
    for reader in table.values():
        if reader.sniff(source.data[:SNIFFED]):
            return reader
    raise ReadError(f"{source.name}: no reader knows this kind of file; give --from, one of: {', '.join(sorted(table))}")


def read_all(
    document: str | PathLike[str] | bytes, *, name: str | None = None, format: str | None = None
) -> tuple[Reading, ...]:
    """All releases of a document, at least one. Raises `SourceError`, `UsageError` or `ReadError`."""
    source = load(document, name=name)
    reader = choose_reader(source, format)
    return guarded(f"reader {reader.name!r}", lambda: reader.read(source))


def read(document: str | PathLike[str] | bytes, *, name: str | None = None, format: str | None = None) -> Reading:
    """The one release of a document. `ReadError` where there is none, or more than one: then use `read_all`."""
    readings = read_all(document, name=name, format=format)
    if len(readings) != 1:
        raise ReadError(f"{name or document!r}: holds {len(readings)} releases; read them with read_all")
    return readings[0]


def choose_writer(format: str) -> Writer:
    """The writer of that name. `UsageError` where there is none."""
    table, _ = writers()
    if format not in table:
        raise UsageError(f"unknown format {format!r}; one of: {', '.join(table)}")
    return table[format]


def write(
    release: PressRelease, format: str, options: Any = None, *, attachments: Sequence[Attachment] = ()
) -> Output:
    """The release in a format; ``options`` is an instance of that writer's options, its defaults where None.

    Raises `UsageError` for an unknown format or options of another writer, `WriteError` where the format cannot hold
    the release at all; what it cannot express is a finding of the output.
    """
    writer = choose_writer(format)
    chosen = writer.options() if options is None else options
    if not isinstance(chosen, writer.options):
        raise UsageError(f"options of {format!r} are {writer.options.__name__}, not {type(chosen).__name__}")
    return guarded(f"writer {writer.name!r}", lambda: writer.write(release, chosen, attachments))


def convert(
    document: str | PathLike[str] | bytes, to: str, options: Any = None, *, name: str | None = None, format: str | None = None
) -> Output:
    """Read one release and write it; the findings of both are in the output."""
    reading = read(document, name=name, format=format)
    output = write(reading.release, to, options)
    return Output(output.data, (*reading.findings, *output.findings))


def validate(reading: Reading, codes: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """What the rules object to, with the findings made on reading, in the order of their places.

    ``codes`` chooses rules by code or beginning of a code (``PRC2``); None means the default set.
    """
    from .validation.engine import check

    table, _ = rules()
    return check(reading, table, codes)


def guarded(who: str, work: Any) -> Any:
    """Do the work; whatever a reader or writer raises that is no error of ours becomes a `PluginError` that names it."""
    try:
        return work()
    except PrconvertError:
        raise
    except RecursionError as error:
        raise ReadError(f"{who}: the document is nested too deeply; flatten it") from error
    except Exception as error:
        raise PluginError(f"{who} broke: {type(error).__name__}: {error}; please report it with the document") from error
