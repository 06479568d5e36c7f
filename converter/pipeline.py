"""Read, write, convert, validate: what most callers need, over the tables and their plug-ins.

Nothing here prints, configures logging or touches global state; two threads can convert at once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import LimitError, PluginError, PrconvertError, ReadError, SourceError, UsageError, WriteError
from .interfaces import Attachment, Enclosed, Output, Reader, Rule, Writer
from .model.findings import Finding
from .model.reading import Reading
from .model.release import PressRelease
from .model.source import Source

if TYPE_CHECKING:
    from .validation.fixing import Fixed
    from .validation.selection import Selection

SNIFFED = 4096
DEEPEST = 4
"""Documents inside each other, as mails forwarded in mails are."""

Answer = TypeVar("Answer")
Table = Mapping[str, Answer]


@cache
def readers() -> tuple[Table[Reader], tuple[PluginError, ...]]:
    """All readers by name, and the plug-ins that cannot be used."""
    from .plugins import extend
    from .readers import READERS

    return extend(READERS, "prconvert.readers", Reader)


@cache
def writers() -> tuple[Table[Writer], tuple[PluginError, ...]]:
    """All writers by name, and the plug-ins that cannot be used."""
    from .plugins import extend
    from .writers import WRITERS

    return extend(WRITERS, "prconvert.writers", Writer)


@cache
def rules() -> tuple[Table[Rule], tuple[PluginError, ...]]:
    """All rules by code, and the plug-ins that cannot be used."""
    from .plugins import extend
    from .validation.rules import RULES

    return extend(RULES, "prconvert.rules", Rule)


def all_rules() -> Table[Rule]:
    """The rules for releases, and those for documents of the wires, by code."""
    from .validation.joined import Joined
    from .validation.wire.rules import RULES

    return Joined(rules()[0], RULES)


def load(document: str | PathLike[str] | bytes, *, name: str | None = None) -> Source:
    """The bytes of a path, or the bytes given, as a `Source`. `SourceError` where the path cannot be read."""
    if isinstance(document, bytes):
        return Source(document, name or "-")
    path = Path(document)
    try:
        return Source(path.read_bytes(), name or path.name)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"{path}: {reason.lower()}; name a file that can be read") from error


def choose_reader(source: Source, format: str | None = None) -> Reader:
    """The reader for a source: by name, else by suffix, else by what its first kilobytes look like."""
    from .readers import endings_of

    table, _ = readers()
    if format is not None:
        return named(format, table)
    endings = endings_of(table)
    suffixes = [suffix.lower() for suffix in Path(source.name).suffixes]
    for length in range(len(suffixes), 0, -1):
        ending = "".join(suffixes[-length:])
        known = [table[name] for name in table if ending in endings[name]]
        if known:
            return next((reader for reader in known if len(known) > 1 and sniffs(reader, source)), known[0])
    for reader in table.values():
        if sniffs(reader, source):
            return reader
    raise ReadError(
        f"{source.name}: no reader knows this kind of file; give --from, one of: {', '.join(sorted(table))}"
    )


def named(format: str, table: Table[Answer]) -> Answer:
    """The entry of that name. `UsageError` where there is none."""
    if format not in table:
        raise UsageError(f"unknown format {format!r}; one of: {', '.join(table)}")
    return table[format]


def sniffs(reader: Reader, source: Source) -> bool:
    """Whether a source looks like a reader's format."""
    return guarded(f"reader {reader.name!r}", ReadError, lambda: reader.sniff(source.data[:SNIFFED]))


def read_all(
    document: str | PathLike[str] | bytes, *, name: str | None = None, format: str | None = None
) -> tuple[Reading, ...]:
    """All releases of a document, at least one. Raises `SourceError`, `UsageError` or `ReadError`.

    >>> [reading.release.headline for reading in read_all(b"Acme opens a plant", name="release.txt")]
    ['Acme opens a plant']
    """
    source = load(document, name=name)
    return read_source(source, choose_reader(source, format))


def read_source(source: Source, reader: Reader, depth: int = 0) -> tuple[Reading, ...]:
    """The releases of a source, then those of the documents in it. Raises what the reader raises where there is none."""
    if reader.enclosed is None:
        return read_own(source, reader)
    failure: ReadError | None = None
    try:
        readings = read_own(source, reader)
    except LimitError:
        raise
    except ReadError as error:
        readings, failure = (), error
    found, skipped = read_enclosed(source, reader, depth)
    if failure and not found:
        raise failure
    first, *others = (*readings, *found)
    return (replace(first, findings=(*first.findings, *skipped)), *others)


