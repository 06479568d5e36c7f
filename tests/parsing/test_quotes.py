"""Quotes of texts that nobody would write: their places hold whatever stands there, in every language."""

from hypothesis import given, settings
from hypothesis import strategies as st

from converter.parsing.quotes import Stretch, find_quotes
from converter.reference.tongues import TONGUES
from converter.reference.unspaced import UNSPACED

PIECES = """“ ” " „ « » ‘ ’ ' `` '' 「 」 『 』 – — - , . ? ! : ; ( ) said Roe she the sagte so X Inc. J. M.D. 12" ’90s says, Jane ¿ % who of von de l’ qu’il
dit-elle a-t-il 说 表示 王芳 ： ， 。 は と 述べた 고 라고 대표 는 กล่าวว่า นาย מנכ"ל قال ، é 😀 \ufffc \u200b \u00a0 der dijo sier Kari Lie mówi""".split(
    " "
)
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " "])), min_size=1, max_size=30).map(
    lambda parts: "".join(piece + space for piece, space in parts).strip() or "x"
)
STRETCHES = st.lists(st.tuples(TEXTS, st.sampled_from([None, "-", "–", "Q:", "•"])), min_size=1, max_size=5)
LANGUAGES = st.sampled_from([None, "en", "xx", *TONGUES, *UNSPACED])


@settings(max_examples=200, deadline=None)
@given(STRETCHES, LANGUAGES)
def test_places_hold_what_they_are_said_to_hold(parts: list[tuple[str, str | None]], language: str | None) -> None:
    stretches = [Stretch(f"p{number}", text, "text", "body", label) for number, (text, label) in enumerate(parts)]
    texts = {stretch.place: stretch.text for stretch in stretches}

    for quote in find_quotes(stretches, language):
        assert quote.text.strip()
        assert all(0 <= span.start < span.end <= len(texts[span.paragraph]) for span in quote.spans)
        for place in (quote.speaker, quote.cue):
            assert place is None or texts[place.paragraph][place.start : place.end] == place.text == place.text.strip()
        assert (quote.speaker is None) == (quote.attribution == "none")


@settings(max_examples=50, deadline=None)
@given(STRETCHES, LANGUAGES)
def test_the_same_text_gives_the_same_quotes(parts: list[tuple[str, str | None]], language: str | None) -> None:
    stretches = [Stretch(f"p{number}", text, "text", "body", label) for number, (text, label) in enumerate(parts)]

    assert find_quotes(stretches, language) == find_quotes(stretches, language)
