"""Baselines: the findings that an archive had when the tool came, so that only new ones are told.

A JSON file: ``{"version": 1, "documents": {"2019/acme.txt": {"9f86d081884c7d65:1": "PRC102"}}}``. Documents go by their path
from the file's folder, findings by their fingerprint, which stays when lines move.
"""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from ..errors import ConfigurationError
from ..model.findings import Finding
from ..model.reading import Reading
from .fingerprints import fingerprints

VERSION = 1


class Baseline(NamedTuple):
    """The fingerprints that are known, by document, and the folder that documents are named from."""

    folder: Path
    documents: Mapping[str, frozenset[str]]

    def unknown(self, document: str, reading: Reading, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings of a document that the baseline does not hold."""
        known = self.documents.get(name_of(document, self.folder), frozenset())
        pairs = zip(findings, fingerprints(reading, findings), strict=True)
        return tuple(finding for finding, print_ in pairs if print_ not in known)


def load_baseline(path: Path) -> Baseline:
    """The baseline of a file. `ConfigurationError` where it cannot be read or is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            raise ConfigurationError(
                f"{path}: baseline of version {data['version']!r}; write it anew with --write-baseline"
            )
        documents = {name: frozenset(known) for name, known in data["documents"].items()}
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigurationError(f"{path}: {reason}; write the baseline with --write-baseline") from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ConfigurationError(f"{path}: is no baseline; write it anew with --write-baseline") from error
    return Baseline(path.absolute().parent, documents)


def dump_baseline(checked: Iterable[tuple[str, Reading, tuple[Finding, ...]]], folder: Path) -> str:
    """The baseline of these findings as JSON, documents in sorted order, a final newline."""
    documents: dict[str, dict[str, str]] = {}
    for document, reading, findings in checked:
        known = documents.setdefault(name_of(document, folder), {})
        known |= {print_: one.code for print_, one in zip(fingerprints(reading, findings), findings, strict=True)}
    kept = {name: documents[name] for name in sorted(documents) if documents[name]}
    return json.dumps({"version": VERSION, "documents": kept}, indent=2, ensure_ascii=False) + "\n"


def name_of(document: str, folder: Path) -> str:
    """What a document is called in a baseline: its path from the baseline's folder, with slashes."""
    try:
        return Path(os.path.relpath(document, folder)).as_posix()
    except ValueError:  # another drive
        return Path(document).absolute().as_posix()