def read_own(source: Source, reader: Reader) -> tuple[Reading, ...]:
    """The releases of a source itself."""
    who = f"reader {reader.name!r}"
    readings = guarded(who, ReadError, lambda: reader.read(source))
    if not readings or not all(isinstance(reading, Reading) for reading in readings):
        raise PluginError(f"{who} broke: it answered {readings!r:.80} where readings are due; please report it")
    return readings


def read_enclosed(source: Source, reader: Reader, depth: int) -> tuple[list[Reading], list[Finding]]:
    """The releases of the documents in a source, and a finding for each document that could not be read."""
    assert reader.enclosed
    enclosed = reader.enclosed
    readings: list[Reading] = []
    skipped: list[Finding] = []
    for item in guarded(f"reader {reader.name!r}", ReadError, lambda: enclosed(source)):
        name = item.source.name
        inner = reader_for(item)
        if inner is None or depth >= DEEPEST:
            why = f"nothing reads {item.media_type}" if inner is None else f"it is the {DEEPEST + 1}th inside another"
            skipped.append(Finding("PRC908", f"attachment {name!r} was not read: {why}"))
            continue
        try:
            readings += read_source(item.source, inner, depth + 1)
        except ReadError as error:
            skipped.append(Finding("PRC908", f"attachment {name!r} was not read: {error}"))
    return readings, skipped


def reader_for(item: Enclosed) -> Reader | None:
    """The reader for a document inside another one, by its suffix or media type; None where it looks like neither."""
    suffix = Path(item.source.name).suffix.lower()
    table = readers()[0].values()
    known = [reader for reader in table if suffix in reader.suffixes]
    known = known or [reader for reader in table if item.media_type in reader.media_types]
    return next((reader for reader in known if sniffs(reader, item.source)), None)


def read(document: str | PathLike[str] | bytes, *, name: str | None = None, format: str | None = None) -> Reading:
    """The one release of a path or of bytes. `ReadError` where there is none, or more than one: then use `read_all`.

    ``name`` is the file name that bytes came under; its suffix chooses the reader where ``format`` does not.

    >>> reading = read(b"Acme opens a plant", name="release.txt")
    >>> reading.release.headline
    'Acme opens a plant'
    """
    readings = read_all(document, name=name, format=format)
    if len(readings) != 1:
        where = readings[0].release.provenance.name
        raise ReadError(f"{where}: holds {len(readings)} releases; read them with read_all")
    return readings[0]


def choose_writer(format: str) -> Writer:
    """The writer of that name. `UsageError` where there is none."""
    return named(format, writers()[0])


def write(release: PressRelease, format: str, options: Any = None, *, attachments: Sequence[Attachment] = ()) -> Output:
    """The release in a format; ``options`` is an instance of that writer's options, its defaults where None.

    Raises `UsageError` for an unknown format or options of another writer, `WriteError` where the format cannot hold
    the release at all; what it cannot express is a finding of the output. A format that encloses others gets those
    that ``attachments`` lack.

    >>> release = read(b"Acme opens a plant", name="release.txt").release
    >>> write(release, "json").data.decode().splitlines()[1]
    '  "schema": "urn:prconvert:press-release:1.0",'
    """
    writer = choose_writer(format)
    chosen = writer.options() if options is None else options
    if not isinstance(chosen, writer.options):
        raise UsageError(f"options of {format!r} are {writer.options.__name__}, not {type(chosen).__name__}")
    who = f"writer {writer.name!r}"
    held = (*attachments, *enclosures(release, writer, chosen, attachments))
    output = guarded(who, WriteError, lambda: writer.write(release, chosen, held))
    if not isinstance(output, Output):
        raise PluginError(f"{who} broke: it answered {output!r:.80} where an output is due; please report it")
    return output


def enclosures(
    release: PressRelease, writer: Writer, options: Any, attachments: Sequence[Attachment]
) -> Iterator[Attachment]:
    """The renditions that a writer encloses and that are not attached yet, as ``release.newsml.xml`` and the like.

    They are written with their writers' defaults, and with those options of the enclosing one that both know.
    """
    known = {attachment.media_type for attachment in attachments}
    for name in writer.encloses:
        inner = choose_writer(name)
        if inner.media_type not in known:
            shared = {item.name for item in fields(inner.options)} & {item.name for item in fields(options)}
            output = write(release, name, inner.options(**{key: getattr(options, key) for key in shared}))
            yield Attachment(f"release{inner.suffix}", inner.media_type, output.data)


def convert(
    document: str | PathLike[str] | bytes,
    to: str,
    options: Any = None,
    *,
    name: str | None = None,
    format: str | None = None,
) -> Output:
    r"""Read one release and write it; the findings of both are in the output.

    >>> convert(b"Acme opens a plant", "json", name="release.txt").data[:12]
    b'{\n  "schema"'
    """
    reading = read(document, name=name, format=format)
    output = write(reading.release, to, options)
    return Output(output.data, (*reading.findings, *located(output.findings, reading)))


