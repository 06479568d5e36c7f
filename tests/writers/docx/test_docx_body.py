"""The pages of the Word document: named styles only, everything in its place, in any language and size."""

from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree
from specimen import bare, specimen
from strategies import releases
from word_documents import W, audit_faults, part_of, schema_faults, select, text_of, value

from converter.errors import UsageError
from converter.interfaces import Output
from converter.model.release import Contact, EndMark, Link, Mark, Media, Notice, Paragraph, PressRelease
from converter.writers.docx import DOCX, DocxOptions


def write(release: PressRelease, options: DocxOptions | None = None) -> Output:
    return DOCX.write(release, options or DocxOptions(), ())


def body_of(release: PressRelease) -> etree._Element:
    return part_of(write(release).data)[0]


def text(*texts: str, **fields: object) -> PressRelease:
    """A release of these paragraphs."""
    paragraphs = tuple(Paragraph(f"p{number}", "text", "body", line) for number, line in enumerate(texts, 1))
    return replace(bare(), paragraphs=paragraphs, **fields)  # type: ignore[arg-type]  # names of fields


def styled(release: PressRelease) -> list[tuple[str, str]]:
    """The style and text of each paragraph outside tables."""
    found = select(body_of(release), "w:p")
    return [(value(p, "w:pPr/w:pStyle/@w:val") or "Normal", text_of(p)) for p in found]


# Every text, once


@given(releases())
def test_every_text_of_the_release_is_shown(release: PressRelease) -> None:
    shown = "\n".join(text_of(p) for p in select(body_of(release), ".//w:p"))

    told = [release.headline, *release.subheadlines, *(notice.text for notice in release.notices)]
    told += [part.text for part in (release.dateline, release.byline, release.source, release.end_mark) if part]
    told += [p.text for p in release.paragraphs if p.rows is None]
    told += [cell for p in release.paragraphs for row in p.rows or () for cell in row]
    assert [line for line in told if line and line not in shown] == []


@given(releases())
def test_no_run_and_no_paragraph_is_formatted_directly(release: PressRelease) -> None:
    body = body_of(release)

    run_properties = {etree.QName(node).localname for node in select(body, ".//w:r/w:rPr/*")}
    paragraph_properties = {etree.QName(node).localname for node in select(body, ".//w:p/w:pPr/*")}
    assert run_properties <= {"rStyle", "rtl", "lang"}
    assert paragraph_properties <= {"pStyle", "keepNext", "numPr", "bidi", "outlineLvl", "rPr"}


@given(releases())
def test_every_style_and_number_that_is_used_is_defined(release: PressRelease) -> None:
    data = write(release).data
    used = select(part_of(data), "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")

    assert set(used) <= set(select(part_of(data, "word/styles.xml"), "//w:style/@w:styleId"))
    assert set(select(part_of(data), "//w:numId/@w:val")) <= set(
        select(part_of(data, "word/numbering.xml"), "//w:num/@w:numId")
    )


@given(releases())
def test_bookmarks_and_controls_have_names_and_numbers_of_their_own(release: PressRelease) -> None:
    body = body_of(release)

    for path in ("//w:bookmarkStart/@w:name", "//w:bookmarkStart/@w:id", "//w:sdtPr/w:id/@w:val"):
        found = select(body, path)
        assert len(found) == len(set(found))


MARKUP = "<b>Q&A</b> <img src=x> &amp; </w:t> %1 {issuer} {pages} **no** ]]> <para/>"


def test_markup_in_a_text_is_text() -> None:
    release = replace(
        text(MARKUP, MARKUP),
        headline=MARKUP,
        subheadlines=(MARKUP,),
        notices=(Notice("kicker", MARKUP),),
        end_mark=EndMark(MARKUP, "p2"),
    )

    assert [line for _, line in styled(release)] == [MARKUP] * 6
    assert schema_faults(write(release).data) == []


# Parts of the release


