"""The HTML report: whole, harmless, readable by everybody, as a real browser shows it."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browser import DESK, PHONE, Opened, opened
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import TEXT, checked, with_findings
from strategies import releases

import converter
from converter.interfaces import Reader
from converter.model.findings import Finding
from converter.model.proof import Proof
from converter.model.reading import Reading
from converter.model.release import PressRelease
from converter.validation.inspection import Checked, Inspection, Unread
from converter.validation.reports import REPORTS
from converter.validation.reports.html.layers import SCHEMES
from converter.validation.reports.html.runs import Layer, pieces_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*/release.txt"))
NASTY = """\
<script>alert(1)</script> ACME & SONS OPEN "A PLANT" <img src=x onerror=alert(2)>

BERLIN, March 3, 2026 /PRNewswire/ -- Acme Corp. (NYSE: ACME) has opened a plant, said [INSERT NAME]. See \
javascript:alert(3), [this](javascript:alert(4)) and https://example.com/a?b=1&utm_source=x"onmouseover="alert(5), </style><b>x.

“It will outlast the gate,” said Jane Roe, chief executive of Acme. "</p><script src=https://evil.example/x.js></script>," added Ann Lee.

About Acme

Acme Corp. makes hinges. See https://a-very-very-long-name-indeed-which-nobody-would-choose.example.com/path/path/path/path/path.

Media contact: Jane Roe, +1 937-555-0100, jane.roe@example.com
"""


def page(*texts: str) -> str:
    ones = tuple(checked(text, document=f"{number}.txt") for number, text in enumerate(texts))
    return REPORTS["html"].write(Inspection(ones, (Unread("<b>.txt", "<b>.txt: holds no text"),), converter.RULES))


@pytest.fixture(scope="module")
def everything() -> str:
    """The samples, a document that means harm, and one that could not be read."""
    return page(NASTY, TEXT, *(path.read_text("utf-8") for path in SAMPLES))


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_it(browser: "Browser", everything: str, size: tuple[int, int], scheme: str) -> None:
    with opened(browser, everything, size, scheme) as shown:
        assert shown.violations() == []
        assert shown.overflow() <= 0


def test_nothing_runs_and_nothing_is_asked_for(browser: "Browser", everything: str) -> None:
    with opened(browser, everything) as shown:
        shown.page.mouse.move(300, 300)
        shown.page.wait_for_load_state("networkidle")

        assert (shown.requests, shown.dialogs, shown.console) == ([], [], [])
        assert shown.page.locator("script, img, iframe, object, link, form").count() == 0


def test_policy_refuses_what_is_not_its_own(browser: "Browser") -> None:
    with opened(
        browser, page(TEXT).replace("</body>", "<script>alert(1)</script><img src='https://a.example/x.png'></body>")
    ) as shown:
        assert (shown.requests, shown.dialogs) == ([], [])
        assert any("Content Security Policy" in line for line in shown.console)


def test_notes_stand_beside_their_text_on_a_desk_and_below_it_on_a_phone(browser: "Browser") -> None:
    def boxes(shown: Opened) -> "tuple[FloatRect, FloatRect]":
        row = shown.page.locator(".row", has_text="INSERT QUOTE").first
        words, note = row.locator(".words").bounding_box(), row.locator(".note").first.bounding_box()
        assert words
        assert note
        return words, note

    with opened(browser, page(TEXT)) as shown:
        words, note = boxes(shown)
        assert note["x"] >= words["x"] + words["width"]
        assert abs(note["y"] - words["y"]) < 40
    with opened(browser, page(TEXT), PHONE) as shown:
        words, note = boxes(shown)
        assert note["y"] >= words["y"] + words["height"]


def test_severities_can_be_hidden_one_by_one(browser: "Browser") -> None:
    with opened(browser, page(TEXT)) as shown:
        assert shown.page.locator(".note.error:visible").count() >= 2
        shown.page.get_by_role("checkbox", name="errors").uncheck()

        assert shown.page.locator("main .release .note.error:visible").count() == 0
        assert shown.page.locator(".note.info:visible").count() >= 1


def test_number_in_the_text_leads_to_the_note(browser: "Browser") -> None:
    finding = Finding("X1", "say which plant", "/paragraphs/0/text", "warning", 3, 60, start=11, end=27)
    with opened(browser, REPORTS["html"].write(with_findings(finding))) as shown:
        marked = shown.page.locator(".finding.warning")
        assert (
            marked.inner_text()
            == shown.page.locator(".words", has_text="Acme Corp.").inner_text().partition("-- ")[2][11:27]
        )
        shown.page.get_by_label("warning 1").click()

        assert shown.page.url.endswith("#note-1-1")
        assert shown.page.locator(":target").inner_text().splitlines()[0] == "1 warning X1"


def test_quotes_have_the_colour_of_their_speaker_and_nobody_elses(browser: "Browser") -> None:
    with opened(browser, page(NASTY)) as shown:
        colours = {
            name: shown.page.locator(".text .quote", has_text=name).first.evaluate(
                "node => getComputedStyle(node).backgroundColor"
            )
            for name in ("It will outlast", "evil.example")
        }
        assert len(set(colours.values())) == 2
        legend = shown.page.locator(".facts .quote").all_inner_texts()
        assert legend == ["Jane Roe", "Ann Lee"]


def test_paper_has_notes_in_the_margin_and_no_filters(browser: "Browser") -> None:
    with opened(browser, page(TEXT), (794, 1123)) as shown:
        shown.page.emulate_media(media="print")

        assert not shown.page.locator("fieldset").is_visible()
        row = shown.page.locator(".row", has_text="INSERT QUOTE").first
        words, note = row.locator(".words").bounding_box(), row.locator(".note").first.bounding_box()
        assert words
        assert note
        assert note["x"] >= words["x"] + words["width"]
        assert shown.overflow() <= 0


def test_every_release_has_its_section_and_every_finding_its_note() -> None:
    inspection = Inspection((checked(TEXT), checked(NASTY, document="b.txt")), (), converter.RULES)
    html = REPORTS["html"].write(inspection)

    assert len(re.findall(r'<section class="release"', html)) == 2
    assert len(re.findall(r'<li class="note (?:error|warning|info)" id=', html)) == len(inspection.findings)


class Words(HTMLParser):
    """The text of a page's releases, without the signs that the report puts into it."""

    def __init__(self) -> None:
        """Begin outside of any text."""
        super().__init__()
        self.texts: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep where we are."""
        classes = dict(attrs).get("class") or ""
        if tag in ("meta", "input", "br"):
            return
        if classes == "words":
            self.texts.append("")
        self.open.append(classes if classes == "words" or classes.startswith("sign ") or classes == "section" else "")
        self.addresses += [value for key, value in attrs if key == "href" and value and not value.startswith("#")]

    def handle_endtag(self, _: str) -> None:
        """Leave an element."""
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Keep what stands in a text."""
        if "words" in self.open and not any(name.startswith(("sign", "section")) for name in self.open):
            self.texts[-1] += data