def validate_wire(
    document: str | PathLike[str] | bytes,
    *,
    name: str | None = None,
    format: str | None = None,
    profile: str = "spec",
    schema_dir: str | PathLike[str] | None = None,
) -> tuple[Finding, ...]:
    """What there is to object to in a NewsML-G2, NITF or ninjs document as it stands, in the order of its places.

    ``profile`` is ``spec``, ``press-release`` or ``lenient-wire``; ``schema_dir`` a folder with official schemas. Raises
    `ReadError` where it is not well-formed or none of these formats, `UsageError` for an unknown format or profile.

    >>> item = b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid=""/>'
    >>> [finding.pointer for finding in validate_wire(item) if finding.code == "NML106"]
    ['/newsItem/@guid']
    """
    from .validation.wire.document import parse_document
    from .validation.wire.engine import Means, check_document
    from .validation.wire.looks import FORMATS, sniff
    from .validation.wire.profiles import PROFILES
    from .validation.wire.schemas import Schemas

    source = load(document, name=name)
    for word, known in ((format, FORMATS), (profile, PROFILES)):
        if word is not None and word not in known:
            raise UsageError(f"unknown format or profile {word!r}; one of: {', '.join(known)}")
    found = format or sniff(source.data)
    if found is None:
        raise ReadError(f"{source.name}: no document of a wire; one of: {', '.join(FORMATS)}")
    means = Means(Schemas((Path(schema_dir),) if schema_dir is not None else ()))
    return check_document(parse_document(source, found), means, profile)


def validate(reading: Reading, codes: "Iterable[str] | Selection | None" = None) -> tuple[Finding, ...]:
    """What the rules object to, with the findings made on reading, in the order of their places.

    ``codes`` chooses rules by code, beginning of a code (``PRC2``) or name, or is a selection made with
    `select_rules`; None means the default profile. Raises `UsageError` for a word that no rule answers to.

    >>> reading = read(b"Acme opens a plant", name="release.txt")
    >>> [finding.code for finding in validate(reading, ["PRC102"])]
    ['PRC102']
    """
    from .validation.engine import check
    from .validation.selection import Selection

    if codes is None:
        selection = default_selection()
    else:
        selection = codes if isinstance(codes, Selection) else select_rules(only=tuple(codes))
    return check(reading, rules()[0], selection)


@cache
def default_selection() -> "Selection":
    """The rules of the default profile."""
    return select_rules()


def select_rules(
    profiles: Sequence[str] = (),
    only: Sequence[str] | None = None,
    more: Iterable[str] = (),
    without: Iterable[str] = (),
) -> "Selection":
    """The rules of profiles, or ``only`` those asked for, with ``more`` and ``without`` others. Raises `UsageError`.

    >>> "PRC102" in select_rules(without=["missing-dateline"]).codes
    False
    """
    from .validation.selection import select

    return select(all_rules(), profiles, only, more, without)


def fix(source: Source, selection: "Selection", format: str | None = None, *, unsafe: bool = False) -> "Fixed | None":
    """A source with the fixes of its one release made in its text: the new bytes, what was fixed, what is left.

    None where none can be made: a format whose source no person writes, several releases in one document, an encoding
    that does not give back the very bytes. Raises `ReadError` where the source holds no release.
    """
    from .validation.encodings import encoder_of
    from .validation.fixing import FIXABLE, Bench, fix_all

    reader = choose_reader(source, format)
    if reader.name not in FIXABLE:
        return None
    readings = read_all(source.data, name=source.name, format=reader.name)
    encode = encoder_of(source.data, readings[0].text)
    if len(readings) > 1 or encode is None:
        return None
    bench = Bench(
        lambda data: read(data, name=source.name, format=reader.name), encode, rules()[0], selection, unsafe=unsafe
    )
    return fix_all(readings[0], bench)


def located(findings: Iterable[Finding], reading: Reading) -> tuple[Finding, ...]:
    """The findings with line and column of their places in the source, where those are known."""
    return tuple(
        replace(finding, line=place[0], column=place[1])
        if finding.line is None and (place := reading.place(finding.pointer))
        else finding
        for finding in findings
    )


def guarded(who: str, refusal: type[ReadError | WriteError], work: Callable[[], Answer]) -> Answer:
    """Do the work; whatever it raises that is no error of ours becomes a `PluginError` that names who broke."""
    try:
        return work()
    except PrconvertError:
        raise
    except RecursionError as error:
        raise refusal(f"{who}: the document is nested too deeply; flatten it") from error
    except Exception as error:
        raise PluginError(
            f"{who} broke: {type(error).__name__}: {error}; please report it with the document"
        ) from error
