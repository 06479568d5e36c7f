"""The words "About Acme" in many languages: a heading on its own line, or run into its paragraph.

>>> name_in_heading("About Acme Corp.", "en")
'Acme Corp.'
>>> run_in_end("About Acme: Acme is a maker of hinges for the gates of the whole world.", "en")
11
"""

import re
from functools import cache
from typing import NamedTuple

from ..reference.headings import ABOUT, ABOUT_BEFORE, ABOUT_BEHIND, PROFILE

LONGEST = 120
ARTICLE = r"(?:the |la |le |les |l['’]|el |los |las |die |der |das |den |o |a |os |as |il |de |het )?"
FIRST = r"(?:[^\W_a-zß-ÿа-џά-ώ]|[a-z]{1,4}[A-Z])"
NAME = rf"[\"“„«]?(?i:{ARTICLE})[\"“„«]?{FIRST}"
OPENERS = r"(?:Founded|Established|Based|Headquartered|Since|With|At|For|We|Our|Incorporated|Formed|Launched|Created)\s"
TICKER = re.compile(r"\s?[(\[][^()\[\]]{1,60}:[^()\[\]]{1,30}[)\]]")
SENTENCE = re.compile(
    r"(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bSt)[.!?]\s+\S|\b(?:is|are|was|were)\s"
)
CAMEL = re.compile(r"([A-ZÀ-Þ][^.:]{1,60}?[a-zà-ÿ.)])(?=[A-ZÀ-Þ][a-zà-ÿ]+\s)(?<!Mc)(?<!Mac)")
ALONE = frozenset({"about", "à propos", "acerca de", "sobre", "informazioni", "über uns"})
"""Headings whose name was lost or left out."""

ACRONYM = re.compile(r"([A-Z]{2,8})(?=(?:The )?[A-Z][a-z])")
TWICE = re.compile(r"([A-ZÀ-Þ][\w.&’'-]{2,40}?)\1\b")


class Forms(NamedTuple):
    """The patterns of one language."""

    heading: "re.Pattern[str]"
    run_in: "re.Pattern[str]"
    dashed: "re.Pattern[str]"
    opener: "re.Pattern[str]"
    loose: "re.Pattern[str]"


@cache
def forms_of(language: str | None) -> Forms:
    """The patterns for a language; English serves beside it, since releases of every language use it."""
    words = "|".join(dict.fromkeys([ABOUT["en"], ABOUT.get((language or "en").split("-")[0], ABOUT["en"])]))
    heading = rf"(?:(?i:{words})\s*(?P<name>{NAME}[^\n]*)|(?:{ABOUT_BEFORE})\s*(?P<cjk>\S.*)|(?P<behind>\S.{{0,60}}?)\s?(?:{ABOUT_BEHIND})|(?i:{PROFILE}))\s*[:：]?"
    run_in = rf"((?i:{words})\s*{NAME}[^\n:：]{{0,100}}?\s?[:：]|(?:{ABOUT_BEFORE})[^\n:：。]{{1,40}}[:：]|(?i:{PROFILE})\s*[:：]|[^\n:：。]{{1,40}}(?:について|简介|簡介)\s?[:：])\s*(?=\S)"
    dashed = rf"((?i:{words})\s+(?!\d+ [a-z]){NAME}[^\n:：.]{{0,60}}?)\s?(?:\s[–—-]{{1,2}}|--|[–—])\s(?=[A-ZÀ-Þ\d])"
    opener = rf"(?i:{words})\s+(?:[Tt]he )?(?={FIRST})"
    return Forms(*map(re.compile, (heading, run_in, dashed, opener, rf"(?i:{words})\s+(?!\d)")))


def is_heading(text: str, language: str | None) -> bool:
    """Whether a line heads boilerplate: "About" with a name, or a heading such as "Company Profile"."""
    if len(text) > LONGEST:
        return False
    if text.rstrip(" :：").casefold() in ALONE:
        return True
    found = forms_of(language).heading.fullmatch(text.replace("\u00a0", " "))
    if not found:
        return False
    name = found["name"] or found["cjk"] or found["behind"]
    return name is None or not SENTENCE.search(name)


def is_loose_heading(text: str, language: str | None) -> bool:
    """Whether a line would head more boilerplate below other: `About the hosts of the fair, Acme and Brightwater`."""
    found = forms_of(language).loose.match(text) if len(text) <= LONGEST else None
    return bool(found) and any(word[0].isupper() for word in text[found.end() :].split()) if found else False


def name_in_heading(text: str, language: str | None) -> str | None:
    """The name that a heading or a run-in heading gives; None where it gives none."""
    found = forms_of(language).heading.fullmatch(text.replace("\u00a0", " "))
    if not found:
        return None
    name = (found["name"] or found["cjk"] or found["behind"] or "").strip(' :："“”„')
    name = TICKER.sub("", re.sub(rf"\A{ARTICLE}(?=[A-ZÀ-Þ])", "", name))
    name = name.partition("(")[0] if name.count("(") > name.count(")") else name  # a ticker without its end
    return " ".join(name.split()) or None


def run_in_end(text: str, language: str | None) -> int:
    """Where the run-in heading of a paragraph ends; 0 where it has none."""
    forms = forms_of(language)
    head = text[: 2 * LONGEST].replace("\u00a0", " ")
    if (found := forms.run_in.match(head)) and (" " in head[found.end() :] or not head.isascii()):
        return found.end(1)
    if len(text) < LONGEST // 2:
        return 0
    if found := forms.dashed.match(head):
        return found.end(1)
    if found := forms.opener.match(head):
        name = repeated_name(head[found.end() :])
        return found.end() + len(name) if name else 0
    return 0


def repeated_name(text: str) -> str:
    """The name that stands twice at the head of a text, as in `Acme Corp Acme Corp is a …` or `AcmeAcme is …`.

    Empty where none does; a heading without its line break may also run into `Founded in …` or `Based in …`.
    """
    head = text[:LONGEST]
    words = head.split(" ")
    for size in range(1, min(9, len(words))):
        name = " ".join(words[:size])
        rest = text[len(name) :].lstrip(" ").removeprefix("The ")
        if (
            rest.startswith(name.split(",")[0])
            or re.match(re.escape(words[0]) + r"\b", rest)
            or re.match(OPENERS, rest)
        ):
            return name
    if found := TWICE.match(text):
        return found[1]
    if (found := ACRONYM.match(text)) and re.search(rf"\b{found[1]}\b", text[found.end() :]):
        return found[1]  # `About the IDBThe Inter-American Development Bank (IDB) is …`
    if found := CAMEL.match(head):
        first = found[1].split(" ")[0]
        return found[1] if re.search(rf"\b{re.escape(first)}", text[found.end() :]) else ""
    return ""