def words_of(html: str) -> Words:
    parser = Words()
    parser.feed(html)
    return parser


def report_on(release: PressRelease) -> str:
    reader: Reader = converter.READERS["json"]
    one = Checked(
        "release.json", reader, Proof.of(Reading(release)), (Finding("X1", "m", "/paragraphs/0/text", start=0, end=1),)
    )
    return REPORTS["html"].write(Inspection((one,), (), converter.RULES))


@settings(max_examples=40)
@given(releases())
def test_all_texts_stand_on_the_page_as_they_are(release: PressRelease) -> None:
    shown = words_of(report_on(release))
    page_text = ["".join(text.split()) for text in shown.texts]

    others = [release.byline, release.source, release.end_mark, *release.notices]
    wanted = [
        release.headline,
        *(one.text for one in others if one),
        *release.subheadlines,
        *(paragraph.text for paragraph in release.paragraphs),
    ]
    for text in wanted:
        assert text is None or any("".join(text.split()) in one for one in page_text)
    assert all(address.lower().startswith(SCHEMES) for address in shown.addresses)


LAYERS = st.builds(
    lambda start, length, classes, url: Layer(
        start, start + length, classes, url="https://a.example/" if url else None
    ),
    st.integers(0, 30),
    st.integers(0, 30),
    st.sampled_from(["quote", "link", "finding"]),
    st.booleans(),
)


@given(st.text(max_size=40), st.lists(LAYERS, max_size=8))
def test_layers_part_a_text_and_lose_nothing_of_it(text: str, layers: list[Layer]) -> None:
    pieces = pieces_of(text, layers)

    assert "".join(run.text for piece in pieces for run in piece.runs) == text
    for layer in layers:
        at = 0
        for run in (run for piece in pieces for run in piece.runs):
            covered = layer.start <= at and at + len(run.text) <= layer.end and layer.start < layer.end
            assert not covered or layer.classes in run.classes.split() or not run.text
            at += len(run.text)
