"""Markdown: CommonMark as its parser sees it, every text with its place, and front matter that is told where it is wrong."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import doubled, misplaced

from converter.errors import ReadError
from converter.model.reading import Reading
from converter.pipeline import read

BODY = """
# Acme Opens a Plant

*Two hundred jobs for the valley*

**DAYTON, Ohio, March 3, 2026** — Acme Corp. \\*today\\* opened R&amp;D and [a plant](https://acme.example/a_b?c=1&d=2)
for hinges in `Dayton`.

> “We grow,” said Jane Roe, chief executive
> of Acme.

## What is new

- one **bold** word
- two
  1. nested
  2. more

| Year | Trees \\| more |
|------|---------------|
| 2024 | 12            |
| 2026 | 87            |

![The plant &amp; the river](https://acme.example/p.jpg)

```
code  here
  more
```

## About Acme

Acme Corp. is a company that makes hinges in Dayton, Ohio. Visit <https://acme.example> to learn more.

###
"""


def parse(text: str) -> Reading:
    return read(text.encode(), name="release.md")


def test_blocks_are_what_the_parser_sees() -> None:
    release = parse(BODY).release

    assert release.headline == "Acme Opens a Plant"
    assert release.subheadlines == ("Two hundred jobs for the valley",)
    assert release.dateline
    assert release.dateline.date == "2026-03-03"
    assert [(p.kind, p.section, p.text) for p in release.paragraphs] == [
        ("text", "body", "Acme Corp. *today* opened R&D and a plant for hinges in Dayton."),
        ("blockquote", "body", "“We grow,” said Jane Roe, chief executive of Acme."),
        ("heading", "body", "What is new"),
        ("list_item", "body", "one bold word"),
        ("list_item", "body", "two"),
        ("list_item", "body", "nested"),
        ("list_item", "body", "more"),
        ("table", "body", "Year\tTrees | more\n2024\t12\n2026\t87"),
        ("preformatted", "body", "code  here\n  more"),
        ("heading", "boilerplate", "About Acme"),
        (
            "text",
            "boilerplate",
            "Acme Corp. is a company that makes hinges in Dayton, Ohio. Visit https://acme.example to learn more.",
        ),
    ]
    assert [(p.label, p.level) for p in release.paragraphs if p.kind == "list_item"] == [
        ("•", 1),
        ("•", 1),
        ("1.", 2),
        ("2.", 2),
    ]
    assert [link.url for link in release.links] == ["https://acme.example/a_b?c=1&d=2", "https://acme.example"]
    assert release.media[0].alt == "The plant & the river"
    assert release.end_mark
    assert release.end_mark.text == "###"


def test_every_text_has_its_place() -> None:
    reading = parse(BODY)

    counted = {f"/paragraphs/{number}/label" for number in (3, 4, 5, 6)}  # what a page shows for `-` and `1.`
    assert set(misplaced(reading)) <= counted
    assert doubled(reading) == ""


@given(st.text(alphabet="ab *_`#[]()<>&;~|\\!-+=.:\"'\n\t1é“”", max_size=60))
@settings(max_examples=300)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        reading = parse(text)
    except ReadError:
        return
    assert doubled(reading) == ""


def test_front_matter_declares_what_the_text_leaves_out() -> None:
    reading = parse(
        "---\ntitle: Acme Opens a Plant\nlang: en-GB\ndate: 2026-03-03\ntags: [energy, jobs]\n"
        "contacts:\n  - name: Jane Roe\n    email: jane@acme.example\n---\n\nAcme has opened a plant for hinges in Dayton today.\n"
    )
    release = reading.release

    assert release.headline == "Acme Opens a Plant"
    assert release.language == "en-GB"
    assert release.publication
    assert release.publication.published == "2026-03-03"
    assert [subject.text for subject in release.subjects] == ["energy", "jobs"]
    (contact,) = release.contacts
    assert (contact.name, contact.emails) == ("Jane Roe", ("jane@acme.example",))
    assert reading.place("/headline") == (2, 8)


def test_toml_front_matter_is_read_too() -> None:
    release = parse(
        '+++\ntitle = "Acme Opens"\ntags = ["a"]\n+++\n\nAcme has opened a plant for hinges today.\n'
    ).release

    assert release.headline == "Acme Opens"
    assert release.subjects[0].text == "a"


def test_misspelt_key_is_told_with_its_place_and_the_nearest_known_one() -> None:
    (finding,) = [
        f
        for f in parse("---\nlang: en\nheadlin: Acme Opens\n---\n\nAcme opens today.\n").findings
        if f.code == "PRC915"
    ]

    assert (finding.line, finding.column) == (3, 1)
    assert "'headlin' is not known: did you mean 'headline'?" in finding.message


def test_headline_that_disagrees_is_told_and_the_text_counts() -> None:
    reading = parse("---\ntitle: Acme Closes\n---\n\n# Acme Opens\n\nAcme has opened a plant for hinges today.\n")

    assert reading.release.headline == "Acme Opens"
    assert [finding.code for finding in reading.findings] == ["PRC916"]


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("---\na: [\n---\nx", r"release.md:\d+:\d+: front matter is no YAML"),
        ("---\na: &x [1]\nb: *x\n---\nx", "release.md:2: front matter with YAML anchors or aliases"),
        ("---\na: !!python/object/apply:os.system ['true']\n---\nx", "front matter is no YAML"),
        ("+++\na = \n+++\nx", "release.md: front matter is no TOML"),
    ],
)
def test_broken_front_matter_is_refused_with_its_place(front: str, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        parse(front)


def test_rule_at_the_top_is_no_front_matter() -> None:
    assert parse("---\n\n# Acme Opens\n\nAcme opens a plant.\n\n---\n\nMore of it.\n").release.headline == "Acme Opens"


def test_definition_that_nobody_uses_is_kept() -> None:
    release = parse("# Acme Opens\n\nAcme opens a plant today.\n\n[x]: https://acme.example 'title'\n").release

    assert [artifact.text for artifact in release.artifacts] == ["[x]: https://acme.example 'title'"]


def test_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    crlf = tmp_path / "release.md"
    crlf.write_bytes(BODY.replace("\n", "\r\n").encode())

    assert read(crlf).release.paragraphs == parse(BODY).release.paragraphs
