"""Every rule finds its fault in its bad examples, on the line that their name tells, and nothing in its good ones.

Examples are files: `tests/rules/<rule>/bad/line-3.txt` has the fault on line 3, `nowhere.txt` lacks something.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from converter import pipeline
from converter.interfaces import Rule
from converter.model.findings import Finding
from converter.model.reading import Reading
from converter.model.source import Source
from converter.readers.text import read_text
from converter.validation.engine import check
from converter.validation.fixing import Bench, fix_all
from converter.validation.rules import RULES
from converter.validation.selection import Selection, default_codes

EXAMPLES = Path(__file__).parents[1] / "rules"
BAD = sorted(EXAMPLES.glob("*/bad/*.*"))
GOOD = sorted(EXAMPLES.glob("*/good/*.*"))
BY_NAME = {rule.name: rule for rule in RULES.values()}
TODAY = "2026-03-10"


def read(text: str) -> Reading:
    (reading,) = read_text(Source(text.encode(), "release.txt"))
    return reading


def found(rule: Rule, reading: Reading) -> tuple[Finding, ...]:
    return check(reading, RULES, only(rule))


def only(rule: Rule) -> Selection:
    return Selection(frozenset([rule.code]), today=TODAY)


def name_of(path: Path) -> str:
    return f"{path.parts[-3]}-{path.parts[-2]}-{path.name}"


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_bad_example_is_found_on_its_line(path: Path) -> None:
    rule = BY_NAME[path.parts[-3]]
    (finding,) = found(rule, pipeline.read(path))
    told = re.match(r"line-(\d+)", path.stem)
    assert finding.line == (int(told[1]) if told else None)
    assert (finding.code, finding.severity) == (rule.code, rule.severity)


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_good_example_is_clean(path: Path) -> None:
    assert found(BY_NAME[path.parts[-3]], pipeline.read(path)) == ()


@pytest.mark.parametrize("path", [path for path in BAD if BY_NAME[path.parts[-3]].fix], ids=name_of)
def test_fix_takes_the_finding_away_and_nothing_is_left_to_fix(path: Path) -> None:
    rule = BY_NAME[path.parts[-3]]
    format = pipeline.choose_reader(pipeline.load(path)).name

    def again(data: bytes) -> Reading:
        return pipeline.read(data, name=path.name, format=format)

    bench = Bench(again, str.encode, RULES, only(rule), unsafe=True)
    before = again(path.read_bytes())
    fixed = fix_all(before, bench)
    assert [finding.code for finding in fixed.done] == [rule.code]
    assert fixed.left == ()
    assert fixed.reading.text != before.text
    assert fix_all(fixed.reading, bench).done == ()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_rule_is_documented_and_has_examples(rule: Rule) -> None:
    assert re.fullmatch(r"PRC\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    for part in ("Bad:", "Good:", "Source:"):
        assert part in rule.explanation
    examples = EXAMPLES / rule.name
    if rule.check is None:
        assert "nnounced by" in rule.explanation
    else:
        assert list(examples.glob("bad/*"))
        assert list(examples.glob("good/*"))


def test_findings_of_the_reader_stand_among_those_of_the_rules() -> None:
    reading = read(
        "Caf\x00e\n\nDAYTON -- Acme Corp. has opened a plant that makes nothing but hinges for garden gates today."
    )
    assert "PRC606" in {finding.code for finding in check(reading, RULES)}


def test_broken_rule_is_named_and_stops_nobody() -> None:
    def explode(_: Reading) -> tuple[Finding, ...]:
        message = "on purpose"
        raise ValueError(message)

    broken = replace(BY_NAME["missing-dateline"], check=explode)
    found_all = check(read("Acme Opens a Plant"), {**RULES, broken.code: broken})
    assert any(finding.code == "PRC999" and "missing-dateline" in finding.message for finding in found_all)
    assert any(finding.code == "PRC105" for finding in found_all)


def test_findings_come_in_the_order_of_the_text() -> None:
    text = next(path for path in BAD if path.parts[-3] == "repeated-word").read_text(encoding="utf-8")
    lines = [
        finding.line for finding in check(read(text.replace("for Hinges", "for Hinges.", 1)), RULES) if finding.line
    ]
    assert lines == sorted(lines)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_rule_says_itself_whether_it_runs_by_default(rule: Rule) -> None:
    assert rule.default == (rule.code in default_codes(RULES))
