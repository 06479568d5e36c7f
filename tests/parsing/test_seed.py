"""The seed release, read as the canonical model says that it is read."""

from pathlib import Path

import pytest

from converter.model.release import Place, PressRelease
from converter.model.source import Source
from converter.readers.text import read_text

SEED = next((Path(__file__).resolve().parents[2] / "seeds").iterdir())


@pytest.fixture(scope="module")
def release() -> PressRelease:
    (reading,) = read_text(Source(SEED.read_bytes(), SEED.name))
    return reading.release


def test_it_has_a_dateline_and_no_headline(release: PressRelease) -> None:
    assert release.headline is None
    assert release.byline is None
    assert release.language == "en"
    assert release.dateline is not None
    assert release.dateline.text == "BEIJING, Jan. 3, 2026 /PRNewswire/ --"
    assert release.dateline.places == (Place("Beijing", None, None, "CN"),)
    assert (release.dateline.date, release.dateline.wire, release.dateline.paragraph) == (
        "2026-01-03",
        "PRNewswire",
        "p1",
    )
    assert release.paragraphs[0].text.startswith("Chinese President Xi Jinping has conducted")


def test_eleven_paragraphs_tell_the_story_and_a_pointer_follows(release: PressRelease) -> None:
    assert [(p.kind, p.section) for p in release.paragraphs] == [("text", "body")] * 11 + [("text", "notes")]
    assert release.paragraphs[-1].text == "Video - https://www.youtube.com/watch?v=IjGBVvhDOco"


def test_the_words_of_the_player_are_an_artifact(release: PressRelease) -> None:
    assert [(a.text, a.reason, a.after) for a in release.artifacts] == [("Speed Speed", "player-control", "p2")]


def test_both_quotes_are_the_presidents(release: PressRelease) -> None:
    speakers = [quote.speaker for quote in release.quotes]
    assert [(s.text, s.name, s.title) for s in speakers if s] == [("Xi", "Xi Jinping", "Chinese President")] * 2
    assert [quote.attribution for quote in release.quotes] == ["after", "after"]


def test_the_film_is_a_link_and_no_media(release: PressRelease) -> None:
    assert [(link.kind, link.label) for link in release.links] == [("video", "Video")]
    assert release.media == ()
