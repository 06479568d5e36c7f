"""Source texts for readers: releases pasted together from their parts in any layout, and plain arbitrary Unicode."""

import textwrap
from collections.abc import Callable, Mapping

from hypothesis import strategies as st
from words import phrases

NOISE = (
    "Share",
    "Skip to content",
    "0:00 / 3:42",
    "Speed Speed",
    "We use cookies to improve your experience.",
    "[Image]",
    "Loading…",
)
NOTICES = (
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL May 1, 2026, 9 a.m. EDT",
    "PRESS RELEASE",
    "Sperrfrist: 1. Mai 2026, 9 Uhr",
    "January 7, 2026",
)
HEADLINES = (
    "Acme Opens a Plant for Hinges",
    "ACME ÖFFNET WERK",
    "晨光航天发射两颗海洋观测卫星",
    "‘Green’ Hinge Wins Prize – Again",
    "Акме открывает завод",
)
DATELINES = (
    "BERLIN, March 3, 2025 /PRNewswire/ -- ",
    "DENVER--(BUSINESS WIRE)--",
    "NEW YORK, March 3, 2025 (GLOBE NEWSWIRE) -- ",
    "TORONTO, ON and PARIS, May 1, 2026 /CNW/ - ",
    "北京2026年4月20日 /美通社/ -- ",
    "Lüneburg, 3. März 2025 – ",
    "LONDON — ",
    "",
)
PARAGRAPHS = (
    "Acme Corp. (NYSE: ACM) today opened a plant that makes nothing but hinges for garden gates, see https://www.example.com/a_b(c).",
    "“We have never made a better hinge,” said Jane Roe, chief executive of Acme. “It will outlast the gate.”",
    '"It is ready," Roe said. "We are too',
    "“It began long ago. It goes on.\n\n“And it will not stop,” she added.",
    "„Das ist ein guter Tag“, sagte Jonas Petersen, der Leiter des Werks in Lüneburg.",
    "« C’est prêt », a déclaré Anne Petit, directrice.",
    "– Vi er klare, sier daglig leder Kari Nordmann.",
    "张伟表示：“卫星已进入预定轨道。”",
    "The company expects three benefits:\n\n• Speed\n• Reach\n  ◦ at home\n  ◦ abroad\n• Price",
    "1. one\n2. two\n3. three",
    "Q: Why hinges?\nA: Why not?",
    "\t2025\t2026\nHinges\t1\t2\nGates\t3\t4",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "![A hinge](https://example.com/hinge.jpg)\nFigure 1: A hinge",
    "**What It Means**",
    "Forward-Looking Statements\nThis release contains forward-looking statements.",
    "&amp; <b>bold</b> <script>alert(1)</script> ]]>",
)
ENDINGS = (
    "About Acme\nAcme is a maker of hinges. It was founded in 1910.",
    "About Acme: Acme is a maker of hinges.",
    "Media Contact:\nJane Roe\njane.roe@example.com\n+1 212-555-0100",
    "Contact DetailsJohn Doe",
    "SOURCE Acme Corp.",
    "View original content:https://www.example.com/a_b_c.html",
    "Video - https://www.youtube.com/watch?v=abc",
    "Notes to editors\nPictures are free to use.",
)
END_MARKS = ("###", "# # #", "-30-", "ENDS", "***", "（完）")
ODD_SIGNS = (
    "\x00",
    "\x0b",
    "\x0c",
    "\x7f",
    "\x85",
    "\u2028",
    "\u2029",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\ufffe",
    "\u202e",
    "\t",
    "   ",
    "\r",
    "“",
    '"',
)


def texts() -> st.SearchStrategy[str]:
    """Releases in any layout (never empty), such releases with odd signs put in anywhere, and arbitrary text."""
    return st.one_of(pasted_releases(), disturbed(pasted_releases()), st.text(min_size=1), phrases())


@st.composite
def pasted_releases(draw: st.DrawFn) -> str:
    """The parts of a release in their usual order, most of them optional, laid out as pages, mails or wires lay out."""
    parts = draw(few(NOISE)) + draw(few(NOTICES)) + draw(few(HEADLINES))
    parts += [draw(st.sampled_from(DATELINES)) + draw(st.sampled_from(PARAGRAPHS))]
    parts += (
        draw(few((*PARAGRAPHS, *NOISE), 5))
        + draw(few(ENDINGS, 3))
        + draw(few(END_MARKS, 1))
        + draw(few((*ENDINGS, *NOISE)))
    )
    return LAYOUTS[draw(st.sampled_from(tuple(LAYOUTS)))](parts)


def few(items: tuple[str, ...], most: int = 2) -> st.SearchStrategy[list[str]]:
    """Some of them, in any order."""
    return st.lists(st.sampled_from(items), max_size=most)


LAYOUTS: Mapping[str, Callable[[list[str]], str]] = {
    "blank lines": lambda parts: "\n\n".join(parts) + "\n",
    "one line each": lambda parts: "\n".join(part.replace("\n\n", "\n") for part in parts),
    "hard wraps": lambda parts: "\n\n".join(
        "\n".join(textwrap.fill(line, 60) for line in part.split("\n")) for part in parts
    ),
    "carriage returns": lambda parts: "\r\n\r\n".join(part.replace("\n", "\r\n") for part in parts) + "\r\n",
    "old Mac": lambda parts: "\r".join(part.replace("\n", "\r") for part in parts),
    "one line": lambda parts: "  ".join(part.replace("\n", " ") for part in parts),
    "no-break spaces": lambda parts: "\n\u00a0\n".join(part.replace(", ", ",\u00a0") for part in parts),
    "three lines": lambda parts: "\n\n\n".join(parts) + "\n\n\n",
}
"""How parts are put on a page, by name; Hypothesis shows the name of the one that fails."""


@st.composite
def disturbed(draw: st.DrawFn, sources: st.SearchStrategy[str]) -> str:
    """A text with odd signs put in, cut off anywhere at its end."""
    text = draw(sources)
    for sign in draw(st.lists(st.sampled_from(ODD_SIGNS), min_size=1, max_size=4)):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + sign + text[place:]
    return text[: draw(st.integers(len(text) // 2, len(text)))] or text
