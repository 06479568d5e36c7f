"""Fixes keep their promises on any text: the finding is gone, no quotation has other words, and nothing is left to fix."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from source_texts import texts
from strategies import releases

from converter.interfaces import Fix, Rule
from converter.model.findings import Finding
from converter.model.proof import Proof
from converter.model.reading import Reading
from converter.model.release import PressRelease
from converter.model.source import Source
from converter.pipeline import fix, load, read, select_rules
from converter.validation.engine import BROKEN, check
from converter.validation.fixing import Bench, apply, fix_all, quoted_words
from converter.validation.rules import RULES
from converter.validation.selection import Selection

ALL = select_rules(only=["PRC"])
FAULTS = (
    "The halls  stand , as of August 3, 2026 in Fresno, Calif., where the the old foundry was..",
    "It opens on March 3rd at 9:00 AM and costs 12 percent less -- or so they say.",
    "“It will will outlast the gate”, said Jane Roe, Chief Executive Officer of Acme (NYSE:ACM).",
    '"We are proud," said John Doe. “So are we,” exclaimed Ann Lee , “on August 4.”',
    "See http://www.acme.example/?utm_source=x&a=1 and [this](javascript:void(0)) for the cafÃ©.",
    "The  Ac\u200bme&nbsp;plant<br>makes 3 products , in Oct. 2025 with SteelWall™.",
    "-more-",
    "Sent from my iPhone",
)
OPENING = "Dayton, OH, March 3, 2026 - Acme Corp. has opened a plant that makes nothing but hinges for gates."


@st.composite
def faulty(draw: st.DrawFn) -> str:
    """A release with faults in any order, line ends of any kind."""
    headline = draw(st.sampled_from(["Acme Opens a Plant.", "Acme Opens a Plant!", "ACME OPENS A PLANT FOR HINGES"]))
    body = draw(st.lists(st.sampled_from(FAULTS), min_size=1, max_size=6))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    return "\n\n".join([headline, OPENING, *body, draw(st.sampled_from(["", "###"]))]).replace("\n", newline)


def fixed_promises(data: bytes, name: str) -> None:
    """Hold a fixed source to what fixes promise."""
    source = Source(data, name)
    before = read(data, name=name)
    after = fix(source, ALL, unsafe=True)
    assert after is not None
    again = fix(Source(after.data, name), ALL, unsafe=True)

    assert again is not None
    assert (again.data, again.done) == (after.data, ())
    assert quoted_words(after.reading) == quoted_words(before)
    assert read(after.data, name=name).text == after.reading.text
    assert bool(after.done) == (after.data != data)


@settings(max_examples=40)
@given(faulty(), st.sampled_from(["release.txt", "release.md"]))
def test_fixes_keep_their_promises_on_faulty_releases(text: str, name: str) -> None:
    fixed_promises(text.encode(), name)


@settings(max_examples=30)
@given(texts().filter(lambda text: any(map(str.isalpha, text))))
def test_fixes_keep_their_promises_on_any_text(text: str) -> None:
    data = text.encode("utf-8", "replace")
    if fix(Source(data, "release.txt"), ALL) is not None:
        fixed_promises(data, "release.txt")


@settings(max_examples=60)
@given(releases())
def test_no_rule_breaks_on_any_release(release: PressRelease) -> None:
    found = check(Reading(release), RULES, Selection(ALL.codes, today="2026-03-10"))

    assert [finding for finding in found if finding.code == BROKEN] == []
    proof = Proof.of(Reading(release))
    for finding in found:
        text = proof.text_at(finding.pointer)
        if finding.start is not None:
            assert text is not None
            assert finding.end is not None
            assert 0 <= finding.start < finding.end <= len(text)
        rule = RULES[finding.code]
        assert rule.fix is None or rule.fix(proof, finding) is None  # nothing of it stands in a source


def test_safe_fixes_are_made_and_unsafe_ones_only_where_wanted() -> None:
    data = f"Acme Opens a Plant for Hinges\n\n{OPENING}\n\nThe halls , and the the gate.\n\n###\n".encode()

    safe = fix(Source(data, "a.txt"), select_rules())
    unsafe = fix(Source(data, "a.txt"), select_rules(), unsafe=True)

    assert safe is not None
    assert unsafe is not None
    assert b"The halls, and the the gate." in safe.data
    assert b"The halls, and the gate." in unsafe.data
    assert Counter(finding.code for finding in unsafe.done) == {"PRC201": 1, "PRC617": 1, "PRC611": 1}


def test_what_a_person_did_not_write_is_not_fixed() -> None:
    page = load(b"<html><body><h1>Acme Opens a Plant.</h1><p>It is open.</p></body></html>", name="a.html")

    assert fix(page, ALL) is None


def bench(rule: Rule) -> Bench:
    """A bench with one rule of a test."""
    return Bench(
        lambda data: read(data, name="a.txt"), str.encode, {rule.code: rule}, Selection(frozenset([rule.code]))
    )


TEXT = b"Acme Opens a Plant for Hinges\n\nDAYTON, Ohio, March 3, 2026 -- Acme has opened a plant.\n\n\xe2\x80\x9cIt lasts,\xe2\x80\x9d said Jane Roe.\n"


def rule_with(change: Fix) -> Rule:
    """A rule that always finds something, and offers a change."""
    return Rule("T100", "t", "warning", "", lambda _: [Finding("T100", "m")], lambda *_: change)


def test_change_that_leaves_its_finding_is_not_made() -> None:
    fixed = fix_all(read(TEXT, name="a.txt"), bench(rule_with(Fix(0, 4, "Ajax"))))

    assert (fixed.data, fixed.done) == (TEXT, ())


def test_change_of_a_quotation_is_not_made() -> None:
    at = TEXT.decode().index("lasts")
    rule = Rule(
        "T100",
        "t",
        "warning",
        "",
        lambda proof: [Finding("T100", "m")] if "lasts" in proof.text else [],
        lambda *_: Fix(at, at + 5, "endures"),
    )

    fixed = fix_all(read(TEXT, name="a.txt"), bench(rule))

    assert (fixed.data, fixed.done) == (TEXT, ())


def test_of_changes_that_touch_each_other_the_first_is_made_first() -> None:
    assert apply("abcdef", [Fix(0, 1, "x"), Fix(4, 6, "\n")]) == "xbcd\n"
    assert apply("a\r\nb", [Fix(4, 4, "\n\n###")]) == "a\r\nb\r\n\r\n###"


def test_sign_that_the_encoding_of_the_file_lacks_is_not_put_in() -> None:
    data = "Acme Opens a Plant\n\nDAYTON, Ohio, March 3, 2026 -- Acme has opened a caf\u00e9.\n".encode("cp1252")
    at = 5
    rule = Rule(
        "T100",
        "t",
        "warning",
        "",
        lambda proof: [Finding("T100", "m")] if "\u2192" not in proof.text else [],
        lambda *_: Fix(at, at, "\u2192"),
    )

    one = Bench(
        lambda given: read(given, name="a.txt"),
        lambda text: text.encode("cp1252"),
        {"T100": rule},
        Selection(frozenset(["T100"])),
    )
    fixed = fix_all(read(data, name="a.txt"), one)

    assert (fixed.data, fixed.done) == (data, ())
