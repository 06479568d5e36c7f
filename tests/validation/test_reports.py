"""Reports: lines for people, JSON for programs."""

import json

from converter.model.findings import Finding
from converter.validation.reports import report_json, report_text

FINDING = Finding("PRC611", "the word 'the' stands twice; delete one", "/paragraphs/0/text", "warning", 2, 5)


def test_text_shows_place_message_and_the_line_with_a_caret() -> None:
    assert list(report_text("release.txt", [FINDING], "first\nthe the plant\n")) == [
        "release.txt:2:5: warning PRC611 the word 'the' stands twice; delete one",
        "   2 | the the plant",
        "     |     ^",
    ]


def test_a_finding_without_a_place_has_no_excerpt() -> None:
    finding = Finding("PRC105", "no contact", severity="error")
    assert list(report_text("release.txt", [finding], "text")) == ["release.txt: error PRC105 no contact"]


def test_what_a_terminal_would_obey_is_shown_as_a_sign() -> None:
    (line, *_) = report_text("a\x1b[31m.txt", [Finding("PRC105", "x\x07y")])
    assert "\x1b" not in line
    assert "\x07" not in line


def test_a_long_line_is_cut_around_its_column() -> None:
    _, excerpt, caret = report_text(
        "release.txt", [Finding("PRC611", "m", line=1, column=500)], "x" * 499 + "Y" + "z" * 500
    )
    assert excerpt[caret.index("^")] == "Y"
    assert len(excerpt) < 120


def test_json_says_all_of_a_finding() -> None:
    data = json.loads(report_json([("release.txt", [FINDING])]))
    assert data == {
        "documents": [
            {
                "name": "release.txt",
                "findings": [
                    {
                        "code": "PRC611",
                        "severity": "warning",
                        "message": FINDING.message,
                        "pointer": "/paragraphs/0/text",
                        "line": 2,
                        "column": 5,
                    }
                ],
            }
        ]
    }