def test_parts_have_the_styles_that_they_are_called_by() -> None:
    found = {line: style for style, line in styled(specimen())}

    assert found["Acme opens “green” plant"] == "Heading1"
    assert found["Jobs for 200 people"] == "Subtitle"
    assert found["ENERGY"] == "Kicker"
    assert found["Corrects the number of jobs"] == "NoticeInText"
    assert found["By Ann Lee, Acme Correspondent"] == "Byline"
    assert found["Highlights"] == "Heading2"
    assert found["“The future is electric.”"] == "Quote"
    assert found["The plant at dawn."] == "Caption"
    assert found["About Acme Corp."] == "EndMatterHeading"
    assert found["Some of this may not happen."] == "FootnoteText"
    assert found["a  b\n c <d>"] == "HTMLPreformatted"
    assert found["SOURCE Acme Corp."] == "SourceLine"
    assert found["###"] == "EndMark"


def test_dateline_opens_its_paragraph_in_a_style_of_its_own() -> None:
    (run,) = select(body_of(specimen()), "w:p/w:r[w:rPr/w:rStyle/@w:val = 'Dateline']")

    assert text_of(run.getparent()).startswith(
        "TORONTO, ON and PARIS, May 1, 2026 /CNW/ - Acme Corp. (NYSE: ACM) opened"
    )


def test_heading_levels_begin_below_the_headline_and_skip_none() -> None:
    levels = (1, 4, 2, 9)
    paragraphs = tuple(
        Paragraph(f"p{number}", "heading", "body", f"Heading {level}", level=level)
        for number, level in enumerate(levels, 1)
    )
    output = write(replace(bare(), headline="Acme grows", paragraphs=paragraphs))

    styles = select(part_of(output.data), "//w:pStyle/@w:val")
    assert styles == ["Heading1", "Heading2", "Heading3", "Heading3", "Heading4"]
    assert [finding.pointer for finding in output.findings if finding.code == "PRC931"] == ["/paragraphs/3/level"]


@pytest.mark.parametrize(
    ("labels", "patterns"),
    [
        (("•", "•"), {("bullet", "•", "1")}),
        (("1.", "2.", "3."), {("decimal", "%1.", "1")}),
        (("(a)", "(b)"), {("lowerLetter", "(%1)", "1")}),
        (("i)", "ii)", "iii)"), {("lowerRoman", "%1)", "1")}),
        (("Q:", "A:"), {("none", "Q:", "1"), ("none", "A:", "1")}),
        (("1.", "5."), {("decimal", "%1.", "1"), ("decimal", "%1.", "5")}),
    ],
)
def test_labels_are_counted_by_word_as_they_were_printed(
    labels: tuple[str, ...], patterns: set[tuple[str, str, str]]
) -> None:
    items = tuple(
        Paragraph(f"p{number}", "list_item", "body", "Item", level=1, label=label)
        for number, label in enumerate(labels, 1)
    )
    data = write(replace(bare(), paragraphs=items)).data

    levels = select(part_of(data, "word/numbering.xml"), "//w:lvl[@w:ilvl='0']")
    found = {
        (value(lvl, "w:numFmt/@w:val"), value(lvl, "w:lvlText/@w:val"), value(lvl, "w:start/@w:val")) for lvl in levels
    }
    assert found == patterns
    assert len(select(part_of(data), "//w:numPr")) == len(labels)


