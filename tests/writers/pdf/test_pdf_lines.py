"""Lines: where they may end, which ends are chosen, hyphens, and the order of what runs from right to left."""

import re

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries
from words import EVERY_SCRIPT, words

from converter.writers.pdf.bidi import levels_of, visual_order
from converter.writers.pdf.breaking import THAI, breaks_in, cut, graphemes
from converter.writers.pdf.fitting import Boxes
from converter.writers.pdf.hyphens import dictionary, hyphens_in

WORDS = "communities veröffentlichen générations financiación предприятие przedsiębiorstwo ondernemingen asszonnyal"
SIGNS = "abcZ09-–—/.,:;!?()[]“”‘’\"'«»%$€…漢字仮名ァっー。、（）「」『』々한국กขع١\u00ad\u2060\u200b\u00a0é\u0301&@#*+=|\\~¿"


@given(st.text(st.sampled_from(SIGNS), min_size=1, max_size=12) | words(EVERY_SCRIPT[:-1]))
@settings(max_examples=200)
def test_no_line_ends_where_the_algorithm_of_unicode_forbids_it(text: str) -> None:
    """Thai apart, for whose words that algorithm asks for a dictionary."""
    thai = {place for found in THAI.finditer(text) for place in range(found.start(), found.end() + 1)}
    if " " not in text:
        assert set(breaks_in(text)) - thai <= set(line_break_boundaries(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("first-of-its-kind", ["first-", "of-", "its-", "kind"]),
        ("3-5", ["3-5"]),
        ("https://acme.example/news/2026", ["https://acme.example/", "news/2026"]),
        ("word—another", ["word", "—", "another"]),
        ("発表した。「容量」は", ["発", "表", "し", "た。", "「容", "量」", "は"]),
        ("ガードっぽい", ["ガー", "ドっ", "ぽ", "い"]),
        ("主식회사", ["主식회사"]),
        ("บริษัทเปิดโรงงานใหม่", ["บริษัท", "เปิด", "โรงงาน", "ใหม่"]),
        ("$1,000.50", ["$1,000.50"]),
    ],
)
def test_places_where_a_line_may_end(text: str, parts: list[str]) -> None:
    assert cut(text, breaks_in(text)) == parts


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("“communities,”", "en", "“com-mu-ni-ties,”"),
        ("Communities", "en", "Communities"),
        ("Geschäftsergebnisse", "de", "Geschäftsergebnisse"),
        ("veröffentlichen", "de-AT", "ver-öf-fent-li-chen"),
        ("short", "en", "short"),
        ("communities", "x-klingon", "communities"),
    ],
)
def test_words_are_hyphenated_by_their_language(text: str, language: str, parts: str) -> None:
    assert "-".join(cut(text, hyphens_in(text, language))) == parts


@pytest.mark.parametrize("name", ["en_US", "en_GB", "de_DE", "fr", "es", "ru_RU", "pl_PL", "nl_NL", "hu_HU"])
def test_dictionaries_say_what_pyphen_says(name: str) -> None:
    path = pyphen.LANGUAGES[pyphen.language_fallback(name)]
    whole, quick = pyphen.HyphDict(path), dictionary(path)

    for word in WORDS.split():
        assert list(map(int, quick.positions(word))) == list(map(int, whole.positions(word)))


def boxes_of(widths: list[float], blank: float = 3) -> Boxes:
    boxes = Boxes()
    for number, width in enumerate(widths):
        boxes.add((number, number + 1, width, blank, 0))
    return boxes


@given(st.lists(st.floats(1, 90), min_size=1, max_size=60), st.booleans())
def test_every_box_is_on_one_line_and_no_line_is_too_long(widths: list[float], balanced: bool) -> None:  # noqa: FBT001 -- Hypothesis draws it
    ends = boxes_of(widths).choose_breaks(100, balanced=balanced)

    assert ends == sorted(set(ends))
    assert ends[-1] == len(widths)
    for start, end in zip([0, *ends], ends, strict=False):
        assert sum(widths[start:end]) + 3 * (end - start - 1) <= 100.1


def test_lines_are_chosen_together() -> None:
    """The first line that is filled as far as it goes would leave the second one with a single short word."""
    widths = [30.0, 30.0, 30.0, 60.0, 38.0, 60.0]

    assert boxes_of(widths).choose_breaks(100)[0] == 2


def test_a_box_wider_than_the_measure_has_a_line_of_its_own() -> None:
    assert boxes_of([20, 500, 20]).choose_breaks(100) == [1, 2, 3]


def test_runs_are_ordered_by_their_levels() -> None:
    levels = levels_of("abc אבג 123 דהו", 0)

    assert levels[:4] == [0, 0, 0, 0]
    assert set(levels[4:7]) == {1}
    assert set(levels[8:11]) == {2}
    assert visual_order([0, 1, 2, 1]) == [0, 3, 2, 1]


def test_letters_are_not_parted_from_their_marks() -> None:
    assert graphemes("e\u0301กำ👩\u200d🔬") == ["e\u0301", "กำ", "👩\u200d🔬"]


def test_long_texts_without_a_blank_take_no_time() -> None:
    """Patterns and loops are linear; a text of this length would not come back otherwise."""
    for text in ("-" * 100_000, "a-" * 50_000, "漢" * 50_000, "1" * 100_000 + "!", "(" * 100_000):
        assert len(cut(text, breaks_in(text))) <= len(text)
        assert re.sub("[^a-z]", "", text) == "" or hyphens_in(text, "en") == ()
