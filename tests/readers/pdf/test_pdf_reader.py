"""PDFs from elsewhere: what the pages show becomes the release, in the order in which people read it."""

import re
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_files import changed, document, drawn, over_columns, rich, table, text
from promises import doubled, lost, misplaced
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable
from specimen import bare

from converter.model.reading import Reading
from converter.model.release import Paragraph
from converter.model.source import Source
from converter.pipeline import write
from converter.readers import READERS
from converter.readers.pdf import PDF, read_pdf

STORY = (
    "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday. "
    "It employs two hundred people who came from all over the state."
)
OPENING = f"DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- {STORY}"
QUOTE = "“It will last,” said Jane Roe, chief executive of Acme Corp. “We have waited ten years for this day in the valley.”"
HEADLINE = "Acme Opens a Plant for Hinges in the Valley of the Great Miami River"


def read(data: bytes) -> Reading:
    (reading,) = read_pdf(Source(data, "folder/release.pdf"))
    assert not lost(reading)
    assert not doubled(reading)
    assert not misplaced(reading)
    return reading


def texts(reading: Reading) -> list[str]:
    return [paragraph.text for paragraph in reading.release.paragraphs]


def numbered(count: int) -> list[str]:
    """Paragraphs that differ."""
    return [f"Number {number} of the paragraphs begins here. {STORY} {QUOTE}" for number in range(count)]


# Paragraphs


@pytest.mark.parametrize("style", ["body", "justified", "indented"])
def test_lines_become_the_paragraphs_that_they_were(style: str) -> None:
    paragraphs = [STORY, *numbered(5)]
    reading = read(document([text(HEADLINE, "headline"), *(text(words, style) for words in paragraphs)]))

    assert reading.release.headline == HEADLINE
    assert texts(reading) == paragraphs


def test_a_paragraph_goes_on_over_pages_and_what_pages_repeat_is_furniture() -> None:
    def head(canvas: Canvas, page: BaseDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, 800, "Acme Corp. – For the press")
        canvas.drawRightString(520, 40, f"Page {page.page}")

    paragraphs = [STORY, *numbered(20)]
    reading = read(document([text(HEADLINE, "headline"), *map(text, paragraphs)], head=head))

    assert texts(reading) == paragraphs
    found = [artifact.text for artifact in reading.release.artifacts]
    assert sorted(found) == ["Acme Corp. – For the press"] * 2 + ["Page 1", "Page 2"]
    assert {artifact.reason for artifact in reading.release.artifacts} == {"page-furniture"}


