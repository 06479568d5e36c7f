"""PDFs with their release inside: the same release comes back; where the pages say something else, they count, and findings tell."""

import io
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

import pikepdf
import pytest
from hypothesis import given, settings
from pdf_files import changed, document, drawn, table, text
from reportlab.platypus import Flowable
from specimen import bare
from strategies import releases
from words import SCRIPTS

from converter.model.codec import to_json
from converter.model.reading import Reading
from converter.model.release import EndMark, Notice, Paragraph, PressRelease
from converter.model.source import Source
from converter.pipeline import write
from converter.readers.pdf import read_pdf
from converter.readers.pdf.shown import bare as bare_letters
from converter.readers.text import read_text

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
TEXT = f"""Acme Opens a Plant

Two hundred jobs in Ohio

DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- {STORY}

“It will last,” said Jane Roe, chief executive of Acme Corp. “We have waited ten years for this day in the first of all efficient valleys.”

• Speed
• Reach of the whole market

Product\t2025\t2026
Hinges\t10\t12
Gates\t1\t3

About Acme Corp.

Acme Corp. makes hinges and gates in Ohio. It was founded in 1921 and employs 2,000 people. www.acme.example

###
"""
NAMESPACE = "https://prel.example/"


def written() -> PressRelease:
    """A release as it is read from text."""
    return read_text(Source(TEXT.encode(), "acme.txt"))[0].release


def story_of(release: PressRelease) -> list[Flowable]:
    """What the pages of a release show, as reportlab sets it."""
    story: list[Flowable] = [text(notice.text) for notice in release.notices if notice.after is None]
    story += [text(release.headline, "headline")] if release.headline else []
    story += [text(words, "larger") for words in release.subheadlines]
    dateline = release.dateline
    for paragraph in release.paragraphs:
        if paragraph.rows:
            story.append(table(paragraph.rows, [120] + [60] * (len(paragraph.rows[0]) - 1)))
        elif dateline and dateline.paragraph == paragraph.id:
            story.append(text(f"{dateline.text} {paragraph.text}", "justified"))
        else:
            style = "subhead" if paragraph.kind == "heading" else "bullet" if paragraph.label else "justified"
            story.append(text(paragraph.text, style, paragraph.label))
    return [*story, text(release.end_mark.text, "centred")] if release.end_mark else story


def enclosing(story: Sequence[Flowable], release: PressRelease, digest: str | None = None) -> bytes:
    """A document that shows a story and encloses a release, its hash in the metadata."""
    model = to_json(release).encode()

    def enclose(pdf: pikepdf.Pdf) -> None:
        file = pikepdf.AttachedFileSpec(
            pdf, model, filename="release.json", mime_type="application/json", relationship=pikepdf.Name.Source
        )
        pdf.attachments["release.json"] = file
        pikepdf.models.metadata.PdfMetadata.register_xml_namespace(NAMESPACE, "prel")
        with pdf.open_metadata() as metadata:
            metadata[f"{{{NAMESPACE}}}sha256"] = digest or sha256(model).hexdigest()

    return changed(document(story), enclose)


def read(data: bytes) -> Reading:
    (reading,) = read_pdf(Source(data, "release.pdf"))
    return reading


def edited(reading: Reading) -> list[str]:
    """What findings say was changed."""
    return [finding.message.partition(": ")[2] for finding in reading.findings if finding.code == "PRC910"]


# As it was


@pytest.mark.parametrize("release", [written(), bare(), replace(bare(), paragraphs=())], ids=["all", "bare", "empty"])
def test_the_release_comes_back_provenance_included(release: PressRelease) -> None:
    release = replace(release, headline=release.headline or "Acme")
    reading = read(enclosing(story_of(release), release))

    assert to_json(reading.release) == to_json(release)
    assert {finding.code for finding in reading.findings} <= {"PRC914"}  # this PDF has neither tags nor a title


def test_texts_know_where_they_stand() -> None:
    reading = read(enclosing(story_of(written()), written()))

    for number, paragraph in enumerate(reading.release.paragraphs):
        ((start, end, _),) = reading.origins[f"/paragraphs/{number}/text"]
        shown = reading.text[start:end].replace("-\n", "-")
        assert "".join(shown.split()) == "".join(paragraph.text.split())
    assert reading.place("/headline") == (1, 1)


def test_blanks_hyphens_and_the_shapes_of_letters_make_no_difference() -> None:
    assert (
        bare_letters("The\u00a0ﬁrst eﬃ\u00ad\ncient well-\nknown Caf\u00e9").text
        == bare_letters("The first efficient wellknown Cafe\u0301").text
    )
    assert bare_letters("a ﬁ").offsets == [0, 2, 2]


# Edited


def swapped(release: PressRelease, old: str, new: str) -> PressRelease:
    """The release with another text in its paragraphs, marks and facts left as they are."""
    paragraphs = tuple(
        Paragraph(item.id, item.kind, item.section, item.text.replace(old, new), level=item.level, label=item.label)
        if not item.rows
        else item
        for item in release.paragraphs
    )
    return replace(
        bare(),
        headline=release.headline,
        subheadlines=release.subheadlines,
        paragraphs=paragraphs,
        end_mark=release.end_mark,
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("nothing but hinges", "everything"), ("Jane Roe", "John Doe"), ("2,000", "20,000")],
)
def test_a_changed_paragraph_counts_and_is_told(old: str, new: str) -> None:
    release = replace(written(), dateline=None)
    shown = swapped(release, old, new)
    reading = read(enclosing(story_of(shown), release))

    (message,) = edited(reading)
    assert new in message.partition(" is now ")[2]
    assert any(new in paragraph.text for paragraph in reading.release.paragraphs)
    assert reading.release.provenance.format == "pdf"


