"""Plain text: wires' form, which reads back to the same release as far as text can say it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from specimen import specimen
from strategies import releases

from converter.errors import UsageError
from converter.model.release import PressRelease
from converter.pipeline import read, write
from converter.writers.text import TextOptions

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
SAID_BY_TEXT = (
    "headline",
    "subheadlines",
    "notices",
    "dateline",
    "byline",
    "contacts",
    "securities",
    "source",
    "end_mark",
)


@pytest.mark.parametrize("width", [None, 72])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_sample_reads_back_as_far_as_text_can_say_it(sample: Path, width: int | None) -> None:
    release = read(sample).release
    output = write(release, "text", TextOptions(wrap=width))
    again = read(output.data, name="x.txt").release

    assert [getattr(again, part) for part in SAID_BY_TEXT] == [getattr(release, part) for part in SAID_BY_TEXT]
    assert [(p.section, p.kind, p.text) for p in again.paragraphs] == [
        (p.section, p.kind, p.text) for p in release.paragraphs
    ]
    assert [(quote.text, quote.speaker) for quote in again.quotes] == [
        (quote.text, quote.speaker) for quote in release.quotes
    ]


@given(releases())
@settings(max_examples=60)
def test_every_text_of_a_release_is_printed(release: PressRelease) -> None:
    text = "".join(write(release, "text").data.decode().split())

    assert "".join((release.headline or "").split()) in text
    assert all("".join(paragraph.text.split()) in text for paragraph in release.paragraphs)


@given(releases(alphabet=("latin",)))
@settings(max_examples=60)
def test_what_text_cannot_say_is_told(release: PressRelease) -> None:
    told = " ".join(finding.message for finding in write(release, "text").findings)

    assert ("marks of style" in told) == any(m.style != "link" for p in release.paragraphs for m in p.marks)
    assert ("media" in told) == bool(release.media)
    assert ("artifacts" in told) == bool(release.artifacts)
    assert ("subjects" in told) == bool(release.subjects)


def test_lines_are_no_longer_than_the_width_unless_a_word_is() -> None:
    release = read(SAMPLES[0]).release
    lines = write(release, "text", TextOptions(wrap=60)).data.decode().splitlines()

    assert max(len(line) for line in lines if " " in line.strip() and "\t" not in line) <= 60


def test_pictures_are_left_out_and_told() -> None:
    release = specimen()
    output = write(release, "text")

    assert write(replace(release, media=()), "text").data == output.data


def test_width_without_room_is_refused() -> None:
    with pytest.raises(UsageError, match="--text-wrap 3 is too narrow"):
        TextOptions(wrap=3)
