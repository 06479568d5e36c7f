"""What a PDF holds beside its look: tags, languages, links, outline, metadata, fonts and the files inside."""

import re
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from lxml import etree
from pdf_documents import Tag, opened, tree_of
from specimen import bare, specimen
from words import SCRIPTS

from converter.model.codec import to_json
from converter.model.release import Dateline, Link, Paragraph, PressRelease
from converter.pipeline import write
from converter.writers.pdf import PDF, PdfOptions

LONG = {
    "en": "Acme’s first-of-its-kind announcement, in a word: uncharacteristically well-documented, see "
    "https://www.acme.example/newsroom/2026/announcements/a-very-long-address/that-goes-on?and=on now. " * 3,
    "ja": "株式会社アクメは本日、新しい工場「ヒンジ第二」の開設を発表した。容量は18メガワットで、約9400世帯に電力を供給する。"
    * 3,
    "ar": "أعلنت شركة أكمي (Acme Corp.) اليوم عن افتتاح مصنع جديد بقدرة 18 ميغاواط، وقال المدير: «هذا يوم مهم». " * 3,
    "he": "חברת Acme הודיעה היום על פתיחת מפעל חדש בהספק של 18 מגוואט, כך אמר המנכ״ל. " * 4,
    "th": "บริษัทประกาศวันนี้ว่าได้เปิดโรงงานแห่งใหม่ในกรุงเทพมหานครซึ่งมีกำลังการผลิตสูง " * 3,
    "hi": "कंपनी ने आज घोषणा की कि उसने एक नया संयंत्र खोला है जिसकी क्षमता १८ मेगावाट है। " * 3,
    "de": "Donaudampfschifffahrtsgesellschaften veröffentlichen außerordentliche Geschäftsergebnisse. " * 4,
}


def release_of(language: str | None, *paragraphs: Paragraph, **fields: object) -> PressRelease:
    """A release of these paragraphs."""
    return replace(bare(), language=language, paragraphs=paragraphs, **fields)  # type: ignore[arg-type]  # fields of it


def document(release: PressRelease) -> Tag:
    return tree_of(PDF.write(release, PdfOptions(), ()).data)


@pytest.mark.parametrize("language", LONG)
def test_text_over_several_lines_is_the_text_of_the_release_sign_by_sign(language: str) -> None:
    """Hyphens at the ends of lines, blanks between them and the order of letters from right to left included."""
    text = LONG[language].strip()

    (paragraph,) = document(release_of(language, Paragraph("p1", "text", "body", text))).all("P")

    assert paragraph.text == text


def test_elements_stand_in_the_order_of_the_release() -> None:
    tree = document(specimen())

    headings = [
        (kid.name, kid.text) for section in tree.kids for kid in section.kids if re.fullmatch("H[1-6]", kid.name)
    ]
    assert headings[0] == ("H1", specimen().headline)
    levels = [int(name[1]) for name, _ in headings]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {kid.name for kid in tree.kids} == {"Sect"}
    (quotation,) = tree.all("BlockQuote")
    assert next(quotation.all("P")).text == "“The future is electric.”"


def test_a_release_without_headline_begins_its_headings_with_the_first_level() -> None:
    heading = Paragraph("p1", "heading", "body", "Results", level=3)
    below = Paragraph("p2", "heading", "body", "Outlook", level=4)

    assert [tag.name for tag in document(release_of("en", heading, below)).kids[0].kids] == ["H1", "H2"]


def test_lists_nest_and_say_how_they_count() -> None:
    items = tuple(
        Paragraph(f"p{number}", "list_item", "body", text, level=level, label=label)
        for number, (text, level, label) in enumerate([("one", 1, "1."), ("deeper", 2, "•"), ("two", 1, "2.")], 1)
    )

    (outer,) = document(release_of("en", *items)).kids[0].kids

    assert outer.attributes["/ListNumbering"] == "/Decimal"
    first, second = outer.kids
    assert [kid.name for kid in first.kids] == ["Lbl", "LBody"]
    (inner,) = first.kids[1].kids
    assert (inner.name, inner.attributes["/ListNumbering"]) == ("L", "/Disc")
    assert (first.kids[0].text, first.kids[1].text, second.kids[1].text) == ("1.", "one", "two")


def test_an_ornament_that_no_font_has_is_drawn_as_a_similar_bullet_and_read_as_itself() -> None:
    output = PDF.write(
        release_of("en", Paragraph("p1", "list_item", "body", "one", level=1, label="➢")), PdfOptions(), ()
    )

    assert [label.text for label in tree_of(output.data).all("Lbl")] == ["➢"]
    with pypdfium2.PdfDocument(output.data) as pages:
        assert "➢" in pages[0].get_textpage().get_text_bounded()
    (told,) = [finding for finding in output.findings if finding.pointer == "/paragraphs/0/label"]
    assert told.message == "pdf: the bullet '➢' is drawn as '▸', for no font has it"