def test_a_changed_headline_is_told_with_its_place() -> None:
    release = written()
    reading = read(enclosing(story_of(replace(release, headline="Acme Shuts a Plant")), release))

    (finding,) = [finding for finding in reading.findings if finding.code == "PRC910"]
    assert "'Acme Opens a Plant' is now 'Acme Shuts a Plant'" in finding.message
    assert (finding.line, finding.column, finding.pointer) == (1, 1, "/headline")
    assert reading.release.headline == "Acme Shuts a Plant"


def test_what_was_put_in_or_taken_out_is_told() -> None:
    release = written()
    story = story_of(release)

    assert edited(read(enclosing([*story[:3], text("A new sentence stands here now."), *story[3:]], release))) == [
        "'A new sentence stands here now.' was put in"
    ]
    (message,) = edited(read(enclosing([*story[:3], *story[4:]], release)))
    assert message.startswith("'“It will last,”")
    assert message.endswith("was taken out")


def test_the_release_of_another_document_is_not_taken_for_this_one() -> None:
    other = replace(bare(), headline="Acme Shuts Down", end_mark=EndMark("###", "p1"))
    reading = read(enclosing(story_of(written()), other))

    assert reading.release.headline == "Acme Opens a Plant"
    assert edited(reading)


def test_figures_of_a_table_that_change_are_told() -> None:
    release = written()
    shown = replace(
        release,
        paragraphs=tuple(
            replace(
                item,
                text=item.text.replace("12", "99"),
                rows=tuple(tuple(c.replace("12", "99") for c in row) for row in item.rows),
            )
            if item.rows
            else item
            for item in release.paragraphs
        ),
    )
    reading = read(enclosing(story_of(shown), release))

    assert len(edited(reading)) == 1
    assert any(item.rows and item.rows[1] == ("Hinges", "10", "99") for item in reading.release.paragraphs)


def test_what_no_page_shows_is_kept_of_an_edited_document() -> None:
    release = replace(written(), notices=(Notice("other", "PRESS RELEASE", None, None),))
    reading = read(enclosing(story_of(replace(release, headline="Acme Shuts a Plant")), release))

    assert reading.release.publication == release.publication
    assert reading.release.subjects == release.subjects


# Damaged


def test_a_release_whose_hash_is_another_one_is_not_used() -> None:
    reading = read(enclosing(story_of(written()), written(), "0" * 64))

    assert [finding.code for finding in reading.findings] == ["PRC911"]
    assert "its hash is another one" in reading.findings[0].message
    assert reading.release.headline == "Acme Opens a Plant"


@pytest.mark.parametrize(
    "model", [b"{", b'{"schema": "urn:prconvert:press-release:1.0"}', b"\xff\xfe urn:prconvert:press-release:1.0"]
)
def test_what_is_no_release_is_not_used(model: bytes) -> None:
    def enclose(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["release.json"] = pikepdf.AttachedFileSpec(pdf, model + b" urn:prconvert:press-release:1.0")

    reading = read(changed(document(story_of(written())), enclose))

    assert [finding.code for finding in reading.findings] == ["PRC911"]
    assert reading.release.headline == "Acme Opens a Plant"


def test_other_files_inside_are_left_alone() -> None:
    def enclose(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["release.json"] = b'{"of": "somebody else"}'
        pdf.attachments["../../etc/passwd"] = b"x"

    assert read(changed(document(story_of(written())), enclose)).findings == ()


# Documents of prconvert's own writer


@settings(max_examples=40)
@given(releases(tuple(SCRIPTS)))
def test_any_release_that_is_written_comes_back(release: PressRelease) -> None:
    reading = read(write(release, "pdf").data)

    assert to_json(reading.release) == to_json(release)
    assert reading.findings == ()


def test_a_line_taken_out_of_a_page_is_told() -> None:
    data = write(written(), "pdf").data

    def drop(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        parts = list(pikepdf.parse_content_stream(page))
        shows = [number for number, part in enumerate(parts) if str(part.operator) == "TJ"]
        del parts[shows[3]]
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(parts))

    reading = read(changed(data, drop))
    assert len(edited(reading)) == 1
    assert reading.release.provenance.format == "pdf"


def test_what_is_stamped_on_a_page_is_told() -> None:
    def stamp(pdf: pikepdf.Pdf) -> None:
        other = pikepdf.open(io.BytesIO(drawn(lambda canvas: canvas.drawString(72, 30, "Acme denies all of this."))))
        pdf.pages[0].add_overlay(other.pages[0], pikepdf.Rectangle(0, 0, 595, 842))

    assert edited(read(changed(write(written(), "pdf").data, stamp))) == ["'Acme denies all of this.' was put in"]


def test_what_a_program_packs_anew_comes_back() -> None:
    data = changed(
        write(written(), "pdf").data,
        lambda pdf: pdf.remove_unreferenced_resources(),
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        linearize=True,
    )

    assert read(data).release == written()
