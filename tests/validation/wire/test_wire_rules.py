"""Every rule for wire documents finds its fault in its bad example, on the line that the name tells, and not in its good one.

Examples are files: `tests/wire/rules/<rule>/bad/line-3.xml`, `good/item.xml`.
"""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import converter.validation.wire.rules
from converter.interfaces import Rule
from converter.model.findings import Finding
from converter.model.source import Source
from converter.validation.wire.document import parse_document
from converter.validation.wire.engine import Means, check_document, codes_of
from converter.validation.wire.looks import sniff
from converter.validation.wire.profiles import PROFILES
from converter.validation.wire.rules import FORMATS, MODULES, RULES

EXAMPLES = Path(__file__).parents[2] / "wire" / "rules"
BAD = sorted(EXAMPLES.glob("*/bad/*"))
GOOD = sorted(EXAMPLES.glob("*/good/*"))
BY_NAME = {rule.name: rule for rule in RULES.values()}
MEANS = Means(today="2026-11-29")


def check(path: Path, profile: str = "press-release", *codes: str) -> tuple[Finding, ...]:
    data = path.read_bytes()
    format = sniff(data)
    assert format
    return check_document(parse_document(Source(data, path.name), format), MEANS, profile, codes or None)


def name_of(path: Path) -> str:
    return f"{path.parts[-3]}-{path.parts[-2]}-{path.stem}"


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_bad_example_is_found_on_its_line(path: Path) -> None:
    rule = BY_NAME[path.parts[-3]]
    (finding,) = check(path, "press-release", rule.code)
    told = re.match(r"line-(\d+)", path.stem)
    assert finding.line == (int(told[1]) if told else None)
    assert finding.column
    assert finding.pointer or path.suffix == ".json"
    assert (finding.code, finding.severity) == (rule.code, rule.severity)


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_good_example_is_clean(path: Path) -> None:
    assert check(path, "press-release", BY_NAME[path.parts[-3]].code) == ()


def test_a_sound_item_has_nothing_to_object_to() -> None:
    for profile in PROFILES:
        assert check(EXAMPLES / "not-valid" / "good" / "item.xml", profile) == ()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_rule_is_documented_and_has_examples(rule: Rule) -> None:
    assert rule.code[:3] in FORMATS
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    for part in ("Bad:", "Good:", "Source:"):
        assert part in rule.explanation
    examples = EXAMPLES / rule.name
    assert list(examples.glob("bad/*"))
    assert list(examples.glob("good/*"))


def test_every_module_is_in_the_table_under_its_own_code_and_name() -> None:
    modules = {module.name for module in iter_modules(converter.validation.wire.rules.__path__)}
    assert modules == set(MODULES.values())
    for code, name in MODULES.items():
        rule = import_module(f"converter.validation.wire.rules.{name}").RULE
        assert (rule.code, rule.name) == (code, name.replace("_", "-"))


def test_profiles_hold_what_they_say() -> None:
    assert codes_of("spec") == {code for code in MODULES if code[3] != "6"}
    assert codes_of("press-release") == set(MODULES)


def test_lenient_profile_is_lighter_and_hides_nothing() -> None:
    bad = EXAMPLES / "dangling-reference" / "bad" / "line-31.xml"
    (strict,) = check(bad, "spec", "NML505")
    (lenient,) = check(bad, "lenient-wire", "NML505")
    assert (strict.severity, lenient.severity) == ("error", "warning")
