"""Documents of prconvert's own: the same release comes back; edited in Word, the text counts and the changes are told."""

import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from specimen import bare, specimen
from strategies import releases
from word_documents import packed, parts_of

from converter.model.codec import to_json
from converter.model.reading import Reading
from converter.model.release import Paragraph, PressRelease
from converter.model.source import Source
from converter.readers.docx import read_docx
from converter.readers.text import read_text
from converter.writers.docx import DOCX, DocxOptions

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
TEXT = f"""Acme Opens a Plant

Two hundred jobs in Ohio

DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- {STORY}

“It will last,” said Jane Roe, chief executive of Acme Corp. “We have waited ten years for this day.”

Product\t2025\t2026
Hinges\t10\t12
Gates\t1\t3

About Acme Corp.

Acme Corp. makes hinges and gates in Ohio. It was founded in 1921 and employs 2,000 people. www.acme.example

###
"""


def write(release: PressRelease) -> bytes:
    return DOCX.write(release, DocxOptions(), ()).data


def read(data: bytes) -> Reading:
    (reading,) = read_docx(Source(data, "release.docx"))
    return reading


def written() -> PressRelease:
    """A release as it is read from text."""
    return read_text(Source(TEXT.encode(), "acme.txt"))[0].release


def changed(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """The document with another text in a part."""
    parts = parts_of(data)
    before = parts[part].decode()
    after = change(before)
    assert after != before
    return packed({**parts, part: after.encode()})


def swapped(old: str, new: str) -> Callable[[str], str]:
    """A change of one text for another."""
    return lambda text: text.replace(old, new)


# As it was


@given(releases())
def test_any_release_comes_back(release: PressRelease) -> None:
    reading = read(write(release))

    assert to_json(reading.release) == to_json(release)
    assert reading.findings == ()


def wide() -> PressRelease:
    """A release of a table with more columns than Word has."""
    rows = (tuple("abcdefgh" * 8), tuple("12345678" * 8))
    text = "\n".join("\t".join(row) for row in rows)
    paragraph = Paragraph("p1", "table", "body", text, rows=rows, header_rows=1, header_columns=0)
    return replace(bare(), paragraphs=(paragraph,))


@pytest.mark.parametrize(
    "release", [specimen(), bare(), replace(bare(), paragraphs=()), wide()], ids=["all", "bare", "empty", "wide"]
)
def test_everything_and_nothing_come_back(release: PressRelease) -> None:
    assert read(write(release)).release == release


@given(releases())
def test_paragraphs_know_where_they_stand(release: PressRelease) -> None:
    reading = read(write(release))

    for number, paragraph in enumerate(release.paragraphs):
        if paragraph.rows is None:
            ((start, end, _),) = reading.origins[f"/paragraphs/{number}/text"]
            assert reading.text[start:end] == paragraph.text


def test_what_another_program_rearranges_without_touching_the_text_comes_back() -> None:
    data = changed(
        write(specimen()),
        lambda text: (
            re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", text)
            .replace("<w:t>We build", '<w:t xml:space="preserve">We build')
            .replace("</w:body>", "<w:p/></w:body>")
        ),
    )

    assert read(data).release == specimen()


# Edited


def test_an_edited_paragraph_wins_and_is_told() -> None:
    before = written()
    reading = read(changed(write(before), swapped("nothing but hinges", "hinges and handles")))

    assert reading.release.paragraphs[0].text == before.paragraphs[0].text.replace(
        "nothing but hinges", "hinges and handles"
    )
    assert replace(
        reading.release, paragraphs=before.paragraphs, artifacts=(), provenance=before.provenance
    ) == replace(before, artifacts=())
    (finding,) = reading.findings
    assert (finding.code, finding.pointer) == ("PRC910", "/paragraphs/0/text")
    assert "nothing but hinges" in finding.message
    assert "hinges and handles" in finding.message
    assert finding.line is not None


def test_an_edited_headline_wins_and_is_told() -> None:
    reading = read(changed(write(written()), swapped("Acme Opens a Plant", "Acme Opens a Large Plant")))

    assert reading.release.headline == "Acme Opens a Large Plant"
    assert [(finding.code, finding.pointer) for finding in reading.findings] == [("PRC910", "/headline")]


def test_new_paragraphs_and_those_that_are_gone_are_told() -> None:
    new = "<w:p><w:r><w:t>The plant runs on the sun alone, and will do so for as long as it shines on Ohio.</w:t></w:r></w:p>"
    gone = re.compile(r"<w:p>(?:(?!<w:p>).)*?It will last.*?</w:p>")
    reading = read(changed(write(written()), lambda text: gone.sub(new, text)))

    texts = [paragraph.text for paragraph in reading.release.paragraphs]
    assert any(text.startswith("The plant runs") for text in texts)
    assert not any("It will last" in text for text in texts)
    assert sorted(
        re.findall("was (?:put in|taken out)", " ".join(finding.message for finding in reading.findings))
    ) == [
        "was put in",
        "was taken out",
    ]


def test_paragraphs_in_another_order_are_told() -> None:
    lines = (f"{STORY} One.", f"{STORY} Two.")
    release = replace(
        bare(), paragraphs=tuple(Paragraph(f"p{number}", "text", "body", line) for number, line in enumerate(lines, 1))
    )
    both = re.compile(r"(<w:p>.*?</w:p>)(<w:p>.*?</w:p>)")
    reading = read(changed(write(release), lambda text: both.sub(r"\2\1", text, count=1)))

    assert [paragraph.text for paragraph in reading.release.paragraphs] == [lines[1], lines[0]]
    assert [finding.code for finding in reading.findings] == ["PRC910"]


def test_what_no_page_shows_is_kept_from_the_enclosed_release() -> None:
    reading = read(changed(write(specimen()), swapped("They last.", "They do last.")))

    assert reading.release.publication == specimen().publication
    assert reading.release.subjects == specimen().subjects


# Damaged


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (swapped("Acme Opens", "Acme Closes"), "hash"),
        (swapped('sha256="', 'sha256="0'), "hash"),
        (lambda text: re.sub(r"(<model[^>]*>).*(</model>)", r"\1{}\2", text, flags=re.DOTALL), "hash"),
    ],
)
def test_an_enclosed_release_that_was_changed_is_not_used(change: Callable[[str], str], why: str) -> None:
    reading = read(changed(write(written()), change, "customXml/item1.xml"))

    assert [finding.code for finding in reading.findings] == ["PRC911"]
    assert why in reading.findings[0].message
    assert reading.release.headline == "Acme Opens a Plant"


