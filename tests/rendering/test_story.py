"""A release in reading order: everything that is printed is told, once."""

from dataclasses import replace

from hypothesis import given
from specimen import bare, specimen
from strategies import releases

from converter.model.release import Dateline, Notice, Paragraph, PressRelease
from converter.rendering.story import Block, Headline, List, StandaloneDateline, Subheadline, tell


@given(releases())
def test_every_part_is_told_once(release: PressRelease) -> None:
    parts = list(tell(release))
    blocks = [part.paragraph for part in parts if isinstance(part, Block)]
    listed = [item for part in parts if isinstance(part, List) for item in part.items]
    assert sorted([*blocks, *listed], key=lambda p: int(p.id[1:])) == list(release.paragraphs)
    assert [part.text for part in parts if isinstance(part, Subheadline)] == list(release.subheadlines)
    assert [part.text for part in parts if isinstance(part, Headline)] == [release.headline] * (
        release.headline is not None
    )
    for told in (*release.notices, *release.media, release.byline, release.source, release.end_mark):
        assert told is None or sum(part is told for part in parts) == 1
    datelines = [part for part in parts if getattr(part, "dateline", None)]
    assert len(datelines) == (release.dateline is not None)


@given(releases())
def test_what_follows_a_paragraph_is_told_after_it(release: PressRelease) -> None:
    told: set[str] = set()
    for part in tell(release):
        if isinstance(part, Block):
            told.add(part.paragraph.id)
        elif isinstance(part, List):
            told.update(item.id for item in part.items)
        else:
            assert getattr(part, "after", None) in (None, *told)


def test_date_lines_stand_below_the_headline_and_other_notices_above() -> None:
    notices = (Notice("date", "May 1"), Notice("immediate", "FOR IMMEDIATE RELEASE"))
    kinds = [getattr(part, "kind", None) for part in tell(replace(bare(), headline="H", notices=notices))]
    assert kinds == ["immediate", None, "date", None]


def test_a_dateline_that_opens_a_list_is_told_before_it() -> None:
    item = Paragraph("p1", "list_item", "body", "First", level=1)
    parts = list(tell(replace(bare(), paragraphs=(item,), dateline=Dateline("PARIS --", paragraph="p1"))))
    assert [type(part) for part in parts] == [StandaloneDateline, List]


def test_neighbouring_items_are_one_list() -> None:
    lists = [part for part in tell(specimen()) if isinstance(part, List)]
    assert [[item.id for item in part.items] for part in lists] == [["p4", "p5", "p6", "p7", "p8", "p9"]]
