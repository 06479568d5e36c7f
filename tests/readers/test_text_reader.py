"""The text reader: provenance, encodings, and what it refuses."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.errors import PrconvertError, ReadError
from converter.model.source import Source
from converter.readers.text import read_text, sniff_text

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said."


def test_provenance_names_the_file_without_its_folder_and_hashes_its_bytes() -> None:
    data = STORY.encode()
    (reading,) = read_text(Source(data, "press/2026\\release.txt"))
    assert reading.release.provenance.name == "release.txt"
    assert reading.release.provenance.sha256 == sha256(data).hexdigest()
    assert reading.release.provenance.format == "text"


def test_forbidden_characters_are_findings_and_not_in_the_model() -> None:
    (reading,) = read_text(Source(STORY.replace("hinges", "hin\x00ges").encode(), "x"))
    assert reading.release.paragraphs[0].text == STORY
    assert [finding.code for finding in reading.findings] == ["PRC606"]


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(ReadError):
        read_text(Source(b"  \n", "empty.txt"))


@given(st.binary(max_size=2000))
def test_any_bytes_give_a_release_or_a_clear_error(data: bytes) -> None:
    try:
        (reading,) = read_text(Source(data, "x"))
    except PrconvertError:
        return
    assert reading.release.provenance.sha256 == sha256(data).hexdigest()


@pytest.mark.parametrize(
    "head", [b"%PDF-1.7", b"PK\x03\x04", b"<!DOCTYPE html>", b"<?xml version='1.0'?>", b"{\\rtf1", b"\x89PNG", b""]
)
def test_other_kinds_of_files_are_not_taken_for_text(head: bytes) -> None:
    assert not sniff_text(head)


def test_pasted_text_is_taken_for_text() -> None:
    assert sniff_text(b"ACME <NYSE: ACM> opens")
    assert sniff_text("东京，2026年5月12日".encode())