def test_links_lead_where_the_release_says_and_show_where() -> None:
    data = write(specimen()).data
    targets = {
        node.get("Id"): node.get("Target") for node in select(part_of(data, "word/_rels/document.xml.rels"), "/*/*")
    }

    links = select(part_of(data), "//w:hyperlink")

    found = {text_of(link): targets[select(link, "@r:id")[0]] for link in links}
    assert found["press@acme.example"] == "mailto:press@acme.example"
    assert found["https://acme.example/plant?a=1&b=2"] == "https://acme.example/plant?a=1&b=2"
    assert found["The plant"] == "https://acme.example/a%20b.jpg"
    assert "ftp://acme.example/" not in found
    assert all(select(link, "@w:tooltip") for link in links)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://[acme/", "https://acme.example/" + "a" * 3000, "x:y"]
)
def test_addresses_that_harm_or_damage_are_text_and_a_finding(address: str) -> None:
    link = Link("l1", address, "here", "web", None, "p1", 0, 4)
    output = write(replace(text("here it is"), links=(link,)))

    assert select(part_of(output.data), "//w:hyperlink") == []
    assert [finding.pointer for finding in output.findings if finding.code == "PRC931"] == ["/links/0/url"]
    assert audit_faults(output.data) == []


def test_marks_that_meet_are_one_style_of_both() -> None:
    marks = (Mark(0, 9, "strong"), Mark(5, 12, "emphasis"))
    release = replace(bare(), paragraphs=(Paragraph("p1", "text", "body", "Acme has grown.", marks=marks),))

    runs = select(body_of(release), "w:p/w:r")

    assert [(text_of(run.getparent())[0] and value(run, "w:rPr/w:rStyle/@w:val")) for run in runs] == [
        "Strong",
        "StrongEmphasis",
        "Emphasis",
        None,
    ]


def test_lines_of_a_contact_stay_together() -> None:
    lines = tuple(
        Paragraph(f"p{number}", "text", "contact", line)
        for number, line in enumerate(("Jane Roe", "Acme Corp.", "jane@acme.example", "John Doe", "+1 555 0100"), 1)
    )
    contacts = (
        Contact("media", "Jane Roe", emails=("jane@acme.example",), paragraphs=("p1", "p2", "p3")),
        Contact("media", "John Doe", phones=("+1 555 0100",), paragraphs=("p4", "p5")),
    )
    found = styled(replace(bare(), paragraphs=lines, contacts=contacts))

    assert [style for style, _ in found] == ["ContactName", "Contact", "ContactEnd", "ContactName", "ContactEnd"]


def test_end_mark_stays_with_the_text_above_it() -> None:
    body = body_of(replace(text("One.", "Two."), end_mark=EndMark("###", "p2")))

    assert [bool(select(p, "w:pPr/w:keepNext")) for p in select(body, "w:p")] == [False, True, False]


def test_a_picture_is_a_line_that_leads_to_it() -> None:
    media = (
        Media("m1", "image", "https://acme.example/a.jpg", None, None, "Photo: Acme", "p1"),
        Media("m2", "logo", after="p1"),
    )
    found = styled(replace(text("One."), media=media))

    assert found == [("Normal", "One."), ("Media", "https://acme.example/a.jpg\nPhoto: Acme")]


# Tables


def table(rows: tuple[tuple[str, ...], ...], **fields: object) -> PressRelease:
    """A release of one table."""
    lines = "\n".join("\t".join(row) for row in rows)
    headers = {"header_rows": 1, "header_columns": 1, **fields}
    paragraph = Paragraph("p1", "table", "body", lines, rows=rows, **headers)  # type: ignore[arg-type]  # names of fields
    return replace(bare(), paragraphs=(paragraph,))


def test_header_rows_repeat_and_no_row_is_split() -> None:
    rows = tuple((f"Line {number}", str(number)) for number in range(40))
    body = body_of(table(rows, header_rows=2))

    found = select(body, "w:tbl/w:tr")
    assert [bool(select(row, "w:trPr/w:tblHeader")) for row in found] == [True, True] + [False] * 38
    assert all(select(row, "w:trPr/w:cantSplit") for row in found)


def test_a_table_says_what_it_shows_to_those_who_do_not_see_it() -> None:
    body = body_of(specimen())

    assert value(body, "w:tbl/w:tblPr/w:tblCaption/@w:val")
    assert value(body, "w:tbl/w:tblPr/w:tblDescription/@w:val") == "Measure, Q1, Q2"
    assert value(body, "w:tbl/w:tblPr/w:tblLook/@w:firstRow") == "1"


