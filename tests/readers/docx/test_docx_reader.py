"""Word documents from anywhere: what a person who opens one sees, each character with its place."""

import pytest
from promises import doubled, lost, misplaced
from word_documents import packed, parts_of
from word_files import NUMBERING, body, document, paragraph, part, run

from converter.model.reading import Reading
from converter.model.source import Source
from converter.readers.docx import read_docx, sniff_docx

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
MORE = "It is the third plant that the company has opened in Ohio, and the first one that is powered by the sun alone."


def read(data: bytes) -> Reading:
    (reading,) = read_docx(Source(data, "release.docx"))
    assert lost(reading) == []
    assert doubled(reading) == ""
    counted = [pointer for pointer, pieces in reading.origins.items() if not pieces]  # labels stand in no text
    assert set(misplaced(reading)) <= set(counted)
    return reading


def story(*more: str, parts: dict[str, str] | None = None) -> Reading:
    """The reading of a headline, a paragraph, and more."""
    head = paragraph("Acme Opens a Plant", "Heading1") + paragraph(STORY)
    return read(document(body(head, *more), parts or {}))


def test_styles_tell_headings_quotations_and_captions() -> None:
    release = story(
        paragraph("What It Makes", "berschrift2"),
        paragraph(MORE),
        paragraph("We have waited for this day.", "Quote"),
        paragraph("The plant at dawn", "Caption"),
    ).release

    assert release.headline == "Acme Opens a Plant"
    assert [(p.kind, p.level) for p in release.paragraphs] == [
        ("text", None),
        ("heading", 1),
        ("text", None),
        ("blockquote", None),
        ("caption", None),
    ]


def test_a_title_is_the_headline_and_headings_stand_below_it() -> None:
    release = read(
        document(
            body(
                paragraph("Acme Opens a Plant", "Title"),
                paragraph(STORY),
                paragraph("Why", "Heading1"),
                paragraph(MORE),
            )
        )
    ).release

    assert (release.headline, release.paragraphs[1].kind, release.paragraphs[1].level) == (
        "Acme Opens a Plant",
        "heading",
        1,
    )


def test_a_title_of_one_word_over_a_longer_heading_is_no_headline() -> None:
    release = read(
        document(
            body(paragraph("Acme", "Title"), paragraph("Acme Opens a Plant for Hinges", "Heading1"), paragraph(STORY))
        )
    ).release

    assert release.headline == "Acme Opens a Plant for Hinges"
    assert [(notice.kind, notice.text) for notice in release.notices] == [("kicker", "Acme")]


def test_without_styles_the_largest_line_above_the_story_is_the_headline() -> None:
    large = paragraph(run("Acme Opens a Plant for Hinges", '<w:b/><w:sz w:val="36"/>'))
    release = read(
        document(
            body(
                paragraph(run("FOR IMMEDIATE RELEASE", '<w:b/><w:sz w:val="36"/>')),
                paragraph(run("Company news", '<w:sz w:val="26"/>')),
                large,
                paragraph(STORY),
                paragraph(MORE),
            )
        )
    ).release

    assert release.headline == "Acme Opens a Plant for Hinges"
    assert next((notice.kind, notice.text) for notice in release.notices) == ("immediate", "FOR IMMEDIATE RELEASE")


def test_labels_are_those_that_word_prints() -> None:
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
    kinds = [(0, 1), (0, 1), (1, 1), (1, 1), (0, 1), (0, 2), (0, 3), (0, 3), (0, 4)]
    items = [paragraph(f"Item number {at}", properties=numbered.format(*kind)) for at, kind in enumerate(kinds)]

    release = story(*items, parts={"numbering": NUMBERING}).release

    labels = [(p.label, p.level) for p in release.paragraphs[1:]]
    assert labels == [
        ("1.", 1),
        ("2.", 1),
        ("(a)", 2),
        ("(b)", 2),
        ("3.", 1),
        ("•", 1),
        ("IV.", 1),
        ("V.", 1),
        ("7.", 1),
    ]


def test_marks_stand_on_their_words_and_not_on_what_a_style_says() -> None:
    words = run("Acme ") + run("grows", "<w:b/>") + run(" and ") + run("gr", "<w:i/>") + run("ows", "<w:i/>")
    words += run("2", '<w:vertAlign w:val="superscript"/>') + run(" by ") + run("code", '<w:rStyle w:val="HTMLCode"/>')
    release = story(paragraph(words + run(f". {MORE}"))).release

    (*_, found) = release.paragraphs
    assert [(found.text[m.start : m.end], m.style) for m in found.marks] == [
        ("grows", "strong"),
        ("grows", "emphasis"),
        ("2", "superscript"),
        ("code", "code"),
    ]
    assert release.paragraphs[0].marks == ()


RELATIONS = {"rId90": "https://acme.example/x?a=1&amp;b=2", "rId91": "https://www.acme.example/"}


