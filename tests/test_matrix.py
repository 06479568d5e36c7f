"""Every format that can be read to every format that can be written: all samples, and what comes out is whole."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from converter.model.reading import Reading
from converter.model.release import PressRelease
from converter.pipeline import read, read_all, write
from converter.readers import READERS
from converter.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = {path.parent.name: path for path in sorted((ROOT / "samples").glob("*/release.txt"))}
READABLE = sorted(READERS.keys() & WRITERS.keys())
"""Formats that are read and written: a document in each is made from each sample."""


@cache
def document(sample: str, format: str) -> bytes:
    """A sample in a format."""
    return write(release_of(sample), format).data


@cache
def release_of(sample: str) -> PressRelease:
    """The release of a sample."""
    return read(SAMPLES[sample]).release


@cache
def read_back(sample: str, format: str) -> Reading:
    """What a document of a sample says."""
    (reading,) = read_all(document(sample, format), name=f"release{WRITERS[format].suffix}")
    return reading


@pytest.mark.parametrize("source", READABLE)
@pytest.mark.parametrize("sample", SAMPLES)
def test_document_of_a_sample_is_known_by_its_name_and_by_its_content(sample: str, source: str) -> None:
    by_name = read_back(sample, source).release
    (by_content,) = read_all(document(sample, source), name="-")

    assert by_content.release.paragraphs == by_name.paragraphs


@pytest.mark.parametrize("target", sorted(WRITERS))
@pytest.mark.parametrize("source", READABLE)
def test_every_format_becomes_every_format(source: str, target: str) -> None:
    for sample in SAMPLES:
        release = read_back(sample, source).release
        output = write(release, target)

        assert output.data
        assert all(finding.message for finding in output.findings)


@pytest.mark.parametrize("source", sorted(READERS.keys() & WRITERS.keys() - {"text"}))
@pytest.mark.parametrize("sample", SAMPLES)
def test_what_was_written_reads_back_to_the_same_release(sample: str, source: str) -> None:
    """Provenance apart, and artifacts, which are no part of the release: not every format has a place for them."""
    release, again = release_of(sample), read_back(sample, source).release

    assert again.artifacts in (release.artifacts, ())
    assert replace(again, provenance=release.provenance, artifacts=release.artifacts) == release
