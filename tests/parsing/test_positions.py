"""Titles and organisations of speakers in other languages than English."""

import pytest

from converter.parsing.quotes.grammar import grammar_of
from converter.parsing.quotes.positions import Position, position_beside, position_in

BESIDE = {
    "de: Eva Lie, die Leiterin des Werks, sagte": ("Leiterin des Werks", None),
    "de: Eva Lie, Geschäftsführerin der Nordwind AG": ("Geschäftsführerin", "Nordwind AG"),
    "de: Gewerkschaftssprecherin Eva Lie": ("Gewerkschaftssprecherin", None),
    "de: Eva Lie von der Nordwind AG": (None, "Nordwind AG"),
    "de: Eva Lie (Nordwind AG)": (None, "Nordwind AG"),
    "de: Eva Lie, die gestern in Berlin ankam,": (None, None),
    "fr: la directrice générale de Boréale, Eva Lie": ("directrice générale", "Boréale"),
    "fr: Eva Lie, ministre de la Santé,": ("ministre de la Santé", None),
    "es: Eva Lie, directora de ventas de Solaria": ("directora de ventas", "Solaria"),
    "it: l’amministratore delegato Eva Lie": ("amministratore delegato", None),
    "nl: zegt directeur Eva Lie van Noordwind": ("directeur", "Noordwind"),
    "no: sier administrerende direktør Eva Lie i Nordvind AS": ("administrerende direktør", "Nordvind AS"),
    "sv: Eva Lie, vd för Nordvind": ("vd", "Nordvind"),
    "fi: sanoo Pohjoistuulen toimitusjohtaja Eva Lie": ("toimitusjohtaja", "Pohjoistuulen"),
    "vi: bà Eva Lie": (None, None),
}
IN_PHRASE = {
    ("zh", "北风公司首席执行官王芳", "王芳"): ("首席执行官", "北风公司"),
    ("ja", "北風株式会社の佐藤花子社長", "佐藤花子"): ("社長", "北風株式会社"),
    ("ko", "북풍의 김민수 대표", "김민수"): ("대표", "북풍"),
    ("th", "นายสมชาย ใจดี ผู้จัดการ", "สมชาย ใจดี"): ("ผู้จัดการ", None),
    ("zh", "王芳女士", "王芳"): (None, None),
}


@pytest.mark.parametrize(("case", "expected"), BESIDE.items(), ids=BESIDE)
def test_position_stands_beside_the_name(case: str, expected: tuple[str | None, str | None]) -> None:
    language, text = case.split(": ", 1)

    assert position_beside(text, "Eva Lie", grammar_of(language)) == Position(*expected)


@pytest.mark.parametrize(("case", "expected"), IN_PHRASE.items(), ids=lambda case: case[1])
def test_position_stands_in_the_phrase(case: tuple[str, str, str], expected: tuple[str | None, str | None]) -> None:
    language, phrase, name = case

    assert position_in(phrase, name, language) == Position(*expected)