def test_furniture_that_says_when_the_release_may_be_used_is_read_once() -> None:
    def head(canvas: Canvas, page: BaseDocTemplate) -> None:
        canvas.drawString(72, 800, "EMBARGOED UNTIL May 1, 2026, 9 a.m. EDT")

    reading = read(document([text(HEADLINE, "headline"), *map(text, [STORY, *numbered(20)])], head=head))

    (notice,) = reading.release.notices
    assert notice.kind == "embargo"
    assert [artifact.text for artifact in reading.release.artifacts] == ["EMBARGOED UNTIL May 1, 2026, 9 a.m. EDT"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["The company said that the new water-", "works of the city are ready."],
            "water-works of the city are ready.",
        ),
        (["They speak of cooperation. This coop-", "eration is new."], "cooperation. This cooperation is new."),
        (["They speak of cooperation. This coop\u00ad", "eration is new."], "cooperation. This cooperation is new."),
    ],
)
def test_words_broken_at_a_lines_end_follow_the_rule_of_the_model(lines: list[str], expected: str) -> None:
    def paint(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate([STORY[:40], STORY[40:80], *lines]):
            canvas.drawString(72, 700 - 14 * number, line)

    (found,) = texts(read(drawn(paint, size=(320, 800))))
    assert found.endswith(expected)


# Columns and tables


def test_columns_are_read_one_after_the_other_below_what_goes_over_them() -> None:
    paragraphs = [STORY, *numbered(12)]
    opening = [text(HEADLINE, "headline"), text("Two hundred jobs in Ohio", "larger")]
    reading = read(
        document(over_columns(opening, [text(words, "justified") for words in paragraphs]), columns=2, top=110)
    )

    assert reading.release.headline == HEADLINE
    assert reading.release.subheadlines == ("Two hundred jobs in Ohio",)
    assert texts(reading) == paragraphs


def test_three_columns_of_ragged_lines() -> None:
    paragraphs = [STORY, *numbered(12)]
    reading = read(document(over_columns([text(HEADLINE, "headline")], [*map(text, paragraphs)]), columns=3, top=70))

    assert texts(reading) == paragraphs


def test_contacts_side_by_side_are_read_one_after_the_other() -> None:
    def paint(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        left = ["Media Contact:", "Jane Roe", "Acme Corp.", "+1 212-555-0100", "jane@acme.example"]
        right = ["Investor Contact:", "John Doe", "Roe & Doe Ltd.", "+1 212-555-0101", "john@acme.example"]
        canvas.drawString(72, 760, HEADLINE)
        for number, (one, other) in enumerate(zip(left, right, strict=True)):
            canvas.drawString(72, 700 - 13 * number, one)
            canvas.drawString(300, 700 - 13 * number, other)

    contacts = read(drawn(paint)).release.contacts

    assert [(contact.name, contact.role, contact.emails) for contact in contacts] == [
        ("Jane Roe", "media", ("jane@acme.example",)),
        ("John Doe", "investors", ("john@acme.example",)),
    ]


ROWS = (("", "2025", "2026"), ("Hinges and gates", "10", "12"), ("Knobs", "1,204", "3"), ("Profit", "(31)", "0.5%"))


@pytest.mark.parametrize("columns", [1, 2])
def test_figures_in_columns_are_a_table(columns: int) -> None:
    story: list[Flowable] = [text(OPENING), table(ROWS, [100, 50, 50]), text(STORY), *map(text, numbered(3))]
    reading = read(document(story, columns=columns))

    (found,) = [paragraph for paragraph in reading.release.paragraphs if paragraph.kind == "table"]
    assert found.rows == ROWS
    assert (found.header_rows, found.header_columns) == (1, 1)
    assert [words for words in texts(reading) if words != found.text] == [STORY, STORY, *numbered(3)]


def test_signs_of_currency_stand_with_their_figures() -> None:
    rows = [["", "", "2026", "", "2025"], ["Sales", "$", "418.6", "$", "391.2"], ["Profit", "", "31.9", "", "27.6"]]
    reading = read(document([text(OPENING), table(rows, [150, 15, 60, 25, 60]), *map(text, numbered(2))]))

    (found,) = [paragraph.rows for paragraph in reading.release.paragraphs if paragraph.rows]
    assert found == (("", "2026", "2025"), ("Sales", "$418.6", "$391.2"), ("Profit", "31.9", "27.6"))


# What things are


def test_the_largest_line_above_the_story_is_the_headline_and_larger_lines_in_it_are_headings() -> None:
    story = [
        text("PRESS RELEASE", "subhead"),
        text(HEADLINE, "centred"),
        text(OPENING),
        text("What it means for the valley", "larger"),
        text(QUOTE),
        text("Who makes it", "subhead"),
        text(STORY),
    ]
    release = read(document(story)).release

    assert release.headline == HEADLINE
    assert release.dateline is not None
    assert release.dateline.date == "2026-03-03"
    headings = [(paragraph.text, paragraph.kind) for paragraph in release.paragraphs if paragraph.text != STORY]
    assert headings == [("What it means for the valley", "heading"), (QUOTE, "text"), ("Who makes it", "heading")]
    assert [quote.speaker.name for quote in release.quotes if quote.speaker] == ["Jane Roe", "Jane Roe"]


def test_the_title_of_the_document_tells_which_line_is_the_headline() -> None:
    story = [text("Acme Corp.", "headline"), text(HEADLINE, "subhead"), text(OPENING), text(STORY)]

    assert read(document(story, title=HEADLINE)).release.headline == HEADLINE
    assert read(document(story, title="Microsoft Word - draft3.doc")).release.headline is not None
    assert "draft3" not in repr(read(document(story, title="Microsoft Word - draft3.doc")).release)


def test_lists_keep_their_labels() -> None:
    items = [text("Speed of making", "bullet", "•"), text(f"Reach of it. {STORY}", "bullet", "•")]
    reading = read(document([text(OPENING), text("Three things:"), *items, text(STORY)]))

    found = [(item.label, item.text) for item in reading.release.paragraphs if item.kind == "list_item"]
    assert found == [("•", "Speed of making"), ("•", f"Reach of it. {STORY}")]


def test_bold_and_slanted_words_and_links_are_marked() -> None:
    words = 'The plant is <b>the largest</b> in <i>Ohio</i>, see <a href="https://acme.example/plant">the pictures of it</a> or www.acme.example.'
    release = read(document([text(OPENING), rich(words), text(STORY)])).release

    paragraph = release.paragraphs[1]
    marked = {mark.style: paragraph.text[mark.start : mark.end] for mark in paragraph.marks}
    assert marked == {"strong": "the largest", "emphasis": "Ohio", "link": "the pictures of it"}
    assert {link.url: link.text for link in release.links} == {
        "https://acme.example/plant": "the pictures of it",
        "https://www.acme.example": "www.acme.example",
    }


def test_an_address_torn_by_a_lines_end_is_one_where_a_link_says_so() -> None:
    address = (
        "https://www.acme.example/newsroom/2026/march/" + "the-new-plant-in-the-valley-of-the-great-miami-river" * 2
    )
    words = f'All pictures of the plant and its people are at <a href="{address}">{address}</a> and free to use.'
    reading = read(document([text(OPENING), rich(words), text(STORY)]))

    assert address in {link.url for link in reading.release.links}


def test_only_addresses_that_are_safe_become_links() -> None:
    words = '<a href="javascript:alert(1)">Press here</a> or <a href="file:///etc/passwd">there</a>. ' + STORY
    release = read(document([text(OPENING), rich(words)])).release

    assert release.links == ()


# The document as such


def test_pages_that_are_turned_read_as_they_are_seen() -> None:
    upright = document([text(HEADLINE, "headline"), text(OPENING), *map(text, numbered(4))])

    def paint(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        for number, line in enumerate([HEADLINE, STORY[:80], STORY[80:160]]):
            canvas.drawString(72, 400 - 14 * number, line)

    def turn(pdf: object) -> None:
        for page in pdf.pages:  # type: ignore[attr-defined]  # a pikepdf.Pdf
            page.Rotate = 90

    assert read(upright).release.headline == HEADLINE
    assert read(changed(drawn(paint), turn)).text.splitlines() == [HEADLINE, STORY[:80].strip(), STORY[80:160].strip()]


def test_what_runs_across_the_page_is_kept_aside() -> None:
    def paint(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate([HEADLINE, STORY[:80], STORY[80:]]):
            canvas.drawString(72, 700 - 14 * number, line)
        canvas.translate(200, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 60)
        canvas.drawString(0, 0, "DRAFT")

    release = read(drawn(paint)).release
    assert [(artifact.text, artifact.reason) for artifact in release.artifacts] == [("DRAFT", "page-furniture")]


def test_a_language_counts_where_the_text_is_in_it() -> None:
    german = (
        "Die Firma hat in der Stadt ein neues Werk eröffnet, das nichts als Scharniere für Gartentore herstellt. " * 3
    )

    assert read(document([text(german)], lang="de-AT")).release.language == "de-AT"
    assert read(document([text(german)], lang="en-US")).release.language == "de"


def test_the_text_has_one_line_for_each_line_of_the_page() -> None:
    reading = read(document([text(HEADLINE, "headline"), text(OPENING), text(QUOTE)]))

    assert reading.place("/headline") == (1, 1)
    assert re.fullmatch(r"Acme Opens a Plant.*\n.*River\n\nDAYTON.*", reading.text, re.DOTALL)
    assert reading.release.provenance.format == "pdf"
    assert reading.release.provenance.name == "release.pdf"


def test_it_is_chosen_by_ending_and_by_content() -> None:
    assert READERS["pdf"] is PDF
    assert PDF.sniff(b"%PDF-1.7\n")
    assert PDF.sniff(b"\n\n%PDF-1.4")
    assert not PDF.sniff(b"A text about %PDF files" + b" " * 2000 + b"%PDF-")
    assert not READERS["text"].sniff(b"%PDF-1.7")


# Anything anywhere


WORDS = st.sampled_from(
    [
        "Acme opens a plant",
        "1,204",
        "•",
        "$",
        "12",
        "Media Contact:",
        "jane@acme.example",
        STORY[:60],
        "-",
        "(31)",
        "Page 1 of 1",
    ]
)
PLACES = st.tuples(
    st.sampled_from([40, 60, 150, 152, 300, 420]),
    st.sampled_from(range(40, 820, 13)),
    WORDS,
    st.sampled_from([6, 10, 14]),
)


@given(st.lists(st.lists(PLACES, min_size=1, max_size=40), min_size=1, max_size=3))
def test_whatever_stands_wherever_on_pages_is_kept_once(pages: list[list[tuple[int, int, str, int]]]) -> None:
    def paint(canvas: Canvas) -> None:
        for page in pages:
            for x, y, words, size in page:
                canvas.setFont("Helvetica", size)
                canvas.drawString(x, y, words)
            canvas.showPage()

    reading = read(drawn(paint))
    assert reading.text == read(drawn(paint)).text


# From the right


ARABIC = (
    "أعلنت شركة أكمي (NYSE: ACM) اليوم افتتاح مصنع جديد في دبي ينتج المفصلات فقط ويعمل فيه 200 شخص من مختلف أنحاء البلاد، "
    "بنسبة 12.5% أكثر، كما قالت جين رو، الرئيسة التنفيذية لشركة Acme Corp.: «لقد انتظرنا هذا اليوم عشر سنوات كاملة». للمزيد: "
    "https://www.acme.example/ar"
)
HEBREW = (
    "חברת אקמי (NYSE: ACM) הודיעה היום על פתיחת מפעל חדש המייצר צירים בלבד, ומעסיק 200 עובדים מכל רחבי הארץ "
    "(ראו www.acme.example). “חיכינו ליום הזה עשר שנים”, אמרה ג'יין רו, מנכ״לית Acme Corp."
)


@pytest.mark.parametrize(("language", "words"), [("ar", ARABIC), ("he", HEBREW)])
def test_lines_from_the_right_are_read_in_order_words_from_the_left_among_them(language: str, words: str) -> None:
    release = replace(bare(), language=language, headline=None, paragraphs=(Paragraph("p1", "text", "body", words),))

    def alone(pdf: pikepdf.Pdf) -> None:
        del pdf.attachments["release.json"]

    data = changed(write(release, "pdf").data, alone)
    assert " ".join(words.split()) in " ".join(read(data).text.split())
