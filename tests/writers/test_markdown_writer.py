"""Markdown: what the parser makes of it is the release, and the release comes back whole."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from specimen import bare, specimen
from strategies import releases

from converter.errors import UsageError
from converter.model.release import PressRelease
from converter.pipeline import read, write
from converter.writers.markdown import MarkdownOptions
from converter.writers.markdown.escapes import escape, escape_start

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
FORMS = [MarkdownOptions(), MarkdownOptions(lines="sentence")]


@given(releases(), st.sampled_from(FORMS))
@settings(max_examples=60)
def test_release_comes_back_whole(release: PressRelease, options: MarkdownOptions) -> None:
    assert read(write(release, "markdown", options).data, name="x.md").release == release


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_sample_comes_back_whole_with_the_place_of_each_text(sample: Path) -> None:
    release = read(sample).release
    reading = read(write(release, "markdown").data, name="x.md")

    assert reading.release == release
    assert reading.findings == ()
    assert {f"/paragraphs/{number}/text" for number in range(len(release.paragraphs))} <= set(reading.origins)


@given(st.text(alphabet="ab1 *_`#[]()<>&;~|\\!-+=.:\"'", min_size=1, max_size=24).filter(str.strip))
@settings(max_examples=400)
def test_escaped_text_is_text(text: str) -> None:
    line = " ".join(text.split())
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(escape_start(escape(line)))

    assert html == f"<p>{plain(line)}</p>\n"


def plain(text: str) -> str:
    """A text as CommonMark's renderer spells it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def test_quiet_text_is_not_escaped() -> None:
    assert escape("R&D (snake_case), 5 < 6 – it's “fine”: #1!") == "R&D (snake_case), 5 < 6 – it's “fine”: #1!"


def test_front_matter_says_what_site_generators_look_for() -> None:
    text = write(specimen(), "markdown").data.decode()

    assert text.startswith("---\ntitle: Acme opens “green” plant\n")
    assert re.search(r"^contacts:\n- role: media\n", text, re.MULTILINE)


def test_plain_markdown_encloses_nothing_and_says_so() -> None:
    output = write(specimen(), "markdown", MarkdownOptions(plain=True))

    assert b"urn:prconvert" not in output.data
    assert any("enclose" in finding.message for finding in output.findings)


def test_edited_text_counts_and_is_told() -> None:
    text = write(read(SAMPLES[0]).release, "markdown").data.decode()
    edited = re.sub(r"^[A-Z]\w+", "Altogether", text.split("---\n")[2], count=1, flags=re.MULTILINE)

    reading = read(edited.encode(), name="x.md")

    assert "PRC910" in {finding.code for finding in reading.findings}
    assert any("Altogether" in paragraph.text for paragraph in reading.release.paragraphs)


def test_comment_cannot_be_left_by_a_text() -> None:
    release = replace(bare(), headline="Acme --> <script>alert(1)</script> -- x")
    text = write(release, "markdown").data.decode()

    comment = text.partition("<!-- urn:")[2]
    assert comment.count("-->") == 1
    assert read(text.encode(), name="x.md").release == release


def test_unknown_choice_is_refused() -> None:
    with pytest.raises(UsageError, match="--markdown-lines 'word' is not known; one of: paragraph, sentence"):
        MarkdownOptions(lines="word")