def test_a_release_that_says_something_else_than_the_pages_is_not_used() -> None:
    other = replace(written(), headline="Acme Closes a Plant")
    pages = parts_of(write(written()))
    text = to_json(other)
    shown = re.search(r'shown="(\w+)"', pages["customXml/item1.xml"].decode())
    assert shown
    forged = (
        f'<release xmlns="urn:prconvert:press-release:1.0"><model sha256="{sha256(text.encode()).hexdigest()}" '
        f'shown="{shown[1]}">{escape(text)}</model></release>'
    )
    reading = read(packed({**pages, "customXml/item1.xml": forged.encode()}))

    assert reading.release.headline == "Acme Opens a Plant"
    assert {finding.code for finding in reading.findings} == {"PRC910", "PRC914"}


def test_an_enclosed_release_that_is_none_is_not_used() -> None:
    empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"  # of {}
    forged = f'<release xmlns="urn:prconvert:press-release:1.0"><model sha256="{empty}" shown="">{{}}</model></release>'
    reading = read(changed(write(written()), lambda _: forged, "customXml/item1.xml"))

    assert [finding.code for finding in reading.findings] == ["PRC911"]
    assert reading.release.headline == "Acme Opens a Plant"


def test_a_document_that_lost_the_release_is_read_by_its_text() -> None:
    reading = read(changed(write(written()), lambda _: "<gone/>", "customXml/item1.xml"))

    assert reading.findings == ()
    assert reading.release.headline == "Acme Opens a Plant"
    assert reading.release.quotes == written().quotes
