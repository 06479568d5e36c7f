"""List the official schemas that documents of the wires are checked with, or add files of the IPTC to them."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from ..batch.place import place
from ..errors import SourceError, UsageError
from ..reference.published_schemas import PUBLISHED
from ..visible import visible
from .arguments import Parser
from .product import standard_output
from .terminal import tell
from .wire import FOLDER, own_folder

EXAMPLES = """\
examples:
  prconvert schemas
  prconvert schemas add NewsML-G2_2.35-spec-All-Power.xsd xml.xsd
  prconvert schemas add NewsML-G2_2.36-draft.xsd --unpublished
"""
LARGEST = 16 * 1024 * 1024
"""Bytes that a schema may have; those of the IPTC have a third of a megabyte."""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """List or add, and answer the exit status."""
    parser.usage = f"{parser.prog} [add FILE...] [option ...]"
    parser.epilog = EXAMPLES
    parser.add_argument("action", nargs="?", choices=("add",), metavar="add", help="take files over into your folder")
    parser.add_argument("files", metavar="FILE", nargs="*", help="schemas (.xsd, .json) or catalogs (.xml)")
    parser.add_argument("--schema-dir", metavar="DIR", help=f"folder to list or add to; else {FOLDER}, else yours")
    parser.add_argument("--unpublished", action="store_true", help="take files too that nobody published as they are")
    chosen = parser.parse_args(arguments)
    if chosen.action and not chosen.files:
        raise UsageError("nothing to add; name the files")
    folder = find_folder(chosen.schema_dir)
    with standard_output() as product:
        if chosen.action:
            for name in chosen.files:
                add(Path(name), folder, unpublished=chosen.unpublished)
        else:
            product.write_text("".join(f"{line}\n" for line in lines(folder)))
    return 0


def find_folder(named: str | None) -> Path:
    """The folder that schemas are kept in; it need not be there yet."""
    import os

    return Path(named or os.environ.get(FOLDER) or own_folder() / "schemas")


def add(path: Path, folder: Path, *, unpublished: bool) -> None:
    """Copy one file into the folder, under the name that it was published by. `UsageError` for one that nobody published."""
    data = read(path)
    digest = sha256(data).hexdigest()
    name = PUBLISHED.get(digest)
    if name is None and path.suffix != ".xml" and not unpublished:
        message = f"{path}: is no schema that was published as it is (SHA-256 {digest[:16]}…)"
        raise UsageError(f"{message}; fetch it again from its publisher, or give --unpublished")
    target = folder / (name or path.name)
    place(target, data, force=True)
    tell(visible(f"added {target}" + (known_as(target) or "")))


def known_as(path: Path) -> str:
    """What a file is for, as the end of a sentence; empty for one that others include."""
    from ..validation.wire.schemas import identify

    found = identify(path)
    return f", for {found.format} {found.version}" if found else ""


def read(path: Path) -> bytes:
    """The bytes of a file. `SourceError` where it cannot be read or is too large."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {(error.strerror or str(error)).lower()}; name a file that can be read") from error
    if len(data) > LARGEST:
        raise SourceError(f"{path}: {len(data):,} bytes, too large for a schema; name another file")
    return data


def lines(folder: Path) -> Iterator[str]:
    """The folder, and each schema in it: format, version, whether it was published so, and its file."""
    from ..validation.wire.schemas import Schemas

    found = Schemas((folder,)).found() if folder.is_dir() else {}
    yield (
        f"{folder}:" if found else f"{folder}: no official schema; documents are held to those that come with prconvert"
    )
    for (format, version), schema in sorted(found.items(), key=lambda entry: (entry[0][0], numbers(entry[0][1]))):
        published = PUBLISHED.get(sha256(schema.path.read_bytes()).hexdigest())
        yield f"  {format:10} {version:5} {'published' if published else 'unknown':10} {schema.path.name}"


def numbers(version: str) -> list[int]:
    """A version in the order of its numbers."""
    return [int(part) for part in version.split(".") if part.isdecimal()]
