"""Encodings: the ladder, and what a guess says."""

import codecs

import pytest

from converter.errors import LimitError, ReadError
from converter.parsing import encoding
from converter.parsing.encoding import decode

TEXT = "Café Zürich announced “great” news – it’s 5 € now."


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (TEXT.encode(), []),
        (codecs.BOM_UTF8 + TEXT.encode(), []),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), []),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), []),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), []),
        (TEXT.encode("utf-16-le"), ["PRC904"]),
        (TEXT.encode("utf-16-be"), ["PRC904"]),
        (TEXT.encode("cp1252"), ["PRC904"]),
    ],
    ids=[
        "utf-8",
        "utf-8 mark",
        "utf-16 le mark",
        "utf-16 be mark",
        "utf-32 mark",
        "utf-16 le",
        "utf-16 be",
        "windows-1252",
    ],
)
def test_text_is_the_same_in_every_encoding_and_a_guess_is_told(data: bytes, codes: list[str]) -> None:
    text, findings = decode(data, "release.txt")
    assert text == TEXT
    assert [finding.code for finding in findings] == codes


def test_what_is_declared_comes_before_a_guess() -> None:
    text, findings = decode("Привет, мир".encode("cp1251"), "release.txt", "windows-1251")
    assert (text, findings) == ("Привет, мир", ())


def test_a_declaration_that_does_not_fit_is_passed_over_with_a_finding() -> None:
    text, findings = decode(TEXT.encode(), "release.txt", "us-ascii")
    assert text == TEXT
    assert [finding.code for finding in findings] == ["PRC904"]


@pytest.mark.parametrize("declared", ["rot13", "utf-7", "idna", "no-such-thing", "../../etc/passwd"])
def test_codecs_that_are_no_encodings_of_text_are_never_used(declared: str) -> None:
    text, findings = decode(TEXT.encode(), "release.txt", declared)
    assert (text, findings) == (TEXT, ())


def test_every_byte_means_something_in_windows_1252() -> None:
    text, _ = decode(bytes(range(128, 256)) + b"abc", "release.txt")
    assert len(text) == 131
    assert text.startswith("€\x81‚")


def test_bytes_that_do_not_fit_their_own_mark_become_a_sign_and_an_error() -> None:
    text, findings = decode(codecs.BOM_UTF8 + b"Caf\xe9 opens", "release.txt")
    assert text == "Caf\ufffd opens"
    assert [(finding.code, finding.severity) for finding in findings] == [("PRC904", "error")]


def test_each_character_that_xml_forbids_is_found_with_its_place() -> None:
    _, findings = decode(b"one\x00\ntwo \x01", "release.txt")
    assert [(finding.code, finding.line, finding.column) for finding in findings] == [
        ("PRC606", 1, 4),
        ("PRC606", 2, 5),
    ]


def test_very_many_of_them_are_told_together() -> None:
    _, findings = decode(b"text" + b"\x01" * 1000, "release.txt")
    assert len(findings) == encoding.LISTED + 1
    assert "950 more" in findings[-1].message


@pytest.mark.parametrize("data", [b"", b"   \n\t", b"\x00\x01", codecs.BOM_UTF8])
def test_nothing_to_read_is_a_clear_error(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"release\.txt: no text in it"):
        decode(data, "release.txt")


def test_what_is_too_large_is_refused_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "LARGEST", 10)
    with pytest.raises(LimitError, match="11 bytes, more than the 10"):
        decode(b"x" * 11, "release.txt")