def test_links_are_found_in_elements_and_in_fields() -> None:
    link = f'<w:hyperlink r:id="rId90">{run("the page")}</w:hyperlink>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://acme.example/f" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("the film")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    simple = f'<w:fldSimple w:instr="HYPERLINK &quot;https://acme.example/s&quot;">{run("the sound")}</w:fldSimple>'
    inner = f'<w:hyperlink w:anchor="_top">{run("above")}</w:hyperlink>'
    text = run("See ") + link + run(", ") + field + run(", ") + simple + run(" or ") + inner + run(f". {MORE}")

    release = read(document(body(paragraph("Acme Opens", "Heading1"), paragraph(text)), links=RELATIONS)).release

    assert [(found.text, found.url) for found in release.links] == [
        ("the page", "https://acme.example/x?a=1&b=2"),
        ("the film", "https://acme.example/f"),
        ("the sound", "https://acme.example/s"),
    ]
    assert release.paragraphs[0].text.startswith("See the page, the film, the sound or above. It is")


def test_an_address_that_word_links_by_itself_is_a_printed_address() -> None:
    link = f'<w:hyperlink r:id="rId91">{run("www.acme.example")}</w:hyperlink>'
    release = read(
        document(body(paragraph("Acme Opens", "Heading1"), paragraph(run(f"{STORY} See ") + link)), links=RELATIONS)
    ).release

    assert [(found.text, found.kind) for found in release.links] == [("www.acme.example", "web")]
    assert release.paragraphs[0].marks == ()


def test_tracked_changes_are_accepted_and_comments_left_out() -> None:
    text = (
        run("Acme ")
        + f'<w:del w:id="1"><w:r><w:delText>shrinks</w:delText></w:r></w:del><w:ins w:id="2">{run("grows")}</w:ins>'
        + '<w:commentRangeStart w:id="0"/>'
        + run(" fast")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        + f'<w:moveFrom w:id="3">{run(" gone")}</w:moveFrom><w:moveTo w:id="4">{run(" here")}</w:moveTo>'
        + run(f". {MORE}")
    )
    comments = part("comments", f'<w:comment w:id="0">{paragraph("Is this right?")}</w:comment>')
    reading = story(paragraph(text), parts={"comments": comments})

    assert reading.release.paragraphs[1].text == f"Acme grows fast here. {MORE}"
    assert "right?" not in reading.text


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    first = paragraph(f"{MORE} ", properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    release = story(first, paragraph("So it is.")).release

    assert release.paragraphs[1].text == f"{MORE} So it is."


def test_hidden_text_and_codes_of_fields_are_not_read() -> None:
    hidden = run("SECRET", "<w:vanish/>") + "<w:r><w:instrText>SECRET</w:instrText></w:r>"
    reading = story(paragraph(run(MORE) + hidden))

    assert "SECRET" not in reading.text


def test_footnotes_stand_at_the_end_under_their_number() -> None:
    note = part(
        "footnotes",
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph(" In constant currency, by Acme.")}</w:footnote>',
    )
    text = run("Sales rose by 3 percent") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(f". {MORE}")
    release = story(paragraph(text), parts={"footnotes": note}).release

    assert release.paragraphs[1].text.startswith("Sales rose by 3 percent1. It is")
    assert [m.style for m in release.paragraphs[1].marks] == ["superscript"]
    last = release.paragraphs[-1]
    assert (last.kind, last.label, last.text) == ("footnote", "1", "In constant currency, by Acme.")


def test_text_boxes_are_read_where_they_are_anchored_once() -> None:
    box = f"<w:txbxContent>{paragraph('Acme was founded in 1921.')}</w:txbxContent>"
    shape = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wps:txbx>{box}</wps:txbx></wp:inline>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    reading = story(paragraph(run(MORE) + shape))

    assert [p.text for p in reading.release.paragraphs] == [STORY, MORE, "Acme was founded in 1921."]
    assert reading.text.count("1921") == 1


