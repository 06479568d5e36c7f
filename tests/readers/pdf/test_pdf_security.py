"""PDFs from anybody: read or refused with what to do, never a crash, never without end."""

import threading
from contextlib import suppress

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_files import changed, document, drawn, text

from converter.errors import LimitError, PrconvertError, ReadError
from converter.model.source import Source
from converter.readers.pdf import engine, read_pdf

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
DATA = document([text("Acme Opens a Plant", "headline"), text(STORY)])


def read(data: bytes) -> str:
    return read_pdf(Source(data, "release.pdf"))[0].text


def locked(user: str) -> bytes:
    """The document, protected; who does not know the password of its owner needs that of its user."""
    return changed(DATA, lambda _: None, encryption=pikepdf.Encryption(owner="owner", user=user))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no PDF, or a broken one"),
        (b"%PDF-1.7\n and no more", "no PDF, or a broken one"),
        (b"A text about something else", "no PDF, or a broken one"),
        (locked("user"), "protected by a password"),
        (drawn(lambda canvas: canvas.showPage()), "no text in it"),
        (drawn(lambda canvas: canvas.rect(10, 10, 10, 10)), "no text in it"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        read(data)
    assert str(caught.value).startswith("release.pdf: ")


def test_a_document_that_only_forbids_changes_is_read() -> None:
    assert read(locked("")) == read(DATA)


@pytest.mark.parametrize(
    ("limit", "message"),
    [("LARGEST_FILE", "bytes, more than"), ("MOST_PAGES", "2 pages, more than the 1"), ("MOST_LETTERS", "letters")],
)
def test_there_are_limits(monkeypatch: pytest.MonkeyPatch, limit: str, message: str) -> None:
    monkeypatch.setattr(engine, limit, 1)

    with pytest.raises(LimitError, match=message):
        read(document([text(STORY * 60)]))


@given(st.binary(max_size=300), st.integers(0, len(DATA)), st.integers(0, 40))
def test_whatever_is_broken_is_read_or_refused(junk: bytes, place: int, cut: int) -> None:
    with suppress(PrconvertError):
        read(DATA[:place] + junk + DATA[place + cut :])


@given(st.integers(0, len(DATA)))
def test_a_document_cut_off_anywhere_is_read_or_refused(end: int) -> None:
    with suppress(ReadError):
        read(DATA[:end])


def test_threads_do_not_meet_in_the_engine() -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(read(DATA))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [read(DATA)] * 8


def test_the_same_document_reads_the_same_again() -> None:
    assert read_pdf(Source(DATA, "a.pdf")) == read_pdf(Source(DATA, "a.pdf"))
