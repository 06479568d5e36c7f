"""PDFs from anybody: read or refused with what to do, never a crash, never without end."""

import threading
import zlib
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


# How much a document draws


def assembled(*objects: bytes) -> bytes:
    """A PDF of objects, the first one its catalog."""
    file = b"%PDF-1.7\n"
    places = []
    for number, data in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(file))
    return file + head + table + tail


def stream(operators: bytes, entries: bytes = b"") -> bytes:
    """A packed stream."""
    packed = zlib.compress(operators, 9)
    return b"<<%b/Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (entries, len(packed), packed)


def page_of(content: bytes, *more: bytes, contents: bytes = b"4 0 R", resources: bytes = b"") -> bytes:
    """A document of one page; further objects have the numbers from 6."""
    return assembled(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %b/Resources<</Font<</F1 5 0 R>>%b>>>>"
        % (contents, resources),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )


WORDS = b"BT /F1 12 Tf 72 700 Td (Acme opens a plant) Tj ET "


def nested(depth: int, width: int) -> bytes:
    """Forms that draw forms, each so many times."""
    forms = []
    for number in range(depth):
        last = number == depth - 1
        entries = (
            b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>/XObject<</X %d 0 R>>>>"
            % (7 + number)
        )
        forms.append(stream(WORDS if last else b"/X Do " * width, entries))
    return page_of(stream(b"/X Do "), *forms, resources=b"/XObject<</X 6 0 R>>")


@pytest.mark.parametrize(
    "data",
    [
        nested(9, 10),
        nested(30, 2),
        nested(9, 10).replace(b"/Subtype/Form", b"/Subtype/#46orm"),
        page_of(stream(b"q Q " * 20_000_000)),
        page_of(stream(WORDS * 20_000), contents=b"[" + b"4 0 R " * 200 + b"]"),
    ],
    ids=["forms in forms", "many steps", "names escaped", "one stream", "one stream again and again"],
)
def test_drawing_without_end_is_refused_before_it_begins(data: bytes) -> None:
    assert len(data) < 400_000

    with pytest.raises(LimitError, match="of drawing"):
        read(data)


def test_forms_that_draw_themselves_end() -> None:
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>"

    assert "Acme opens" in read(
        page_of(stream(b"/X Do "), stream(WORDS + b"/X Do ", entries), resources=b"/XObject<</X 6 0 R>>")
    )


def test_a_few_forms_are_nothing_unusual() -> None:
    assert "Acme opens a plant" in read(nested(3, 3))
    assert "Acme opens a plant" in read(nested(3, 1))
