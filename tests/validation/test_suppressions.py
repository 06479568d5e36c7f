"""Comments in pages and Markdown take findings out; in plain text they are text."""

import pytest

from converter.pipeline import read, select_rules, validate

PAGE = """<!DOCTYPE html>
<html lang="en">
<body>
{whole}
<h1>Acme Opens a Plant for Hinges.</h1>
<p>DAYTON, Ohio, March 3, 2026 -- Acme Corp. has opened a plant that makes nothing but hinges.</p>
{next}
<p>The halls stand where the the old foundry was.</p>
<p>They have room for for two hundred people, who work by day and by night.</p>
</body>
</html>
"""


def codes(text: str, name: str) -> list[str]:
    """The codes of three rules' findings."""
    found = validate(read(text.encode(), name=name), select_rules(only=["PRC303", "PRC611", "PRC912"]))
    return [finding.code for finding in found]


def page(whole: str = "", following: str = "") -> str:
    """A page with comments."""
    return PAGE.replace("{whole}", whole).replace("{next}", following)


def test_page_without_comments_has_three() -> None:
    assert codes(page(), "a.html") == ["PRC303", "PRC611", "PRC611"]


@pytest.mark.parametrize("word", ["PRC303", "prc303", "PRC3", "headline-ends-with-period"])
def test_comment_holds_for_the_whole_page(word: str) -> None:
    assert codes(page(f"<!-- prconvert: ignore {word} -->"), "a.html") == ["PRC611", "PRC611"]


def test_comment_holds_for_the_next_line_alone() -> None:
    text = page(following="<!-- prconvert: ignore-next-line PRC611 -->\n\n")

    assert codes(text, "a.html") == ["PRC303", "PRC611"]


def test_several_rules_in_one_comment() -> None:
    assert codes(page("<!--prconvert: ignore PRC303, repeated-word-->"), "a.html") == []


def test_word_that_no_rule_answers_to_is_told_and_the_others_count() -> None:
    assert codes(page("<!-- prconvert: ignore PRC303 PRC1002 -->"), "a.html") == ["PRC912", "PRC611", "PRC611"]


def test_plain_text_has_no_comments() -> None:
    text = "Acme Opens a Plant.\n\nDAYTON, Ohio, March 3, 2026 -- Acme has opened a plant.\n\n<!-- prconvert: ignore PRC303 -->\n"

    assert "PRC303" in codes(text, "a.txt")
