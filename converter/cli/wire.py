"""Documents of the wires in `validate`: which they are, and the schemas and catalogs that the user has for them."""

import os
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import UsageError
from ..interfaces import Reader
from ..model.proof import Proof
from ..model.reading import Reading
from ..model.release import PressRelease
from ..model.source import Source, provenance_of
from ..pipeline import readers
from ..validation.inspection import Checked
from ..validation.wire.looks import FORMATS, sniff
from ..validation.wire.profiles import DEFAULT, PROFILES
from .arguments import Parser

if TYPE_CHECKING:
    from ..validation.wire.engine import Means

FOLDER = "PRCONVERT_SCHEMA_DIR"
MEDIA_TYPES = {"newsml-g2": "application/xml", "nitf": "application/xml", "ninjs": "application/json"}


def add_wire(parser: Parser) -> None:
    """The arguments that are about NewsML-G2, NITF and ninjs."""
    parser.add_argument(
        "--wire-profile",
        choices=tuple(PROFILES),
        default=DEFAULT,
        help=f"rules for NewsML-G2 and so on; else {DEFAULT}",
    )
    parser.add_argument("--schema-dir", metavar="DIR", help=f"folder with official schemas; else {FOLDER}, else yours")


def take_profile(chosen: Namespace) -> None:
    """Let --profile name a profile for wires too, the last one that it names, and keep the others for releases."""
    names = [name.strip() for given in chosen.profile or () for name in given.split(",")]
    if wires := [name for name in names if name in PROFILES]:
        chosen.wire_profile = wires[-1]
        chosen.profile = [name for name in names if name not in PROFILES] or None


def wire_format(source: Source, reader: str | None) -> str | None:
    """The format of a document of a wire: as named, else as it looks. None where it is none, or another is named."""
    if reader is not None:
        return reader if reader in FORMATS else None
    return sniff(source.data)


def own_folder() -> Path:
    """The folder of the user's own schemas and catalogs; it need not be there (XDG Base Directory)."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "prconvert"


class Demands(NamedTuple):
    """What documents of the wires are held to: what the user has, a profile, and the codes of rules where some were chosen."""

    folders: tuple[Path, ...]
    profile: str
    codes: frozenset[str] | None

    def means(self) -> "Means":
        """Schemas and catalogs, loaded for the first document that needs them."""
        return find_means(self.folders)


def split_words(words: Sequence[str] | None) -> tuple[tuple[str, ...] | None, frozenset[str] | None]:
    """Words of --select that rules for releases answer to, and the codes of rules for wires that the others mean."""
    from ..validation.wire.rules import MODULES

    if words is None:
        return None, None
    meant = {
        word: [
            code for code, name in MODULES.items() if code.startswith(word.upper()) or name.replace("_", "-") == word
        ]
        for word in words
    }
    return tuple(word for word in words if not meant[word]), frozenset(
        code for codes in meant.values() for code in codes
    )


def find_demands(chosen: Namespace, codes: frozenset[str] | None) -> Demands:
    """What the user has and wants. `UsageError` for a folder of schemas that is not there."""
    named = chosen.schema_dir or os.environ.get(FOLDER)
    if named and not Path(named).is_dir():
        raise UsageError(f"{named}: no such folder; name the one that holds the official schemas")
    own = own_folder() / "schemas"
    folders = tuple(folder for folder in (Path(named) if named else None, own) if folder and folder.is_dir())
    return Demands(folders, chosen.wire_profile, codes)


@cache
def find_means(folders: tuple[Path, ...]) -> "Means":
    """Schemas of these folders, catalogs of the user and of packages, and the date that is tomorrow somewhere already."""
    from ..validation.wire.catalogs import Catalogs
    from ..validation.wire.engine import Means
    from ..validation.wire.schemas import Schemas

    tomorrow = datetime.now(UTC) + timedelta(days=1)
    catalogs = Catalogs((own_folder() / "schemas", *packaged_catalogs()))
    return Means(Schemas(folders), catalogs, tomorrow.date().isoformat())


def packaged_catalogs() -> Sequence[Path]:
    """The folder of catalogs in the package newsmlg2 (IPTC, MIT licence), where that is installed."""
    found = find_spec("NewsMLG2")
    return [Path(place) / "catalogs" for place in (found.submodule_search_locations or ()) if found] if found else []


def check_wire(path: str, source: Source, format: str, demands: "Demands") -> Checked:
    """A document of a wire with its findings. `ReadError` where it is not well-formed."""
    from ..validation.wire.document import parse_document
    from ..validation.wire.engine import check_document

    document = parse_document(source, format)
    findings = check_document(document, demands.means(), demands.profile, demands.codes)
    table, _ = readers()
    reader = table.get(format) or Reader(format, (), (MEDIA_TYPES[format],), lambda _: False, lambda _: ())
    return Checked(path, reader, Proof.of(Reading(no_release(source, format), findings, document.text)), findings)


def no_release(source: Source, format: str) -> PressRelease:
    """An empty release, in the place of one that nobody read."""
    return PressRelease(
        language=None,
        headline=None,
        subheadlines=(),
        notices=(),
        dateline=None,
        byline=None,
        paragraphs=(),
        quotes=(),
        links=(),
        media=(),
        contacts=(),
        organizations=(),
        securities=(),
        source=None,
        end_mark=None,
        artifacts=(),
        publication=None,
        subjects=(),
        provenance=provenance_of(source, format),
    )