def test_pictures_are_media_with_their_alternative_text() -> None:
    drawing = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="The plant at dawn"/><a:graphic>'
        '<a:blip r:embed="rId90"/></a:graphic></wp:inline></w:drawing></w:r>'
    )
    release = read(
        document(
            body(
                paragraph("Acme Opens", "Heading1"),
                paragraph(STORY),
                paragraph(drawing),
                paragraph("Photo: Acme", "Caption"),
            ),
            links={"rId90": "https://acme.example/plant.jpg"},
        )
    ).release

    (media,) = release.media
    assert (media.kind, media.url, media.alt, media.caption, media.after) == (
        "image",
        "https://acme.example/plant.jpg",
        "The plant at dawn",
        "p2",
        "p1",
    )


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def test_tables_keep_rows_headings_and_covered_cells() -> None:
    table = (
        "<w:tbl>"
        + row(cell("Product"), cell("Sales", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>")
        + row(cell("Hinges", '<w:vMerge w:val="restart"/>'), cell("10"), cell("12"))
        + row(cell("", "<w:vMerge/>"), cell("1"), cell("3"))
        + row(cell("Gone"), cell("0"), cell("0"), properties='<w:del w:id="9"/>')
        + "</w:tbl>"
    )
    release = story(table).release

    (_, found) = release.paragraphs
    assert found.rows == (("Product", "Sales", ""), ("Hinges", "10", "12"), ("", "1", "3"))
    assert found.header_rows == 1


def test_a_table_that_lays_out_the_page_is_read_cell_by_cell() -> None:
    inner = "<w:tbl>" + row(cell("a"), cell("b")) + row(cell("c"), cell("d")) + "</w:tbl>"
    table = "<w:tbl>" + row(cell(MORE), cell("Side")) + row(cell("x"), f"<w:tc>{inner}<w:p/></w:tc>") + "</w:tbl>"
    release = story(table).release

    assert MORE in [p.text for p in release.paragraphs]
    assert (("a", "b"), ("c", "d")) in [p.rows for p in release.paragraphs]


def test_addresses_side_by_side_are_read_one_after_the_other() -> None:
    def contact(*lines: str) -> str:
        return f"<w:tc>{''.join(map(paragraph, lines))}</w:tc>"

    table = f"""<w:tbl>{row(cell("Media contact:"), cell("Investor contact:"))}{
        row(
            contact("Jane Roe", "Acme Corp.", "press@acme.example"),
            contact("John Doe", "Acme Corp.", "ir@acme.example"),
        )
    }</w:tbl>"""
    release = story(table).release

    assert [p.kind for p in release.paragraphs].count("table") == 0
    assert sorted(email for contact in release.contacts for email in contact.emails) == [
        "ir@acme.example",
        "press@acme.example",
    ]


def test_a_control_that_only_says_what_to_type_is_empty() -> None:
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here to enter text.')}</w:sdtContent></w:sdt>"

    assert "Click here" not in story(paragraph(prompt)).text


def test_letterhead_and_page_numbers_are_furniture_and_a_contact_is_not() -> None:
    number = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    parts = {
        "header": part("header", paragraph("ACME CORP.") + paragraph("Press contact: Jane Roe, press@acme.example")),
        "footer": part("footer", paragraph(run("Page ") + number)),
    }
    release = story(parts=parts).release

    assert [(a.text, a.reason) for a in release.artifacts] == [
        ("ACME CORP.", "page-furniture"),
        ("Page 1", "page-furniture"),
    ]
    assert [contact.emails for contact in release.contacts] == [("press@acme.example",)]


def test_lines_of_an_address_are_paragraphs_and_those_of_a_headline_are_one() -> None:
    lines = "<w:r><w:t>Jane Roe</w:t><w:br/><w:t>Acme Corp.</w:t><w:br/><w:t>press@acme.example</w:t></w:r>"
    head = paragraph("<w:r><w:t>Acme Opens</w:t><w:br/><w:t>a Plant</w:t></w:r>", "Heading1")
    release = read(document(body(head, paragraph(STORY), paragraph("Media contact:"), paragraph(lines)))).release

    assert release.headline == "Acme Opens a Plant"
    assert [p.text for p in release.paragraphs[2:]] == ["Jane Roe", "Acme Corp.", "press@acme.example"]


def test_keywords_and_language_are_those_declared() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Document1</dc:title><dc:language>en-GB</dc:language>'
        "<cp:keywords>hinges, gates</cp:keywords></cp:coreProperties>"
    )
    release = story(parts={"core": core}).release

    assert release.language == "en-GB"
    assert [subject.text for subject in release.subjects] == ["hinges", "gates"]
    assert release.headline == "Acme Opens a Plant"


def test_strict_documents_are_read_too() -> None:
    data = document(body(paragraph("Acme Opens a Plant", "Heading1"), paragraph(STORY)), strict=True)

    assert read(data).release.headline == "Acme Opens a Plant"


def test_other_prefixes_mean_the_same() -> None:
    parts = parts_of(document(body(paragraph("Acme Opens a Plant", "Heading1"), paragraph(STORY))))
    renamed = {name: data.replace(b"w:", b"ns0:") for name, data in parts.items()}
    renamed = {name: data.replace(b"xmlns:w=", b"xmlns:ns0=") for name, data in renamed.items()}

    assert read(packed(renamed)).release.headline == "Acme Opens a Plant"


def test_every_character_knows_its_line() -> None:
    reading = story(paragraph(MORE))

    assert reading.place("/paragraphs/1/text") == (3, 1)
    ((start, end, _),) = reading.origins["/paragraphs/1/text"]
    assert reading.text[start:end] == MORE
    assert reading.release.provenance.format == "docx"


@pytest.mark.parametrize(
    ("head", "answer"),
    [(b"PK\x03\x04....[Content_Types].xml", True), (b"PK\x03\x04 mimetype", False), (b"%PDF", False)],
)
def test_sniffing(head: bytes, answer: bool) -> None:  # noqa: FBT001  a column of the table
    assert sniff_docx(head) is answer