def test_figures_stand_flush_at_the_end_of_their_column() -> None:
    body = body_of(table((("Line", "2026", "Note"), ("Sales", "1,204.5", "up"), ("Loss", "(13)", "–"))))

    styles = [select(row, ".//w:pStyle/@w:val") for row in select(body, "w:tbl/w:tr")]
    assert styles == [
        ["TableHeading", "TableHeadingNumber", "TableHeading"],
        ["TableText", "TableNumber", "TableText"],
        ["TableText", "TableNumber", "TableText"],
    ]


@pytest.mark.parametrize("columns", [1, 2, 13, 40, 63])
def test_columns_share_the_measure(columns: int) -> None:
    rows = tuple(tuple(f"{row}{column}" for column in range(columns)) for row in range(3))
    data = write(table(rows)).data

    widths = list(map(int, select(part_of(data), "//w:gridCol/@w:w")))
    assert len(widths) == columns
    assert min(widths) > 0
    assert sum(widths) == 11906 - 2 * 1757
    assert schema_faults(data) == []


def test_more_columns_than_word_has_are_lines_and_a_finding() -> None:
    output = write(table((tuple("abcdefgh" * 8), tuple("12345678" * 8))))

    assert select(part_of(output.data), "//w:tbl") == []
    assert [finding.pointer for finding in output.findings if finding.code == "PRC931"] == ["/paragraphs/0/rows"]


def test_neighbouring_tables_are_not_one() -> None:
    cells = (("a", "b"), ("c", "d"))
    lines = "a\tb\nc\td"
    paragraphs = tuple(
        Paragraph(f"p{number}", "table", "body", lines, rows=cells, header_rows=0, header_columns=0)
        for number in (1, 2)
    )
    body = body_of(replace(bare(), paragraphs=paragraphs))

    assert [etree.QName(node).localname for node in body] == ["tbl", "p", "tbl", "sectPr"]


# Languages


@pytest.mark.parametrize(
    ("language", "slots"),
    [
        ("de", ("de", "zh-CN", "ar-SA")),
        ("zh-Hant-TW", ("zh-Hant-TW", "zh-TW", "ar-SA")),
        ("ja", ("ja", "ja-JP", "ar-SA")),
        ("he", ("he", "zh-CN", "he-IL")),
        ("th", ("th", "zh-CN", "th-TH")),
        (None, ("und", "zh-CN", "ar-SA")),
    ],
)
def test_language_of_the_document_has_its_slot_for_each_script(
    language: str | None, slots: tuple[str, str, str]
) -> None:
    styles = part_of(write(replace(bare(), language=language)).data, "word/styles.xml")

    (declared,) = select(styles, "/w:styles/w:docDefaults//w:lang")
    assert tuple(declared.get(f"{{{W}}}{name}") for name in ("val", "eastAsia", "bidi")) == slots


def test_paragraphs_in_another_language_say_so_on_their_runs() -> None:
    other = Paragraph("p1", "text", "body", "Acme wächst.", language="de-AT")
    body = body_of(replace(bare(), language="en", paragraphs=(other,)))

    assert select(body, "w:p/w:r/w:rPr/w:lang/@w:val") == ["de-AT"]


def test_arabic_runs_from_right_to_left_with_latin_words_inside() -> None:
    release = text("أعلنت Acme Corp. اليوم عن 12 مصنعا.", language="ar")
    body = body_of(release)

    (paragraph,) = select(body, "w:p")
    runs = [
        (text_of(run.getparent()) and "".join(run.itertext()), bool(select(run, "w:rPr/w:rtl")))
        for run in paragraph.iter(f"{{{W}}}r")
    ]
    assert select(paragraph, "w:pPr/w:bidi")
    assert runs == [("أعلنت ", True), ("Acme Corp", False), (". اليوم عن 12 مصنعا.", True)]
    assert select(body, "w:sectPr/w:bidi")


