"""The four promises of the model, over the samples and over texts made of pieces that releases are made of."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from promises import doubled, lost, misplaced

from converter.model.codec import from_dict, to_dict, to_json
from converter.model.reading import Reading
from converter.model.source import Source
from converter.readers.text import read_text

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([*(ROOT / "samples").glob("*/release.txt"), *(ROOT / "seeds").iterdir()])

PIECES = (
    "BERLIN, March 3, 2025 /PRNewswire/ -- Acme Corp. today opened a plant that makes nothing but hinges for garden gates.",
    "DENVER--(BUSINESS WIRE)--Acme Corp. (NYSE: ACM) said that it had sold its hinges to a maker of doors in Ohio.",
    "“We have never made a better hinge,” said Jane Roe, chief executive of Acme. “It will outlast the gate.”",
    "„Das ist ein guter Tag“, sagte Jonas Petersen, der Leiter des Werks in Lüneburg.",
    "– Vi er klare, sier daglig leder Kari Nordmann.",
    "Acme Opens a Plant for Hinges",
    "What It Means for Gates",
    "The company expects three benefits:",
    "• Speed",
    "* Reach: hinges everywhere",
    "- a\n- b",
    "1. one\n2. two",
    "(a) first\n(b) second",
    "Q: Why hinges?\nA: Why not?",
    "About Acme",
    "About Acme: Acme is a maker of hinges. It was founded in 1910 and sells its hinges in forty countries.",
    "Forward-Looking Statements",
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL May 1, 2026, 9 a.m. EDT",
    "PRESS RELEASE",
    "By Jane Roe, Hinge Correspondent",
    "January 7, 2026",
    "Media Contact:",
    "Jane Roe\njane.roe@example.com\n+1 212-555-0100",
    "Contact DetailsJohn Doe",
    "SOURCE Acme Corp.",
    "Source: Acme Corp.",
    "###",
    "# # #",
    "-30-",
    "***",
    "Share",
    "Skip to content",
    "Home",
    "Speed Speed",
    "0:00 / 3:42",
    "We use cookies to improve your experience.",
    "The post Acme Opens appeared first on Hinge News.",
    "View original content:https://www.example.com/a_b_c.html",
    "Video - https://www.youtube.com/watch?v=abc",
    "![A hinge](https://example.com/hinge.jpg)",
    "[the page](https://example.com/x_(y)) and **bold** _words_ `code`",
    "\t2025\t2026\nHinges\t1\t2\nGates\t3\t4",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "Figure 1: A hinge",
    "79\nth\nStreet",
    "co-\noperate and cooperate",
    "晨光航天今日宣布，公司自主研制的两颗海洋观测卫星\n已进入预定轨道。",
    "北京2026年4月20日 /美通社/ -- 晨光航天科技有限公司今日宣布，卫星已进入预定轨道。",
    "&amp; <b>bold</b> <script>alert(1)</script>",
    "soft\u00adhyphen, no\u00a0break, \ufeffmark, zero\u200bwidth",
    "\x00\x01\x0b\x0c\x7f\x85\u2028\ufffe",
    "---\ntitle: 'Acme Opens'\ndate: 2026-03-03\n---",
    "A caption DAYTON, Ohio - March 3, 2026 (NEWMEDIAWIRE) - Acme Corp. today opened a plant that makes hinges only.",
    "\u200d\ufeffDAYTON, OH, arch 3, 2026 /24-7PressRelease/ --",
    "Related Articles",
    "Case # 24-101",
    "WHO: Acme Corp.",
    "https://example.com/a.jpg\n320\n480\n2026-03-03 10:00:00",
    "Contact DetailsAcme Press Office\nJane Roe\nCompany Websitehttps://example.com",
    "Full Name: Jane RoeCompany Name: AcmeEmail: jane@example.com",
    "said today , that\n, which is set apart ,\nthe office of the\nDistrict Attorney",
    "ACME OPENS A PLANT\nFOR HINGES",
    "@font-face { font-family: x; }",
    "L’entreprise a ouvert une usine qui ne fabrique que des charnières pour les portails des jardins de la région.",
    "“",
    '"',
    "#",
    "•",
    "30",
)
GAPS = ("\n", "\n\n", " ", "", "\r\n", "\r", "  ", "\n\n\n", "\t", "\u2029")


def read(text: str) -> Reading:
    (reading,) = read_text(Source(text.encode(), "release.txt"))
    return reading


@st.composite
def pasted(draw: st.DrawFn) -> str:
    """A text of pieces with odd gaps between them, cut anywhere."""
    pieces = draw(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), min_size=1, max_size=16))
    text = "".join(piece + gap for piece, gap in pieces)
    start = draw(st.integers(0, len(text) // 3))
    return "x" + text[start:]


def assert_promises(reading: Reading) -> None:
    assert lost(reading) == []
    assert doubled(reading) == ""
    assert misplaced(reading) == []
    assert from_dict(to_dict(reading.release)) == reading.release


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name if path.stem == "release" else path.stem)
def test_samples_lose_nothing_and_gain_nothing(path: Path) -> None:
    assert_promises(read(path.read_text(encoding="utf-8")))


@given(pasted())
def test_pasted_texts_lose_nothing_and_gain_nothing(text: str) -> None:
    assert_promises(read(text))


@given(st.text(min_size=1).map(lambda text: "x" + text))
def test_any_text_loses_nothing_and_gains_nothing(text: str) -> None:
    assert_promises(read(text.encode("utf-8", "replace").decode()))


@given(pasted())
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    assert to_json(read(text).release) == to_json(read(text).release)