def test_tables_have_head_body_scopes_and_their_caption() -> None:
    rows = (("Measure", "2025", "2026"), ("Revenue", "10", ""), ("Profit", "1", "2"))
    text = "\n".join("\t".join(row) for row in rows)
    table = Paragraph("p2", "table", "body", text, rows=rows, header_rows=1, header_columns=1)

    (found,) = document(release_of("en", Paragraph("p1", "caption", "body", "Figures"), table)).all("Table")

    assert [kid.name for kid in found.kids] == ["Caption", "THead", "TBody"]
    cells = [[(cell.name, cell.text) for cell in row.kids] for row in found.all("TR")]
    assert cells[0] == [("TH", "Measure"), ("TH", "2025"), ("TH", "2026")]
    assert cells[1] == [("TH", "Revenue"), ("TD", "10"), ("TD", "")]
    assert [cell.attributes["/Scope"] for cell in found.all("TH")] == ["/Column"] * 3 + ["/Row"] * 2


def test_a_head_that_is_repeated_is_read_once() -> None:
    rows = (("Name", "Value"), *((f"row {number}", str(number)) for number in range(120)))
    text = "\n".join("\t".join(row) for row in rows)
    table = Paragraph("p1", "table", "body", text, rows=rows, header_rows=1, header_columns=0)
    data = PDF.write(release_of("en", table), PdfOptions(), ()).data

    with opened(data) as pages:
        assert len(pages.pages) > 2
    assert [cell.text for cell in tree_of(data).all("TH")] == ["Name", "Value"]


def test_links_stand_between_the_words_around_them_and_can_be_followed() -> None:
    text = "Read our report now."
    link = Link("l1", "https://acme.example/r?a=1&b=(2)", "our report", "web", None, "p1", 5, 15)
    data = PDF.write(release_of("en", Paragraph("p1", "text", "body", text), links=(link,)), PdfOptions(), ()).data

    (paragraph,) = tree_of(data).all("P")

    assert (paragraph.text, [kid.text for kid in paragraph.all("Link")]) == (text, ["our report"])
    with opened(data) as document:
        (note,) = document.pages[0].Annots
        assert str(note.A.URI) == str(note.Contents) == link.url
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        owner = numbers[numbers.index(note.StructParent) + 1]
        assert str(owner.S) == "/Link"
        assert any(kid.get("/Obj") == note for kid in owner.K if isinstance(kid, pikepdf.Dictionary))


def test_languages_of_document_paragraph_and_words() -> None:
    greek = Paragraph("p2", "text", "body", "Ο όμιλος", language="el")
    mixed = Paragraph("p1", "text", "body", "The name is 東京電力 or Газпром here.")

    with opened(PDF.write(release_of("en", mixed, greek), PdfOptions(), ()).data) as file:
        assert str(file.Root.Lang) == "en"
    first, second = document(release_of("en", mixed, greek)).all("P")
    assert [(kid.attributes["/Lang"], kid.text) for kid in first.kids] == [("zh", "東京電力"), ("ru", "Газпром")]
    assert (second.attributes["/Lang"], second.kids) == ("el", ())


def test_the_release_and_its_news_item_are_inside() -> None:
    release = specimen()
    data = write(release, "pdf").data

    with opened(data) as document:
        files = {name: item.get_file().read_bytes() for name, item in document.attachments.items()}
        relations = {str(item.UF): str(item.AFRelationship) for item in document.Root.AF}
        packet = document.Root.Metadata.read_bytes()
    assert relations == {"release.json": "/Source", "release.newsml.xml": "/Alternative"}
    assert files["release.json"].decode() == to_json(release)
    assert files["release.newsml.xml"] == write(release, "newsml-g2").data
    spaces = {"prel": "urn:prconvert:pdf:release:1.0#"}
    assert (
        etree.fromstring(packet).xpath("string(//prel:sha256)", namespaces=spaces)
        == sha256(files["release.json"]).hexdigest()
    )


def test_properties_come_from_the_release_and_are_the_same_in_xmp() -> None:
    release = specimen()

    with opened(PDF.write(release, PdfOptions(now="2026-03-04T05:06:07+01:00"), ()).data) as document:
        info = {key: str(value) for key, value in document.docinfo.items()}
        with document.open_metadata() as xmp:
            assert xmp["dc:title"] == info["/Title"] == release.headline
            assert xmp["xmp:CreateDate"] == "2026-03-04T04:06:07+00:00"
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
        assert info["/CreationDate"] == "D:20260304040607+00'00'"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_outline_leads_to_the_headings() -> None:
    with opened(PDF.write(specimen(), PdfOptions(), ()).data) as document, document.open_outline() as outline:
        (top,) = outline.root
        assert top.title == specimen().headline
        assert top.children


def test_all_fonts_are_embedded_subsets() -> None:
    texts = [Paragraph(f"p{n}", "text", "body", " ".join(SCRIPTS[name])) for n, name in enumerate(SCRIPTS, 1)]

    with opened(PDF.write(release_of("en", *texts), PdfOptions(), ()).data) as document:
        fonts = list(document.pages[0].Resources.Font.values())
        assert len(fonts) > len(SCRIPTS) / 2
        for font in fonts:
            assert re.fullmatch(r"/[A-Z]{6}\+F\d+", str(font.BaseFont))
            assert len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) < 100_000


def test_a_date_line_of_its_own_stands_below_the_headline() -> None:
    found = document(release_of("en", dateline=Dateline("March 3, 2026", date="2026-03-03")))

    assert [tag.text for tag in found.all("P")] == ["March 3, 2026"]