def test_arabic_inside_an_english_paragraph_is_a_run_of_its_own() -> None:
    (paragraph,) = select(body_of(text("See شركة أكمي now.", language="en")), "w:p")

    runs = [("".join(run.itertext()), bool(select(run, "w:rPr/w:rtl"))) for run in paragraph.iter(f"{{{W}}}r")]
    assert runs == [("See ", False), ("شركة أكمي", True), (" now.", False)]
    assert not select(paragraph, "w:pPr/w:bidi")
    assert select(paragraph, "w:r/w:rPr/w:lang/@w:bidi") == ["ar-SA"]


def test_east_asian_words_are_told_their_language() -> None:
    body = body_of(text("Acme is ソニー in Japan and 삼성 in Korea.", language="en"))

    assert select(body, "w:p/w:r/w:rPr/w:lang/@w:eastAsia") == ["ja-JP"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en-US", "Page 1 of 1"), ("de", "Seite 1 von 1"), ("zh-Hans", "第 1 页，共 1 页"), ("xx", "Page 1 of 1")],
)
def test_footer_counts_the_pages_in_the_language(language: str, words: str) -> None:
    footer = part_of(write(replace(bare(), language=language)).data, "word/footer1.xml")

    assert text_of(footer).endswith(words)
    assert select(footer, "//w:fldSimple/@w:instr") == [" PAGE ", " NUMPAGES "]


def test_letterhead_names_the_issuer_and_does_not_repeat_a_notice() -> None:
    header = part_of(write(specimen()).data, "word/header1.xml")
    said = part_of(write(text("One.", notices=(Notice("other", "PRESS RELEASE"),))).data, "word/header1.xml")

    assert text_of(header) == "Acme Corp.\tPress release"
    assert text_of(said).strip() == ""


@pytest.mark.parametrize(
    ("language", "option", "width"),
    [("en-US", None, "12240"), ("en-GB", None, "11906"), ("en-US", "a4", "11906"), ("de", "letter", "12240")],
)
def test_paper_is_that_of_the_region_or_the_chosen_one(language: str, option: str | None, width: str) -> None:
    output = write(replace(bare(), language=language), DocxOptions(page_size=option))

    assert value(part_of(output.data), "//w:pgSz/@w:w") == width


def test_other_paper_is_refused() -> None:
    with pytest.raises(UsageError, match="a5"):
        DocxOptions(page_size="a5")


# Extremes


def test_ten_thousand_paragraphs() -> None:
    release = text(*(f"Paragraph {number} of very many." for number in range(1, 10_001)))
    data = write(release).data

    assert len(select(part_of(data), "/w:document/w:body/w:p")) == 10_000
    assert schema_faults(data) == []


def test_ten_thousand_items_of_a_list_are_one_list() -> None:
    items = tuple(
        Paragraph(f"p{number}", "list_item", "body", "Item", level=1, label=f"{number}.") for number in range(1, 10_001)
    )
    data = write(replace(bare(), paragraphs=items)).data

    assert select(part_of(data, "word/numbering.xml"), "//w:num/@w:numId") == ["1"]


@pytest.mark.parametrize("line", ["a" * 500, "https://acme.example/" + "b" * 1500, "字" * 2000, "שלום" * 200])
def test_endless_words(line: str) -> None:
    release = replace(text(line), headline=line, subheadlines=(line,))
    data = write(release).data

    assert [text_of(p) for p in select(part_of(data), "//w:body/w:p")] == [line] * 3
    assert schema_faults(data) == []
    assert audit_faults(data) == []


def test_a_release_without_anything_has_one_page() -> None:
    data = write(replace(bare(), paragraphs=())).data

    assert schema_faults(data) == []
    assert audit_faults(data) == []
